import type { Doc } from "../document/doc";
import { overlaps, type Span, spanLength } from "../document/span";
import { ACCUSING_NOUN } from "../lexicon/denial";
import { isNamedBy, spread } from "./about";
import type { Cast } from "./cast";
import type { Claims } from "./claims";
import { accuses, focusOf } from "./focus";
import { inOneBreath, ownReports } from "./hearsay";
import { inPlace } from "./in-place";
import { isSaid, type Look, lookFrom } from "./look";
import type { Pair, Passage, Rebuttal, Route } from "./passage";
import type { Setting } from "./setting";
import { IT_IS } from "./target";
import { formsIn, type Terms } from "./terms";

/** Below this likeness a passage echoes nothing. */
const ECHO = 0.18;
/** Fewest code units of a side. */
const SHORTEST = 5;

/** Some claims that a rebuttal may answer, and the route that leads to them. */
type Found = readonly [route: Route, claims: readonly Passage[]];

/** From a rebuttal to what it may answer, in the order in which they are looked for. */
const FINDERS: readonly ((look: Look) => Found[])[] = [
  byEcho,
  (look) => [["inplace", inPlace(look)]],
  byPerson,
  byNoun,
  byPronoun,
  toPlea,
  besideReservation,
  besideTurn,
  justBefore,
];

/** The claims that a rebuttal may answer, each with the routes that lead to it. Bounded work. */
export function pairsFor(setting: Setting, claims: Claims, rebuttal: Rebuttal): Pair[] {
  if (callsLiar(setting.doc, rebuttal)) return [];
  const look = lookFrom(setting, claims, rebuttal);
  const routes = new Map<Passage, Set<Route>>();
  for (const [route, found] of FINDERS.flatMap((find) => find(look)))
    for (const p of found)
      if (p.forms.size > 1 && (route === "inplace" || look.apart(p)))
        routes.set(p, (routes.get(p) ?? new Set()).add(route));
  return [...routes]
    .flatMap(([claim, by]) => pairUp(claim, rebuttal, by))
    .sort((a, b) => a.claim.span.start - b.claim.span.start);
}

/** Words about a person's honesty: an accusation of its own unless it is said of somebody who speaks here. */
const callsLiar = (doc: Doc, { manner, target, cueSpan }: Rebuttal): boolean =>
  manner === "act" &&
  target.person === null &&
  /\bl(?:ied|ying|iars?)\b/i.test(doc.text.slice(cueSpan.start, cueSpan.end));

/** What repeats the words of the target. */
function byEcho({ doc, terms, claims, rebuttal, apart, others }: Look): Found[] {
  const { content } = rebuttal.target;
  const inside = (p: Passage): boolean => content !== null && overlaps(p.span, content);
  const echoes = claims
    .like(focusOf(doc, terms, rebuttal), rebuttal.span.start)
    .filter((e) => e.value >= ECHO && apart(e.passage) && others(e.passage) && !inside(e.passage));
  return [["echo", echoes.slice(0, 3).map((e) => e.passage)]];
}

/** What the person said who is said to be wrong. */
function byPerson({ claims, rebuttal: { target, cueSpan } }: Look): Found[] {
  if (!target.person) return [];
  const before = claims.by(target.person, cueSpan.start).filter((p) => p.span.end <= cueSpan.start);
  return [["side", before.slice(0, 2)]];
}

/** What the noun of the target names: the words of a side, an accusation, what was just said. */
function byNoun(look: Look): Found[] {
  const { doc, cast, claims, rebuttal, apart, others, back } = look;
  const { target, cueSpan, sentence } = rebuttal;
  if (!target.noun) return [];
  const noun = doc.text.slice(target.noun.start, target.noun.end);
  const sides = sidesNamed(cast, noun, rebuttal.speaker);
  const earlier = back(8).filter((p) => isSaid(p) && others(p) && p.forms.size > 1);
  const found: Found[] = [];
  if (!target.content && sides.length === 0) {
    const near = earlier.filter((p) => sentence - p.sentence <= 4);
    found.push(["preceding", spread(doc, cast, rebuttal, near).slice(0, /s$/i.test(noun.trim()) ? 5 : 3)]);
    found.push(["nearest", near.slice(0, 1)]);
  }
  const named = back(8).filter((p) => others(p) && isNamedBy(doc, rebuttal, p));
  found.push(["named", named.slice(0, 2)]);
  if (ACCUSING_NOUN.test(noun) && sides.length === 0)
    found.push(["accusing", earlier.filter(accuses).slice(0, 2)]);
  for (const speaker of sides)
    found.push(["side", claims.by(speaker, cueSpan.start).filter(apart).slice(0, 3)]);
  return found;
}

/** Speakers whose names or sides stand among the words of a noun phrase ("the Russian statements"). */
function sidesNamed(cast: Cast, noun: string, denier: string | null): string[] {
  const words = (noun.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((w) => w.toLowerCase().replace(/['’]s?$/, ""));
  return cast.sideOf(words).filter((id) => id !== denier);
}

/** What "that" or "it" means: what the denier himself reports of others, else what was said before. */
function byPronoun({ doc, terms, claims, rebuttal, others, back }: Look): Found[] {
  const { target, origin, lead } = rebuttal;
  const vague = target.content !== null && lead === "denial" && isVague(doc, terms, target.content);
  if (!target.pronoun && !vague) return [];
  const own = origin === "statement" ? inOneBreath(doc, terms, rebuttal) : [];
  const before = origin === "statement" ? ownReports(doc, claims, rebuttal) : [];
  const put = claims.in(rebuttal.sentence).filter((p) => isSaid(p) && others(p) && isPutTo(doc, rebuttal, p));
  if (put.length > 0) return [["preceding", put.slice(0, 1)]];
  const near = own.length > 0 ? [] : back(3).filter(others);
  return [
    ["reported", [...own, ...before]],
    ["preceding", near.filter(isSaid).slice(0, 2)],
    ["nearest", near.filter(isSaid).slice(0, 1)],
    ["preceding", near.slice(0, 1)],
  ];
}

/** "“I never said that,” Lee said, after Moe said |A": what was put to whoever denies. */
const isPutTo = (doc: Doc, { span, origin }: Rebuttal, { span: { start } }: Passage): boolean =>
  origin === "statement" &&
  start >= span.end &&
  /^[^.;]{0,60}\b(?:after|when|as) [^.;]{2,80}$/.test(doc.text.slice(span.end, start));

/** "(denied) that that was the case": points back without saying what at. */
const POINTS_BACK =
  /^(?:that\s+)?(?:that|this|it|such)\s+(?:was|is|were|had been|has been)\s+(?:the case|true|so)\b/i;

function isVague(doc: Doc, terms: Terms, content: Span): boolean {
  const text = doc.text.slice(content.start, content.end);
  return POINTS_BACK.test(text) || (formsIn(doc, terms, content).size < 2 && !IT_IS.test(text));
}

/** The accusations before a plea. */
function toPlea({ rebuttal, others, back }: Look): Found[] {
  if (rebuttal.lead !== "plea") return [];
  const accusations = back(8).filter((p) => accuses(p) && others(p));
  return [["accusing", accusations.slice(0, 2)]];
}

/** What "falsely" is said of: the report behind it in the sentence, else before it. */
function besideReservation({ claims, rebuttal: { lead, sentence, cueSpan } }: Look): Found[] {
  if (lead !== "falsely") return [];
  const here = claims.in(sentence).filter((p) => p.origin === "statement" && !overlaps(p.span, cueSpan));
  const behind = here.find((p) => p.span.start >= cueSpan.end) ?? here.at(-1);
  return [["beside", behind ? [behind] : []]];
}

const TURNS = /^(?:unproven|correction|contrast|admission)$/;

/** What is reported in the same sentence as a turn against it. */
function besideTurn({ claims, rebuttal: { lead, sentence, cueSpan } }: Look): Found[] {
  if (!TURNS.test(lead)) return [];
  const here = claims.in(sentence).filter((p) => isSaid(p) && !overlaps(p.span, cueSpan));
  return [["beside", here.slice(0, 2)]];
}

/** What was said just before anything but a denial, which says what it denies. */
function justBefore({ rebuttal: { lead, sentence }, others, back }: Look): Found[] {
  if (lead === "denial" || lead === "falsely") return [];
  const near = back(2).filter(others);
  return [
    ["preceding", near.filter(isSaid).slice(0, 1)],
    ["beside", near.filter((p) => p.sentence === sentence).slice(0, 1)],
  ];
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
