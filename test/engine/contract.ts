import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import type { Report, Span } from "../../src/engine/report";

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync("docs/report.schema.json", "utf8")),
);

/** What the JSON Schema has against a report or a failure, in sentences. */
export const schemaErrors = (report: unknown): string[] =>
  validate(report) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);

/** Every breach of the report's contract, in sentences: the schema, and what a schema cannot say. */
export function breaches(report: Report, text: string): string[] {
  const speakers = new Set(report.speakers.map(({ id }) => id));
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const known = (id: string | null, ids: { has(id: string): boolean }): boolean => id === null || ids.has(id);
  const fits = ({ start, end }: Span): boolean => start < end && end <= text.length;
  const apart = (spans: readonly Span[]): boolean =>
    spans.every((span, i) => fits(span) && (i === 0 || spans[i - 1]!.end <= span.start));
  return [
    ...schemaErrors(report),
    ...doubled([...speakers], report.speakers.length, "speaker"),
    ...doubled([...statements.keys()], report.statements.length, "statement"),
    ...report.statements.flatMap((s) => [
      ...(apart(s.content) && apart(s.cue) && apart(s.source)
        ? []
        : [`${s.id}: spans out of order or of the text`]),
      ...(s.speakers.every((id) => known(id, speakers)) && known(s.via, speakers)
        ? []
        : [`${s.id}: unknown speaker`]),
    ]),
    ...report.speakers.flatMap((p) => [
      ...(p.statements.every((id) => statements.get(id)?.speakers.includes(p.id))
        ? []
        : [`${p.id}: not its statements`]),
      ...(p.mentions.every(fits) && p.positions.every(({ evidence }) => evidence.every(fits))
        ? []
        : [`${p.id}: spans out of the text`]),
    ]),
    ...report.contradictions.flatMap((c) => [
      ...(fits(c.claim) && fits(c.against) ? [] : [`${c.id}: spans out of the text`]),
      ...(c.claim.end <= c.against.start || c.against.end <= c.claim.start ? [] : [`${c.id}: sides overlap`]),
      ...([c.claimSpeaker, c.againstSpeaker].every((id) => known(id, speakers))
        ? []
        : [`${c.id}: unknown speaker`]),
      ...([c.claimStatement, c.againstStatement].every((id) => known(id, statements))
        ? []
        : [`${c.id}: unknown statement`]),
    ]),
  ];
}

const doubled = (ids: readonly string[], count: number, what: string): string[] =>
  ids.length === count ? [] : [`${what} ids are not unique`];
