import type { ArticleFacts, Report } from "../engine/report";
import type { StoredCorrection, TabState, Target } from "./state";

interface Call<Request, Response> {
  readonly request: Request;
  readonly response: Response;
}

/** What the service worker answers. `article`, `analyse`, `badge`, `changed` come from tabs, the rest from pages. */
export interface BackgroundProtocol {
  /** The probe saw an article in the sender's tab: annotate it, if the reader wants that for this site. */
  article: Call<null, { readonly annotated: boolean }>;
  /** Reads an article. The worker keeps nothing of it. */
  analyse: Call<{ readonly text: string; readonly facts: ArticleFacts }, Report>;
  /** The number of contradicted claims for the badge; null clears it. */
  badge: Call<{ readonly contradicted: number | null }, null>;
  /** Something in the tab's state changed; the worker passes it on as `updated`. */
  changed: Call<null, null>;
  /** Injects the content script into a tab, because the reader asked. */
  annotate: Call<{ readonly tabId: number }, AnnotateResult>;
  /** Brings script registration in line with permissions and settings; sent after either changed. */
  refresh: Call<null, { readonly reading: boolean }>;
}

/** `forbidden`: the browser lets no extension in here (its own pages, the store, PDF); `no-permission`: not yet. */
export type AnnotateResult = "annotated" | "already" | "no-permission" | "forbidden";

/** What the content script of a tab answers; extension pages ask. */
export interface TabProtocol {
  /** `looked`: the reader sees the list, so nothing in it is new any more. */
  state: Call<{ readonly looked: boolean }, TabState>;
  /** Scrolls to a passage, flashes it, and opens the card where it is a statement. */
  jump: Call<{ readonly to: Target }, { readonly found: boolean }>;
  /** Moves to the next or previous of `TabState.marked`; where `among` is not null, of what has one of those ids. */
  step: Call<
    { readonly by: 1 | -1; readonly among: readonly string[] | null },
    { readonly at: string | null }
  >;
  /** Marks on this page on or off; null turns them over. */
  toggle: Call<{ readonly on: boolean | null }, { readonly on: boolean }>;
  /** Reads a page that looks like no article, because the reader says that it is one. */
  insist: Call<null, TabState>;
  /** Keeps a correction. One whose words the article does not hold any more is not among the state's afterwards. */
  correct: Call<{ readonly correction: StoredCorrection }, TabState>;
  /** Takes a correction back, by its id. */
  undo: Call<{ readonly id: string }, TabState>;
  /** Opens the card of the statement under the page's selection. */
  who: Call<null, { readonly found: boolean }>;
}

/** What an open panel is told. */
export interface PanelProtocol {
  /** Ask the tab for its state again. Nobody may be listening. */
  updated: Call<{ readonly tabId: number }, null>;
  /** Ids of what the panel's filter and search leave of a tab; null for all. Only a panel that lists it answers. */
  listed: Call<{ readonly tabId: number }, { readonly among: readonly string[] | null }>;
}

export interface Protocol {
  background: BackgroundProtocol;
  tab: TabProtocol;
  panel: PanelProtocol;
}

export type Receiver = keyof Protocol;
export type NameOf<R extends Receiver> = keyof Protocol[R] & string;
export type RequestOf<R extends Receiver, N extends NameOf<R>> =
  Protocol[R][N] extends Call<infer Q, unknown> ? Q : never;
export type ResponseOf<R extends Receiver, N extends NameOf<R>> =
  Protocol[R][N] extends Call<never, infer A> ? A : Protocol[R][N] extends { response: infer A } ? A : never;

/** What travels. */
export interface Envelope<R extends Receiver = Receiver> {
  readonly to: R;
  readonly name: string;
  readonly request: unknown;
}
