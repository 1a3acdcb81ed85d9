import type { Report } from "../engine/report";
import { HOST_TAG } from "../highlights";
import type { AppliedCorrection, Correction, Handlers, TabState } from "../messages";
import { applyCorrections, correctionFor, isOffFor } from "../settings";
import { Preferences } from "./preferences";
import { Reader } from "./reader";
import { Slots } from "./slots";
import type { Surroundings } from "./surroundings";
import { View } from "./view";
import { watch } from "./watch";

/** The life of Gainsay on one page: reads, shows, watches, answers. It dies with the page. */
export class Session {
  readonly #surroundings: Surroundings;
  readonly #reader: Reader;
  readonly #view: View;
  readonly #preferences: Preferences;
  readonly #slots = new Slots();
  #stopWatching: () => void = () => undefined;
  #report: Report | null = null;
  #applied: readonly AppliedCorrection[] = [];
  #slotsOf: Readonly<Record<string, number>> = {};
  #notLocated: readonly string[] = [];
  /** What the reader chose for this page alone; null: as the settings say. */
  #on: boolean | null = null;
  #url = location.href;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#view = new View(surroundings, () => this.#tell());
    this.#reader = new Reader(surroundings, () => void this.#refresh());
    this.#preferences = new Preferences(surroundings.storage, () => void this.#settingsChanged());
  }

  /** @param asked the reader asked for this page, so it is read although its site is off */
  async start(asked: boolean): Promise<void> {
    await this.#preferences.load(this.#url);
    if (asked) this.#on = true;
    this.#stopWatching = watch(
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
    this.#stopWatching();
    this.#reader.stop();
    this.#view.remove();
  }

  readonly handlers: Handlers<"tab"> = {
    state: ({ looked }) => {
      const state = this.#state();
      if (looked) this.#reader.looked();
      return state;
    },
    jump: ({ to }) => ({ found: this.#view.jump(to) }),
    step: ({ by, contradicted }) => {
      this.#reader.looked();
      return { statement: this.#view.step(by, contradicted) };
    },
    toggle: async ({ on }) => {
      this.#on = on ?? this.#isOff();
      await this.#settingsChanged();
      return { on: !this.#isOff() };
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
    return this.#on === null ? isOffFor(this.#preferences.settings, this.#url) : !this.#on;
  }

  async #settingsChanged(): Promise<void> {
    await this.#refresh();
    if (!this.#isOff() && this.#reader.state.article === null) await this.#reader.read();
  }

  async #changed(): Promise<void> {
    if (!this.#check()) return;
    if (this.#url !== location.href) {
      this.#url = location.href;
      await this.#preferences.load(this.#url);
    }
    if (!this.#isOff()) await this.#reader.read();
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
    const { report, article } = this.#reader.state;
    if (report && article) {
      const corrected = applyCorrections(report, article.text, this.#preferences.corrections);
      this.#report = corrected.report;
      this.#applied = corrected.applied;
      this.#slotsOf = this.#slots.assign(corrected.report);
    } else {
      this.#report = null;
      this.#applied = [];
      this.#notLocated = [];
    }
    if (this.#isOff() || !this.#report || !article) this.#view.hide();
    else {
      const { settings } = this.#preferences;
      const missing = await this.#view.show({
        article,
        report: this.#report,
        slots: this.#slotsOf,
        settings,
      });
      if (missing === null) return;
      this.#notLocated = missing;
    }
    this.#tell();
  }

  async #correct(correction: Correction): Promise<TabState> {
    const text = this.#reader.state.article?.text;
    const stored = this.#report && text !== undefined ? correctionFor(this.#report, text, correction) : null;
    if (!stored) throw new Error("This passage is no longer on the page.");
    await this.#preferences.add(stored);
    await this.#refresh();
    return this.#state();
  }

  #tell(): void {
    const { messenger } = this.#surroundings;
    const show = !this.#isOff() && this.#preferences.settings.badge && this.#reader.state.phase === "ready";
    const contradicted = show ? (this.#report?.contradictions.length ?? null) : null;
    void messenger.toBackground("badge", { contradicted });
    void messenger.toBackground("changed", null);
  }

  #state(): TabState {
    const { phase, progress, emptiness, fresh, error } = this.#reader.state;
    return {
      phase: this.#isOff() ? "off" : phase,
      progress,
      report: this.#report,
      emptiness,
      notLocated: this.#notLocated,
      fresh,
      slots: this.#slotsOf,
      corrections: this.#applied,
      current: this.#view.current,
      paraphrases: this.#preferences.settings.paraphrases,
      error,
    };
  }
}
