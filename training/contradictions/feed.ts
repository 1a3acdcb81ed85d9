import type { Speech } from "../../src/engine/contradictions/speech";
import { readDocument } from "../../src/engine/document/read";
import { readSpeech } from "../../src/engine/read-speech";
import type { GoldArticle, Pair } from "./gold";

const spanOf = ([start, end]: Pair): { start: number; end: number } => ({ start, end });
const PRONOUN = /^(?:he|she|they|it|i|we|who|his|her|their)$/i;

/** Statements and speakers as the annotators marked them; speakers named by their source's words where nobody did. */
export function goldFeed(article: GoldArticle): Speech {
  const doc = readDocument(article.text);
  const names = article.speakers ? byKey(article) : bySource(article);
  const ids = [...new Set([...names.values()].filter((n) => n !== null))];
  const idOf = (name: string | null | undefined): string[] => (name ? [`p${ids.indexOf(name) + 1}`] : []);
  const statements = article.attributions
    .filter((a) => a.content.length > 0)
    .map((a) => ({
      id: a.id,
      kind: a.kind,
      act: "speech" as const,
      content: a.content.map(spanOf),
      cue: a.cue.map(spanOf),
      source: a.source.map(spanOf),
      confidence: 1,
      finder: "network" as const,
      why: "",
      speakers: idOf(names.get(a.id)),
      via: null,
    }));
  const speakers = ids.map((name, i) => ({
    id: `p${i + 1}`,
    name,
    kind: "person" as const,
    positions: (article.speakers?.find((s) => s.name === name)?.affiliation ?? [])
      .slice(0, 1)
      .map((affiliation) => ({ role: null, affiliation, former: false, evidence: [] })),
    mentions: mentionsOf(article.text, name),
    statements: statements.filter((s) => s.speakers[0] === `p${i + 1}`).map((s) => s.id),
  }));
  return { doc, statements, speakers, sides: new Map(), silent: [] };
}

/** Statements and speakers as the engine itself finds them. */
export const engineFeed = (article: GoldArticle): Speech => readSpeech(article.text);

function byKey(article: GoldArticle): Map<string, string | null> {
  const name = new Map(article.speakers!.map((s) => [s.key, s.name]));
  return new Map(article.attributions.map((a) => [a.id, a.speaker ? (name.get(a.speaker) ?? null) : null]));
}

/** Names from source spans: the capitalised words; a surname joins the fuller name, a pronoun the speaker before. */
function bySource(article: GoldArticle): Map<string, string | null> {
  const full: string[] = [];
  const names = new Map<string, string | null>();
  let last: string | null = null;
  const sorted = [...article.attributions].sort(
    (a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0),
  );
  for (const a of sorted) {
    const words = a.source.map(([s, e]) => article.text.slice(s, e)).join(" ");
    if (words === "") names.set(a.id, null);
    else if (PRONOUN.test(words)) names.set(a.id, last);
    else {
      const name: string = nameIn(words) ?? words;
      const known = full.find((f) => f.split(" ").at(-1) === name.split(" ").at(-1));
      if (!known) full.push(name);
      last = known ?? name;
      names.set(a.id, last);
    }
  }
  return names;
}

function nameIn(words: string): string | null {
  const runs = words.match(/\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)*/gu) ?? [];
  const clean = runs
    .map((r) =>
      r
        .replace(/^(?:The|Mr\.|Mrs\.|Ms\.|Sen\.|Rep\.|Gov\.|Dr\.|President|Former)\s+/g, "")
        .replace(/['’]s$/, ""),
    )
    .filter((r) => r.length > 2);
  return clean.sort((a, b) => b.length - a.length)[0] ?? null;
}

function mentionsOf(text: string, name: string): { start: number; end: number }[] {
  const surname = name.split(" ").at(-1)!;
  const found: { start: number; end: number }[] = [];
  if (!/^\p{Lu}/u.test(surname)) return found;
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1))
    found.push({ start: at, end: at + surname.length });
  return found;
}
