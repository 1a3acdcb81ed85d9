import type { Doc } from "../document/doc";
import { commonSpan, overlaps, type Span, spanLength } from "../document/span";
import { ACCUSING_NOUN } from "../lexicon/denial";
import { isNamedBy, spread } from "./about";
import type { Cast } from "./cast";
import type { Claims } from "./claims";
import { inOneBreath, ownReports } from "./hearsay";
import type { Pair, Passage, Rebuttal, Route } from "./passage";
import { WHEN_SAYING } from "./target";
import { formsIn, type Terms } from "./terms";

/** Below this likeness a passage echoes nothing. */
const ECHO = 0.18;
/** Fewest code units of a side. */
const SHORTEST = 5;
const ACCUSING_CUE =
  /accus|alleg|charg|blam|critici|blast|slam|attack|condemn|fault|portray|depict|paint|brand|label|denounc|sued|indict|suspect|claim|insinuat|assert|contend/;

/** Whether a passage is somebody's word about a fault. */
export const accuses = (claim: Passage): boolean =>
  claim.origin === "accusation" || ACCUSING_CUE.test(claim.cue);

/** The claims that a rebuttal may answer, each with the routes that lead to it. Bounded work. */
export function pairsFor(doc: Doc, terms: Terms, cast: Cast, claims: Claims, rebuttal: Rebuttal): Pair[] {
  const { target, lead, cueSpan } = rebuttal;
  const apart = (p: Passage): boolean =>
    !p.denied && (p.sentence !== rebuttal.sentence || !overlaps(p.span, rebuttal.cueSpan));
  const routes = new Map<Passage, Set<Route>>();
  const add = (route: Route, passages: readonly Passage[]): void => {
    for (const p of passages)
      if (p.forms.size > 1 && (route === "inplace" || apart(p)))
        routes.set(p, (routes.get(p) ?? new Set()).add(route));
  };
  const taken = target.noun !== null && OWN_EARLIER.test(textAt(doc, target.noun));
  const self = taken || lead === "admission";
  const ownSide = (p: Passage): boolean =>
    p.speaker !== null && rebuttal.speaker !== null && cast.sameSide(p.speaker, rebuttal.speaker);
  const others = (p: Passage): boolean =>
    self
      ? !taken || ownSide(p)
      : (rebuttal.statement === null || p.statement !== rebuttal.statement) &&
        (p.speaker === null || p.speaker !== rebuttal.speaker);
  const said = (p: Passage): boolean => p.origin === "statement" || p.origin === "accusation";
  const back = (reach: number): Passage[] =>
    claims.before(rebuttal.sentence, cueSpan.start, reach).filter((p) => p.span.end <= cueSpan.start);

  if (
    rebuttal.manner === "act" &&
    target.person === null &&
    LYING.test(doc.text.slice(cueSpan.start, cueSpan.end))
  )
    return [];
  const focus = focusOf(doc, terms, rebuttal);
  const echoes = claims
    .like(focus, rebuttal.span.start)
    .filter((e) => e.value >= ECHO && apart(e.passage) && others(e.passage) && !inside(e.passage, rebuttal));
  add(
    "echo",
    echoes.slice(0, 3).map((e) => e.passage),
  );

  if (target.content && !overlaps(target.content, cueSpan)) {
    const overlapping = claims
      .in(rebuttal.sentence)
      .filter(
        (p) =>
          (p.speaker !== null || p.origin === "accusation") &&
          p.speaker !== rebuttal.speaker &&
          p.origin !== "clause" &&
          p.origin !== "sentence" &&
          spanLength(commonSpan(p.span, target.content!)) > 15,
      );
    const said =
      target.content.start < cueSpan.start
        ? (overlapping.filter((p) => p.origin === "accusation").at(-1) ?? overlapping[0])
        : overlapping[0];
    const whole =
      said && target.content.start < cueSpan.start
        ? said.span
        : rebuttal.origin === "statement"
          ? rebuttal.span
          : target.content;
    const span = overlaps(whole, target.content) ? commonSpan(whole, target.content) : target.content;
    const forms = formsIn(doc, terms, span);
    const owner = said?.speaker ?? ownerOf(doc, cast, rebuttal, target.content);
    if (forms.size > 1 && spellsOut(doc, rebuttal))
      add("inplace", [
        {
          span,
          sentence: rebuttal.sentence,
          origin: "accusation",
          speaker: owner,
          statement: said?.statement ?? null,
          cue: said?.cue ?? "",
          forms,
        },
      ]);
  }
  if (target.noun && !target.content && lead === "denial" && !NOBODYS.test(textAt(doc, target.noun))) {
    const { noun } = target;
    add(
      "inplace",
      claims
        .in(rebuttal.sentence)
        .filter((p) => p.origin === "accusation" && overlaps(p.span, noun))
        .slice(0, 1)
        .map((p) => (p.speaker === rebuttal.speaker ? { ...p, speaker: null } : p)),
    );
  }
  if (target.person)
    add(
      "side",
      claims
        .by(target.person, cueSpan.start)
        .filter((p) => p.span.end <= cueSpan.start)
        .slice(0, 2),
    );
  if (target.noun) {
    const noun = doc.text.slice(target.noun.start, target.noun.end);
    const sides = sidesNamed(cast, noun, rebuttal.speaker);
    const earlier = back(8).filter((p) => said(p) && others(p) && p.forms.size > 1);
    const near = earlier.filter((p) => rebuttal.sentence - p.sentence <= 4);
    if (!target.content && sides.length === 0) {
      add("preceding", spread(doc, cast, rebuttal, near).slice(0, /s$/i.test(noun.trim()) ? 5 : 3));
      add("nearest", near.slice(0, 1));
    }
    add(
      "named",
      back(8)
        .filter((p) => others(p) && isNamedBy(doc, rebuttal, p))
        .slice(0, 2),
    );
    if (ACCUSING_NOUN.test(noun) && sides.length === 0) add("accusing", earlier.filter(accuses).slice(0, 2));
    for (const speaker of sides) add("side", claims.by(speaker, cueSpan.start).filter(apart).slice(0, 3));
  }
  const vague = target.content !== null && lead === "denial" && isVague(doc, terms, target.content);
  if (target.pronoun || vague) {
    const own = rebuttal.origin === "statement" ? inOneBreath(doc, terms, rebuttal) : [];
    add("reported", own);
    if (rebuttal.origin === "statement") add("reported", ownReports(doc, claims, rebuttal));
    const near = own.length > 0 ? [] : back(3).filter(others);
    add("preceding", near.filter(said).slice(0, 2));
    add("nearest", near.filter(said).slice(0, 1));
    add("preceding", near.slice(0, 1));
  }
  if (lead === "plea")
    add(
      "accusing",
      back(8)
        .filter((p) => accuses(p) && others(p))
        .slice(0, 2),
    );
  if (lead === "falsely") {
    const here = claims
      .in(rebuttal.sentence)
      .filter((p) => p.origin === "statement" && !overlaps(p.span, cueSpan));
    const behind = here.filter((p) => p.span.start >= cueSpan.end);
    add("beside", (behind.length > 0 ? behind : here.slice().reverse()).slice(0, 1));
  }
  if (lead === "unproven" || lead === "correction" || lead === "contrast" || lead === "admission")
    add(
      "beside",
      claims
        .in(rebuttal.sentence)
        .filter((p) => said(p) && !overlaps(p.span, cueSpan))
        .slice(0, 2),
    );
  if (lead !== "denial" && lead !== "falsely") {
    const near = back(2).filter(others);
    add("preceding", near.filter(said).slice(0, 1));
    add("beside", near.filter((p) => p.sentence === rebuttal.sentence).slice(0, 1));
  }
  return [...routes]
    .flatMap(([claim, by]) => pairUp(claim, rebuttal, by))
    .sort((a, b) => a.claim.span.start - b.claim.span.start);
}

/** "(denied) that that was the case": points back without saying what at. */
const POINTS_BACK =
  /^(?:that\s+)?(?:that|this|it|such)\s+(?:was|is|were|had been|has been)\s+(?:the case|true|so)\b/i;

const isVague = (doc: Doc, terms: Terms, content: Span): boolean =>
  POINTS_BACK.test(doc.text.slice(content.start, content.end)) || formsIn(doc, terms, content).size < 2;

/** Words about a person's honesty: an accusation of its own unless it is said of somebody who speaks here. */
const LYING = /\bl(?:ied|ying|iars?)\b/i;

/** Whether what is denied stands as somebody's claim by itself: named so ("the idea that …"), or said before the denial. */
function spellsOut(doc: Doc, { target, lead, cueSpan }: Rebuttal): boolean {
  if (
    !target.content ||
    /\b(?:his|her|their|its) (?:own )?(?:claim|statement|assertion|account)/i.test(
      doc.text.slice(target.content.start, target.content.end),
    )
  )
    return false;
  if (target.noun !== null || (lead === "denial" && target.content.start < cueSpan.start)) return true;
  return WHEN_SAYING.test(doc.text.slice(cueSpan.end, target.content.end));
}

/** The words a claim should share: those of what is denied, or of the whole rebuttal without its cue. */
export function focusOf(doc: Doc, terms: Terms, rebuttal: Rebuttal): Set<string> {
  const { target, span, cueSpan } = rebuttal;
  if (target.content) return formsIn(doc, terms, target.content);
  if (target.noun && rebuttal.lead === "denial") return formsIn(doc, terms, target.noun);
  if (cueSpan.start === span.start && cueSpan.end === span.end) return new Set(rebuttal.forms);
  const forms = formsIn(doc, terms, { start: span.start, end: cueSpan.start });
  for (const form of formsIn(doc, terms, { start: cueSpan.end, end: span.end })) forms.add(form);
  return forms;
}

/** "denied any wrongdoing": what nobody need have claimed. */
const NOBODYS = /^(?:any|no|all)\b/i;
/** "contradicting his earlier comments": one's own words. */
const OWN_EARLIER =
  /\b(?:his|her|their|its|my|our)\s+(?:own\s+)?(?:earlier|previous|prior|past|initial|original|own)\b/i;
const textAt = (doc: Doc, { start, end }: Span): string => doc.text.slice(start, end);

const inside = (claim: Passage, { target }: Rebuttal): boolean =>
  target.content !== null && overlaps(claim.span, target.content);

/**
 * Who is named as saying what is spelt out ("Lee's claim that …", "Lee exaggerates when he says …"): the last name
 * before it that is not the denier's.
 */
function ownerOf(doc: Doc, cast: Cast, rebuttal: Rebuttal, content: Span): string | null {
  if (WHEN_SAYING.test(doc.text.slice(rebuttal.cueSpan.end, content.end)))
    return (
      cast
        .mentionsIn(rebuttal.sentence)
        .filter((m) => m.end <= rebuttal.cueSpan.start && m.speaker !== rebuttal.speaker)
        .at(-1)?.speaker ?? null
    );
  const start = rebuttal.target.noun?.start ?? content.start;
  const end = rebuttal.target.noun ? content.start : start;
  return (
    cast
      .mentionsIn(rebuttal.sentence)
      .find((m) => m.start >= start - 2 && m.end <= end && m.speaker !== rebuttal.speaker)?.speaker ?? null
  );
}

/** Speakers whose names or sides stand among the words of a noun phrase ("the Russian statements"). */
function sidesNamed(cast: Cast, noun: string, denier: string | null): string[] {
  const words = (noun.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((w) => w.toLowerCase().replace(/['’]s?$/, ""));
  return cast.sideOf(words).filter((id) => id !== denier);
}

/** The pair with its sides apart; empty where nothing is left of a side. */
function pairUp(claim: Passage, rebuttal: Rebuttal, routes: ReadonlySet<Route>): Pair[] {
  if (!overlaps(claim.span, rebuttal.span)) return [{ claim, rebuttal, against: rebuttal.span, routes }];
  if (overlaps(claim.span, rebuttal.cueSpan)) return [];
  const against =
    rebuttal.cueSpan.end <= claim.span.start
      ? { start: rebuttal.span.start, end: claim.span.start }
      : { start: claim.span.end, end: rebuttal.span.end };
  return spanLength(against) >= SHORTEST ? [{ claim, rebuttal, against, routes }] : [];
}
