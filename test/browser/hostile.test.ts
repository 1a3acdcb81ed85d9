import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { painted } from "../../scripts/browser/inspect";
import { marksOn, pageOf, paragraphs, STORY, STORY_PAGE, stage, stateOf, until } from "./story";

const here = stage();
const FIRST = "“We are not going to put two hundred people on a deck that we cannot vouch for,”";

let page: Page;
afterEach(() => page.close());

async function expectMarked(): Promise<void> {
  const { words, strays } = await until(
    () => marksOn(here, page),
    (now) => now.words.length > 0,
  );
  expect(words).toContain(FIRST);
  expect(strays).toEqual([]);
}

const NAMES =
  "firstChild nextSibling parentNode childNodes attributes nodeType textContent children localName getAttribute hasAttribute querySelector body head documentElement title adoptedStyleSheets activeElement getElementsByTagName cloneNode createElement implementation querySelectorAll append contains matches closest isConnected shadowRoot id className dataset __proto__ constructor";

describe("a page that means no good", () => {
  it("cannot mislead by naming things after the DOM's own properties", async () => {
    const names = NAMES.split(" ");
    const form = `<form id="f">${names.map((name) => `<input name="${name}">`).join("")}${paragraphs(STORY.slice(0, 3))}</form>`;
    const images = names
      .map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`)
      .join("");
    page = await here.open(pageOf(form + paragraphs(STORY.slice(3)), { before: images, after: images }));
    await expectMarked();
  });

  it("cannot mislead by overriding prototypes, or see anything of Gainsay's beyond its marks", async () => {
    const override = `<script>
      for (const [proto, name] of [[Node.prototype, "firstChild"], [Element.prototype, "getAttribute"],
        [Element.prototype, "attachShadow"], [StaticRange.prototype, "startContainer"], [Document.prototype, "querySelectorAll"],
        [window, "Highlight"], [window, "StaticRange"], [window, "MutationObserver"], [window, "getComputedStyle"]])
        Object.defineProperty(proto, name, { configurable: true, get() { throw new Error("caught " + name); } });
    </script>`;
    page = await here.open(pageOf(paragraphs(STORY), { after: override }));
    const state = await stateOf(here, page);
    expect(state.phase).toBe("ready");
    expect(state.report!.text).toContain("vouch for");
    expect(await page.evaluate(() => [...CSS.highlights.keys()].length)).toBeGreaterThan(0);
    expect(await page.evaluate(() => Object.keys(window).filter((key) => /gainsay/i.test(key)))).toEqual([]);
  });

  it("cannot stop it by a strict policy, trusted types or a base address", async () => {
    const headers = {
      "content-security-policy":
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts",
    };
    page = await here.open({
      body: pageOf(paragraphs(STORY), { head: '<base href="https://evil.example/">' }),
      headers,
    });
    await expectMarked();
    const { report } = await stateOf(here, page);
    expect(report!.url).toContain("localhost");
  });

  it("cannot put script into the card by names and words that look like it", async () => {
    const evil = `<p>“I never touched the <b>&lt;img src=x onerror=window.pwned=1&gt;</b> switch at all that night,” said
      &lt;script&gt;window.pwned=1&lt;/script&gt; Constructor __proto__, a spokesman for “&lt;svg onload=window.pwned=1&gt;” Ltd.</p>`;
    page = await here.open(pageOf(paragraphs(STORY.slice(0, 2)) + evil + paragraphs(STORY.slice(2))));
    const { report } = await stateOf(here, page);
    for (const { id } of report!.statements) await here.browser.ask(page, "jump", { to: { statement: id } });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
  });

  it("cannot lead its marks astray by bidi overrides, lone surrogates and zero-width marks", async () => {
    const odd = `<p>“We \u202ewere\u202c n\u200bever \ud83d\ude00 told\u00ad a\u2060ny\ufeffthing by the company about it,” said Ann\u200b Ode.</p>`;
    page = await here.open(
      pageOf(paragraphs(STORY) + odd, {
        after: `<script>
      document.querySelectorAll("#story p")[1].append(" \\ud800 \\udc00 lone")</script>`,
      }),
    );
    await expectMarked();
    const { words } = await marksOn(here, page);
    expect(words.some((said) => said.includes("company about it"))).toBe(true);
  });

  it("cannot make itself look like another message's sender", async () => {
    page = await here.open(STORY_PAGE);
    const answered = await page.evaluate(async () => {
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
      window.postMessage({ to: "tab", name: "toggle", request: { on: false } }, "*");
      document.dispatchEvent(
        new CustomEvent("gainsay", { detail: { to: "tab", name: "toggle", request: { on: false } } }),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      return typeof runtime?.sendMessage;
    });
    expect(answered).toBe("undefined");
    expect((await stateOf(here, page)).phase).toBe("ready");
  });

  it.each([
    ["nesting of 10,000", `${"<div>".repeat(10_000)}<p>deep</p>${"</div>".repeat(10_000)}`],
    ["one word of a megabyte", `<p>${"a".repeat(1_000_000)}</p>`],
    ["200,000 nodes", "<b>x</b>".repeat(100_000)],
    ["quotation marks that never close", `<p>${"“ and so he said ".repeat(3_000)}</p>`],
    [
      "linked data of 5 MB",
      `<script type="application/ld+json">{"@type":"NewsArticle","x":"${"y".repeat(5_000_000)}"}</script>`,
    ],
  ])("cannot hold the page up by %s", async (_what, more) => {
    page = await here.browser.context.newPage();
    await page.goto(here.site.serve("/heavy", pageOf(paragraphs(STORY), { after: more })), {
      timeout: 60_000,
    });
    const longest = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let most = 0;
          let last = performance.now();
          const end = last + 5_000;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            const now = performance.now();
            most = Math.max(most, now - last);
            last = now;
            if (now < end) setTimeout(() => port2.postMessage(null), 4);
            else resolve(most);
          };
          port2.postMessage(null);
        }),
    );
    await here.browser.tell("annotate", { tabId: await here.browser.tabId(page) });
    // the bench holds the strict bar in processor time; here a busy machine must not be taken for a stall
    expect(await longest).toBeLessThan(3_000);
    const state = await until(
      () => stateOf(here, page),
      ({ phase }) => phase !== "reading",
      30_000,
    );
    expect(["ready", "failed"]).toContain(state.phase);
    for (const { outside } of await painted(page)) expect(outside).toBe(false);
  });
});
