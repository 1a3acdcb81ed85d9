import type { Emptiness } from "../../messages";
import type { MessageKey } from "../../wording";
import type { Situation } from "./situation";

/** What a screen offers; the key of its label too. */
export type ScreenAction =
  | "readThisPage"
  | "allowThisSite"
  | "switchOnHere"
  | "switchOnSite"
  | "switchOn"
  | "reloadPage"
  | "tryAgain"
  | "readAnyway";

/** What is said where nothing can be listed. */
export interface ScreenWords {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** What fills the text's placeholders. */
  readonly words: readonly string[];
  readonly actions: readonly ScreenAction[];
  /** The browser's or the engine's own words about a failure. */
  readonly error: string | null;
}

/**
 * @param canAsk whether the address of the page is known, so that the permission for its site can be asked
 * @returns null where there is something to list, or still to wait for
 */
export function screenOf(situation: Situation, canAsk: boolean): ScreenWords | null {
  switch (situation.kind) {
    case "asking":
    case "reading":
    case "ready":
      return null;
    case "browser-page":
      return words("browserPageTitle", "browserPageText");
    case "no-permission":
      return words("noPermissionTitle", "noPermissionText", canAsk ? ["allowThisSite"] : []);
    case "not-read":
      return words("notReadTitle", "notReadText", ["readThisPage"]);
    case "reload":
      return words("reloadTitle", "reloadText", ["reloadPage"]);
    case "off-everywhere":
      return words("offEverywhereTitle", "offEverywhereText", ["switchOn"]);
    case "off-site":
      return words("offSiteTitle", "offSiteText", ["switchOnSite"], [situation.host]);
    case "off-page":
      return words("offPageTitle", "offPageText", ["switchOnHere"]);
    case "failed":
      return { ...words("failedTitle", "failedText", ["tryAgain", "reloadPage"]), error: situation.error };
    case "empty":
      return emptyScreen(situation.why);
  }
}

function emptyScreen(why: Emptiness): ScreenWords {
  switch (why) {
    case "not-an-article":
      return words("notAnArticleTitle", "notAnArticleText", ["readAnyway"]);
    case "no-quotations":
      return words("noQuotationsTitle", "noQuotationsText");
    case "other-language":
      return words("otherLanguageTitle", "otherLanguageText");
    case "translated":
      return words("translatedTitle", "translatedText");
  }
}

const words = (
  title: MessageKey,
  text: MessageKey,
  actions: readonly ScreenAction[] = [],
  fill: readonly string[] = [],
): ScreenWords => ({ title, text, actions, words: fill, error: null });
