import { describe, expect, it } from "vitest";
import { said } from "./said";

const partyOf = (text: string, name: string): string | null =>
  said(text).speaker(name).positions[0]?.affiliation ?? null;

describe("a party told of somebody by description alone", () => {
  it("is that of the only one with a campaign who was just named", () => {
    const text =
      "[Ann Orr] opened her campaign in May. Orr’s campaign is small. [Tom Beck] praised Orr. " +
      "[Beck] said the Republican candidate’s plan was sound.";
    expect(partyOf(text, "Ann Orr")).toBe("Republican");
    expect(partyOf(text, "Tom Beck")).toBeNull();
  });
  it("is nobody's where two are running", () => {
    const text =
      "[Ann Orr]’s campaign is small, and [Lea Marsh]’s campaign is smaller. Orr and Marsh met. " +
      "The Republican candidate’s plan was sound.";
    expect(partyOf(text, "Ann Orr")).toBeNull();
    expect(partyOf(text, "Lea Marsh")).toBeNull();
  });
  it("is nobody's who would have two", () => {
    const text =
      "[Ann Orr]’s campaign is small. The Republican candidate’s plan is short. Orr smiled. The Democratic candidate’s is long.";
    expect(partyOf(text, "Ann Orr")).toBeNull();
  });
});
