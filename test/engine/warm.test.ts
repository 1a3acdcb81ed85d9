import { expect, it } from "vitest";
import { analyse } from "../../src/engine/pipeline";
import { warmUp } from "../../src/engine/warm";

const TEXT = `“The deck is sound,” said Milo Brandt, a spokesman for Bay Lines.
Orla Finch, the harbour master, denied that the deck was sound. The bridge of Elder, Ann Bee said, is another matter.`;

it("gives the report of an engine that was made ready the very words of one that was not", () => {
  const cold = analyse(TEXT, { lang: "en" });
  expect(cold.statements.length).toBeGreaterThan(1);
  warmUp();
  expect(analyse(TEXT, { lang: "en" })).toEqual(cold);
  const before = process.cpuUsage().user;
  warmUp();
  expect(process.cpuUsage().user - before).toBeLessThan(5_000);
});
