import { type Doc, type Paragraph, sentenceAt } from "../document/doc";
import type { Span } from "../document/span";
import type { Mark, MarkFamily } from "./marks";
import { type Pair, pairMarks } from "./pair";

/** A quotation of one paragraph before it is joined with those of the paragraphs around it. */
export interface Draft extends Span {
  readonly inner: Span;
  readonly closed: boolean;
  readonly family: MarkFamily;
  /** Begins with the paragraph: may go on with the paragraph before. */
  readonly leads: boolean;
  /** Lacks its opening mark: goes on with an earlier paragraph or is a stray mark. */
  readonly headless: boolean;
}

/** The quotations of a paragraph; `nextLead` is the family of the mark that the next paragraph begins with. */
export function draftsOf(
  doc: Doc,
  paragraph: Paragraph,
  marks: readonly Mark[],
  nextLead: MarkFamily | null,
): Draft[] {
  const leads = marks[0]!.start === paragraph.start;
  const pairs = pairMarks(marks, leads && marks[0]!.family === "single" && nextLead === "single");
  const drafts: Draft[] = [];
  /** The next opening mark of each family, as seen from the right. */
  const next = new Map<MarkFamily, Mark>();
  for (let i = pairs.length - 1; i >= 0; i--) {
    const pair = pairs[i]!;
    const family = (pair.open ?? pair.close)!.family;
    const draft = draftOf(doc, paragraph, pair, next.get(family) ?? null, i === 0);
    if (pair.open) next.set(family, pair.open);
    if (draft && holdsWords(doc.text, draft.inner)) drafts.push(draft);
  }
  return drafts.reverse();
}

/** Looks at the first 200 code units alone: a quotation that begins with so many marks is none. */
const holdsWords = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 200)));

function draftOf(
  doc: Doc,
  paragraph: Paragraph,
  pair: Pair,
  next: Mark | null,
  first: boolean,
): Draft | null {
  const family = (pair.open ?? pair.close)!.family;
  if (!pair.open) {
    if (!first) return null;
    const inner = { start: paragraph.start, end: pair.close!.start };
    return { ...inner, end: pair.close!.end, inner, closed: true, family, leads: true, headless: true };
  }
  const end = pair.close?.start ?? openEnd(doc, paragraph, pair.open, next);
  return {
    start: pair.open.start,
    end: pair.close?.end ?? end,
    inner: { start: pair.open.end, end },
    closed: pair.close !== null,
    family,
    leads: pair.open.start === paragraph.start,
    headless: false,
  };
}

/** Where a quotation ends that nothing closes: with the paragraph, or with its sentence where another one follows. */
function openEnd(doc: Doc, paragraph: Paragraph, open: Mark, next: Mark | null): number {
  if (!next) return paragraph.end;
  const sentenceEnd = sentenceAt(doc, open.start)?.end ?? next.start;
  let end = sentenceEnd > open.end && sentenceEnd < next.start ? sentenceEnd : next.start;
  while (end > open.end && /\s/.test(doc.text[end - 1]!)) end--;
  return end;
}
