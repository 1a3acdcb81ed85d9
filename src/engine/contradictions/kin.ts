import { DEMONYMS } from "../lexicon/demonyms";
import { IRREGULAR } from "../lexicon/irregular";
import tables from "../lexicon/wordnet/tables.json";
import { stem } from "./stem";

/** Word relations of WordNet over the forms that `formOf` gives. */
interface Kin {
  /** Stem to the form that stands for its family. */
  readonly family: ReadonlyMap<string, string>;
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Form to forms that mean nearly the same or are entailed. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
}

let loaded: Kin | null = null;

/** The tables take some milliseconds to index, so they wait for the first article. */
function kin(): Kin {
  loaded ??= index();
  return loaded;
}

function index(): Kin {
  const family = new Map<string, string>();
  for (const group of tables.families) {
    const members = group.split(" ");
    const head = members.map((s) => family.get(s)).find((s) => s !== undefined) ?? members[0]!;
    for (const s of members) if (!family.has(s)) family.set(s, head);
  }
  const form = (stemmed: string): string => family.get(stemmed) ?? stemmed;
  const opposites = new Map<string, Set<string>>();
  const alike = new Map<string, Set<string>>();
  const link = (map: Map<string, Set<string>>, a: string, b: string): void => {
    if (a === b) return;
    map.set(a, (map.get(a) ?? new Set()).add(b));
    map.set(b, (map.get(b) ?? new Set()).add(a));
  };
  for (const pair of [...tables.antonyms, ...NEWS_OPPOSITES.map(stemmedPair), ...UP_AND_DOWN]) {
    const [a, b = a] = pair.split(" ") as [string, string?];
    link(opposites, form(a), form(b));
  }
  for (const group of [...tables.synonyms, ...tables.entailments]) {
    const forms = group.split(" ").map(form);
    for (const a of forms) for (const b of forms) link(alike, a, b);
  }
  return { family, opposites, alike };
}

const stemmedPair = (pair: string): string => pair.split(" ").map(stem).join(" ");

/** Opposites of news that WordNet lists as phrases or not at all. */
const NEWS_OPPOSITES: readonly string[] = [
  "acquit convict",
  "guilty acquit",
  "guilty innocent",
  "accident murder",
  "accident deliberate",
  "safe dangerous",
  "cut raise",
  "fall rise",
  "drop rise",
  "decline rise",
  "decline grow",
  "shrink grow",
  "win defeat",
  "oppose support",
  "against favor",
  "worse better",
  "weak strong",
  "stay leave",
  "resign remain",
  "legal unlawful",
  "real fake",
  "intact damage",
  "alive dead",
  "consensual rape",
  "voluntary force",
  "before after",
  "hidden open",
];

const UP: readonly string[] = "rise increase grow double triple soar climb jump surge".split(" ");
const DOWN: readonly string[] = "fall drop decline decrease shrink halve plunge tumble slump".split(" ");
const UP_AND_DOWN: readonly string[] = UP.flatMap((up) => DOWN.map((down) => stemmedPair(`${up} ${down}`)));

/** Nouns derived from a verb or adjective that they do not begin like, so that WordNet's links are not followed to them. */
const DERIVED: ReadonlyMap<string, string> = new Map(
  "sale:sell sales:sell loss:lose losses:lose choice:choose choices:choose advice:advise safety:safe theft:steal thefts:steal gift:give gifts:give"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** The form under which inflections and derivations of a word meet ("denied", "denial"). Expects lower case. */
export function formOf(word: string): string {
  const base =
    IRREGULAR.get(word) ??
    DERIVED.get(word) ??
    DEMONYMS.get(word)?.[0] ??
    word.replace(/(?<=\p{L}{3}i)an$/u, "a");
  const s = stem(base);
  return kin().family.get(s) ?? s;
}

/** Whether two forms are opposites. */
export const areOpposite = (a: string, b: string): boolean => kin().opposites.get(a)?.has(b) ?? false;

/** Whether one form tells of more, the other of less: no two steps of one event, as "open" and "close" may be. */
export function areUpAndDown(a: string, b: string): boolean {
  const tells = (words: readonly string[], form: string): boolean =>
    words.some((word) => formOf(word) === form);
  return (tells(UP, a) && tells(DOWN, b)) || (tells(UP, b) && tells(DOWN, a));
}

/** Whether two forms mean nearly the same. */
export const areAlike = (a: string, b: string): boolean => kin().alike.get(a)?.has(b) ?? false;
