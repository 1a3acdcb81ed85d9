/** The address of the page that the reader sees in the address bar: of a frame's, not the frame's own. */
export function pageAddress(): string {
  if (window === window.top) return location.href;
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  return ancestorOrigins?.[ancestorOrigins.length - 1] ?? (document.referrer || location.href);
}
