import type { Page } from "playwright-core";
import type { Report, Span } from "../../src/engine/report";
import type { TabState } from "../../src/messages";
import type { Browser } from "./chromium";
import { type Attributed, attribute } from "./compare";
import { observe, observed, type PaintedRange, painted } from "./inspect";

/** What came of one page in a real browser; a line of `npm run read`. */
export interface PageReading {
  readonly id: string;
  /** Whether the probe took the page for an article. */
  readonly article: boolean;
  /** The article's text as it was read; empty for none. Not part of the line. */
  readonly text: string;
  readonly painted: readonly Attributed[];
  /** Words of statements and claims that the report has and the page does not hold. */
  readonly notLocated: readonly string[];
  /** Painted words that stand outside the known body; where none is known: in no part of an article, or unseen. */
  readonly outsideBody: readonly string[];
  readonly panel: { readonly speakers: readonly object[]; readonly contradictions: readonly object[] };
  /** Changes of the page's own nodes since it was parsed. */
  readonly domChanges: readonly string[];
  /** What Gainsay, or the page because of it, said on the console. */
  readonly console: readonly string[];
  /** Longest task of the page's main thread after parsing, ms; 0 stands for less than 50. */
  readonly longestTaskMs: number;
}

/** The probe looks a second time after two seconds; a page without an article has nothing to wait for but that. ms */
const PROBED = 4_000;
const READ = 60_000;

/**
 * Opens a page as a reader would, with the extension set to annotate news, and waits until it is read.
 *
 * @param url served on http://localhost
 * @param body the text of the page's article, where it is known from elsewhere
 */
export async function readPage(
  browser: Browser,
  id: string,
  url: string,
  body?: string,
): Promise<PageReading> {
  const page = await browser.context.newPage();
  try {
    const said = listen(page, browser.extensionId);
    await observe(page);
    await page.goto(url, { waitUntil: "domcontentloaded" });
    const state = await settled(browser, page);
    const ranges = await painted(page);
    const { changes, longestTask } = await observed(page);
    const report = state?.report ?? null;
    const compared = report ? attribute(report, ranges, state?.paraphrases) : { painted: [], missing: [] };
    const lost = report ? compared.missing.map((span) => wordsAt(report, span)) : [];
    return {
      id,
      article: state !== null && state.emptiness !== "not-an-article",
      text: report?.text ?? "",
      painted: compared.painted,
      notLocated: lost,
      outsideBody: outsideOf(body, ranges),
      panel: report ? panelOf(report) : { speakers: [], contradictions: [] },
      domChanges: changes,
      console: said,
      longestTaskMs: Math.round(longestTask),
    };
  } finally {
    await page.close();
  }
}

/** The state of a tab once it is read and painted; null when the probe did not take it for an article. */
export async function settled(browser: Browser, page: Page): Promise<TabState | null> {
  const start = Date.now();
  for (let known = false; Date.now() - start < (known ? READ : PROBED); await pause(60)) {
    const outcome = await browser.ask(page, "state", { looked: false });
    known ||= outcome.ok;
    if (!outcome.ok || outcome.value.phase === "reading") continue;
    // the report is there before the last frame of painting is
    await pause(150);
    const after = await browser.ask(page, "state", { looked: false });
    if (after.ok && after.value.phase !== "reading") return after.value;
  }
  return null;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Collects errors of the page and what scripts of the extension print. Failed loads of the page's own are no matter. */
function listen(page: Page, extensionId: string): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.location().url.includes(extensionId)) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
  return said;
}

/** Letters and digits alone: bodies known from elsewhere have their own white space and marks. */
const letters = (words: string): string => words.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

function outsideOf(body: string | undefined, ranges: readonly PaintedRange[]): string[] {
  const known = body === undefined ? null : letters(body);
  return ranges
    .filter(({ text, outside }) => (known === null ? outside : !known.includes(letters(text))))
    .map(({ text }) => text);
}

const wordsAt = ({ text = "" }: Report, { start, end }: Span): string => text.slice(start, end);

function panelOf(report: Report): PageReading["panel"] {
  const names = new Map(report.speakers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  return {
    speakers: report.speakers
      .filter(({ statements }) => statements.length > 0)
      .map(({ name, kind, positions, statements }) => ({
        name,
        kind,
        role: positions[0]?.role ?? null,
        affiliation: positions[0]?.affiliation ?? null,
        former: positions[0]?.former ?? false,
        statements: statements.length,
      })),
    contradictions: report.contradictions.map((found) => ({
      claim: wordsAt(report, found.claim),
      against: wordsAt(report, found.against),
      claimSpeaker: nameOf(found.claimSpeaker),
      againstSpeaker: nameOf(found.againstSpeaker),
      kind: found.kind,
      why: found.why,
    })),
  };
}
