import type { Contradiction, Report, Span, Statement } from "../engine/report";
import type { AppliedCorrection, Correction, Passage, StoredCorrection } from "../messages/state";

const PREFIX = 32;
const LIMIT = 500;

/** Under which key the corrections of an article lie: its address without fragment and query tracking. */
export function correctionsKey(url: string): string {
  if (!URL.canParse(url)) return `${CORRECTIONS_PREFIX}${url}`;
  const address = new URL(url);
  address.hash = "";
  // forEach, since Firefox gives content scripts no iterator of what the browser holds
  const names: string[] = [];
  address.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) if (/^(utm_|fbclid$|gclid$|mc_)/.test(name)) address.searchParams.delete(name);
  return `${CORRECTIONS_PREFIX}${address.href}`;
}

/** Every key of the storage that begins so holds corrections of one article. */
export const CORRECTIONS_PREFIX = "corrections:";

/** Reads what lies under a corrections key; anything not understood is left out. Never throws. */
export function readCorrections(stored: unknown): readonly StoredCorrection[] {
  return Array.isArray(stored) ? stored.filter(isStored).slice(-LIMIT) : [];
}

/**
 * What to keep of a correction.
 *
 * @param report the report it was made on, corrected or not
 * @param text the text that the report's offsets count in
 * @returns null where the report has no such statement or contradiction
 */
export function correctionFor(report: Report, text: string, correction: Correction): StoredCorrection | null {
  if (correction.kind === "not-a-contradiction") {
    const found = report.contradictions.find(({ id }) => id === correction.contradiction);
    return found
      ? keep("not-a-contradiction", passage(text, found.claim), passage(text, found.against))
      : null;
  }
  const statement = report.statements.find(({ id }) => id === correction.statement);
  const first = statement?.content[0];
  if (!first) return null;
  const named =
    correction.kind === "wrong-speaker"
      ? report.speakers.find(({ id }) => id === correction.speaker)
      : undefined;
  return keep(correction.kind, passage(text, first), null, named?.name ?? null);
}

/**
 * Whether a correction finds what it was made for in a report: the same words after the same words, else the same
 * words where they stand but once.
 *
 * @param text the text that the report's offsets count in
 */
export const fits = (report: Report, text: string, made: StoredCorrection): boolean =>
  locate(report, text, made) !== null;

/** A report as its reader corrected it, and the corrections that found their passage in it. */
export interface Corrected {
  readonly report: Report;
  readonly applied: readonly AppliedCorrection[];
}

/**
 * Applies corrections in the order they were made. A contradiction whose statement is none, or whose two sides would
 * turn out to be one speaker, goes with it. A side left without speaker keeps its statement's id: "somebody else",
 * not the article's own voice.
 *
 * @param report as the engine made it
 * @param text the text that the report's offsets count in
 */
export function applyCorrections(
  report: Report,
  text: string,
  stored: readonly StoredCorrection[],
): Corrected {
  const applied: AppliedCorrection[] = [];
  let current = report;
  for (const entry of stored) {
    const correction = locate(current, text, entry);
    if (!correction) continue;
    applied.push({ id: entry.id, correction, words: entry.passage.exact });
    current = apply(current, correction);
  }
  return { report: current, applied };
}

function locate(report: Report, text: string, entry: StoredCorrection): Correction | null {
  if (entry.kind === "not-a-contradiction") {
    const { against } = entry;
    if (against === null) return null;
    const found = pick(
      report.contradictions.filter((found) => saysSame(text, found.against, against)),
      ({ claim }) => claim,
      text,
      entry.passage,
    );
    return found ? { kind: entry.kind, contradiction: found.id } : null;
  }
  const statement = pick(report.statements, ({ content: [first] }) => first, text, entry.passage);
  if (!statement) return null;
  if (entry.kind === "not-a-statement") return { kind: entry.kind, statement: statement.id };
  const speaker = report.speakers.find(({ name }) => name === entry.speaker)?.id ?? null;
  return { kind: entry.kind, statement: statement.id, speaker };
}

/** The finding in the same words after the same words; else the only one in the same words. */
function pick<T>(
  findings: readonly T[],
  spanOf: (finding: T) => Span | undefined,
  text: string,
  kept: Passage,
): T | undefined {
  const alike = findings.filter((finding) => {
    const span = spanOf(finding);
    return span !== undefined && saysSame(text, span, kept);
  });
  const exact = alike.find((finding) => passage(text, spanOf(finding)!).prefix === kept.prefix);
  return exact ?? (alike.length === 1 ? alike[0] : undefined);
}

function apply(report: Report, correction: Correction): Report {
  if (correction.kind === "not-a-contradiction") {
    const left = report.contradictions.filter(({ id }) => id !== correction.contradiction);
    return { ...report, contradictions: left };
  }
  return correction.kind === "not-a-statement"
    ? withoutStatement(report, correction.statement)
    : withSpeaker(report, correction.statement, correction.speaker);
}

function withoutStatement(report: Report, statement: string): Report {
  return {
    ...report,
    statements: report.statements.filter(({ id }) => id !== statement),
    speakers: report.speakers.map((speaker) => ({
      ...speaker,
      statements: speaker.statements.filter((id) => id !== statement),
    })),
    contradictions: report.contradictions.filter(
      ({ claimStatement, againstStatement }) =>
        claimStatement !== statement && againstStatement !== statement,
    ),
  };
}

function withSpeaker(report: Report, statement: string, speaker: string | null): Report {
  const order = new Map(report.statements.map(({ id }, place) => [id, place]));
  const place = (id: string): number => order.get(id) ?? 0;
  const spoken = (entry: Statement): Statement =>
    entry.id === statement ? { ...entry, speakers: speaker === null ? [] : [speaker], via: null } : entry;
  const answered = (entry: Contradiction): Contradiction => ({
    ...entry,
    claimSpeaker: entry.claimStatement === statement ? speaker : entry.claimSpeaker,
    againstSpeaker: entry.againstStatement === statement ? speaker : entry.againstSpeaker,
  });
  return {
    ...report,
    statements: report.statements.map(spoken),
    speakers: report.speakers.map((entry) => {
      const others = entry.statements.filter((id) => id !== statement);
      const theirs =
        entry.id === speaker ? [...others, statement].sort((a, b) => place(a) - place(b)) : others;
      return { ...entry, statements: theirs };
    }),
    contradictions: report.contradictions.map(answered).filter(hasTwoSides),
  };
}

const hasTwoSides = ({ kind, claimSpeaker, againstSpeaker }: Contradiction): boolean =>
  kind === "self" || claimSpeaker === null || claimSpeaker !== againstSpeaker;

const passage = (text: string, { start, end }: Span): Passage => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - PREFIX), start),
});

const saysSame = (text: string, { start, end }: Span, kept: Passage): boolean =>
  end - start === kept.exact.length && text.startsWith(kept.exact, start);

function keep(
  kind: StoredCorrection["kind"],
  about: Passage,
  against: Passage | null,
  speaker: string | null = null,
): StoredCorrection {
  const id = `${kind}-${hash([about.prefix, about.exact, against?.prefix, against?.exact].join("\u0000"))}`;
  return { id, kind, passage: about, against, speaker };
}

/** FNV-1a over UTF-16 code units: short, stable ids; a collision would merge two corrections of one article. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

const isPassage = (value: unknown): value is Passage =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Passage).exact === "string" &&
  typeof (value as Passage).prefix === "string";

function isStored(value: unknown): value is StoredCorrection {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as StoredCorrection;
  return (
    typeof entry.id === "string" &&
    ["not-a-statement", "wrong-speaker", "not-a-contradiction"].includes(entry.kind) &&
    isPassage(entry.passage) &&
    (entry.against === null || isPassage(entry.against)) &&
    (entry.speaker === null || typeof entry.speaker === "string")
  );
}
