import type { CardModel, CardVerdict, Say } from "./model";
import { type Box, place } from "./placement";
import { CARD_STYLE } from "./style";
import { cardElement } from "./view";

/** How a card came to be open: one opened by pointing goes when the pointer does; the others stay. */
export type OpenedBy = "hover" | "click" | "keyboard";

export interface CardOptions {
  readonly say: Say;
  readonly jump: (verdict: CardVerdict) => void;
  readonly closed: () => void;
}

export interface CardOpening {
  readonly model: CardModel;
  readonly lines: readonly Box[];
  readonly anchor: Box;
  readonly by: OpenedBy;
  readonly dark: boolean;
  readonly swatch: string;
}

/** Element of the page that holds the card; the only thing that Gainsay ever adds to a page. */
export const HOST_TAG = "gainsay-card";

/** The card shown on a statement. One host element outside the body, a closed shadow root, no style of the page. */
export class Card {
  readonly #options: CardOptions;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #by: OpenedBy | null = null;
  #before: Element | null = null;

  constructor(options: CardOptions) {
    this.#options = options;
  }

  /** How the open card was opened; null when none is. */
  get openedBy(): OpenedBy | null {
    return this.#by;
  }

  /** Shows a card in place of the one before; what had the focus gets it back when it is closed. */
  open(opening: CardOpening): void {
    const root = this.#ensure();
    const host = this.#host!;
    if (this.#by === null) this.#before = document.activeElement;
    const card = cardElement(opening.model, opening.swatch, this.#options.say, {
      jump: this.#options.jump,
      close: () => this.close(),
    });
    card.classList.toggle("dark", opening.dark);
    root.replaceChildren(card);
    host.toggleAttribute("open", true);
    if (!host.matches(":popover-open")) host.showPopover?.();
    this.#put(card, opening);
    this.#by = opening.by;
    if (opening.by === "keyboard") card.focus({ preventScroll: true });
  }

  /** Closes the card; the focus goes back where it was, if the card had it. */
  close(): void {
    const host = this.#host;
    if (this.#by === null || !host) return;
    const hadFocus = document.activeElement === host;
    this.#by = null;
    if (host.matches(":popover-open")) host.hidePopover?.();
    host.toggleAttribute("open", false);
    this.#root?.replaceChildren();
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#before = null;
    this.#options.closed();
  }

  /** Whether an event happened on the card. */
  holds(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** Keeps the card open although the pointer leaves. */
  pin(): void {
    if (this.#by === "hover") this.#by = "click";
  }

  /** Takes the host off the page. */
  remove(): void {
    this.close();
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }

  #ensure(): ShadowRoot {
    if (this.#root && this.#host?.isConnected) return this.#root;
    if (this.#root && this.#host) {
      document.documentElement.append(this.#host);
      return this.#root;
    }
    const host = document.createElement(HOST_TAG);
    host.popover = "manual";
    this.#root = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    document.documentElement.append(host);
    this.#host = host;
    return this.#root;
  }

  #put(card: HTMLElement, { lines, anchor }: CardOpening): void {
    const { width, height } = card.getBoundingClientRect();
    const at = place(lines, anchor, { width, height }, { width: innerWidth, height: innerHeight });
    // on the card, not on the host: what the shadow tree says of its host with !important beats the host's own style
    card.style.maxHeight = `${at.maxHeight}px`;
    card.style.left = `${at.left}px`;
    card.style.top = `${at.top}px`;
  }
}
