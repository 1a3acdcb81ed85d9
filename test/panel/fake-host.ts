import type {
  AnnotateResult,
  Messenger,
  Outcome,
  StoredCorrection,
  TabState,
  Target,
} from "../../src/messages";
import { failure, success } from "../../src/messages/outcome";
import type { Heeding, PanelHost, Tab } from "../../src/panel/session/host";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings";

/** What the fake tab does; a test changes it as it goes. */
export interface FakeTab {
  tab: Tab | null;
  state: Outcome<TabState>;
  settings: Settings;
  annotate: AnnotateResult;
  /** Given once the tab has been annotated. */
  afterAnnotate: Outcome<TabState> | null;
  /** Called by a correction. */
  onCorrect: (correction: StoredCorrection) => TabState | null;
  found: boolean;
}

/** A panel's host without a browser, and a record of what the panel asked of it. */
export function fakeHost(given: Partial<FakeTab> = {}) {
  const fake: FakeTab = {
    tab: { id: 7, url: "https://courier.example/2026/05/dredging-vote" },
    state: failure("no-receiver", ""),
    settings: DEFAULT_SETTINGS,
    annotate: "annotated",
    afterAnnotate: null,
    onCorrect: () => null,
    found: true,
    ...given,
  };
  const asked: string[] = [];
  const jumps: Target[] = [];
  let heeding: Heeding = { isMine: () => false, updated: () => undefined, listed: () => null };
  let moved: () => void = () => undefined;
  const toTab = async (tabId: number, name: string, request: unknown): Promise<Outcome<unknown>> => {
    asked.push(`tab ${tabId} ${name}`);
    if (name === "state") return fake.state;
    if (name === "jump") {
      jumps.push((request as { to: Target }).to);
      return success({ found: fake.found });
    }
    if (name === "correct") {
      const state = fake.onCorrect((request as { correction: StoredCorrection }).correction);
      return state ? success(state) : fake.state;
    }
    if (name === "step") return success({ at: fake.found ? "s1" : null });
    if (name === "undo") return fake.state;
    return success({ on: true });
  };
  const toBackground = async (name: string): Promise<Outcome<unknown>> => {
    asked.push(`background ${name}`);
    if (name === "annotate" && fake.afterAnnotate) fake.state = fake.afterAnnotate;
    return success(name === "annotate" ? fake.annotate : { reading: true });
  };
  const host: PanelHost = {
    messenger: { toTab, toBackground, toPanel: async () => success(null) } as unknown as Messenger,
    tab: async () => fake.tab,
    onTabChange: (listener) => {
      moved = listener;
    },
    heed: (given) => {
      heeding = given;
    },
    settings: async () => fake.settings,
    saveSettings: async (settings) => {
      fake.settings = settings;
    },
    askForSite: async (url) => {
      asked.push(`permission ${url}`);
      return true;
    },
    mayRead: async () => false,
    openTab: (url) => {
      asked.push(`open ${url}`);
    },
    reload: async (tabId) => {
      asked.push(`reload ${tabId}`);
    },
    copy: async (text) => {
      asked.push(`copy ${text}`);
      return true;
    },
    download: (name) => {
      asked.push(`download ${name}`);
    },
    openOptions: () => {
      asked.push("options");
    },
    openSidePanel: () => {
      asked.push("side panel");
    },
  };
  return {
    host,
    fake,
    asked,
    jumps,
    /** What the panel answers about a tab; undefined where it is silent. */
    listed: (tabId: number) => (heeding.isMine(tabId) ? heeding.listed() : undefined),
    update: (tabId: number) => heeding.isMine(tabId) && heeding.updated(),
    move: () => moved(),
  };
}
