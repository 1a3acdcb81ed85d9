import type { Doc } from "../document/doc";
import type { Span } from "../document/span";
import { type Draft, draftsOf } from "./draft";
import { type Mark, type MarkFamily, scanMarks } from "./marks";
import { natureOf } from "./nature";
import type { Quotation } from "./quotation";

/** How many paragraphs without any mark a speech may run through before its closing mark. */
const LONGEST_GAP = 6;

/** A quotation that its paragraph left open. */
interface Pending {
  readonly index: number;
  readonly paragraph: number;
  readonly family: MarkFamily;
}

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, and repairs what the marks leave open. In the order of
 * their opening marks. Straight, typographic, doubled (`''`), single marks and guillemets; a speech that opens every
 * paragraph and closes the last; quotations within quotations; lost marks. Never throws; time linear in the text.
 */
export function findQuotations(doc: Doc): Quotation[] {
  const rows = doc.paragraphs.map((p) => scanMarks(doc.text, p));
  const found: Quotation[] = [];
  let pending: Pending | null = null;
  doc.paragraphs.forEach((paragraph, i) => {
    const marks = rows[i]!;
    if (marks.length === 0) return;
    const first = found.length;
    const drafts = draftsOf(doc, paragraph, marks, leadOf(doc, i + 1, rows[i + 1]));
    const before = pending;
    pending = null;
    for (const draft of drafts) {
      const from = goesOnFrom(draft, before, i);
      if (draft.headless && from === null) continue;
      add(doc, found, draft, from === null ? null : fillGap(doc, found, from, i));
      if (!draft.closed && draft.end === paragraph.end)
        pending = { index: found.length - 1, paragraph: i, family: draft.family };
    }
    nest(found, first);
  });
  return found;
}

/** The family of the mark that a paragraph begins with; null for none. */
function leadOf(doc: Doc, index: number, marks: readonly Mark[] | undefined): MarkFamily | null {
  const first = marks?.[0];
  return first && first.start === doc.paragraphs[index]!.start ? first.family : null;
}

/** What a quotation goes on with: a speech left open in the paragraph before, or a little earlier if it has no mark. */
function goesOnFrom(draft: Draft, before: Pending | null, paragraph: number): Pending | null {
  if (!before || !draft.leads || draft.family !== before.family) return null;
  return paragraph - before.paragraph <= (draft.headless ? LONGEST_GAP : 1) ? before : null;
}

/**
 * Paragraphs without a mark between the one that opens a speech and the one that closes it belong to the speech.
 * Gives the index of the quotation that comes last before paragraph `to`.
 */
function fillGap(doc: Doc, found: Quotation[], from: Pending, to: number): number {
  let last = from.index;
  for (let i = from.paragraph + 1; i < to; i++) {
    const { start, end } = doc.paragraphs[i]!;
    const index = found.length;
    found.push({
      start,
      end,
      index,
      inner: { start, end },
      closed: false,
      depth: 0,
      continues: last,
      nature: "speech",
    });
    last = index;
  }
  return last;
}

function add(doc: Doc, found: Quotation[], draft: Draft, continues: number | null): void {
  const { start, end, inner, closed } = draft;
  const marked: Span & Pick<Quotation, "inner" | "closed"> = { start, end, inner, closed };
  const nature = continues === null ? natureOf(doc, marked) : "speech";
  found.push({ ...marked, index: found.length, depth: 0, continues, nature });
}

/** Gives the quotations of a paragraph, from `first` on, their depth. */
function nest(found: Quotation[], first: number): void {
  const open: number[] = [];
  for (let i = first; i < found.length; i++) {
    const quotation = found[i]!;
    while (open.length > 0 && open.at(-1)! <= quotation.start) open.pop();
    if (open.length > 0) found[i] = { ...quotation, depth: open.length };
    open.push(quotation.end);
  }
}
