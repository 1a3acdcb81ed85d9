import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

/** The reasons given in an article where somebody's word is called a lie. */
const reasons = (claimant: string): string[] =>
  analyse(
    `The levy has doubled, ${claimant} said on Monday. “That is a lie,” said Ada Lunde, the treasurer. “The levy has never changed.”`,
  ).contradictions.map(({ why }) => why);

describe("why a claim counts as contradicted, in words", () => {
  it("speaks of a group in the plural", () => {
    expect(reasons("Democrats")).toContain("Ada Lunde disputes what Democrats say: “That is a lie”.");
  });

  it("speaks of one person in the singular", () => {
    expect(reasons("Marek Dolan")).toContain("Ada Lunde disputes what Marek Dolan says: “That is a lie”.");
  });
});
