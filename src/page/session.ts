import type { Report } from "../engine/report";
import { HOST_TAG } from "../highlights";
import type { AppliedCorrection, Handlers, StoredCorrection, TabState } from "../messages";
import { applyCorrections, fits, isOffFor } from "../settings";
import { foreignFrames } from "./foreign";
import { pageAddress } from "./frame";
import { Preferences } from "./preferences";
import { Shelf } from "./shelf";
import type { Shown } from "./shown";
import { Slots } from "./slots";
import type { Surroundings } from "./surroundings";
import { View } from "./view";
import { type Watching, watch } from "./watch";

/** The life of Gainsay on one page: reads, shows, watches, answers. It dies with the page. */
export class Session {
  readonly #surroundings: Surroundings;
  readonly #shelf: Shelf;
  readonly #view: View;
  readonly #preferences: Preferences;
  readonly #slots = new Slots();
  #watching: Watching | null = null;
  #report: Report | null = null;
  #applied: readonly AppliedCorrection[] = [];
  #slotsOf: Readonly<Record<string, number>> = {};
  #notLocated: readonly string[] = [];
  /** What the reader chose for this page alone; null: as the settings say. */
  #on: boolean | null = null;
  #url = location.href;
  #badged = false;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#view = new View(surroundings, () => this.#tell());
    const openShadow: Surroundings["openShadow"] = (element) => {
      const root = surroundings.openShadow(element);
      if (root) this.#watching?.also(root);
      return root;
    };
    this.#shelf = new Shelf({ ...surroundings, openShadow }, () => void this.#refresh());
    this.#preferences = new Preferences(surroundings.storage, () => void this.#settingsChanged());
  }

  /** @param asked the reader asked for this page, so it is read although its site is off */
  async start(asked: boolean): Promise<void> {
    await this.#preferences.load(this.#url);
    if (asked) this.#on = true;
    this.#watching = watch(
      {
        rewritten: (nodes) => this.#view.verify(nodes),
        changed: () => void this.#changed(),
        check: () => this.#check(),
      },
      (target) => target instanceof Element && target.localName === HOST_TAG,
    );
    await this.#settingsChanged();
  }

  /** Takes everything off the page and stops. */
  stop(): void {
    this.#watching?.stop();
    this.#shelf.stop();
    this.#view.remove();
  }

  readonly handlers: Handlers<"tab"> = {
    state: ({ looked }) => {
      const state = this.#state();
      if (looked) this.#shelf.current.looked();
      return state;
    },
    jump: ({ to }) => {
      const found = this.#view.jump(to);
      if (found) this.#tell();
      return { found };
    },
    step: ({ by, among }) => {
      this.#shelf.current.looked();
      const at = this.#view.step(by, among);
      if (at !== null) this.#tell();
      return { at };
    },
    toggle: async ({ on }) => {
      this.#on = on ?? this.#isOff();
      await this.#settingsChanged();
      return { on: !this.#isOff() };
    },
    insist: async () => {
      this.#on = true;
      await this.#shelf.insist();
      return this.#state();
    },
    correct: ({ correction }) => this.#correct(correction),
    undo: async ({ id }) => {
      await this.#preferences.remove(id);
      await this.#refresh();
      return this.#state();
    },
    who: () => ({ found: this.#view.who() }),
  };

  #isOff(): boolean {
    return this.#on === null ? isOffFor(this.#preferences.settings, pageAddress()) : !this.#on;
  }

  async #settingsChanged(): Promise<void> {
    await this.#refresh();
    // nobody waits for the whole of a long article: first results are told as they come
    if (!this.#isOff() && this.#shelf.current.state.article === null) void this.#shelf.read();
  }

  async #changed(): Promise<void> {
    if (!this.#check()) return;
    if (this.#url !== location.href) {
      this.#url = location.href;
      await this.#preferences.load(this.#url);
    }
    if (!this.#isOff()) await this.#shelf.read();
  }

  /** Once the extension was updated nobody answers any more: leave a clean page rather than marks that go stale. */
  #check(): boolean {
    if (!this.#surroundings.alive()) {
      this.stop();
      return false;
    }
    this.#view.reassert();
    return true;
  }

  /** Brings marks, badge and panel in line with what is known now. */
  async #refresh(): Promise<void> {
    const { settings } = this.#preferences;
    const shown: (Shown | null)[] = this.#shelf.readers.map((reader) => {
      const { report, article } = reader.state;
      if (!report || !article) return null;
      const corrected = applyCorrections(report, article.text, this.#preferences.corrections);
      if (reader === this.#shelf.current) this.#applied = corrected.applied;
      return {
        owner: reader,
        article,
        report: corrected.report,
        slots: this.#slots.assign(corrected.report),
        settings,
      };
    });
    const current = shown[this.#shelf.readers.indexOf(this.#shelf.current)] ?? null;
    this.#report = current?.report ?? null;
    if (current) this.#slotsOf = current.slots;
    else {
      this.#applied = [];
      this.#notLocated = [];
    }
    const others = shown.filter((one) => one !== null && one !== current) as Shown[];
    if (this.#isOff() || (!current && others.length === 0)) this.#view.hide();
    else {
      const missing = await this.#view.show(current, others);
      if (missing === null) return;
      this.#notLocated = missing;
    }
    this.#tell();
  }

  async #correct(made: StoredCorrection): Promise<TabState> {
    const text = this.#shelf.current.state.article?.text;
    // the page may have been read anew since the reader saw what is corrected here
    if (this.#report && text !== undefined && fits(this.#report, text, made)) {
      await this.#preferences.add(made);
      await this.#refresh();
    }
    return this.#state();
  }

  #tell(): void {
    const { messenger } = this.#surroundings;
    const show =
      !this.#isOff() && this.#preferences.settings.badge && this.#shelf.current.state.phase === "ready";
    const contradicted = show ? (this.#report?.contradictions.length ?? null) : null;
    // the button is the whole tab's: a frame without an article has no say in it
    if (window === window.top || contradicted !== null || this.#badged)
      void messenger.toBackground("badge", { contradicted });
    this.#badged = contradicted !== null;
    void messenger.toBackground("changed", null);
  }

  /** How much of an article there is here, to be weighed against the tab's other frames; 0 for none. */
  get weight(): number {
    const { article, emptiness, phase } = this.#shelf.current.state;
    if (phase === "reading" && !article) return 1;
    return emptiness === "not-an-article" ? 0 : (article?.text.length ?? 0);
  }

  #state(): TabState {
    const { readers, current } = this.#shelf;
    const { phase, progress, emptiness, fresh, error, article } = current.state;
    return {
      phase: this.#isOff() ? "off" : phase,
      progress,
      report: this.#report,
      emptiness,
      notLocated: this.#notLocated,
      fresh,
      slots: this.#slotsOf,
      corrections: this.#applied,
      current: this.#view.currentOf(current),
      paraphrases: this.#preferences.settings.paraphrases,
      marked: this.#view.marked,
      frames: phase === "ready" ? foreignFrames(emptiness === "not-an-article" ? null : article) : [],
      article: { at: readers.indexOf(current) + 1, of: readers.length },
      error,
    };
  }
}
