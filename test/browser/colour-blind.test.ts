import type { CDPSession, Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { painted } from "../../scripts/browser/inspect";
import { pageOf, stage, stateOf } from "./story";

const here = stage();
let page: Page;
afterEach(() => page.close());

const NAMES = "Orla Finch|Milo Brandt|Tamsin Roe|Jon Ade|Ewan Tait|Ada Merrow|Marta Quill|Owen Harte".split(
  "|",
);
/** Eight people who say the same kind of thing; the text itself is not seen, so that what shows is the line. */
const CROWD = pageOf(
  NAMES.map(
    (name, i) =>
      `<p>“We have waited ${i + 3} years for an answer from the county,” said ${name}, a resident of Harrow Bay.</p>`,
  ).join("\n"),
  { head: "<style>#story p{color:transparent;font:20px/2 serif}</style>" },
);
const DARK = CROWD.replace("<style>", "<style>body{background:#14171b}");

const VISIONS = ["none", "protanopia", "deuteranopia", "tritanopia", "achromatopsia"] as const;

interface Line {
  readonly style: string;
  /** What is seen of it: the colour furthest from the ground, sRGB 0 to 255. */
  readonly seen: readonly number[];
}

/** The line under each person's words, as somebody with this vision sees it on the screen. */
async function linesSeen(session: CDPSession, type: (typeof VISIONS)[number]): Promise<Line[]> {
  await session.send("Emulation.setEmulatedVisionDeficiency", { type });
  const picture = (await page.screenshot()).toString("base64");
  const names = (await painted(page)).map(({ highlight }) => highlight);
  return page.evaluate(
    async ([data, highlights]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
      canvas.drawImage(bitmap, 0, 0);
      return highlights.map((name) => {
        const [range] = CSS.highlights.get(name)!;
        const live = new Range();
        live.setStart(range!.startContainer, range!.startOffset);
        live.setEnd(range!.endContainer, range!.endOffset);
        const { left, top, height } = live.getClientRects()[0]!;
        const { data: pixels } = canvas.getImageData(left + 20, top, 120, height + 4);
        const ground = [...pixels.slice(0, 3)];
        let best = { seen: ground, far: 0 };
        for (let i = 0; i < pixels.length; i += 4) {
          const seen = [...pixels.slice(i, i + 3)];
          const far = Math.hypot(...seen.map((part, k) => part - ground[k]!));
          if (far > best.far) best = { seen, far };
        }
        const { textDecorationStyle } = getComputedStyle(
          live.startContainer.parentElement!,
          `::highlight(${name})`,
        );
        return { style: textDecorationStyle, seen: best.seen };
      });
    },
    [picture, names] as const,
  );
}

const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((part, i) => part - b[i]!));

describe.each([
  ["light", CROWD],
  ["dark", DARK],
])("eight speakers on a %s page", (_ground, html) => {
  it("are told apart by line and colour in every kind of colour vision the browser can show", async () => {
    page = await here.open(html);
    expect((await stateOf(here, page)).report!.speakers.map(({ name }) => name)).toEqual(NAMES);
    const session = await page.context().newCDPSession(page);
    for (const vision of VISIONS) {
      const lines = await linesSeen(session, vision);
      expect(lines).toHaveLength(8);
      for (const [i, a] of lines.entries())
        for (const [k, b] of lines.slice(i + 1).entries()) {
          const pair = `${vision}: ${NAMES[i]}, ${NAMES[i + 1 + k]}`;
          // without any hue the line's style tells four, and its lightness the others
          if (a.style === b.style)
            expect(apart(a.seen, b.seen), pair).toBeGreaterThan(vision === "achromatopsia" ? 8 : 20);
        }
    }
  });
});
