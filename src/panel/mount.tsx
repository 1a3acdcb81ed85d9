import { render } from "preact";
import { type Locale, speak } from "./locale";
import { Panel } from "./Panel";
import type { PanelHost } from "./session/host";
import { openSession } from "./session/session";

/**
 * Shows the panel in a document.
 *
 * @param place `popup`: opened by a click on the toolbar button, which asks for the page to be read; `side`: open
 *   beside whatever tab is active
 */
export function mountPanel(
  document: Document,
  host: PanelHost,
  locale: Locale,
  place: "popup" | "side",
): void {
  const words = speak(document, locale);
  document.documentElement.dataset.place = place;
  document.title = words.t("name");
  const session = openSession(host, place === "popup");
  render(<Panel host={host} session={session} language={words} />, document.body);
  void session.refresh();
}
