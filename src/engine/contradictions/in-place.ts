import type { Doc } from "../document/doc";
import { commonSpan, overlaps, type Span, spanLength } from "../document/span";
import type { Cast } from "./cast";
import type { Look } from "./look";
import type { Passage, Rebuttal } from "./passage";
import { WHEN_SAYING } from "./target";
import { formsIn } from "./terms";

/** Code units that a passage must share with what is denied to be its report. */
const SAME = 15;

/** Claims that a rebuttal's own sentence spells out beside it ("denied that A", "the claim that A is a lie"). */
export const inPlace = (look: Look): Passage[] => [...spelt(look), ...namedOnly(look)];

/** What is denied, as a claim of whoever is said to make it. */
function spelt({ doc, terms, cast, claims, rebuttal }: Look): Passage[] {
  const { content } = rebuttal.target;
  if (!content || overlaps(content, rebuttal.cueSpan) || !spellsOut(doc, rebuttal)) return [];
  const before = content.start < rebuttal.cueSpan.start;
  const reports = claims.in(rebuttal.sentence).filter((p) => reportsIt(p, rebuttal, content));
  const said = (before ? reports.findLast((p) => p.origin === "accusation") : undefined) ?? reports[0];
  const whole = said && before ? said.span : rebuttal.origin === "statement" ? rebuttal.span : content;
  const span = overlaps(whole, content) ? commonSpan(whole, content) : content;
  const forms = formsIn(doc, terms, span);
  if (forms.size < 2) return [];
  return [
    {
      span,
      sentence: rebuttal.sentence,
      origin: "accusation",
      speaker: said?.speaker ?? sayerOf(doc, cast, rebuttal, content),
      statement: said?.statement ?? null,
      cue: said?.cue ?? "",
      forms,
    },
  ];
}

/** Whether a passage is another voice's report of what is denied. */
const reportsIt = ({ span, origin, speaker }: Passage, rebuttal: Rebuttal, content: Span): boolean =>
  (origin === "accusation" || (origin === "statement" && speaker !== null)) &&
  speaker !== rebuttal.speaker &&
  spanLength(commonSpan(span, content)) > SAME;

/** "denied the accusation": the noun is all that says what; an accusation that it is part of. */
function namedOnly({ doc, claims, rebuttal }: Look): Passage[] {
  const { noun, content } = rebuttal.target;
  if (!noun || content || rebuttal.lead !== "denial" || NOBODYS.test(doc.text.slice(noun.start, noun.end)))
    return [];
  const named = claims.in(rebuttal.sentence).find((p) => p.origin === "accusation" && overlaps(p.span, noun));
  if (!named || named.forms.size < 2) return [];
  return [named.speaker === rebuttal.speaker ? { ...named, speaker: null } : named];
}

/** "denied any wrongdoing": what nobody need have claimed. */
const NOBODYS = /^(?:any|no|all)\b/i;
/** "her own account that": what one says oneself. */
const OWN = /\b(?:his|her|their|its) (?:own )?(?:claim|statement|assertion|account)/i;

/** Whether what is denied stands as somebody's claim by itself: named so ("the idea that …"), or said before the denial. */
function spellsOut(doc: Doc, { target: { content, noun }, lead, cueSpan }: Rebuttal): boolean {
  if (!content || OWN.test(doc.text.slice(content.start, content.end))) return false;
  if (noun !== null || (lead === "denial" && content.start < cueSpan.start)) return true;
  return WHEN_SAYING.test(doc.text.slice(cueSpan.end, content.end));
}

/**
 * Who is named as saying what is spelt out ("Lee's claim that …", "Lee exaggerates when he says …"): the last name
 * before it that is not the denier's.
 */
function sayerOf(doc: Doc, cast: Cast, rebuttal: Rebuttal, content: Span): string | null {
  const { cueSpan, target } = rebuttal;
  const named = cast.mentionsIn(rebuttal.sentence).filter((m) => m.speaker !== rebuttal.speaker);
  if (WHEN_SAYING.test(doc.text.slice(cueSpan.end, content.end)))
    return named.findLast((m) => m.end <= cueSpan.start)?.speaker ?? null;
  if (!target.noun) return null;
  const { start } = target.noun;
  return named.find((m) => m.start >= start - 2 && m.end <= content.start)?.speaker ?? null;
}
