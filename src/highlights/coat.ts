import type { Place } from "../anchoring";
import { Hits } from "./hits";
import type { Mark } from "./marks";
import type { Style } from "./names";

/** A stretch of one text node that is marked. */
export interface Painted {
  readonly mark: Mark;
  readonly place: Place;
  readonly range: StaticRange;
  readonly style: Style;
}

/**
 * All marks of one painting: one Highlight for each way of marking, however many statements there are. It is filled
 * mark by mark before the page sees any of it, so that showing it is a few entries of the registry.
 */
export class Coat {
  readonly hits = new Hits<Painted>();
  /** By their names in the registry. */
  readonly highlights = new Map<string, Highlight>();
  readonly styles = new Map<string, Style>();

  /** Lays a range into the highlight of its style; makes that where it is the first. */
  add(painted: Painted): void {
    const { style, range } = painted;
    let highlight = this.highlights.get(style.name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = style.kind === "contradicted" ? 1 : 0;
      this.highlights.set(style.name, highlight);
      this.styles.set(style.name, style);
    }
    highlight.add(range);
    this.hits.add(painted);
  }
}
