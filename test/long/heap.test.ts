import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/engine/pipeline";
import { seeded } from "../engine/attribution/hostile";

const ARTICLES = 500;
/** Articles until the tagger has been loaded anew at least twice and the engine's code is compiled. */
const WARM = 120;
/** Articles between two looks. */
const STEP = 20;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function held(): number {
  for (let i = 0; i < 3; i++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** Articles in which nearly every name and noun is a word that no other article has, as foreign names are. */
function articles(seed: number): () => string {
  const random = seeded(seed);
  const syllables = "ka lo min ter sha vel dor ip qua zen bri oth ul mar neth".split(" ");
  const word = (): string => {
    let made = "";
    for (let left = 2 + random() * 3; left > 0; left--)
      made += syllables[Math.floor(random() * syllables.length)];
    return made + Math.floor(random() * 1_000).toString(36);
  };
  const name = (): string => {
    const made = word();
    return made[0]!.toUpperCase() + made.slice(1);
  };
  return () => {
    const people = [`${name()} ${name()}`, `${name()} ${name()}`];
    const paragraph = (_: unknown, i: number): string =>
      `“The ${word()} is ${word()} and ${i * 7} were ${word()},” said ${people[i % 2]}, a spokesman for the ${name()} ministry of ${name()}. ${people[(i + 1) % 2]} denied that the ${word()} had ${word()}. The ${word()} of ${name()}’s ${word()} went on.`;
    return Array.from({ length: 12 }, paragraph).join("\n");
  };
}

describe("the engine's memory", () => {
  it(`is after ${ARTICLES} articles of ever new words what it was before`, () => {
    const next = articles(3);
    for (let i = 0; i < WARM; i++) analyse(next());
    const looks: number[] = [];
    for (let i = 0; i < ARTICLES; i++) {
      analyse(next());
      if (i % STEP === STEP - 1) looks.push(held());
    }
    // it goes up and down as the tagger takes words in and lets them go: like is compared with like
    const third = Math.floor(looks.length / 3);
    const [early, late] = [Math.max(...looks.slice(0, third)), Math.max(...looks.slice(-third))];
    console.log(`${early.toFixed(1)} MB at most in the first third, ${late.toFixed(1)} MB in the last`);
    expect(late / early).toBeLessThan(1.03);
  });

  it("is given back after a very long text, and stays bounded while it is read", () => {
    const longest = 200_000;
    const short = articles(4);
    analyse(short());
    const before = held();
    for (const piece of [
      "“So it is,” said Ann Ode. ",
      "Nobody denied that the wall had held, Ode said.\n",
      "“",
    ]) {
      analyse(piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest));
      expect(held()).toBeLessThan(1.2 * before + 5);
    }
    // this process holds vitest and what else was tested in it, too
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(1_200);
  });
});
