import { describe, expect, it } from "vitest";
import english from "../../extension/_locales/en/messages.json";
import { translator } from "../../scripts/gallery/catalogue";
import type { Contradiction, Report } from "../../src/engine/report";
import { cardOf, cardOfSide, type Say } from "../../src/highlights/card/model";
import { REPORT } from "../panel/sample";

const translate = translator(english);
const say: Say = (key, ...words) => translate(key, words);
const [factCheck, denial] = REPORT.contradictions as [Contradiction, Contradiction];
const text = REPORT.text ?? "";

/** The sample with other speakers of the statement that denies, and of the statement that is denied. */
const spokenBy = (against: readonly string[], claim = ["p1"]): Report => ({
  ...REPORT,
  statements: REPORT.statements.map((statement) => {
    if (statement.id === denial.againstStatement) return { ...statement, speakers: against };
    return statement.id === denial.claimStatement ? { ...statement, speakers: claim } : statement;
  }),
  contradictions: [{ ...denial, againstSpeaker: against[0] ?? null, claimSpeaker: claim[0] ?? null }],
});

const cardIn = (report: Report, id: string | null) =>
  cardOf(report, text, report.statements.find((statement) => statement.id === id)!, {}, say);

describe("the card of a contradicted claim", () => {
  it("names who denies it and shows their words", () => {
    const [verdict] = cardIn(spokenBy(["p2"]), denial.claimStatement).verdicts;
    expect(verdict).toMatchObject({
      line: "Denied by Tobias Ferreira-Montague",
      who: "Tobias Ferreira-Montague",
      words: text.slice(denial.against.start, denial.against.end),
      jump: { contradiction: denial.id, side: "against" },
      atClaim: true,
    });
  });

  it("names all who deny it jointly", () => {
    const [verdict] = cardIn(spokenBy(["p2", "p3"]), denial.claimStatement).verdicts;
    expect(verdict?.line).toBe("Denied by Tobias Ferreira-Montague and Priya Raghunathan");
  });

  it("words of somebody whom nobody names are not the article's own voice", () => {
    const [verdict] = cardIn(spokenBy([]), denial.claimStatement).verdicts;
    expect(verdict?.line).toBe("Denied by somebody not named");
    expect(verdict?.who).toBe("Nobody named");
  });

  it("the article itself says otherwise only where nobody speaks", () => {
    const [verdict] = cardIn(REPORT, factCheck.claimStatement).verdicts;
    expect(verdict).toMatchObject({ line: "The article says otherwise", who: "The article itself" });
  });
});

describe("the card of what stands against a claim", () => {
  it("says whose words they stand against", () => {
    const [verdict] = cardIn(spokenBy(["p2"]), denial.againstStatement).verdicts;
    expect(verdict).toMatchObject({ line: "Stands against what Ingrid Aasland said", atClaim: false });
  });

  it("says no name where the claim has none", () => {
    const [verdict] = cardIn(spokenBy(["p2"], []), denial.againstStatement).verdicts;
    expect(verdict).toMatchObject({ line: "Words that stand against a claim", who: "Nobody named" });
  });
});

describe("the card of a side that is no statement", () => {
  it("a claim that the article passes on is not the article's own", () => {
    const passedOn = { ...denial, claimStatement: null, claimSpeaker: null };
    expect(cardOfSide(REPORT, text, passedOn, "claim", say).name).toBe("A claim the article reports");
  });

  it("says once what a side is", () => {
    const passedOn = { ...denial, claimStatement: null, claimSpeaker: null };
    const told = (found: Contradiction, side: "claim" | "against"): string[] => {
      const { name, how, verdicts } = cardOfSide(REPORT, text, found, side, say);
      return [name, how, verdicts[0]!.line];
    };
    expect(told(passedOn, "claim")).toEqual([
      "A claim the article reports",
      "",
      "Denied by Tobias Ferreira-Montague",
    ]);
    expect(told(passedOn, "against")).toEqual([
      "Tobias Ferreira-Montague",
      "",
      "Words that stand against a claim",
    ]);
    expect(told(factCheck, "against")).toEqual([
      "The article itself",
      "Words that stand against a claim",
      "Stands against what Ingrid Aasland said",
    ]);
  });

  it("the other side is the article itself", () =>
    expect(cardOfSide(REPORT, text, factCheck, "against", say).name).toBe("The article itself"));
});
