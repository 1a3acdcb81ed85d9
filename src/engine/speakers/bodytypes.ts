import { PARTY_WORDS } from "../lexicon/parties";
import { isPlaceName } from "./classes";
import type { Entity } from "./entity";

/** Kinds of bodies that news speaks of by a bare noun, and the words that end or hold their names. */
const TYPES: readonly (readonly [BodyType, RegExp])[] = [
  ["court", /^(?:court|courts|tribunal)$/],
  [
    "press",
    /^(?:times|post|journal|tribune|herald|gazette|news|press|magazine|observer|telegraph|radio|tv|television|network|chronicle|globe|weekly|daily|media|review|broadcasting)$/,
  ],
  ["learning", /^(?:university|college|school|academy)$/],
  [
    "union",
    /^(?:union|workers|brotherhood|federation|association|guild|alliance|coalition|society|foundation|fund|trust|institute|league)$/,
  ],
  [
    "public",
    /^(?:department|ministry|agency|bureau|administration|authority|commission|committee|subcommittee|council|office|board|service|senate|house|congress|parliament|police|government|army|navy|force)$/,
  ],
  [
    "firm",
    /^(?:inc|corp|corporation|co|ltd|llc|plc|company|companies|group|holdings|motors|motor|airlines|airways|industries|bank|foods|stores|systems|technologies|labs|partners|bros|brothers|studios|entertainment)$/,
  ],
];

/** "plain": a name that tells no type. */
type BodyType =
  | "court"
  | "press"
  | "learning"
  | "union"
  | "public"
  | "firm"
  | "party"
  | "place"
  | "acronym"
  | "plain";

/** Of what type a body may be that a bare noun means. */
const MEANT: ReadonlyMap<string, readonly BodyType[]> = new Map([
  ...row(
    "company firm giant bank airline maker retailer manufacturer carmaker startup operator supplier lender insurer carrier",
    ["firm", "plain"],
  ),
  ...row("newspaper paper publication magazine outlet", ["press"]),
  ...row("website site network platform broadcaster", ["press", "firm", "acronym", "plain"]),
  ...row("university school college", ["learning"]),
  ...row("union", ["union", "acronym"]),
  ...row("group organization organisation charity alliance", ["union", "acronym", "plain"]),
  ...row("agency", ["public", "acronym"]),
  ...row("department ministry commission committee council board panel", ["public"]),
  ...row("court", ["court"]),
  ...row("party", ["party"]),
  ...row("club team", ["plain"]),
]);

function row(nouns: string, types: readonly BodyType[]): [string, readonly BodyType[]][] {
  return nouns.split(" ").map((noun) => [noun, types]);
}

/** Nouns for businesses besides those of `MEANT`: no other firm is spoken of by them. */
const FIRMS: ReadonlySet<string> = new Set(
  "chain supermarket store shop insurer lender builder developer brewer brewery publisher brand utility contractor employer business factory".split(
    " ",
  ),
);

/** Whether a bare noun ("the company") may mean a body by what its name tells, or by the noun that it goes by. */
export function mayBeCalled(e: Entity, noun: string): boolean {
  const types = MEANT.get(noun);
  if (!types) return false;
  if (e.parts.length > 0 || e.heads.size === 0) return types.includes(typeOf(e));
  // "the firm" is not the union that the article has just spoken of
  return [...e.heads].some((head) => typesOfNoun(head).some((type) => types.includes(type)));
}

/** Of what type a body without a name is that goes by a noun. */
function typesOfNoun(noun: string): readonly BodyType[] {
  const meant = (MEANT.get(noun) ?? []).filter((type) => type !== "plain" && type !== "acronym");
  const told = TYPES.filter(([, words]) => words.test(noun)).map(([type]) => type);
  return [...meant, ...told, ...(FIRMS.has(noun) ? (["firm"] as const) : [])];
}

/** Whether a word of the name says what type of body it is. */
export const tellsBody = (e: Entity): boolean => !/^(?:place|acronym|plain)$/.test(typeOf(e));

function typeOf(e: Entity): BodyType {
  if (e.parts.some((part) => PARTY_WORDS.has(part))) return "party";
  const last = e.parts.at(-1) ?? "";
  for (const [type, word] of TYPES) if (word.test(last)) return type;
  for (const [type, word] of TYPES) if (e.parts.some((part) => word.test(part))) return type;
  if (e.kind === "place" || isPlaceName(e.name)) return "place";
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(e.name) ? "acronym" : "plain";
}
