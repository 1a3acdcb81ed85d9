import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/pipeline";

/** A claim, who makes it, who answers, and how the claimant is called again. */
interface Claim {
  readonly text: string;
  readonly claimant: string;
  readonly denier: string;
  readonly again: string;
}

const CLAIMS: readonly Claim[] = [
  {
    text: "The union said on Monday that the company had cut the pensions of 300 workers at its Dorset plant.",
    claimant: "union",
    denier: "the company",
    again: "the union",
  },
  {
    text: "Lena Ortiz, a former aide, told the Herald that Mayor Tom Reyes had ordered the files destroyed.",
    claimant: "Lena Ortiz",
    denier: "Reyes",
    again: "Ortiz",
  },
  {
    text: "The actress Dana Lee said in an interview that director Paul Stern had shouted at her on set.",
    claimant: "Dana Lee",
    denier: "Stern",
    again: "Lee",
  },
];

/** X denies, C claimed. */
const ANSWERS =
  `X denied the allegation.|X denies this.|X rejected the accusation as baseless.|X dismissed the claim as nonsense.
X called the claim “a lie.”|X described the accusation as “absurd.”|X said the claim was “without foundation.”|X disputes the account.
X said that was not the case.|“That’s false,” X said.|“Absolutely not,” X said.|“Nonsense,” X said.|“It never happened,” X said.
X said nothing of the sort had happened.|X said no such thing had happened.|X contradicted that account.|X challenged that account.
X pushed back against the claim.|X took issue with the claim.|X hit back at the claim.|X said there was no truth in it.
X said there was no truth to the claim.|X said there was “not a shred of truth” in the claim.|X said C was wrong.|X said C was mistaken.
X said C was lying.|X accused C of lying.|The claim was denied by X.|In a statement, X denied the claim.|X denied having done so.
X told a different story.|X gave a different account.|X poured scorn on the claim.|X scoffed at the claim.|X laughed off the claim.
X brushed the claim aside.|X rubbished the claim.|X begged to differ.|X said otherwise.|X claimed the opposite.
X said the opposite was true.|Not so, said X.|Not so, X says.|X said the charge was invented.|X called it a fabrication.
X said the story was made up.|X called the remarks “fake news.”|X questioned the accuracy of the claim.|X said this was misleading.
X said that could not be true.|X shot down the claim.|X slammed the “false” claim.|X condemned the “false accusation.”
X said the accusation was politically motivated and false.`.split(/[|\n]/);

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Claim and answer as two paragraphs of a report, and who is told to contradict whom. */
function told({ text, denier, again }: Claim, answer: string): string[] {
  const said = capital(answer.replace("X", denier).replace("C", again));
  const { contradictions, speakers } = analyse(`${text}\n\n${said}\n\nThe council will meet on Thursday.`, {
    lang: "en",
  });
  const name = (id: string | null): string => speakers.find((s) => s.id === id)?.name ?? "the article";
  return contradictions.map((c) => `${name(c.claimSpeaker)} < ${name(c.againstSpeaker)}`);
}

describe("how news says that somebody denies what somebody else says", () => {
  it.each(ANSWERS)("%s", (answer) => {
    const names = ["union < company", "Lena Ortiz < Tom Reyes", "Dana Lee < Paul Stern"];
    expect(CLAIMS.flatMap((claim) => told(claim, answer))).toEqual(names);
  });
});

describe("a short verdict", () => {
  it.each([
    "“We should close the school,” said councillor Ann Lee. “Absolutely not,” said Tom Kim, who heads the parents’ group.",
    "Parents asked whether the school would close. “Absolutely not,” said headteacher Tom Kim.",
    "“Thank you for the help,” Ann Lee said. “Not at all,” said Tom Kim.",
    "Ann Lee said she had been asked if she would stand again. “Certainly not,” she said.",
    "“I think it will rain,” said Ann Lee. “Nonsense,” Tom Kim said.",
    "Ann Lee said beauty mattered more than truth. Tom Kim said Lee was mistaken.",
    "Ann Lee said the new tax would hurt the poor. Tom Kim said Lee was wrong to vote for it.",
    "The union said members would strike in May. The company accused the union of greed.",
    "The mayor said taxes would fall. The treasurer said that could be true.",
    "The report said sales had doubled in the north. In the south, the opposite was true.",
    "Officials said the vote would go ahead. Absolutely not everyone agreed.",
  ])("contradicts no proposal, question or taste: %s", (text) => {
    expect(analyse(text, { lang: "en" }).contradictions.map(({ why }) => why)).toEqual([]);
  });
});

describe("whose claim a denial names", () => {
  const FAR =
    "The hearing in the old town hall lasted three hours.\n\nThe town lies in the hills and is known for its cheese.";
  const sides = (text: string): string[] => {
    const { contradictions, speakers } = analyse(text, { lang: "en" });
    const name = (id: string | null): string => speakers.find((s) => s.id === id)?.name ?? "the article";
    return contradictions.map((c) => `${name(c.claimSpeaker)} < ${name(c.againstSpeaker)}`);
  };
  it("is found where it was said a while ago", () => {
    const text = `The union said the company had cut the pensions of 300 workers.\n\n${FAR}\n\nThe company rejected the union’s claim.`;
    expect(sides(text)).toEqual(["union < company"]);
  });
  it("is nobody's who is only spoken of: rhetoric is no claim", () => {
    const text = `Ana Ruiz said the harbour would be full of ships by May.\n\n${FAR}\n\nTom Lowe mocked Ruiz’s rhetoric.`;
    expect(sides(text)).toEqual([]);
  });
  it("does not make its owner the one who denies", () => {
    expect(
      sides(
        "The electoral commission denied a claim by Ivan Petrov, the opposition leader, that it had rigged the vote in the north.",
      ),
    ).toEqual(["Ivan Petrov < electoral commission"]);
    expect(
      sides(
        "Lena Ortiz said that the mayor, Tom Reyes, had ordered the files destroyed, something Reyes has always denied.",
      ),
    ).toEqual(["Lena Ortiz < Tom Reyes"]);
    expect(
      sides("Lena Ortiz’s claim that the mayor, Tom Reyes, had ordered the files destroyed is false."),
    ).toEqual(["Lena Ortiz < the article"]);
  });
});
