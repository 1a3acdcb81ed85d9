import type { Contradiction, Report, Speaker, Statement } from "../../engine/report";
import type { TabState } from "../../messages";
import { wordsUnder } from "../../wording";
import type { Sort, View } from "./view";
import { folded } from "./words";

/** A statement with all that its line in the list shows. */
export interface Entry {
  /** The same for the same words when the article is read anew; ids are given anew then. */
  readonly key: string;
  readonly statement: Statement;
  readonly words: string;
  /** Contradictions of which this statement is the claim. */
  readonly contradictedBy: readonly Contradiction[];
  /** Contradictions of which this statement is the answer. */
  readonly answers: readonly Contradiction[];
  readonly located: boolean;
  readonly fresh: boolean;
  readonly current: boolean;
}

/** A speaker with the statements that the view lets through. `speaker` null: nobody is named. */
export interface Group {
  /** As that of an entry: by the speaker's name. */
  readonly key: string;
  readonly speaker: Speaker | null;
  /** Colour slot; null where nobody is named. */
  readonly slot: number | null;
  readonly entries: readonly Entry[];
  /** Statements in all, whatever the view lets through. */
  readonly total: number;
  /** Contradicted statements in all. */
  readonly contradicted: number;
}

/** How much each filter leaves, and how many speakers and contradictions there are. */
export interface Counts {
  readonly all: number;
  readonly quoted: number;
  /** Contradicted statements, and contradicted claims that stand in none. */
  readonly contradicted: number;
  readonly speakers: number;
  readonly contradictions: number;
}

/** All that the panel lists of a report under a view. */
export interface Listing {
  readonly counts: Counts;
  readonly groups: readonly Group[];
  readonly contradictions: readonly Contradiction[];
  /** Statements that the view lets through. */
  readonly shown: number;
  /** Their ids, and those of listed contradictions whose claim stands in none; null where the view lets all through. */
  readonly among: readonly string[] | null;
}

const EMPTY: Listing = {
  counts: { all: 0, quoted: 0, contradicted: 0, speakers: 0, contradictions: 0 },
  groups: [],
  contradictions: [],
  shown: 0,
  among: null,
};

/** Groups, filters and sorts a tab's report. A statement of joint speakers stands under each of them. */
export function listing(state: TabState, view: View): Listing {
  const { report } = state;
  if (!report) return EMPTY;
  const entries = entriesOf(state, report);
  const needle = folded(view.query.trim());
  const all = groupsOf(state, report, entries);
  const groups = all
    .map((group) => ({ ...group, entries: group.entries.filter((e) => passes(e, group, view, needle)) }))
    .filter((group) => group.entries.length > 0)
    .sort(orderOf(view.sort));
  const shown = new Set(groups.flatMap((group) => group.entries.map(({ statement }) => statement.id)));
  const contradictions = report.contradictions.filter((found) => matches(found, report, needle));
  const reported = contradictions.filter(({ claimStatement }) => claimStatement === null);
  return {
    counts: countsOf(report, entries, all),
    groups,
    contradictions,
    shown: shown.size,
    among: view.filter === "all" && needle === "" ? null : [...shown, ...reported.map(({ id }) => id)],
  };
}

/** Gives each of several things a key by its words: the first with these words, the second, and so on. */
function keys(): (words: string) => string {
  const times = new Map<string, number>();
  return (words) => {
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    return `${time} ${words}`;
  };
}

function entriesOf(state: TabState, report: Report): readonly Entry[] {
  const text = report.text ?? "";
  const lost = new Set(state.notLocated);
  const fresh = new Set(state.fresh);
  const claims = grouped(report.contradictions, ({ claimStatement }) => claimStatement);
  const answers = grouped(report.contradictions, ({ againstStatement }) => againstStatement);
  const keyOf = keys();
  return report.statements.map((statement) => {
    const words = wordsUnder(text, statement.content);
    return {
      key: keyOf(words),
      statement,
      words,
      contradictedBy: claims.get(statement.id) ?? [],
      answers: answers.get(statement.id) ?? [],
      located: !lost.has(statement.id),
      fresh: fresh.has(statement.id),
      current: state.current === statement.id,
    };
  });
}

function grouped(
  found: readonly Contradiction[],
  keyOf: (one: Contradiction) => string | null,
): ReadonlyMap<string | null, readonly Contradiction[]> {
  const groups = new Map<string | null, Contradiction[]>();
  for (const one of found) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function groupsOf(state: TabState, report: Report, entries: readonly Entry[]): readonly Group[] {
  const bySpeaker = new Map<string | null, Entry[]>(report.speakers.map(({ id }) => [id, []]));
  for (const entry of entries) {
    const known = entry.statement.speakers.filter((id) => bySpeaker.has(id));
    for (const id of known.length > 0 ? known : [null]) {
      const theirs = bySpeaker.get(id);
      if (theirs) theirs.push(entry);
      else bySpeaker.set(id, [entry]);
    }
  }
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const slots = new Map(Object.entries(state.slots));
  const keyOf = keys();
  return [...bySpeaker]
    .filter(([, theirs]) => theirs.length > 0)
    .map(([id, theirs]) => {
      const speaker = id === null ? null : (speakers.get(id) ?? null);
      return {
        key: keyOf(speaker?.name ?? ""),
        speaker,
        slot: id === null ? null : (slots.get(id) ?? 0),
        entries: theirs,
        total: theirs.length,
        contradicted: theirs.filter(({ contradictedBy }) => contradictedBy.length > 0).length,
      };
    });
}

function passes(entry: Entry, group: Group, view: View, needle: string): boolean {
  if (view.filter === "quoted" && entry.statement.kind === "indirect") return false;
  if (view.filter === "contradicted" && entry.contradictedBy.length === 0) return false;
  if (needle === "") return true;
  return folded(entry.words).includes(needle) || (group.speaker !== null && isNamed(group.speaker, needle));
}

const isNamed = (speaker: Speaker, needle: string): boolean =>
  [speaker.name, ...speaker.positions.flatMap(({ role, affiliation }) => [role, affiliation])].some(
    (words) => words !== null && folded(words).includes(needle),
  );

function matches(found: Contradiction, report: Report, needle: string): boolean {
  if (needle === "") return true;
  const text = report.text ?? "";
  const sides = [found.claimSpeaker, found.againstSpeaker];
  return (
    folded(wordsUnder(text, [found.claim, found.against])).includes(needle) ||
    report.speakers.some((speaker) => sides.includes(speaker.id) && isNamed(speaker, needle))
  );
}

/** Statements without a named speaker always stand last. */
function orderOf(sort: Sort): (a: Group, b: Group) => number {
  const start = ({ entries }: Group): number => entries[0]?.statement.content[0]?.start ?? 0;
  const inArticle = (a: Group, b: Group): number => start(a) - start(b);
  const orders: Readonly<Record<Sort, (a: Group, b: Group) => number>> = {
    article: inArticle,
    statements: (a, b) => b.total - a.total || inArticle(a, b),
    telling: (a, b) =>
      Math.sign(b.contradicted) - Math.sign(a.contradicted) || b.total - a.total || inArticle(a, b),
    name: (a, b) => (a.speaker?.name ?? "").localeCompare(b.speaker?.name ?? "") || inArticle(a, b),
  };
  return (a, b) => Number(a.speaker === null) - Number(b.speaker === null) || orders[sort](a, b);
}

function countsOf(report: Report, entries: readonly Entry[], groups: readonly Group[]): Counts {
  const reported = new Set(
    report.contradictions
      .filter(({ claimStatement }) => claimStatement === null)
      .map(({ claim }) => `${claim.start} ${claim.end}`),
  );
  return {
    all: entries.length,
    quoted: entries.filter(({ statement }) => statement.kind !== "indirect").length,
    contradicted: entries.filter(({ contradictedBy }) => contradictedBy.length > 0).length + reported.size,
    speakers: groups.filter(({ speaker }) => speaker !== null).length,
    contradictions: report.contradictions.length,
  };
}
