/** What browsers have and TypeScript's DOM library does not know yet. */
interface HighlightHitResult {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

interface HighlightRegistry {
  /** CSS Custom Highlight API, Chrome 140. */
  highlightsFromPoint?(x: number, y: number): HighlightHitResult[];
}
