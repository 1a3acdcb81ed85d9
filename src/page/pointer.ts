import type { Card, Mark } from "../highlights";

export interface Pointing {
  readonly card: Card;
  readonly at: (x: number, y: number) => Mark | null;
  readonly open: (mark: Mark, point: { x: number; y: number }, by: "hover" | "click") => void;
  /** Whether pointing alone opens the card. */
  readonly hover: () => boolean;
}

/** The pointer must rest on a mark for so long to mean it, and may leave it for so long to reach the card. ms */
const INTENT = 220;
const GRACE = 350;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCard: boolean;
}

/** Opens the card on pointing and clicking, closes it on leaving, on Esc and on a click elsewhere. */
export function followPointer({ card, at, open, hover }: Pointing): () => void {
  const abort = new AbortController();
  let timer = 0;
  /** The mark under the pointer; undefined while it is on the card. */
  let over: Mark | null | undefined = null;
  let last: Point | null = null;
  const later = (act: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };
  const move = ({ x, y, onCard }: Point): void => {
    if (onCard) {
      over = undefined;
      clearTimeout(timer);
      return;
    }
    const mark = at(x, y);
    if (mark === over) return;
    over = mark;
    if (mark && hover()) {
      if (card.openedBy === null || card.openedBy === "hover")
        later(() => open(mark, { x, y }, "hover"), INTENT);
    } else if (card.openedBy === "hover") later(() => card.close(), GRACE);
    else clearTimeout(timer);
  };
  const on = <K extends keyof DocumentEventMap>(type: K, act: (event: DocumentEventMap[K]) => void): void =>
    document.addEventListener(type, act, { capture: true, passive: true, signal: abort.signal });
  on("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    // one look per frame is as much as can be seen; the event's path is gone by then
    const waiting = last !== null;
    last = { x: event.clientX, y: event.clientY, onCard: card.holds(event) };
    if (waiting) return;
    requestAnimationFrame(() => {
      const point = last;
      last = null;
      if (point) move(point);
    });
  });
  on("click", (event) => {
    if (card.holds(event)) return card.pin();
    if (!event.isTrusted || isControl(event) || !(getSelection()?.isCollapsed ?? true)) return;
    clearTimeout(timer);
    const mark = at(event.clientX, event.clientY);
    if (mark) open(mark, { x: event.clientX, y: event.clientY }, "click");
    else card.close();
  });
  on("keydown", (event) => {
    if (event.key === "Escape" && card.openedBy !== null) card.close();
  });
  on("scroll", () => card.openedBy === "hover" && card.close());
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}

/** Clicks on links and controls are the page's. */
const isControl = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element && target.matches("a[href],button,input,select,textarea,label,summary"),
    );
