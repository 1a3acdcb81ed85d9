/** One range for all measuring: a document keeps account of every live range until it is collected. */
let live: Range | null = null;

/** The boxes of a range on the screen. */
export function rectsOf(range: StaticRange): DOMRect[] {
  live ??= new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const rects = [...live.getClientRects()];
  // it holds on to no node of the page
  live.setStart(document, 0);
  live.collapse(true);
  return rects;
}
