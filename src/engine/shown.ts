import type { Contradiction } from "./contradictions/contradiction";
import type { Report, Speaker, Statement } from "./report";

type Findings = Pick<Report, "statements" | "speakers" | "contradictions">;

/**
 * The findings as the report tells them: of all who were made out, only those who are heard or take part in a
 * contradiction; statements and speakers numbered in the order of the text without gaps.
 */
export function shown(
  statements: readonly Statement[],
  everybody: readonly Speaker[],
  contradictions: readonly Contradiction[],
): Findings {
  const taking = new Set<string | null>([
    ...statements.flatMap(({ speakers, via }) => [...speakers, via]),
    ...contradictions.flatMap(({ claimSpeaker, againstSpeaker }) => [claimSpeaker, againstSpeaker]),
  ]);
  const speakers = everybody.filter(({ id }) => taking.has(id)).sort((a, b) => firstOf(a) - firstOf(b));
  const statementIds = numbered("s", statements);
  const speakerIds = numbered("p", speakers);
  const statementOf = (id: string | null): string | null =>
    id === null ? null : (statementIds.get(id) ?? null);
  const speakerOf = (id: string | null): string | null => (id === null ? null : (speakerIds.get(id) ?? null));
  return {
    statements: statements.map((statement) => ({
      ...statement,
      id: statementIds.get(statement.id)!,
      speakers: statement.speakers.map((id) => speakerIds.get(id)!),
      via: speakerOf(statement.via),
    })),
    speakers: speakers.map((speaker) => ({
      ...speaker,
      id: speakerIds.get(speaker.id)!,
      statements: speaker.statements.flatMap((id) => statementIds.get(id) ?? []),
    })),
    contradictions: contradictions.map((contradiction) => ({
      ...contradiction,
      claimStatement: statementOf(contradiction.claimStatement),
      againstStatement: statementOf(contradiction.againstStatement),
      claimSpeaker: speakerOf(contradiction.claimSpeaker),
      againstSpeaker: speakerOf(contradiction.againstSpeaker),
    })),
  };
}

const firstOf = ({ mentions }: Speaker): number => mentions[0]?.start ?? 0;

const numbered = (letter: string, all: readonly { readonly id: string }[]): ReadonlyMap<string, string> =>
  new Map(all.map(({ id }, i) => [id, `${letter}${i + 1}`]));
