import { offsetOf } from "../anchoring";
import type { Span, Statement } from "../engine/report";
import {
  Card,
  type CardModel,
  CURRENT,
  cardOf,
  cardOfNobody,
  cardOfSide,
  FLASH,
  Grounds,
  luminance,
  type Mark,
  marksOf,
  type OpenedBy,
  Painter,
  rectsOf,
} from "../highlights";
import type { Target } from "../messages";
import { CONTRADICTED, palette } from "../settings";
import { Current } from "./current";
import { followPointer } from "./pointer";
import { afterScrolling, calm, reveal } from "./scroll";
import type { Shown } from "./shown";
import { ahead, onlyAmong, placeOf, type Stop, stopsOf } from "./stops";
import type { Surroundings } from "./surroundings";
import { claimOf, spanOf, statementOf } from "./targets";

/** How long a passage flashes. ms */
const FLASH_TIME = 1_400;

/** Everything that can be seen of Gainsay on the page: marks, card, flash. */
export class View {
  readonly #painter = new Painter();
  readonly #card: Card;
  readonly #say: Surroundings["say"];
  readonly #stopPointer: () => void;
  /** The article that the reader looks at. */
  #inView: Shown | null = null;
  /** The article whose card is open or that the reader was last taken to. */
  #shown: Shown | null = null;
  readonly #current = new Current();
  #everything: readonly Shown[] = [];
  /** Which article a mark is of. */
  #of: ReadonlyMap<Mark, Shown> = new Map();
  /** What is marked in the article in view. */
  #stops: readonly Stop[] = [];
  #flash = 0;
  #turn = 0;

  constructor({ say }: Surroundings, moved: () => void) {
    this.#say = say;
    this.#card = new Card({
      say,
      jump: ({ jump }) => this.#jump(jump, "keyboard"),
      closed: () => this.#point(null),
    });
    this.#stopPointer = followPointer({
      card: this.#card,
      at: (x, y) => this.#painter.at(x, y),
      hover: () => this.#shown?.settings.hover ?? false,
      open: (mark, point, by) => {
        this.#openMark(mark, by, point);
        moved();
      },
    });
  }

  /** Id of the statement, or of the contradiction, of an article whose card is open or that the reader was last taken to. */
  currentOf(owner: object): string | null {
    return this.#current.of(owner);
  }

  /**
   * Marks the page.
   *
   * @param shown the article that the reader looks at
   * @param others the page's other articles
   * @returns ids of statements and contradictions of `shown` whose words the page does not hold; null if overtaken
   */
  async show(shown: Shown | null, others: readonly Shown[] = []): Promise<readonly string[] | null> {
    const everything = [...(shown ? [shown] : []), ...others];
    const settings = everything[0]?.settings;
    if (!settings) return [];
    this.#inView = shown;
    this.#everything = everything;
    this.#shown = everything.find(({ owner }) => owner === this.#shown?.owner) ?? shown;
    this.#current.follow(everything);
    this.#painter.dress({
      speakers: palette(settings.palette),
      contradicted: CONTRADICTED,
      tint: settings.tint,
    });
    const all = everything.map((one) => ({
      marks: marksOf(one.report, settings, one.slots),
      page: one.article,
      one,
    }));
    const of = new Map(all.flatMap(({ marks, one }) => marks.map((mark) => [mark, one] as const)));
    const own = all.find(({ one }) => one === shown)?.marks ?? [];
    this.#stops = stopsOf(own);
    const missing = await this.#painter.paint(all);
    if (missing === null) return null;
    this.#of = of;
    const lost = new Set(missing);
    this.#stops = stopsOf(own.filter((mark) => !lost.has(mark)));
    return idsOf(missing.filter((mark) => of.get(mark) === shown));
  }

  /** Takes all marks and the card from the page. */
  hide(): void {
    this.#turn++;
    this.#inView = null;
    this.#shown = null;
    this.#everything = [];
    this.#of = new Map();
    this.#stops = [];
    this.#card.close();
    this.#painter.clear();
  }

  /** Takes everything off the page for good. */
  remove(): void {
    this.hide();
    this.#stopPointer();
    this.#card.remove();
  }

  /** Takes down marks whose words changed in these nodes. */
  verify(nodes: readonly Node[]): void {
    this.#painter.verify(nodes);
  }

  /** Paints again what the page cleared from the registry. */
  reassert(): void {
    if (this.#shown) this.#painter.reassert();
  }

  /** Scrolls to a passage of the article in view, flashes it, and opens the card where it is a statement. */
  jump(to: Target, by: OpenedBy = "click"): boolean {
    this.#shown = this.#inView;
    return this.#jump(to, by);
  }

  #jump(to: Target, by: OpenedBy): boolean {
    const shown = this.#shown;
    return shown !== null && this.#go(to, spanOf(shown.report, to), shown, by);
  }

  #go(to: Target, span: Span | null, shown: Shown, by: OpenedBy): boolean {
    if (!span) return false;
    const ranges = this.#painter.rangesOf(span, shown.article);
    if (ranges.length === 0) return false;
    this.#card.close();
    reveal(ranges);
    this.#flashSpan(span);
    const statement = statementOf(shown.report, to);
    this.#current.set(statement?.id ?? claimOf(to), shown);
    if (statement) this.#whenStill(() => this.#openStatement(statement, by));
    else if ("contradiction" in to) this.#whenStill(() => this.#openSide(to.contradiction, to.side, by));
    return true;
  }

  /**
   * Moves to the next (1) or previous (-1) thing that is marked, over those whose words have just gone.
   *
   * @param among ids of statements and contradictions that count; null: all
   */
  step(by: 1 | -1, among: readonly string[] | null): string | null {
    const shown = this.#inView;
    if (!shown) return null;
    this.#shown = shown;
    const at = placeOf(this.currentOf(shown.owner), this.#stops, shown.report);
    const found = ahead(onlyAmong(this.#stops, among), at, by).find(({ to, span }) =>
      this.#go(to, span, shown, "keyboard"),
    );
    return found?.id ?? null;
  }

  /** Ids of what is marked in the article in view, in the order of its first marks: see `TabState.marked`. */
  get marked(): readonly string[] {
    return this.#stops.map(({ id }) => id);
  }

  /** Opens the card of the statement under the page's selection, or one that says that there is none. */
  who(): boolean {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    if (this.#everything.some((shown) => this.#whoIn(shown, selection))) return true;
    const range = selection.getRangeAt(0);
    const lines = [...range.getClientRects()];
    const anchor = lines[0];
    const inside = range.commonAncestorContainer;
    const dark = isDark(inside instanceof Element ? inside : inside.parentElement);
    const model = cardOfNobody(selection.toString(), this.#say);
    if (anchor)
      this.#card.open({ model, lines, anchor, by: "keyboard", dark, swatch: this.#swatch(null, dark) });
    return false;
  }

  #whoIn(shown: Shown, selection: Selection): boolean {
    const range = selection.getRangeAt(0);
    const { segments } = shown.article;
    const start = offsetOf(segments, range.startContainer, range.startOffset);
    const end = offsetOf(segments, range.endContainer, range.endOffset) ?? start;
    if (start === null || end === null) return false;
    const statement = shown.report.statements.find(({ content }) =>
      content.some((span) => span.start < Math.max(end, start + 1) && start < span.end),
    );
    if (!statement) return false;
    this.#shown = shown;
    return this.#openStatement(statement, "keyboard");
  }

  #openMark(mark: Mark, by: OpenedBy, point: { x: number; y: number }): void {
    this.#shown = this.#of.get(mark) ?? this.#shown;
    const report = this.#shown?.report;
    const statement = report?.statements.find(({ id }) => id === mark.statement);
    if (statement) this.#openStatement(statement, by, point);
    else if (mark.contradiction !== null) this.#openSide(mark.contradiction, "claim", by, point);
  }

  #openStatement(statement: Statement, by: OpenedBy, point?: { x: number; y: number }): boolean {
    const shown = this.#shown!;
    const { report, article, slots } = shown;
    this.#current.set(statement.id, shown);
    return this.#open(
      cardOf(report, article.text, statement, slots, this.#say),
      statement.content,
      by,
      point,
    );
  }

  #openSide(id: string, side: "claim" | "against", by: OpenedBy, point?: { x: number; y: number }): void {
    const { report, article } = this.#shown!;
    const found = report.contradictions.find((entry) => entry.id === id);
    if (side === "claim") this.#current.set(id, this.#shown!);
    if (found) this.#open(cardOfSide(report, article.text, found, side, this.#say), [found[side]], by, point);
  }

  #open(model: CardModel, spans: readonly Span[], by: OpenedBy, point?: { x: number; y: number }): boolean {
    const shown = this.#shown!;
    const ranges = spans.flatMap((span) => this.#painter.rangesOf(span, shown.article));
    const lines = ranges.flatMap(rectsOf).filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
    const first = ranges[0];
    if (!first) return false;
    const under = point && lines.find(({ top, bottom }) => point.y >= top - 2 && point.y <= bottom + 2);
    const anchor = under ?? lines[0] ?? rectsOf(first)[0];
    if (!anchor) return false;
    const dark = isDark(first.startContainer.parentElement);
    this.#card.open({ model, lines, anchor, by, dark, swatch: this.#swatch(model.slot, dark) });
    this.#point(spans[0] ?? null);
    return true;
  }

  #swatch(slot: number | null, dark: boolean): string {
    const style = slot === null ? undefined : palette(this.#shown!.settings.palette)[slot];
    return style ? `3px ${style.line} ${dark ? style.dark : style.light}` : "3px solid #8a929c";
  }

  /** Opens a card once the view rests, unless the reader has gone elsewhere by then. */
  #whenStill(open: () => void): void {
    const turn = ++this.#turn;
    const act = (): void => {
      if (turn === this.#turn && this.#shown) open();
    };
    if (calm()) act();
    else afterScrolling(act);
  }

  #flashSpan(span: Span): void {
    clearTimeout(this.#flash);
    const { article } = this.#shown!;
    // without motion the passage is shown by a steady ground alone
    this.#painter.point(calm() ? CURRENT : FLASH, span, article);
    this.#flash = window.setTimeout(() => this.#painter.point(FLASH, null, article), FLASH_TIME);
  }

  #point(span: Span | null): void {
    if (this.#shown) this.#painter.point(CURRENT, span, this.#shown.article);
  }
}

const idsOf = (marks: readonly Mark[]): string[] => [
  ...new Set(
    marks.flatMap(({ statement, contradiction }) => [statement, contradiction].flatMap((id) => id ?? [])),
  ),
];

function isDark(element: Element | null): boolean {
  const ground = element && new Grounds().behind(element);
  return ground ? luminance(ground) < 0.18 : matchMedia("(prefers-color-scheme: dark)").matches;
}
