import type { Say } from "../highlights";
import type { Messenger } from "../messages";

/** What the content script's rooms need of the browser and of the engine's small print; extension/content.ts gives it. */
export interface Surroundings {
  readonly messenger: Messenger;
  readonly storage: {
    readonly get: (key: string) => Promise<unknown>;
    readonly set: (key: string, value: unknown) => Promise<void>;
    readonly remove: (key: string) => Promise<void>;
    readonly onChanged: (listener: (key: string, value: unknown) => void) => void;
  };
  readonly say: Say;
  /** Opens closed shadow roots too. */
  readonly openShadow: (element: Element) => ShadowRoot | null;
  /** False once the extension was updated or removed under this page. */
  readonly alive: () => boolean;
  /** The opening of a long text that is answered before the whole; null for a short text. */
  readonly openingOf: (text: string) => string | null;
  /** Whether the page looks like an article from outside, as the probe sees it. */
  readonly looksLikeArticle: () => boolean;
}
