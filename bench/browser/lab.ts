import { Readability } from "@mozilla/readability";
import Mark from "mark.js";
import { readArticle, styled } from "../../src/article";
import { looksLikeArticle } from "../../src/article/shape";
import { type Look, type Mark as Marking, Painter } from "../../src/highlights";
import { CONTRADICTED, palette } from "../../src/settings";

/** What the lab measures on the page that it is put into; all times in milliseconds of work. */
export interface Lab {
  /** The article room's whole work without its rests, and Readability alone on a copy of the document. */
  readonly reading: (rounds: number) => Promise<{ ours: number[]; readability: number[] }>;
  readonly probe: (rounds: number) => number[];
  /** Marking so many statements by highlights and by mark.js, each with the layout that follows. */
  readonly marking: (
    statements: number,
    rounds: number,
  ) => Promise<{ ours: number[]; wrapped: number[]; pointing: number[] }>;
}

const now = (): number => performance.now();

/** Never rests, so that waiting for other work is not counted. */
const restless = { due: () => false, rest: async () => undefined };

async function reading(rounds: number) {
  const ours: number[] = [];
  const readability: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const started = now();
    await readArticle(document, { layout: styled, pace: restless });
    const between = now();
    new Readability(document.cloneNode(true) as Document).parse();
    if (round < 0) continue;
    ours.push(between - started);
    readability.push(now() - between);
  }
  return { ours, readability };
}

function probe(rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const started = now();
    looksLikeArticle(document);
    return now() - started;
  });
}

const LOOK: Look = { speakers: palette("standard"), contradicted: CONTRADICTED, tint: true };

async function marking(statements: number, rounds: number) {
  const ours: number[] = [];
  const wrapped: number[] = [];
  const pointing: number[] = [];
  // the painter rests a frame between its slices; what is measured is its work
  window.requestAnimationFrame = (callback) => {
    queueMicrotask(() => callback(now()));
    return 0;
  };
  for (let round = -1; round < rounds; round++) {
    const root = freshText(statements);
    const page = await pageUnder(root);
    const painter = new Painter();
    painter.dress(LOOK);
    const started = now();
    await painter.paint([{ marks: page.marks, page }]);
    settle();
    const took = now() - started;
    const { left, top } = root.querySelector("p")!.getBoundingClientRect();
    const pointed = now();
    for (let i = 0; i < 100; i++) painter.at(left + 20 + i, top + 8);
    const hit = (now() - pointed) / 100;
    painter.clear();
    const wrapper = new Mark(root);
    const ranges = page.marks.map(({ start, end }, i) => ({ start: page.flat(i), length: end - start }));
    settle();
    const wrapping = now();
    await new Promise<void>((resolve) => wrapper.markRanges(ranges, { done: () => resolve() }));
    settle();
    if (round >= 0) {
      ours.push(took);
      wrapped.push(now() - wrapping);
      pointing.push(hit);
    }
    root.remove();
  }
  return { ours, wrapped, pointing };
}

/** Makes the browser lay out and style what it was given. */
const settle = (): void => void document.body.getBoundingClientRect();

function freshText(statements: number): HTMLElement {
  const root = document.createElement("article");
  for (let i = 0; i < statements; i++) {
    const paragraph = document.createElement("p");
    paragraph.append(
      `“The harbour wall number ${i} will hold for another year,” the engineer said on day ${i}.`,
    );
    root.append(paragraph);
  }
  document.body.append(root);
  settle();
  return root;
}

/** The text under `root` as one would read it, its map, and one mark on each quotation. */
async function pageUnder(root: HTMLElement) {
  const segments: { node: Text; start: number; end: number; offset: number }[] = [];
  const marks: Marking[] = [];
  let text = "";
  for (const [i, paragraph] of [...root.children].entries()) {
    const node = paragraph.firstChild as Text;
    const start = text.length;
    segments.push({ node, start, end: start + node.length, offset: 0 });
    marks.push({
      start,
      end: start + node.data.indexOf("”") + 1,
      kind: i % 10 === 0 ? "contradicted" : "quoted",
      statement: `s${i}`,
      contradiction: i % 10 === 0 ? `c${i}` : null,
      slot: i % 8,
    });
    text += `${node.data}\n\n`;
  }
  // mark.js counts without the line breaks between blocks
  const flat = (mark: number): number => marks[mark]!.start - 2 * mark;
  return { text, segments, marks, flat };
}

Object.assign(globalThis, { lab: { reading, probe, marking } satisfies Lab });
