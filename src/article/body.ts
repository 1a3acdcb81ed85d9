import { Readability } from "@mozilla/readability";
import { type Copy, originsOf } from "./copy";
import type { Pace } from "./pace";

/**
 * The live elements whose own text belongs to the article's body, as Readability (Mozilla, after Arc90) sees it.
 * Empty when it finds none. The copy is used up.
 */
export async function bodyElements(copy: Copy, pace: Pace): Promise<Set<Element>> {
  const kept = new Set<Element>();
  const found = parse(copy.document);
  if (!found) return kept;
  await pace.rest();
  for (const element of [found, ...found.querySelectorAll("*")])
    for (const live of originsOf(element, copy.elements)) kept.add(live);
  for (const [live, holder] of copy.laidInto) if (kept.has(holder)) kept.add(live);
  return kept;
}

function parse(document: Document): Element | null {
  try {
    const reader = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
      keepClasses: true,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // a document that Readability chokes on has no body to find
    return null;
  }
}
