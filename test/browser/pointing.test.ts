import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { shownCard } from "./shown-card";
import { pageOf, paragraphs, STORY, stage, until } from "./story";

const here = stage();
const WORDS = "We are not going to put two hundred people";

let page: Page;
afterEach(() => page.close());

/** The middle of the first box of what is painted over `WORDS`, wherever it stands: a closed shadow tree hides nothing here. */
const middle = (): Promise<{ x: number; y: number }> =>
  page.evaluate((words) => {
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith("gainsay-quoted")) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        if (!(startContainer as Text).data.slice(startOffset).includes(words)) continue;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const box = range.getClientRects()[0]!;
        return { x: box.left + 40, y: (box.top + box.bottom) / 2 };
      }
    }
    throw new Error("not painted");
  }, WORDS);

const inShadow = (mode: string): string =>
  pageOf(`${paragraphs([STORY[0]])}<div id="host"></div>${paragraphs([STORY[2], STORY[4]])}`, {
    after: `<script>document.querySelector("#host").attachShadow({ mode: "${mode}" }).innerHTML =
      ${JSON.stringify(paragraphs([STORY[1], STORY[4], STORY[0]]))}</script>`,
  });
const SHORT = Array.from({ length: 60 }, (_, i) => `“The tide was out at ${i},” said Ann Ode.`);

describe("pointing at marked words opens their card", () => {
  it.each([
    ["in an open shadow tree", inShadow("open")],
    ["in a closed shadow tree", inShadow("closed")],
    ["that cannot be selected", pageOf(`<div style="user-select:none">${paragraphs(STORY)}</div>`)],
    ["in an element of many lines and marks", pageOf(`<div>${[...STORY, ...SHORT].join("<br><br>")}</div>`)],
    [
      "on a page that names things after the document's methods",
      pageOf(paragraphs(STORY), {
        after: "elementFromPoint caretPositionFromPoint"
          .split(" ")
          .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
          .join(""),
      }),
    ],
  ])("%s", async (_what, html) => {
    page = await here.open(html);
    const { x, y } = await middle();
    await page.mouse.click(x, y);
    const card = await until(
      () => shownCard(page),
      (shown) => shown !== null,
    );
    expect(card!.text).toContain("Orla Finch");
  });

  it("and beside them opens none", async () => {
    page = await here.open(pageOf(paragraphs(STORY)));
    const { x, y } = await middle();
    await page.mouse.click(x, y - 40);
    await page.waitForTimeout(300);
    expect(await shownCard(page)).toBeNull();
  });
});
