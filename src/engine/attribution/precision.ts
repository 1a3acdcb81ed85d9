import { CUE_NOUNS, CUE_VERBS } from "../lexicon/cues";
import { FRAMES, type Frame } from "./frames";

/** A row of the table: digits by frame, the share over all frames, digits by frame of contents right behind. */
interface Row {
  readonly frames: string;
  readonly overall: number;
  readonly governs: string;
}

const read = (table: string): ReadonlyMap<string, Row> =>
  new Map(
    table
      .trim()
      .split(/, |\n/)
      .map((line) => {
        const [word, frames, overall, governs] = line.split(" ");
        return [word!, { frames: frames!, overall: Number(overall), governs: governs! }] as const;
      }),
  );

const VERBS = read(CUE_VERBS);
const NOUNS = read(CUE_NOUNS);
const COLUMN: ReadonlyMap<Frame, number> = new Map(FRAMES.map((frame, i) => [frame, i]));

/** The share of a word's occurrences in a frame that head a cue, 0 to 0.95; 0 for a word that is no cue word. */
export function cuePrecision(pos: "VERB" | "NOUN", lower: string, frame: Frame): number {
  const row = (pos === "VERB" ? VERBS : NOUNS).get(lower);
  return row ? (Number(row.frames[COLUMN.get(frame)!]) + 0.5) / 10 : 0;
}

/** The share over all frames, in tenths 0 to 9; -1 for a word that is no cue word. */
export function cueBucket(pos: "VERB" | "NOUN", lower: string): number {
  return (pos === "VERB" ? VERBS : NOUNS).get(lower)?.overall ?? -1;
}

/** The share of a verb's cues in a frame that have what is reported right behind them, 0.05 to 0.95; 0 for no cue word. */
export function cueGoverns(lower: string, frame: Frame): number {
  const row = VERBS.get(lower);
  return row ? (Number(row.governs[COLUMN.get(frame)!]) + 0.5) / 10 : 0;
}
