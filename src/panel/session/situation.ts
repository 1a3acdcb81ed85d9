import type { Emptiness, TabState } from "../../messages";
import { hostOf, isOffFor, type Settings } from "../../settings";
import type { Tab } from "./host";

/** What the panel has to say before, instead of, or beside a list of speakers. */
export type Situation =
  | { readonly kind: "asking" }
  /** The browser lets no extension read this page. */
  | { readonly kind: "browser-page" }
  | { readonly kind: "no-permission" }
  /** May be read, but has not been. */
  | { readonly kind: "not-read" }
  /** The page's script belongs to an earlier version of the extension. */
  | { readonly kind: "reload" }
  | { readonly kind: "off-everywhere" }
  | { readonly kind: "off-site"; readonly host: string }
  | { readonly kind: "off-page" }
  | { readonly kind: "failed"; readonly error: string }
  | { readonly kind: "empty"; readonly why: Emptiness; readonly state: TabState }
  | { readonly kind: "reading"; readonly state: TabState | null }
  | { readonly kind: "ready"; readonly state: TabState };

/** What the settings alone decide; null when the tab is to be asked. */
export function situationBefore(tab: Tab | null, settings: Settings): Situation | null {
  if (!tab) return { kind: "browser-page" };
  if (!settings.on) return { kind: "off-everywhere" };
  if (tab.url === null) return null;
  if (!/^(https?|file):/.test(tab.url)) return { kind: "browser-page" };
  const host = hostOf(tab.url);
  return host !== null && isOffFor(settings, tab.url) ? { kind: "off-site", host } : null;
}

/** What a tab's own state amounts to. */
export function situationOf(state: TabState): Situation {
  if (state.phase === "failed") return { kind: "failed", error: state.error ?? "" };
  if (state.phase === "off") return { kind: "off-page" };
  if (state.phase === "reading") return { kind: "reading", state };
  return state.emptiness === null ? { kind: "ready", state } : { kind: "empty", why: state.emptiness, state };
}
