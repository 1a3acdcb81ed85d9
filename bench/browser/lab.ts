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
  readonly marking: (statements: number, rounds: number) => Promise<Marked>;
}

/** Times of each round, ms; the last two for one point each. */
interface Marked {
  readonly ours: number[];
  readonly wrapped: number[];
  readonly pointing: number[];
  /** The browser's own look at a point. */
  readonly bare: number[];
}

const now = (): number => performance.now();

/** Never rests, so that waiting for other work is not counted. */
const restless = { due: () => false, rest: async () => undefined };

async function reading(rounds: number) {
  const ours: number[] = [];
  const readability: number[] = [];
  const read = (): Promise<unknown> => readArticle(document, { layout: styled, pace: restless });
  const parse = async (): Promise<unknown> => new Readability(document.cloneNode(true) as Document).parse();
  for (let round = -1; round < rounds; round++) {
    const turns = [() => timed(read, ours, round), () => timed(parse, readability, round)];
    for (const turn of round % 2 ? turns.reverse() : turns) await turn();
  }
  return { ours, readability };
}

/** Runs the work and keeps how long it took, unless the round only warms up. */
async function timed(work: () => Promise<unknown>, times: number[], round: number): Promise<void> {
  const started = now();
  await work();
  if (round >= 0) times.push(now() - started);
}

function probe(rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const started = now();
    looksLikeArticle(document);
    return now() - started;
  });
}

const LOOK: Look = { speakers: palette("standard"), contradicted: CONTRADICTED, tint: true };

/** The two take turns, and in each round the other one begins. */
async function marking(statements: number, rounds: number): Promise<Marked> {
  const taken: Marked = { ours: [], wrapped: [], pointing: [], bare: [] };
  // the painter rests a frame between its slices; what is measured is its work
  window.requestAnimationFrame = (callback) => {
    queueMicrotask(() => callback(now()));
    return 0;
  };
  for (let round = -2; round < rounds; round++) {
    const keep = round < 0 ? { ours: [], wrapped: [], pointing: [], bare: [] } : taken;
    const turns = [() => highlight(statements, keep), () => wrap(statements, keep)];
    for (const turn of round % 2 ? turns.reverse() : turns) await turn();
  }
  return taken;
}

async function highlight(statements: number, taken: Marked): Promise<void> {
  const root = freshText(statements);
  const page = pageUnder(root);
  const painter = new Painter();
  const started = now();
  painter.dress(LOOK);
  await painter.paint([{ marks: page.marks, page }]);
  settle();
  taken.ours.push(now() - started);
  const { left, top } = root.querySelector("p")!.getBoundingClientRect();
  taken.pointing.push(perPoint((i) => painter.at(left + 20 + i, top + 8)));
  taken.bare.push(perPoint((i) => document.elementFromPoint(left + 20 + i, top + 8)));
  painter.clear();
  root.remove();
  settle();
}

const POINTS = 100;

function perPoint(look: (i: number) => unknown): number {
  // the first look makes up for what painting left to do
  look(0);
  const started = now();
  for (let i = 0; i < POINTS; i++) look(i);
  return (now() - started) / POINTS;
}

async function wrap(statements: number, taken: Marked): Promise<void> {
  const root = freshText(statements);
  const page = pageUnder(root);
  const ranges = page.marks.map(({ start, end }, i) => ({ start: page.flat(i), length: end - start }));
  const wrapper = new Mark(root);
  const started = now();
  await new Promise<void>((resolve) => wrapper.markRanges(ranges, { done: () => resolve() }));
  settle();
  taken.wrapped.push(now() - started);
  root.remove();
  settle();
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
function pageUnder(root: HTMLElement) {
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
