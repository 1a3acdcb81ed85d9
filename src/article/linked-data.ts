import { queryAll, textContentOf } from "./dom";

/** Bigger JSON-LD, in one script or in all together, is not parsed: no article says so much about itself. UTF-16 code units. */
const BIGGEST = 300_000;
/** Most nodes looked at. */
const MOST_NODES = 2_000;

const ARTICLE = /(?:^|\/)(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)$/;

export type LinkedNode = Readonly<Record<string, unknown>>;

/** The JSON-LD node that describes the page's article; null for none. Broken JSON-LD is passed over. */
export function articleNode(document: Document): LinkedNode | null {
  for (const source of sources(document)) {
    if (!/Article|Report|Posting/.test(source)) continue;
    for (const node of nodesOf(source)) if (isArticle(node)) return node;
  }
  return null;
}

/** The types of everything that the page's JSON-LD is about; not of what it merely mentions. */
export function linkedTypes(document: Document): Set<string> {
  const types = new Set<string>();
  for (const source of sources(document))
    for (const node of nodesOf(source))
      for (const type of [node["@type"]].flat()) if (typeof type === "string") types.add(type);
  return types;
}

/** Whether a type of schema.org's is that of an article somebody reports in. */
export const isArticleType = (type: string): boolean => ARTICLE.test(type);

/** The page's JSON-LD, script by script, as far as it is to be parsed. */
function* sources(document: Document): Generator<string> {
  let left = BIGGEST;
  for (const script of queryAll(document, 'script[type="application/ld+json"]')) {
    const source = textContentOf(script) ?? "";
    if (source.length > left) continue;
    left -= source.length;
    yield source;
  }
}

function* nodesOf(source: string): Generator<LinkedNode> {
  const queue: unknown[] = [parse(source)];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (typeof value === "object" && value !== null) {
      const node = value as LinkedNode;
      yield node;
      queue.push(node["@graph"], node.mainEntity, node.mainEntityOfPage);
    }
  }
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

const isArticle = (node: LinkedNode): boolean =>
  [node["@type"]].flat().some((type) => typeof type === "string" && isArticleType(type));

/** A string out of a JSON-LD value: itself, the first of a list, or the field `key` of a node. */
export function stringOf(value: unknown, key?: string): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return first;
  if (key === undefined || typeof first !== "object" || first === null) return undefined;
  return stringOf((first as LinkedNode)[key]);
}
