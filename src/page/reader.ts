import { type Article, giveWay, readArticle, styled, withNotices } from "../article";
import type { Report } from "../engine/report";
import type { Emptiness, Outcome, Phase } from "../messages";
import { carryOver, type Reading, wordsOf } from "./subject";
import type { Surroundings } from "./surroundings";
import { isTranslated } from "./translated";

/** Where the reading of the page stands. */
export interface ReaderState {
  readonly phase: Exclude<Phase, "off">;
  /** 0 to 1. */
  readonly progress: number;
  readonly article: Article | null;
  /** Over `article.text`, without the reader's corrections. */
  readonly report: Report | null;
  readonly emptiness: Emptiness | null;
  /** Ids of statements that an earlier reading of this address did not have. */
  readonly fresh: readonly string[];
  readonly error: string | null;
}

const START: ReaderState = {
  phase: "reading",
  progress: 0,
  article: null,
  report: null,
  emptiness: null,
  fresh: [],
  error: null,
};

/** How often the worker is asked before the reader is told that it does not answer. */
const ATTEMPTS = 3;

/**
 * Reads the page's article and has the engine read its text; reads again when told that the page changed. It owns the
 * report: the worker that made it may be gone, the result stays here until the page dies.
 */
export class Reader {
  state: ReaderState = START;
  /** The article's element where the page holds several; null: the page is one article. */
  root: Element | null;
  readonly #surroundings: Surroundings;
  readonly #changed: () => void;
  #stopped = false;
  #address = "";
  #seen = new Set<string>();
  #insist = false;

  /** @param changed called whenever `state` is another one */
  constructor(surroundings: Surroundings, changed: () => void, root: Element | null = null) {
    this.#surroundings = surroundings;
    this.#changed = changed;
    this.root = root;
  }

  /** Reads the article as it now is. Gives whether it is the same as before. Not to be called while it reads. */
  async read(): Promise<boolean> {
    const before = this.state.article?.text;
    await this.#once();
    return before !== undefined && before === this.state.article?.text;
  }

  /** The reader says that this page is to be read, whatever it looks like. */
  insist(): void {
    this.#insist = true;
    this.state = START;
  }

  /** Nothing is new to the reader any more. */
  looked(): void {
    if (this.state.fresh.length > 0) this.state = { ...this.state, fresh: [] };
  }

  /** Nothing is reported any more; what is under way ends unheard. */
  stop(): void {
    this.#stopped = true;
  }

  #set(change: Partial<ReaderState>): void {
    if (this.#stopped) return;
    this.state = { ...this.state, ...change };
    this.#changed();
  }

  async #once(): Promise<void> {
    if (isTranslated()) return this.#set({ ...START, phase: "ready", progress: 1, emptiness: "translated" });
    const { openShadow } = this.#surroundings;
    const article = await readArticle(document, {
      layout: styled,
      openShadow,
      url: location.href,
      insist: this.#insist,
      ...(this.root ? { root: this.root } : {}),
    });
    if (this.#stopped) return;
    this.#turnPage(article?.text ?? "");
    if (!article) return this.#set({ ...START, phase: "ready", progress: 1, emptiness: "not-an-article" });
    const { report, article: old, phase } = this.state;
    if (old?.text === article.text && phase === "ready") return this.#set({ article });
    const carried = report && old ? carryOver({ report, text: old.text }, article) : null;
    this.#set({ phase: "reading", progress: 0, article, report: carried, emptiness: null, error: null });
    await this.#analyse(article);
  }

  /**
   * Another text under another address is another article: nothing is carried over, nothing in it is "new since you
   * looked". An address that changes while the article stays is one that follows the reader down an endless page.
   */
  #turnPage(text: string): void {
    const address = location.origin + location.pathname + location.search;
    if (address === this.#address || (this.#address !== "" && text === this.state.article?.text)) return;
    this.#address = address;
    this.#seen = new Set();
    this.state = START;
  }

  async #analyse(article: Article): Promise<void> {
    const opening = this.state.report ? null : this.#surroundings.openingOf(article.text);
    if (opening !== null) {
      const first = await this.#ask(opening, article);
      if (this.#stopped) return;
      if (first.ok)
        this.#set({
          progress: opening.length / article.text.length,
          report: { ...first.value, text: article.text },
        });
    }
    const outcome = await this.#ask(article.text, article);
    if (!outcome.ok) return this.#fail(outcome.reason, outcome.message);
    const report = withNotices({ ...outcome.value, text: article.text }, article.notices);
    const emptiness = this.#emptinessOf(report);
    const fresh = this.#freshIn({ report, text: article.text });
    await giveWay();
    this.#set({ phase: "ready", progress: 1, report, emptiness, fresh, error: null });
  }

  /** A worker that is killed while it reads is woken by asking again; one that dies of this text is let be. */
  async #ask(text: string, { facts }: Article): Promise<Outcome<Report>> {
    const { messenger } = this.#surroundings;
    for (let left = ATTEMPTS; ; left--) {
      const outcome = await messenger.toBackground("analyse", { text, facts });
      // the browser has just parsed what may be megabytes; what is done with them is another task
      await giveWay();
      if (outcome.ok || outcome.reason !== "no-receiver" || left <= 1 || this.#stopped) return outcome;
    }
  }

  #fail(reason: string, message: string): void {
    this.#set({ phase: "failed", error: reason === "invalidated" ? "invalidated" : message });
  }

  #emptinessOf(report: Report): Emptiness | null {
    if (!/^en\b/i.test(report.lang)) return "other-language";
    if (report.statements.length > 0 || report.contradictions.length > 0) return null;
    if (this.#insist) return "no-quotations";
    return this.#surroundings.looksLikeArticle() ? "no-quotations" : "not-an-article";
  }

  #freshIn(reading: Reading): string[] {
    const first = this.#seen.size === 0;
    const words = wordsOf(reading);
    const fresh = [...words].filter(([, said]) => !this.#seen.has(said)).map(([id]) => id);
    for (const said of words.values()) this.#seen.add(said);
    if (first) return [];
    const still = new Set(this.state.fresh);
    return [...words.keys()].filter((id) => still.has(id) || fresh.includes(id));
  }
}
