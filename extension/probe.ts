import { mayHoldWords } from "../src/article/frame-size";
import { looksLikeArticle } from "../src/article/shape";

/** A page whose text comes by script is looked at once more after this long. ms */
const LATER = 2_000;

function ask(): boolean {
  if (!chrome.runtime?.id || !looksLikeArticle(document)) return false;
  chrome.runtime.sendMessage({ to: "background", name: "article", request: null }).catch(() => undefined);
  return true;
}

const mayHoldArticle = window === window.top || mayHoldWords(innerWidth, innerHeight);

function begin(): void {
  if (!mayHoldArticle) return;
  if (!ask()) setTimeout(ask, LATER);
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener("navigatesuccess", () => setTimeout(ask, LATER));
}

// a page that is rendered ahead of a click may never be seen
if ((document as { prerendering?: boolean }).prerendering)
  document.addEventListener("prerenderingchange", begin, { once: true });
else begin();
