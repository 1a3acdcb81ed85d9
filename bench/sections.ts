import { execFileSync } from "node:child_process";
import { filesIn, zip } from "../scripts/zip";
import { openingOf } from "../src/engine/limits";
import { analyse } from "../src/engine/pipeline";
import { growthOfTenfold } from "../test/engine/growth";
import { measureEngine } from "./engine";
import { interleaved } from "./measure";
import { atMost, kilobytes, milliseconds, type Row, type Section, times } from "./row";
import { bundleSizes, type Size } from "./sizes";
import { origin, textsOf } from "./texts";

const SIZES = [1_000, 10_000, 100_000];
const thousands = (words: number): string => words.toLocaleString("en");

/** The engine against wink-nlp alone and compromise, how its time grows, and how soon a long article is answered. */
export async function engineSection(): Promise<Section> {
  const measured = await measureEngine(SIZES, 15);
  const rows = measured.flatMap(({ words, engine, wink, compromise }): Row[] => [
    {
      what: `engine, ${thousands(words)} words`,
      figure: milliseconds(engine),
      beside: `compromise ${milliseconds(compromise)}, ${times(engine.median, compromise.median)}; wink-nlp alone ${milliseconds(wink)}, ${times(engine.median, wink.median)}`,
      bar: atMost("≤ 3 × compromise", engine.median, 3 * compromise.median),
    },
  ]);
  const growth = await growthOfEngine();
  return {
    heading: "Engine",
    note: `Texts: ${origin()}. compromise: people() and quotations(); wink-nlp: readDoc() with all its defaults.`,
    rows: [
      ...rows,
      {
        what: "growth, 10,000 to 100,000 words",
        figure: `${growth.toFixed(1)} × the processor time`,
        bar: atMost("≤ 12 ×", growth, 12),
      },
      await openingRow(),
      ...SIZES.map(memoryRow),
    ],
  };
}

async function growthOfEngine(): Promise<number> {
  const [small, large] = await textsOf([10_000, 100_000]);
  return growthOfTenfold(
    () => void analyse(small!.text),
    () => void analyse(large!.text),
    3,
  );
}

async function openingRow(): Promise<Row> {
  const text = (await textsOf([100_000]))[0]!.text;
  const [timing] = interleaved([{ name: "opening", run: () => analyse(openingOf(text) ?? text) }], 15);
  return {
    what: "first answer to a long article",
    figure: milliseconds(timing!),
    bar: atMost("≤ 200 ms", timing!.median, 200),
  };
}

/** A process of its own, so that nothing else counts. */
function memoryRow(words: number): Row {
  const written = execFileSync("node_modules/.bin/tsx", ["bench/peak.ts", String(words)], {
    encoding: "utf8",
  });
  const { before, after } = JSON.parse(written) as { before: number; after: number };
  return {
    what: `peak memory, ${thousands(words)} words`,
    figure: `${after} MiB`,
    beside: `${before} MiB before`,
  };
}

const BARS: ReadonlyMap<string, number> = new Map([
  ["extension/probe.js", 3_000],
  ["extension/content.js", 40_000],
  ["extension/popup.html", 40_000],
]);
const BIGGEST_ZIP = 6_000_000;

/** Sizes of what the shipped build holds. */
export function sizeSection(folder: string): Section {
  const row = ({ name, bytes, gzip }: Size): Row => {
    const bar = BARS.get(name);
    const what = name.endsWith(".html") ? `${name} with all it loads` : name;
    const figure = `${kilobytes(gzip)} gzip`;
    const limit = bar === undefined ? {} : { bar: atMost(`≤ ${kilobytes(bar)} gzip`, gzip, bar) };
    return { what, figure, beside: `${kilobytes(bytes)} plain`, ...limit };
  };
  const { length } = zip(filesIn(folder));
  const whole: Row = {
    what: "the zip for the store",
    figure: kilobytes(length),
    bar: atMost(`≤ ${kilobytes(BIGGEST_ZIP)}`, length, BIGGEST_ZIP),
  };
  return { heading: "Sizes", rows: [...bundleSizes(folder).map(row), whole] };
}
