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

  it("speaks of the police in the plural", () => {
    const [first] = analyse(
      "The quay was quiet on Monday.\nIda Moe said thefts in the port had doubled. “That is a lie,” the harbour police said.",
    ).contradictions;
    expect(first?.why).toBe("The harbour police dispute what Ida Moe says: “That is a lie”.");
  });

  it("speaks of one person in the singular", () => {
    expect(reasons("Marek Dolan")).toContain("Ada Lunde disputes what Marek Dolan says: “That is a lie”.");
  });

  it("writes a name that is none of its own small within the sentence, and puts an article before one", () => {
    expect(reasons("two residents of the quay")).toContain(
      "Ada Lunde disputes what two residents of the quay say: “That is a lie”.",
    );
    const [first] = analyse(
      "Two residents said the levy had doubled in two years. The council denied the claim. “It is the same,” the council said.",
    ).contradictions;
    expect(first?.why).toBe("The council denies what two residents say: “denied the claim”.");
  });

  it("takes what somebody says of others for theirs, not for his", () => {
    const [first, ...more] = analyse(
      "Ada Lunde said that for years some critics had been predicting that the port would close, but this did not happen. “We are open,” Ada Lunde said.",
    ).contradictions;
    expect(more).toEqual([]);
    expect(first?.why).toBe("Ada Lunde disputes what is reported: “but this did not happen”.");
  });

  it("quotes the end of a quotation with what stands before it, not what the article goes on with", () => {
    const [first] = analyse(
      "Lena Orr said the mayor had sold the park to a friend. “Those claims have been debunked,” the mayor’s press secretary, Dan Pell, said at the town hall.",
    ).contradictions;
    expect(first?.why).toBe("Dan Pell denies what Lena Orr says: “Those claims have been debunked”.");
  });
});
