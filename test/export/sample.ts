import type { Contradiction, Report, Speaker, Statement } from "../../src/engine/report";

const TEXT = [
  "Harbour board chair Ines Okafor said on Tuesday: “The pier is safe - for now, and for years.”",
  "Dockers’ union secretary Bela Marsh denied it. “No, it is not,” she told a local station, “and they know it.”",
  "The board has been accused of hiding a survey, which it rejects. Nobody was available, a clerk said.",
].join("\n");

const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
};

const statement = (id: string, speaker: string | null, ...content: string[]): Statement => ({
  id,
  kind: "direct",
  act: "speech",
  content: content.map((words) => at(words)),
  cue: [],
  source: [],
  speakers: speaker === null ? [] : [speaker],
  via: null,
  confidence: 0.9,
  finder: "alone",
  why: "a quotation with its cue",
});

const speaker = (id: string, name: string, role: string, affiliation: string, of: string): Speaker => ({
  id,
  name,
  kind: "person",
  positions: [{ role, affiliation, former: false, evidence: [] }],
  mentions: [at(name)],
  statements: [of],
});

const contradiction = (id: string, fields: Partial<Contradiction>): Contradiction => ({
  id,
  claim: at("The pier is safe"),
  against: at("No, it is not"),
  claimStatement: null,
  againstStatement: null,
  claimSpeaker: null,
  againstSpeaker: null,
  kind: "denial",
  strength: "explicit",
  confidence: 0.9,
  why: "“No, it is not” answers the claim that the pier is safe.",
  reason: { act: "contradicts", words: ["No, it is not"], about: null, side: null },
  ...fields,
});

/** A small report made by hand, with the text it speaks of. */
export const sample: { readonly text: string; readonly report: Report } = {
  text: TEXT,
  report: {
    schemaVersion: 1,
    id: "pier",
    title: "Pier safe, board says",
    url: "https://paper.example/local/pier?ref=(home)#comments",
    outlet: "The Paper",
    published: "2024-03-05",
    lang: "en",
    notices: [],
    noticeCodes: [],
    statements: [
      statement("s1", "p1", "The pier is safe - for now, and for years."),
      statement("s2", "p2", "No, it is not", "and they know it."),
      statement("s3", null, "Nobody was available"),
    ],
    speakers: [
      speaker("p1", "Ines Okafor", "chair", "Harbour board", "s1"),
      speaker("p2", "Bela Marsh", "secretary", "Dockers’ union", "s2"),
    ],
    contradictions: [
      contradiction("c1", {
        claimStatement: "s1",
        claimSpeaker: "p1",
        againstStatement: "s2",
        againstSpeaker: "p2",
      }),
      contradiction("c2", {
        claim: at("hiding a survey"),
        against: at("which it rejects"),
        why: "The board rejects it.",
      }),
    ],
  },
};

/** The sample with every word of the page's own replaced: what a hostile page could put there. */
export function hostileSample(words: string): { readonly text: string; readonly report: Report } {
  const text = `${words}\n${words} said: ${words}`;
  const whole = { start: 0, end: words.length };
  const later = { start: words.length + 1, end: text.length };
  const report: Report = {
    ...sample.report,
    title: words,
    outlet: words,
    published: words,
    statements: sample.report.statements.map((s) => ({
      ...s,
      content: [whole],
      cue: [later],
      source: [later],
    })),
    speakers: sample.report.speakers.map((s) => ({
      ...s,
      name: words,
      positions: [{ role: words, affiliation: words, former: true, evidence: [] }],
    })),
    contradictions: sample.report.contradictions.map((c) => ({
      ...c,
      claim: whole,
      against: later,
      why: words,
    })),
  };
  return { text, report };
}

/** What pages have been seen to try, for properties to draw from beside random text. */
export const NASTY = [
  '=HYPERLINK("http://evil.example","x")',
  "+1+1|cmd",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r\n=1",
  "<img src=x onerror=alert(1)>",
  "[click](javascript:alert(1))",
  "![x](http://evil.example/pixel.png)",
  "<http://evil.example>",
  "https://evil.example/path",
  "www.evil.example",
  "\u001b]0;owned\u0007\u001b[31mred",
  "safe \u202egnp.exe",
  "\u2066isolate",
  "# heading\n\n- list",
  "1. one",
  "---",
  "```\ncode\n```",
  "| a | b |\n|---|---|",
  "&lt;script&gt;",
  "__proto__",
  "constructor",
  "**bold** _em_ ~~del~~ `code`",
  "“a”, \"b\", 'c', d-e & f",
  "\ud800 lone \udc00",
  "a\u0000b\u0085c\u2028d",
  "",
];
