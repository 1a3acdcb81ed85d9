import type { ArticleFacts } from "../engine/report";
import { attribute, query, rootOf, textContentOf } from "./dom";
import { articleNode, stringOf } from "./linked-data";

/** Longest fact that is believed; UTF-16 code units. */
const LONGEST = 500;

/** What the page says of its article: JSON-LD first, then OpenGraph, then the document itself. */
export function readFacts(document: Document, url?: string): ArticleFacts {
  const node = articleNode(document);
  const facts: Record<keyof ArticleFacts, string | undefined> = {
    title:
      stringOf(node?.headline) ??
      meta(document, "og:title") ??
      text(document, "h1") ??
      text(document, "head > title"),
    url: addressOf(document, url),
    outlet: stringOf(node?.publisher, "name") ?? meta(document, "og:site_name"),
    published: stringOf(node?.datePublished) ?? meta(document, "article:published_time") ?? time(document),
    lang: read(rootOf(document), "lang") || stringOf(node?.inLanguage),
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => {
      const tidy = value?.replace(/\s+/g, " ").trim();
      return tidy && tidy.length <= LONGEST ? [[key, tidy]] : [];
    }),
  );
}

const read = (element: Element | null, name: string): string | undefined =>
  (element && attribute(element, name)) || undefined;

const meta = (document: Document, name: string): string | undefined =>
  read(query(document, `meta[property="${name}"],meta[name="${name}"]`), "content");

const text = (document: Document, selector: string): string | undefined => {
  const element = query(document, selector);
  return (element && textContentOf(element)) || undefined;
};

const time = (document: Document): string | undefined =>
  read(query(document, "article time[datetime],main time[datetime]"), "datetime");

/** The article's lasting address: the canonical one, unless it is no address on the web. */
function addressOf(document: Document, url: string | undefined): string | undefined {
  const canonical = read(query(document, 'link[rel="canonical"]'), "href");
  for (const candidate of [canonical, url]) {
    if (!candidate) continue;
    try {
      const address = new URL(candidate, url);
      if (/^https?:$/.test(address.protocol)) return address.href;
    } catch {
      // not an address; the next one may be
    }
  }
  return undefined;
}
