import { readFileSync } from "node:fs";
import type { TabState } from "../src/messages";
import { screenOf } from "../src/panel/session/screen";
import { situationOf } from "../src/panel/session/situation";
import { type Catalogue, translator } from "./gallery/catalogue";

const english = new URL("../extension/_locales/en/messages.json", import.meta.url);

/** Why nothing of a page can be listed, as the panel says it in English; null where something is. */
export function nothingToList(state: TabState): string | null {
  const screen = screenOf(situationOf(state), false);
  if (!screen) return null;
  const say = translator(JSON.parse(readFileSync(english, "utf8")) as Catalogue);
  const words = `${say(screen.title, [])}. ${say(screen.text, screen.words)}`;
  return screen.error ? `${words} (${screen.error})` : words;
}
