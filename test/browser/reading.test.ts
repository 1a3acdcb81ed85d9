import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { foreign, wordsUnderMarks } from "./marked";
import { panelStage } from "./panel-stage";
import { shownCard } from "./shown-card";
import { pageOf, paragraphs, STORY, until } from "./story";

const here = panelStage();
let page: Page;
let panel: Page | undefined;
afterEach(async () => {
  await panel?.close();
  panel = undefined;
  await page?.close();
});

/** The popup over a page, not waited for: what it shows first is what is looked at. */
async function popup(): Promise<Page> {
  panel = await here.browser.context.newPage();
  const tab = await here.browser.tabId(page);
  await panel.goto(`chrome-extension://${here.browser.extensionId}/extension/popup.html?tab=${tab}`);
  return panel;
}

const DULL =
  "The road along the north shore is closed between the mill and the church until the end of the month, and gravel is brought every day but Sunday.";

describe("a page that looks like no article", () => {
  it("is read anyway when its reader says so", async () => {
    page = await here.visit(
      `<!doctype html><html lang="en"><title>Board</title><body><div role="application"><main>${`<p>${DULL}</p>`.repeat(8)}</main>
        <div class="sidebar"><ul><li>“We open the slipway on Sunday, whatever the weather does,” said Ann Ode, the owner.</li></ul></div></div></body></html>`,
    );
    const shown = await popup();
    await shown.locator(".screen h2").filter({ hasText: "No article on this page" }).waitFor();
    await shown.getByRole("button", { name: "Read it anyway" }).click();
    await shown.locator(".statement", { hasText: "open the slipway" }).waitFor();
    await expect
      .poll(() => wordsUnderMarks(page))
      .toEqual(["“We open the slipway on Sunday, whatever the weather does,”"]);
  });

  it("and quotes nobody says that then", async () => {
    page = await here.visit(
      `<!doctype html><html lang="en"><title>Map</title><p>Zoom in. Zoom out. Layers of the harbour map.</p></html>`,
    );
    const shown = await popup();
    const again = shown.getByRole("button", { name: "Read it anyway" });
    if (await again.isVisible().catch(() => false)) await again.click();
    else await again.click({ timeout: 5_000 });
    await shown.locator(".screen h2").filter({ hasText: "Nobody is quoted here" }).waitFor();
  });
});

describe("a long article", () => {
  const LONG = pageOf(
    paragraphs(Array.from({ length: 400 }, (_, i) => STORY[i % STORY.length]!.replace("Monday", `day ${i}`))),
  );

  it("shows how far its reading is, and first results before the last", async () => {
    page = await here.visit(LONG);
    const states: { progress: number; statements: number; phase: string }[] = [];
    await here.browser.tell("annotate", { tabId: await here.browser.tabId(page) });
    await until(
      async () => {
        const { progress, report, phase } = await here.state(page);
        states.push({ progress, statements: report?.statements.length ?? 0, phase });
        return phase;
      },
      (phase) => phase === "ready",
      60_000,
    );
    const early = states.filter(({ phase, statements }) => phase === "reading" && statements > 0);
    expect(early.length).toBeGreaterThan(0);
    expect(early[0]!.progress).toBeGreaterThan(0);
    expect(early[0]!.progress).toBeLessThan(1);
    expect(states.at(-1)!.statements).toBeGreaterThan(early[0]!.statements);
    expect(
      foreign(
        await wordsUnderMarks(page),
        STORY.flatMap((line) => line.match(/“[^”]+”/g) ?? []),
      ),
    ).toEqual([]);
  }, 120_000);
});

describe("the card, wherever its statement stands", () => {
  const SAID =
    "“We are not going to put two hundred people on a deck that we cannot vouch for,” said Orla Finch, the harbour master.";
  const PLACES = [
    ["at the top", "margin:0"],
    ["at the bottom", "position:absolute;bottom:0;margin:0"],
    ["at the right edge", "position:absolute;right:0;top:300px;width:180px;margin:0"],
    ["in a narrow column", "width:150px;margin:60px 0 0 420px"],
  ] as const;

  it.each(PLACES)("%s: stays in the window and off the statement", async (_where, style) => {
    page = await here.visit(
      `<!doctype html><html lang="en"><title>Ferry</title><body style="margin:0"><article><p id="said" style="${style}">${SAID}</p><div style="padding-top:340px">${paragraphs(STORY.slice(2))}</div></article></body></html>`,
    );
    for (const width of [1_000, 360]) {
      await page.setViewportSize({ width, height: 640 });
      await here.browser.tell("annotate", { tabId: await here.browser.tabId(page) });
      await until(
        () => here.state(page),
        ({ phase }) => phase === "ready",
      );
      await page.bringToFront();
      const box = await page.evaluate(() => {
        const node = document.querySelector("#said")!.firstChild as Text;
        const range = new Range();
        range.setStart(node, 0);
        range.setEnd(node, node.data.indexOf("”") + 1);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
      });
      const line = box.find(({ top, bottom, left }) => top >= 0 && bottom <= 640 && left < width - 20);
      if (!line) continue;
      await page.mouse.click(line.left + 12, (line.top + line.bottom) / 2);
      const card = (await until(
        () => shownCard(page),
        (shown) => shown !== null,
      ))!.box;
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.bottom).toBeLessThanOrEqual(640);
      for (const { left, top, right, bottom } of box)
        expect(card.bottom <= top || card.top >= bottom || card.left >= right || card.right <= left).toBe(
          true,
        );
      await page.keyboard.press("Escape");
      await until(
        () => shownCard(page),
        (shown) => shown === null,
      );
    }
  });
});
