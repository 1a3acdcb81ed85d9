import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { CARD_STYLE } from "../../src/highlights/card/style";
import { ARTICLE, panelStage } from "./panel-stage";
import { cardHtml } from "./shown-card";
import { spoken } from "./spoken";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const here = panelStage();
let article: Page | undefined;
let page: Page | undefined;
afterEach(async () => {
  await page?.close();
  await article?.close();
  page = undefined;
  article = undefined;
});

const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** What axe-core finds, a line each, once no colour is on its way to another any more. */
async function faults(shown: Page): Promise<string[]> {
  await shown.evaluate(async () => {
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
  await shown.evaluate(AXE);
  return shown.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

describe.each(LOOKS)("axe-core in the built extension, %s", (_name, media) => {
  it.each(["options", "welcome"])("finds nothing: %s", async (name) => {
    page = await here.browser.context.newPage();
    await page.emulateMedia(media);
    await page.goto(`chrome-extension://${here.browser.extensionId}/extension/${name}.html`);
    await page.getByRole("main").waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it.each(["popup", "sidepanel"] as const)("finds nothing: %s, all of it open", async (which) => {
    article = await here.visit(ARTICLE);
    await here.browser.tell("annotate", { tabId: await here.browser.tabId(article) });
    page = await here.panelOver(article, which);
    await page.emulateMedia(media);
    await page.locator(".speaker").first().waitFor();
    for (const more of await page.getByRole("button", { name: "Why, and corrections" }).all())
      await more.click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await page.locator(".contradiction").count()).toBeGreaterThan(0);
    expect(await faults(page)).toEqual([]);
  });

  it("finds nothing: popup where there is no article", async () => {
    article = await here.visit("<!doctype html><title>Shop</title><h1>Shoes</h1><p>Buy two, pay one.</p>");
    page = await here.panelOver(article);
    await page.emulateMedia(media);
    expect(await page.locator(".screen h2").count()).toBe(1);
    expect(await faults(page)).toEqual([]);
  });

  it("finds nothing: the card of a contradicted claim", async () => {
    const ground = media.colorScheme === "dark" ? "#14171a" : "#fff";
    const ink = media.colorScheme === "dark" ? "#eee" : "#111";
    article = await here.visit(
      ARTICLE.replace("</head>", `<style>body{background:${ground};color:${ink}}</style></head>`),
    );
    await article.emulateMedia(media);
    await here.browser.tell("annotate", { tabId: await here.browser.tabId(article) });
    await expect.poll(async () => (await here.state(article!)).phase).toBe("ready");
    const [found] = (await here.state(article)).report!.contradictions;
    await here.browser.ask(article, "jump", { to: { contradiction: found!.id, side: "claim" } });
    await article.bringToFront();
    await expect.poll(() => cardHtml(article!), { timeout: 8_000 }).toContain("verdict");
    // the card's shadow root is closed, to axe-core too: it looks at the same elements and style in an open one
    const html = await cardHtml(article);
    expect(html?.includes('class="card dark"')).toBe(media.colorScheme === "dark");
    page = await here.visit(
      `<!doctype html><html lang="en"><head><title>Card</title></head><body style="background:${ground}"><main><h1 style="color:${ink}">Card</h1><gainsay-card></gainsay-card></main></body></html>`,
    );
    await page.emulateMedia(media);
    await page.evaluate(
      ([style, inside]) => {
        const root = document.querySelector("gainsay-card")!.attachShadow({ mode: "open" });
        root.innerHTML = `<style>${style}:host{display:block!important}.card{position:static!important}</style>${inside}`;
      },
      [CARD_STYLE, html!] as const,
    );
    expect(await faults(page)).toEqual([]);
  });
});

describe("a screen reader", () => {
  it("is told nothing twice: a tooltip that repeats the name is read out after it", async () => {
    article = await here.visit(ARTICLE);
    page = await here.panelOver(article);
    for (const more of await page.getByRole("button", { name: "Why, and corrections" }).all())
      await more.click();
    const heard = await spoken(page);
    expect(heard.filter(({ role }) => role === "button").length).toBeGreaterThan(10);
    expect(heard.filter(({ name, description }) => description !== "" && name.includes(description))).toEqual(
      [],
    );
  });
});
