import { isParty, isPossessive } from "./classes";
import { type Entity, type EntityTable, isPersonLike, type PositionEvidence } from "./entity";
import type { Word } from "./words";

/** Sentences that are looked back. */
const REACH = 2;
const RUNNER = /^(?:candidate|nominee|front-runner|frontrunner|hopeful|contender)$/;
const CAMPAIGN = /^(?:campaign|candidacy|camp|bid|nomination)$/;

/**
 * The party of those who run for an office, told of them by description alone: "Duval spoke on Monday. … the Green
 * candidate's positions". Meant is the only one with a campaign who is named in the sentences right before and not beside
 * the description; of somebody who would so get two parties nothing is said.
 */
export function tellParties(text: string, words: readonly Word[], table: EntityTable): void {
  const runners = runnersOf(words, table);
  if (runners.size === 0) return;
  const places = placesOf(words, table);
  const found = new Map<Entity, PositionEvidence[]>();
  for (let i = 1; i < words.length - 1; i++) {
    if (!isParty(words[i]!) || !words[i]!.capital || words[i - 1]!.lower !== "the") continue;
    const head = RUNNER.test(words[i + 1]!.lower) ? i + 1 : i + 2;
    if (!RUNNER.test(words[head]?.lower ?? "") || isApposed(words, i - 1, head, places)) continue;
    const meant = onlyRunnerBefore(words[i]!.sentence, runners, places);
    if (!meant) continue;
    const affiliation = text.slice(words[i]!.start, words[i]!.end);
    const evidence = { role: null, affiliation, former: false, first: i - 1, end: head + 1, weight: 0.4 };
    found.set(meant, [...(found.get(meant) ?? []), evidence]);
  }
  for (const [e, told] of found)
    if (isOne(told) && !e.positions.some((p) => p.affiliation)) e.positions.push(told[0]!);
}

/** The only runner named in the sentences right before one, who is not named in it; null where there are two. */
function onlyRunnerBefore(sentence: number, runners: ReadonlySet<Entity>, places: Places): Entity | null {
  const here = places.inSentence.get(sentence);
  const before = new Set<Entity>();
  for (let s = sentence - REACH; s < sentence; s++)
    for (const e of places.inSentence.get(s) ?? []) if (runners.has(e) && !here?.has(e)) before.add(e);
  const [only] = before;
  return before.size === 1 ? only! : null;
}

const isOne = (told: readonly PositionEvidence[]): boolean =>
  new Set(told.map(({ affiliation }) => sideOf(affiliation!))).size === 1;
/** "GOP" and "Republican" are one. */
const sideOf = (party: string): string =>
  /^(?:gop|republicans?)$/i.test(party) ? "republican" : party.toLowerCase();

/** "Ann Orr, the Green candidate," and "the Green candidate, Ann Orr," are told where names are read. */
const isApposed = (words: readonly Word[], first: number, head: number, places: Places): boolean =>
  (words[first - 1]?.text === "," && places.ends.has(first - 1)) ||
  places.starts.has(head + 1) ||
  places.starts.has(head + 2);

/** Where names stand, looked up once. */
interface Places {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** Who is named in a sentence. */
  readonly inSentence: ReadonlyMap<number, ReadonlySet<Entity>>;
}

function placesOf(words: readonly Word[], table: EntityTable): Places {
  const inSentence = new Map<number, Set<Entity>>();
  for (const n of table.names) {
    const e = table.ofName.get(n.first);
    const { sentence } = words[n.first]!;
    if (e) inSentence.set(sentence, (inSentence.get(sentence) ?? new Set()).add(e));
  }
  const starts = new Set(table.names.map((n) => n.prefix));
  return { starts, ends: new Set(table.names.map((n) => n.end)), inSentence };
}

/** Persons with a campaign ("Orr's campaign", "the Orr camp") or a candidate's office. */
function runnersOf(words: readonly Word[], table: EntityTable): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  for (const n of table.names) {
    const e = table.ofName.get(n.first);
    if (!e || !(isPersonLike(e) || (e.kind === "open" && (e.person > 0 || e.parts.length > 1)))) continue;
    const from = isPossessive(words, n.end) ? n.end + 1 : n.end;
    if ([from, from + 1].some((i) => CAMPAIGN.test(words[i]?.lower ?? ""))) found.add(e);
    if (e.positions.some((p) => RUNNER.test(p.role?.toLowerCase().split(/\s+/).at(-1) ?? ""))) found.add(e);
  }
  return found;
}
