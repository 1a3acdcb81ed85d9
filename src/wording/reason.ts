import type { Contradiction, ReasonAct, Report } from "../engine/report";

/** Strings of the interface that word a reason. */
export type ReasonKey = (typeof KEYS)[ReasonAct] | "reasonSide" | "unnamedSource";

type Tell = (key: ReasonKey, ...substitutions: string[]) => string;

const KEYS = {
  denies: "reasonDenies",
  pleads: "reasonPleads",
  retracts: "reasonRetracts",
  "says-otherwise": "reasonArticle",
  disputes: "reasonDisputes",
  contradicts: "reasonContradicts",
  figures: "reasonFigures",
} as const satisfies Record<ReasonAct, string>;

/**
 * Why two passages are shown as a contradiction, in the reader's language. The engine's own sentence for readers of English; for all others one made of the reason's parts.
 *
 * @param locale BCP 47 tag of the interface
 */
export function whyOf(found: Contradiction, report: Report, tell: Tell, locale: string): string {
  if (/^en\b/i.test(locale)) return found.why;
  const { act, words, side } = found.reason;
  const by = report.speakers.find(({ id }) => id === found.againstSpeaker)?.name ?? tell("unnamedSource");
  const named = act === "says-otherwise" || act === "figures" ? words : [by, ...words];
  const sentence = tell(KEYS[act], ...named);
  return side === null ? sentence : `${sentence} ${tell("reasonSide", side)}`;
}
