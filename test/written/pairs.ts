import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/engine/report";

/** A passage of `pairs.txt` or `fresh.txt`. */
export interface WrittenPair {
  readonly text: string;
  /** Who claims and who contradicts, as written there; null where nobody contradicts anything. */
  readonly sides: readonly [claimant: string, denier: string] | null;
}

/** What stands before a passage, so that it is no headline. */
const BEFORE = "News of the week\nThe town read about it on Tuesday.\n";

/** The passages of `pairs.txt` or `fresh.txt`, in their order. Throws where a line is none. */
export function writtenPairs(name: "pairs" | "fresh" = "pairs"): WrittenPair[] {
  const file = readFileSync(fileURLToPath(new URL(`${name}.txt`, import.meta.url)), "utf8");
  const lines = file.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [, claimant, denier, text] = /^(?:\+ (.+?) > (.+?)|-) \| (.+)$/.exec(line) ?? [];
    if (text === undefined) throw new Error(`no pair: ${line}`);
    return { text: BEFORE + text, sides: claimant && denier ? [claimant, denier] : null };
  });
}

/** Whether an analysis gives a claim and a denial to the sides that a passage names. */
export function hasSides(
  { speakers, contradictions }: Report,
  [claimant, denier]: readonly [string, string],
) {
  const called = (id: string | null, side: string): boolean =>
    side === "article"
      ? id === null
      : (speakers
          .find((s) => s.id === id)
          ?.name.toLowerCase()
          .includes(side.toLowerCase()) ?? false);
  return contradictions.some((c) => called(c.claimSpeaker, claimant) && called(c.againstSpeaker, denier));
}
