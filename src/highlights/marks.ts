import type { Report, Span } from "../engine/report";

/** `contradicted` wins over the others: a claim is marked as contradicted whatever statement it stands in. */
export type MarkKind = "quoted" | "paraphrase" | "contradicted";

/** A stretch of the article's text that is to be marked in one way. Marks never overlap. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** The statement that the words belong to; null for a reported claim outside every statement. */
  readonly statement: string | null;
  /** Set for contradicted claims. */
  readonly contradiction: string | null;
  /** Colour slot of the statement's first speaker; null where nobody is named. */
  readonly slot: number | null;
}

export interface MarkWishes {
  readonly mark: "all" | "contradicted";
  readonly paraphrases: boolean;
}

/** What to mark of a report, in the order of the text. O(n log n) in the number of spans. */
export function marksOf(
  report: Report,
  wishes: MarkWishes,
  slots: Readonly<Record<string, number>>,
): readonly Mark[] {
  const claims = claimMarks(report, slots);
  if (wishes.mark === "contradicted") return claims;
  const statements = report.statements
    .filter(({ kind }) => kind !== "indirect" || wishes.paraphrases)
    .flatMap((statement): Mark[] =>
      statement.content.map((span) => ({
        start: span.start,
        end: span.end,
        kind: statement.kind === "indirect" ? "paraphrase" : "quoted",
        statement: statement.id,
        contradiction: null,
        slot: slotOf(statement.speakers[0], slots),
      })),
    );
  return merge(claims, statements);
}

function claimMarks(report: Report, slots: Readonly<Record<string, number>>): Mark[] {
  const marks = report.contradictions.map(
    ({ id, claim, claimStatement, claimSpeaker }): Mark => ({
      start: claim.start,
      end: claim.end,
      kind: "contradicted",
      statement: claimStatement,
      contradiction: id,
      slot: slotOf(claimSpeaker ?? undefined, slots),
    }),
  );
  return merge([], marks);
}

const slotOf = (speaker: string | undefined, slots: Readonly<Record<string, number>>): number | null =>
  speaker !== undefined && Object.hasOwn(slots, speaker) ? slots[speaker]! : null;

/** `over` (sorted, apart) as it is, and of `under` what no earlier mark covers; in the order of the text. */
function merge(over: readonly Mark[], under: readonly Mark[]): Mark[] {
  const marks = [...over];
  let next = 0;
  let free = 0;
  for (const mark of [...under].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // what begins before this mark and is not free any more is covered by one before it
    const span = { start: Math.max(mark.start, free), end: mark.end };
    free = Math.max(free, mark.end);
    while (next < over.length && over[next]!.end <= span.start) next++;
    for (const part of without(span, over, next)) marks.push({ ...mark, ...part });
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** The parts of `span` that none of `taken` (sorted, apart), from the one at `first` on, covers. */
function without({ start, end }: Span, taken: readonly Span[], first: number): Span[] {
  const free: Span[] = [];
  let from = start;
  for (let i = first; i < taken.length && taken[i]!.start < end; i++) {
    const other = taken[i]!;
    if (other.start > from) free.push({ start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  if (from < end) free.push({ start: from, end });
  return free;
}
