import type { ArticleFacts } from "../engine/report";
import { attribute, query, queryAll, queryIn, rootOf, textContentOf } from "./dom";
import { articleNode, stringOf } from "./linked-data";
import { headline } from "./parts";

/** Longest fact that is believed; UTF-16 code units. */
const LONGEST = 500;

/** What the page says of its article: JSON-LD first, then OpenGraph, then the document itself. */
export function readFacts(document: Document, url?: string): ArticleFacts {
  const node = articleNode(document);
  const metas = metasOf(document);
  const facts: Record<keyof ArticleFacts, string | undefined> = {
    title:
      stringOf(node?.headline) ??
      metas.get("og:title") ??
      text(document, "h1") ??
      text(document, "head > title"),
    url: addressOf(document, url),
    outlet: stringOf(node?.publisher, "name") ?? metas.get("og:site_name"),
    published: [stringOf(node?.datePublished), metas.get("article:published_time"), time(document)].find(
      isOfTheWeb,
    ),
    lang: read(rootOf(document), "lang") || stringOf(node?.inLanguage),
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => {
      const tidy = value?.replace(/\s+/g, " ").trim();
      return tidy && tidy.length <= LONGEST ? [[key, tidy]] : [];
    }),
  );
}

/** The facts of one of several articles on a page: its own, and of the page's those that hold for all of them. */
export function partFacts(root: Element, page: ArticleFacts, url?: string): ArticleFacts {
  const own: Record<string, string | undefined> = {
    title: headline(root) ?? undefined,
    url: ownAddress(root, url),
    outlet: page.outlet,
    published: read(queryIn(root, "time[datetime]"), "datetime"),
    lang: read(root, "lang") ?? page.lang,
  };
  return Object.fromEntries(Object.entries(own).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** No page was published before there was a web: "0001-01-01" is a field that nobody filled. */
const isOfTheWeb = (date: string | undefined): boolean =>
  date !== undefined && Number(/^\s*(\d{4})-/.exec(date)?.[1] ?? 1990) >= 1990;

const ADDRESSES = ["data-url", "data-href", "data-permalink", "data-canonical-url"];

/** Where an article among others says that it lives; undefined where it does not say. */
function ownAddress(root: Element, base: string | undefined): string | undefined {
  const link = queryIn(root, ':is(h1,h2) a[href],[itemprop="url"][href],[itemprop="mainEntityOfPage"][href]');
  const named = ADDRESSES.map((name) => read(root, name)).find((value) => value !== undefined);
  return resolved([named, read(link, "href")], base);
}

const read = (element: Element | null, name: string): string | undefined =>
  (element && attribute(element, name)) || undefined;

/** What the page's <meta> elements say, each name or property by its first; one look at the page for all of them. */
function metasOf(document: Document): ReadonlyMap<string, string | undefined> {
  const metas = new Map<string, string | undefined>();
  for (const element of queryAll(document, "meta"))
    for (const name of [attribute(element, "property"), attribute(element, "name")])
      if (name !== null && !metas.has(name)) metas.set(name, read(element, "content"));
  return metas;
}

const text = (document: Document, selector: string): string | undefined => {
  const element = query(document, selector);
  return (element && textContentOf(element)) || undefined;
};

const time = (document: Document): string | undefined =>
  read(query(document, "article time[datetime],main time[datetime]"), "datetime");

/** The article's lasting address: the canonical one, unless it is no address on the web. */
function addressOf(document: Document, url: string | undefined): string | undefined {
  const canonical = read(query(document, 'link[rel="canonical"]'), "href");
  return resolved([canonical, url], url);
}

/** The first of several addresses that is one on the web, made absolute. */
function resolved(candidates: readonly (string | undefined)[], base: string | undefined): string | undefined {
  for (const candidate of candidates) {
    if (!candidate) continue;
    try {
      const address = new URL(candidate, base);
      if (/^https?:$/.test(address.protocol)) return address.href;
    } catch {
      // not an address; the next one may be
    }
  }
  return undefined;
}
