import type { Contradiction, Report, Span, Speaker, Statement } from "../../src/engine/report";
import type { Expected, ExpectedContradiction, ExpectedSpeaker } from "./expectation";

/** What is wrong with a report, in sentences, by the room that has to mend it. */
export interface Complaints {
  readonly article: readonly string[];
  readonly statements: readonly string[];
  readonly speakers: readonly string[];
  readonly contradictions: readonly string[];
}

/** Holds a report of `text` against what a careful reader found. */
export function compare(report: Report, text: string, expected: Expected): Complaints {
  const given: Given = { report, text };
  return {
    article: [
      ...(expected.title && report.title !== expected.title ? [`title is ${report.title}`] : []),
      ...(expected.notArticle ?? []).filter((words) => find(text, words)).map((words) => `read: ${words}`),
    ],
    statements: [
      ...expected.speakers.flatMap((speaker) => missingStatements(given, speaker)),
      ...(expected.notQuoted ?? []).flatMap((words) => quotedByMistake(given, words)),
    ],
    speakers: [
      ...expected.speakers.flatMap((speaker) => wrongSpeaker(given, speaker)),
      ...strayStatements(given, expected),
      ...wrongNumber(given, expected),
    ],
    contradictions: [
      ...expected.contradictions.flatMap((wanted) => missingContradiction(given, wanted)),
      ...falseAlarms(given, expected),
    ],
  };
}

interface Given {
  readonly report: Report;
  readonly text: string;
}

/** Typographic marks made plain and white space made one space, character by character where it is one. */
const plain = (words: string): string =>
  words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s/g, " ").toLowerCase();

/** Where words stand in the text; null where they do not. */
function find(text: string, words: string): Span | null {
  const start = plain(text).indexOf(plain(words));
  return start < 0 ? null : { start, end: start + words.length };
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const covered = (span: Span, by: readonly Span[]): number =>
  by.reduce((sum, other) => sum + shared(span, other), 0) / (span.end - span.start);

/** Nearly all of the words must be covered: marks and a full stop at the edges may be left out. */
const ENOUGH = 0.9;

function missingStatements({ report, text }: Given, speaker: ExpectedSpeaker): string[] {
  return speaker.statements.flatMap((words) => {
    const span = find(text, words);
    if (!span) return [`not in the article's text: ${words}`];
    return report.statements.some((s) => covered(span, s.content) >= ENOUGH) ? [] : [`not found: ${words}`];
  });
}

function quotedByMistake({ report, text }: Given, words: string): string[] {
  const span = find(text, words);
  if (!span) return [`not in the article's text: ${words}`];
  const inside = (s: Statement): boolean => s.content.some((content) => covered(content, [span]) > 0.8);
  return report.statements.filter(inside).map((s) => `taken for a statement: ${words} (${s.id}: ${s.why})`);
}

function wrongNumber({ report }: Given, { speakersInAll }: Expected): string[] {
  const names = report.speakers.map(({ name }) => name);
  if (speakersInAll === undefined || names.length === speakersInAll) return [];
  return [`${names.length} speakers, not ${speakersInAll}: ${names.join(", ")}`];
}

const bare = (name: string): string =>
  plain(name)
    .replace(/^(the|a|an) /, "")
    .replace(/[^\p{L}\p{N}' ]/gu, "");

/** The same name, but for an article before it and "'s". */
const sameName = (a: string, b: string): boolean =>
  bare(a).replace(/'s\b/g, "") === bare(b).replace(/'s\b/g, "");

const speakerNamed = ({ report }: Given, name: string): Speaker | undefined =>
  report.speakers.find((speaker) => sameName(speaker.name, name));

function wrongSpeaker(given: Given, wanted: ExpectedSpeaker): string[] {
  const speaker = speakerNamed(given, wanted.name);
  if (!speaker) return [`no speaker ${wanted.name}`];
  const said = given.report.statements
    .filter((s) => s.speakers.includes(speaker.id))
    .flatMap((s) => s.content);
  const notTheirs = wanted.statements.filter((words) => {
    const span = find(given.text, words);
    return span !== null && covered(span, said) < ENOUGH;
  });
  return [
    ...(speaker.kind === wanted.kind
      ? []
      : [`${wanted.name} is of kind ${speaker.kind}, not ${wanted.kind}`]),
    ...wrongPosition(speaker, wanted),
    ...notTheirs.map((words) => `not given to ${wanted.name}: ${words}`),
  ];
}

function wrongPosition(speaker: Speaker, wanted: ExpectedSpeaker): string[] {
  const { role = null, affiliation = null, former } = wanted;
  if (role === null && affiliation === null) return [];
  const fits = speaker.positions.some(
    (position) =>
      (role === null || holds(position.role, role)) &&
      (affiliation === null || holds(position.affiliation, affiliation)) &&
      (former === undefined || position.former === former),
  );
  const got = speaker.positions.map((p) => `${p.role} / ${p.affiliation}${p.former ? " (former)" : ""}`);
  return fits ? [] : [`${speaker.name} is ${got.join("; ") || "nothing"}, not ${role} / ${affiliation}`];
}

/** Every word of the expected phrase stands in the given one, "Russia" as "Russian" too. */
const holds = (given: string | null, wanted: string): boolean => {
  const words = bare(given ?? "").split(" ");
  return bare(wanted)
    .split(" ")
    .every((word) => words.some((other) => alike(word.replace(/'s$/, ""), other.replace(/'s$/, ""))));
};

const alike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)));

/** Words in quotation marks, five or more, that are given to somebody to whom the reader does not give them. */
function strayStatements(given: Given, expected: Expected): string[] {
  const quoted = given.report.statements.filter((s) => s.kind === "direct" && s.speakers.length > 0);
  return quoted.flatMap((statement) => {
    const names = statement.speakers.map((id) => given.report.speakers.find((s) => s.id === id)?.name ?? id);
    const theirs = expected.speakers
      .filter((speaker) => names.some((name) => sameName(name, speaker.name)))
      .flatMap((speaker) => speaker.statements.flatMap((words) => find(given.text, words) ?? []));
    const words = (span: Span): string => given.text.slice(span.start, span.end);
    return statement.content
      .filter((span) => words(span).split(/\s+/).length >= 5 && covered(span, theirs) < 0.5)
      .map((span) => `given to ${names.join(" and ")} by mistake: ${words(span)}`);
  });
}

const speakerFits = ({ report }: Given, id: string | null, name: string | null | undefined): boolean => {
  if (name === undefined) return true;
  if (name === null || id === null) return name === id;
  const speaker = report.speakers.find((s) => s.id === id);
  return speaker !== undefined && sameName(speaker.name, name);
};

/** A given passage stands for a wanted one as in the scorer: 30 % of it, and not much larger. */
const stands = (given: Span, wanted: Span | null): boolean =>
  wanted !== null &&
  shared(given, wanted) >= 0.3 * (wanted.end - wanted.start) &&
  given.end - given.start <= 3 * (wanted.end - wanted.start) + 200;

const voices = (given: Given, found: Contradiction, wanted: ExpectedContradiction): boolean =>
  stands(found.claim, find(given.text, wanted.claim)) &&
  stands(found.against, find(given.text, wanted.against));

function missingContradiction(given: Given, wanted: ExpectedContradiction): string[] {
  for (const words of [wanted.claim, wanted.against])
    if (!find(given.text, words)) return [`not in the article's text: ${words}`];
  const found = given.report.contradictions.filter((c) => voices(given, c, wanted));
  if (found.length === 0) return [`not found: ${wanted.claim} ↔ ${wanted.against}`];
  const sides = found.some(
    (c) =>
      speakerFits(given, c.claimSpeaker, wanted.claimBy) &&
      speakerFits(given, c.againstSpeaker, wanted.againstBy),
  );
  const name = (id: string | null) => given.report.speakers.find((s) => s.id === id)?.name ?? "the article";
  const got = `${name(found[0]!.claimSpeaker)} and ${name(found[0]!.againstSpeaker)}`;
  return sides ? [] : [`sides of ${wanted.claim} ↔ ${wanted.against} are ${got}`];
}

function falseAlarms(given: Given, expected: Expected): string[] {
  const known = [...expected.contradictions, ...(expected.optional ?? [])];
  const words = (span: Span): string => given.text.slice(span.start, span.end);
  const alarms = given.report.contradictions
    .filter((c) => !known.some((wanted) => voices(given, c, wanted)))
    .map((c) => `false alarm: ${words(c.claim)} ↔ ${words(c.against)}`);
  const clean = expected.notContradicted.flatMap((passage) => {
    const span = find(given.text, passage);
    if (!span) return [`not in the article's text: ${passage}`];
    const ids = given.report.statements.filter((s) => covered(span, s.content) >= ENOUGH).map((s) => s.id);
    return given.report.contradictions
      .filter((c) => covered(c.claim, [span]) > 0.5 || (c.claimStatement && ids.includes(c.claimStatement)))
      .filter((c) => !known.some((wanted) => voices(given, c, wanted)))
      .map((c) => `shown as contradicted: ${passage} ↔ ${words(c.against)}`);
  });
  return [...alarms, ...clean];
}
