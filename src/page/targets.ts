import type { Report, Span, Statement } from "../engine/report";
import type { Target } from "../messages";

/** The passage that a target names; null where the report has none. */
export function spanOf(report: Report, to: Target): Span | null {
  if ("statement" in to) return report.statements.find(({ id }) => id === to.statement)?.content[0] ?? null;
  if ("start" in to) return to;
  return report.contradictions.find(({ id }) => id === to.contradiction)?.[to.side] ?? null;
}

/** The statement that the passage belongs to. */
export function statementOf(report: Report, to: Target): Statement | undefined {
  if ("start" in to) return undefined;
  if ("statement" in to) return report.statements.find(({ id }) => id === to.statement);
  const found = report.contradictions.find(({ id }) => id === to.contradiction);
  const id = to.side === "claim" ? found?.claimStatement : found?.againstStatement;
  return report.statements.find((statement) => statement.id === id);
}

/** The contradiction whose claim a target is; null for any other. */
export const claimOf = (to: Target): string | null =>
  "contradiction" in to && to.side === "claim" ? to.contradiction : null;
