import { type Article, mayHoldWords } from "../article";

/** Usual sizes of adverts that are larger (IAB). */
const ADVERTS = new Set(["300x250", "336x280", "300x600", "320x480", "970x250", "580x400"]);
const MOST = 3;

/**
 * Addresses of frames that may hold words of the article and that the page itself cannot look into either: of those
 * that stand among its paragraphs, or, where the page has no article of its own, of all. One for each site, at most
 * three. Whether Gainsay may read them is for those to say who know its permissions.
 */
export function foreignFrames(article: Article | null): string[] {
  const found = new Map<string, string>();
  for (const frame of document.querySelectorAll("iframe")) {
    const address = foreignAddress(frame);
    if (!address || found.has(address.host) || !showsText(frame)) continue;
    if (article === null || isAmong(frame, article)) found.set(address.host, address.href);
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}

function foreignAddress(frame: HTMLIFrameElement): URL | null {
  if (frame.contentDocument !== null || frame.hasAttribute("srcdoc") || !URL.canParse(frame.src)) return null;
  const address = new URL(frame.src);
  return /^https?:$/.test(address.protocol) ? address : null;
}

/** Players may go full screen, adverts have their sizes, and counters are not seen. */
function showsText(frame: HTMLIFrameElement): boolean {
  const { clientWidth: width, clientHeight: height } = frame;
  if (!mayHoldWords(width, height) || ADVERTS.has(`${width}x${height}`)) return false;
  return !frame.allowFullscreen && !/\b(?:fullscreen|autoplay)\b/.test(frame.allow);
}

function isAmong(frame: Element, { segments }: Article): boolean {
  const [first, last] = [segments[0]?.node, segments.at(-1)?.node];
  if (!first || !last || frame.closest("aside,nav,footer")) return false;
  const after = first.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING;
  return after !== 0 && (frame.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
