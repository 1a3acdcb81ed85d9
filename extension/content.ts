import { looksLikeArticle } from "../src/article";
import { alive, openShadow, say, storage, transport } from "../src/browser/page";
import { openingOf } from "../src/engine/limits";
import { PREFIX } from "../src/highlights";
import { listen, messenger } from "../src/messages";
import { Session } from "../src/page/session";

/** Left in the isolated world, so that a second injection of the same version is noticed. */
const worlds = globalThis as { gainsay?: { readonly alive: () => boolean; readonly weight: () => number } };

if (!worlds.gainsay?.alive()) {
  // what an earlier version left behind, whose context is gone; Firefox gives content scripts no iterator of it
  const left: string[] = [];
  CSS.highlights.forEach((_highlight, name) => {
    if (name.startsWith(PREFIX)) left.push(name);
  });
  for (const name of left) CSS.highlights.delete(name);
  const session = new Session({
    messenger: messenger(transport),
    storage,
    say,
    openShadow,
    alive,
    openingOf,
    looksLikeArticle: () => looksLikeArticle(document),
  });
  worlds.gainsay = { alive, weight: () => session.weight };
  listen(transport, "tab", session.handlers);
  void session.start(false);
}
