import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const LEXICON = "src/engine/lexicon";
const MADE: readonly (readonly [command: string, ...tables: string[]])[] = [
  ["scripts/wordnet-tables.ts", `${LEXICON}/wordnet/tables.json`],
  ["scripts/make-role-lexicon.ts", `${LEXICON}/nouns.json`, `${LEXICON}/places.json`],
  ["scripts/make-speech-verbs.ts", `${LEXICON}/speech-verbs.json`],
  ...(existsSync("../shared/data") ? [["training/lexicon/cues.ts", `${LEXICON}/cues.ts`] as const] : []),
];

describe.each(MADE)("%s", (command, ...tables) => {
  it("makes its tables as they are, byte by byte", () => {
    const before = tables.map((path) => readFileSync(path));
    try {
      execFileSync("npx", ["tsx", command], { stdio: ["ignore", "ignore", "inherit"] });
      tables.forEach((path, i) => {
        expect(readFileSync(path).equals(before[i]!), path).toBe(true);
      });
    } finally {
      tables.forEach((path, i) => {
        writeFileSync(path, before[i]!);
      });
    }
  }, 300_000);
});
