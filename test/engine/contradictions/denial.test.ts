import { describe, expect, it } from "vitest";
import { contradictionsIn } from "./feed";

describe("a denial", () => {
  it("answers the accusation before it", () => {
    const text =
      "The harbour workers' union accused Odile Marchetti of hiding two safety reports from inspectors.\n" +
      "Marchetti denied the accusation.\n" +
      "The council meets again on Friday.";
    const { found, name, words } = contradictionsIn(text, [
      ["harbour workers' union", "accused", "hiding two safety reports from inspectors"],
      ["Odile Marchetti", "denied", "the accusation"],
    ]);
    expect(found).toHaveLength(1);
    expect(words(found[0]!.claim)).toContain("hiding two safety reports");
    expect(words(found[0]!.against)).toContain("Marchetti denied");
    expect(found[0]!.kind).toBe("denial");
    expect(name(found[0]!.againstSpeaker)).toBe("Odile Marchetti");
    expect(found[0]!.why).toContain("denied");
  });

  it("never sets overlapping passages against each other", () => {
    const text = "Ferran Oduya says the bridge is safe, a claim that engineers dispute.";
    for (const c of contradictionsIn(text, [["Ferran Oduya", "says", "the bridge is safe"]]).found)
      expect(c.claim.end <= c.against.start || c.against.end <= c.claim.start).toBe(true);
  });
});

describe("what is no contradiction", () => {
  it("finds none where nobody answers anybody", () => {
    const text =
      "Ines Halloran said the library would open in May.\nThe mayor, Tobias Renn, declined to comment.\nA crowd gathered, but it rained.";
    expect(
      contradictionsIn(text, [["Ines Halloran", "said", "the library would open in May"]]).found,
    ).toEqual([]);
  });
});
