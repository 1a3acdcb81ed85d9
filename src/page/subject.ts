import { describe, locate, normalise } from "../anchoring";
import type { Article } from "../article";
import type { Report, Span } from "../engine/report";

/** A report together with the text that its offsets count in. */
export interface Reading {
  readonly report: Report;
  readonly text: string;
}

/**
 * A report carried over to a text that changed, until the engine has read that: what stands there in the same words
 * keeps its finding, everything else is left out.
 */
export function carryOver({ report, text }: Reading, article: Article): Report {
  const plain = normalise(article.text);
  const move = (span: Span): Span | null => locate(article.text, describe(text, span), plain);
  const all = (spans: readonly Span[]): Span[] | null => {
    const moved = spans.map(move);
    return moved.every((span) => span !== null) ? moved : null;
  };
  const some = (spans: readonly Span[]): Span[] => spans.flatMap((span) => move(span) ?? []);
  const statements = report.statements.flatMap((statement) => {
    const content = all(statement.content);
    return content
      ? [{ ...statement, content, cue: some(statement.cue), source: some(statement.source) }]
      : [];
  });
  const kept = new Set(statements.map(({ id }) => id));
  return {
    ...report,
    text: article.text,
    statements,
    speakers: report.speakers.map((speaker) => ({
      ...speaker,
      mentions: some(speaker.mentions),
      positions: speaker.positions.map((position) => ({ ...position, evidence: some(position.evidence) })),
      statements: speaker.statements.filter((id) => kept.has(id)),
    })),
    contradictions: report.contradictions.flatMap((found) => {
      const claim = move(found.claim);
      const against = move(found.against);
      return claim && against ? [{ ...found, claim, against }] : [];
    }),
  };
}

/** What makes two statements of two readings the same one: their words. */
export const wordsOf = ({ report, text }: Reading): ReadonlyMap<string, string> =>
  new Map(
    report.statements.map(({ id, content }) => [
      id,
      normalise(content.map(({ start, end }) => text.slice(start, end)).join(" ")),
    ]),
  );
