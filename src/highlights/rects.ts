/** The boxes of a range on the screen. */
export function rectsOf(range: StaticRange): DOMRect[] {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}
