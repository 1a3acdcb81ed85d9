import type { Contradiction, Report, Span, Speaker, Statement } from "../../src/engine/report";
import type { TabState } from "../../src/messages";

/** An article written for the project: a harbour town argues about a dredging project. */
const TEXT = `The harbour council voted on Tuesday to dredge the northern channel, a project that has divided Port Elsing for three years.

“The channel will be ready for larger ships by next autumn,” said Ingrid Aasland, the council’s chief engineer. “We have the machines, and we have the money.”

She said that no household would lose its mooring.

Tobias Ferreira-Montague, chairman of the North Elsing Residents’ and Small Boat Owners’ Association, flatly denied that. “Forty-one of us have already been given notice,” he told reporters outside the hall.

The council’s own schedule, published in March, puts the completion of the works two years later.

According to Priya Raghunathan, a former director of the Coastal Survey, the seabed “has not been measured since 2009” in the part that is to be dredged.

Ms Aasland and Ms Raghunathan said in a joint letter in June that the survey was out of date.

The council believes the work will create 300 jobs.

A person familiar with the tender said two of the three bidders had withdrawn. “Nobody wants to price mud that nobody has looked at,” the person said.

“It’s about time,” one fisherman shouted from the gallery.`;

/** Where `words` stand in TEXT. */
function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`Not in the sample: ${words}`);
  return { start, end: start + words.length };
}

function statement(
  id: string,
  kind: Statement["kind"],
  speakers: readonly string[],
  ...content: readonly string[]
): Statement {
  return {
    id,
    kind,
    act: "speech",
    content: content.map(spanOf),
    cue: [],
    source: [],
    speakers,
    via: null,
    confidence: 0.92,
    finder: "alone",
    why: "Words in quotation marks with “said” and a name beside them.",
  };
}

function speaker(
  id: string,
  name: string,
  statements: readonly string[],
  more: Partial<Speaker> = {},
): Speaker {
  return { id, name, kind: "person", positions: [], mentions: [], statements, ...more };
}

const contradictions: readonly Contradiction[] = [
  {
    id: "c1",
    claim: spanOf("The channel will be ready for larger ships by next autumn"),
    against: spanOf(
      "The council’s own schedule, published in March, puts the completion of the works two years later.",
    ),
    claimStatement: "s1",
    againstStatement: null,
    claimSpeaker: "p1",
    againstSpeaker: null,
    kind: "fact-check",
    strength: "implicit",
    confidence: 0.71,
    why: "The article gives another time for the same works.",
    reason: { act: "says-otherwise", words: ["eighteen months"], about: null, side: null },
  },
  {
    id: "c2",
    claim: spanOf("no household would lose its mooring"),
    against: spanOf("Forty-one of us have already been given notice"),
    claimStatement: "s2",
    againstStatement: "s3",
    claimSpeaker: "p1",
    againstSpeaker: "p2",
    kind: "denial",
    strength: "explicit",
    confidence: 0.94,
    why: "“flatly denied that” answers what the sentence before says.",
    reason: { act: "denies", words: ["flatly denied that"], about: null, side: "harbour council" },
  },
];

export const REPORT: Report = {
  schemaVersion: 1,
  id: "sample",
  lang: "en",
  title: "Council votes to dredge the northern channel after three years of argument",
  outlet: "The Elsing Courier",
  published: "2026-05-12T08:30:00Z",
  url: "https://courier.example/2026/05/dredging-vote",
  text: TEXT,
  notices: [],
  noticeCodes: [],
  statements: [
    statement(
      "s1",
      "direct",
      ["p1"],
      "“The channel will be ready for larger ships by next autumn,”",
      "“We have the machines, and we have the money.”",
    ),
    { ...statement("s2", "indirect", ["p1"], "no household would lose its mooring"), confidence: 0.7 },
    statement("s3", "direct", ["p2"], "“Forty-one of us have already been given notice,”"),
    statement(
      "s4",
      "mixed",
      ["p3"],
      "the seabed “has not been measured since 2009” in the part that is to be dredged",
    ),
    { ...statement("s5", "indirect", ["p1", "p3"], "the survey was out of date"), act: "writing" },
    {
      ...statement("s6", "indirect", ["p4"], "the work will create 300 jobs"),
      act: "thought",
      confidence: 0.5,
    },
    statement("s7", "indirect", ["p5"], "two of the three bidders had withdrawn"),
    statement("s8", "direct", ["p5"], "“Nobody wants to price mud that nobody has looked at,”"),
    statement("s9", "direct", [], "“It’s about time,”"),
  ],
  speakers: [
    speaker("p1", "Ingrid Aasland", ["s1", "s2", "s5"], {
      positions: [
        {
          role: "chief engineer",
          affiliation: "harbour council",
          former: false,
          evidence: [spanOf("the council’s chief engineer")],
        },
      ],
    }),
    speaker("p2", "Tobias Ferreira-Montague", ["s3"], {
      positions: [
        {
          role: "chairman",
          affiliation: "North Elsing Residents’ and Small Boat Owners’ Association",
          former: false,
          evidence: [spanOf("chairman of the North Elsing Residents’ and Small Boat Owners’ Association")],
        },
      ],
    }),
    speaker("p3", "Priya Raghunathan", ["s4", "s5"], {
      positions: [
        {
          role: "director",
          affiliation: "Coastal Survey",
          former: true,
          evidence: [spanOf("a former director of the Coastal Survey")],
        },
      ],
    }),
    speaker("p4", "The council", ["s6"], { kind: "organization" }),
    speaker("p5", "A person familiar with the tender", ["s7", "s8"], { kind: "anonymous" }),
  ],
  contradictions,
};

export const STATE: TabState = {
  phase: "ready",
  progress: 1,
  report: REPORT,
  emptiness: null,
  notLocated: [],
  fresh: [],
  slots: { p1: 0, p2: 1, p3: 2, p4: 3, p5: 4 },
  corrections: [],
  current: null,
  frames: [],
  paraphrases: false,
  marked: REPORT.statements.filter(({ kind }) => kind !== "indirect").map(({ id }) => id),
  article: { at: 1, of: 1 },
  error: null,
};
