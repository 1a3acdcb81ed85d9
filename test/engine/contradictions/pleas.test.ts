import { describe, expect, it } from "vitest";
import { contradictionsIn, type Said } from "./feed";

const MIDDLE = Array.from({ length: 6 }, (_, i) => `The harbour was quiet on day ${i + 2}.`).join(" ");
const CHARGE: Said = ["Prosecutors", "said", "Ines Calder had burned the net store for the insurance money"];
const CHARGE_TEXT = "Prosecutors said Ines Calder had burned the net store for the insurance money.";
const OWN: Said = ["Ines Calder", "added", "It was dark"];

describe("a plea and the charge it answers", () => {
  it.each([
    ["denies the offence, far below", "Ines Calder denies arson."],
    ["pleaded not guilty", "Ines Calder, 41, pleaded not guilty at the county court."],
    ["denies several counts", "Ines Calder denies all three counts."],
    ["where she lives stands between", "Ines Calder, of Quay Terrace, Dunmore, denies arson."],
    ["in a relative clause", "Ines Calder, who denies two counts of arson, sat by the window."],
  ])("%s", (_what, plea) => {
    const { found, name, words } = contradictionsIn(
      `The trial began on Monday. ${CHARGE_TEXT} ${MIDDLE} ${plea} It was dark, Ines Calder added.`,
      [CHARGE, OWN],
    );
    expect(found).toHaveLength(1);
    expect(words(found[0]!.claim)).toContain("burned the net store");
    expect(words(found[0]!.against)).toBe(plea);
    expect([name(found[0]!.claimSpeaker), name(found[0]!.againstSpeaker)]).toEqual([
      "Prosecutors",
      "Ines Calder",
    ]);
  });

  it.each([
    ["a plea that is still to come", "Ines Calder is expected to plead not guilty."],
    ["somebody else who pleads", "Orla Finch denies arson. It was light, Orla Finch said."],
    ["what is denied to her", "Ines Calder was denied bail."],
    ["what is no offence", "Ines Calder denies the old rumour of a second marriage."],
  ])("nothing: %s", (_what, plea) => {
    const { found } = contradictionsIn(
      `The trial began on Monday. The net store is old. The tide was low. The quay was wet. ${CHARGE_TEXT} ${MIDDLE} ${plea} It was dark, Ines Calder added.`,
      [CHARGE, OWN, ...(plea.includes("Orla") ? [["Orla Finch", "said", "It was light"] as const] : [])],
    );
    expect(found).toEqual([]);
  });

  it("is not answered by whoever pleads for himself", () => {
    const { found } = contradictionsIn(
      "The trial began on Monday. Ines Calder told the court that the net store had been empty for years. Ines Calder denies arson.",
      [["Ines Calder", "told", "that the net store had been empty for years"]],
    );
    expect(found).toEqual([]);
  });
});
