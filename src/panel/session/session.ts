import type { Outcome, StoredCorrection, TabState, Target } from "../../messages";
import { DEFAULT_SETTINGS, isOffFor, type Settings, withSite } from "../../settings";
import { wordsUnder } from "../../wording";
import type { PanelHost, Tab } from "./host";
import { type Situation, situationBefore, situationOf } from "./situation";

/** What came of the reader's last action, to be said once. */
export type Echo =
  | { readonly kind: "copied" }
  | { readonly kind: "not-copied" }
  | { readonly kind: "not-found" }
  /** The browser did not store a setting or a correction. */
  | { readonly kind: "not-kept" }
  | { readonly kind: "corrected"; readonly undo: string }
  | { readonly kind: "undone" };

/** What the panel shows; replaced, never changed. */
export interface Snapshot {
  readonly tab: Tab | null;
  readonly settings: Settings;
  readonly situation: Situation;
  /** Addresses of frames of the page that Gainsay may not read. */
  readonly unread: readonly string[];
  readonly echo: Echo | null;
}

/** What a reader can do in the panel. */
export interface Session {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly refresh: () => Promise<void>;
  /** Reads the page because the reader asked. */
  readonly annotate: () => Promise<void>;
  /** Asks for the permission to read this site, then reads the page. In the turn of a click. */
  readonly allowSite: () => Promise<void>;
  /** The same for the site of one of the page's frames. */
  readonly allowFrame: (url: string) => Promise<void>;
  /** Has a page read that looks like no article. */
  readonly insist: () => Promise<void>;
  readonly jump: (to: Target) => Promise<void>;
  /** Moves through the marks of what is listed. */
  readonly step: (by: 1 | -1) => Promise<void>;
  /** The panel lists of its tab what has one of these ids; null: all. */
  readonly list: (among: readonly string[] | null) => void;
  readonly correct: (correction: StoredCorrection) => Promise<void>;
  readonly undo: (id: string) => Promise<void>;
  readonly switchSite: (on: boolean) => Promise<void>;
  readonly switchAll: (on: boolean) => Promise<void>;
  readonly switchPage: (on: boolean) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
}

/** How often, and after how many milliseconds, a page that was just given its script is asked again. */
const TRIES = 10;
const PAUSE = 80;

/**
 * Follows a tab and carries the reader's wishes to it. Keeps nothing that outlives the panel: the content script
 * owns the report, the settings lie in storage.
 *
 * @param annotateOnOpen whether a tab that has not been read is read at once (a click on the toolbar button means
 *   that) or only when asked (the side panel follows every tab)
 */
export function openSession(host: PanelHost, annotateOnOpen: boolean): Session {
  const listeners = new Set<() => void>();
  let current: Snapshot = {
    tab: null,
    settings: DEFAULT_SETTINGS,
    situation: { kind: "asking" },
    unread: [],
    echo: null,
  };
  let turn = 0;
  let among: readonly string[] | null = null;
  const fresh = new Set<string>();

  const show = (change: Partial<Snapshot>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };

  /**
   * The page forgets what is new once the reader has looked; the open panel goes on showing it as new, and also what
   * came with an answer that was overtaken by a newer one. By words: ids are given anew at every reading.
   */
  const remember = (state: TabState): TabState => {
    const { text = "", statements = [] } = state.report ?? {};
    const words = new Map(statements.map(({ id, content }) => [id, wordsUnder(text, content)]));
    for (const id of state.fresh) fresh.add(words.get(id) ?? "");
    return { ...state, fresh: [...words].filter(([, said]) => fresh.has(said)).map(([id]) => id) };
  };

  /** Shows what a tab answered, unless the panel has turned to something else since. */
  const settle = (asked: number, situation: Situation): void => {
    if (asked !== turn) return;
    show({ situation });
    void lookForUnread(situation);
  };

  const lookForUnread = async (situation: Situation): Promise<void> => {
    const frames = ("state" in situation && situation.state?.frames) || [];
    const may = await Promise.all(frames.map((url) => host.mayRead(url).catch(() => true)));
    if (situation === current.situation) show({ unread: frames.filter((_url, i) => !may[i]) });
  };

  const ask = async (tab: Tab, asked: number, mayAnnotate: boolean): Promise<void> => {
    const answer = await host.messenger.toTab(tab.id, "state", { looked: true });
    if (answer.ok && tab.id === current.tab?.id) return settle(asked, situationOf(remember(answer.value)));
    if (answer.ok) return;
    if (answer.reason === "invalidated") return settle(asked, { kind: "reload" });
    if (answer.reason === "failed") return settle(asked, { kind: "failed", error: answer.message });
    if (asked !== turn) return;
    if (mayAnnotate) return inject(tab, asked);
    settle(asked, tab.url === null ? { kind: "no-permission" } : { kind: "not-read" });
  };

  const inject = async (tab: Tab, asked: number): Promise<void> => {
    settle(asked, { kind: "reading", state: null });
    const answer = await host.messenger.toBackground("annotate", { tabId: tab.id });
    if (!answer.ok) return settle(asked, { kind: "failed", error: answer.message });
    if (answer.value === "forbidden") return settle(asked, { kind: "browser-page" });
    if (answer.value === "no-permission") return settle(asked, { kind: "no-permission" });
    for (let attempt = 0; attempt < TRIES && asked === turn; attempt++) {
      const state = await host.messenger.toTab(tab.id, "state", { looked: true });
      if (state.ok) return settle(asked, situationOf(remember(state.value)));
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    settle(asked, { kind: "reload" });
  };

  const refresh = async (mayAnnotate = annotateOnOpen): Promise<void> => {
    const asked = ++turn;
    // a storage that does not answer is no reason to leave the reader waiting
    const kept = host.settings().catch(() => current.settings);
    const [tab, settings] = await Promise.all([host.tab(), kept]);
    if (asked !== turn) return;
    const moved = tab?.id !== current.tab?.id || tab?.url !== current.tab?.url;
    const decided = situationBefore(tab, settings);
    if (moved) fresh.clear();
    show({
      tab,
      settings,
      ...(moved ? { echo: null, unread: [], situation: decided ?? { kind: "asking" } } : {}),
      ...(decided ? { situation: decided } : {}),
    });
    if (tab && !decided) await ask(tab, asked, mayAnnotate);
  };

  /** Shows the state that a tab answers with; what it does not answer is asked for anew. */
  const take = async (
    answer: Promise<Outcome<TabState>>,
    echoOf: (state: TabState) => Echo | null,
    failed: Echo | null = null,
  ): Promise<void> => {
    const { tab } = current;
    const state = await answer;
    if (tab?.id !== current.tab?.id) return;
    if (!state.ok) {
      await refresh(false);
      if (state.reason === "failed" && tab?.id === current.tab?.id) show({ echo: failed });
      return;
    }
    // newer than any answer still on its way
    turn += 1;
    show({
      situation: situationOf(remember(state.value)),
      echo: echoOf(state.value),
    });
  };

  /** What was said of the action before is said no more: the same words said twice are heard once. */
  const begin = (): void => {
    if (current.echo) show({ echo: null });
  };

  const withTab = async <T>(act: (tab: Tab) => Promise<T>): Promise<T | undefined> => {
    begin();
    return current.tab ? act(current.tab) : undefined;
  };

  /** Changes what is kept; the tab in view follows although it was read because the reader asked for this page. */
  const save = async (change: (kept: Settings) => Settings): Promise<void> => {
    let settings: Settings;
    try {
      settings = change(await host.settings());
      await host.saveSettings(settings);
    } catch {
      return show({ echo: NOT_KEPT });
    }
    await host.messenger.toBackground("refresh", null);
    const on = current.tab?.url ? !isOffFor(settings, current.tab.url) : settings.on;
    await withTab((tab) => host.messenger.toTab(tab.id, "toggle", { on }));
    await refresh();
  };

  host.onTabChange(() => void refresh());
  host.heed({
    isMine: (tabId) => tabId === current.tab?.id,
    updated: () => void refresh(false),
    listed: () => among,
  });

  return {
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => refresh(),
    annotate: () => refresh(true),
    allowSite: async () => {
      const url = current.tab?.url;
      const granted = await host.askForSite(url ?? "");
      if (granted) await refresh(true);
    },
    allowFrame: async (url) => {
      if (await host.askForSite(url)) await refresh(false);
    },
    jump: async (to) => {
      const answer = await withTab((tab) => host.messenger.toTab(tab.id, "jump", { to }));
      if (answer?.ok && !answer.value.found) show({ echo: { kind: "not-found" } });
      else if (answer && !answer.ok) await refresh(false);
    },
    list: (ids) => {
      among = ids;
    },
    step: async (by) => {
      const answer = await withTab((tab) => host.messenger.toTab(tab.id, "step", { by, among }));
      if (answer?.ok && answer.value.at === null) show({ echo: { kind: "not-found" } });
      await refresh(false);
    },
    insist: async () => {
      await withTab((tab) => take(host.messenger.toTab(tab.id, "insist", null), () => null));
    },
    correct: async (correction) => {
      const echoOf = ({ corrections }: TabState): Echo =>
        corrections.some(({ id }) => id === correction.id)
          ? { kind: "corrected", undo: correction.id }
          : { kind: "not-found" };
      await withTab((tab) => take(host.messenger.toTab(tab.id, "correct", { correction }), echoOf, NOT_KEPT));
    },
    undo: async (id) => {
      const undone = (): Echo => ({ kind: "undone" });
      await withTab((tab) => take(host.messenger.toTab(tab.id, "undo", { id }), undone, NOT_KEPT));
    },
    switchSite: async (on) => {
      const url = current.tab?.url;
      if (url) await save((kept) => withSite(kept, url, on));
    },
    switchAll: (on) => save((kept) => ({ ...kept, on })),
    switchPage: async (on) => {
      await withTab((tab) => host.messenger.toTab(tab.id, "toggle", { on }));
      await refresh(false);
    },
    reload: async () => {
      await withTab((tab) => host.reload(tab.id));
    },
    copy: async (text) => {
      begin();
      show({ echo: { kind: (await host.copy(text)) ? "copied" : "not-copied" } });
    },
  };
}

const NOT_KEPT: Echo = { kind: "not-kept" };
