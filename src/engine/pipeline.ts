import { attribute } from "./attribution/attribute";
import { findContradictions } from "./contradictions/find";
import { detectLanguage } from "./document/language";
import { readDocument } from "./document/read";
import { findQuotations } from "./quotations/find";
import { type ArticleFacts, type Report, SCHEMA_VERSION, type Statement } from "./report";
import { resolveSpeakers } from "./speakers/resolve";

/**
 * Reads an article: text in, report out. Deterministic; never throws.
 *
 * @param text the article's text; paragraphs are lines
 * @param facts what is known of the article beside its text
 * @param id given back as `Report.id`
 */
export function analyse(text: string, facts: ArticleFacts = {}, id = ""): Report {
  const { lang: declared, ...known } = facts;
  const lang = detectLanguage(text, declared);
  const empty = {
    schemaVersion: SCHEMA_VERSION,
    id,
    ...known,
    lang,
    notices: [],
    statements: [],
    speakers: [],
    contradictions: [],
  } as const;
  if (!lang.startsWith("en"))
    return { ...empty, notices: [`This article is not in English (${lang}); Gainsay reads English only.`] };
  const doc = readDocument(text);
  const quotations = findQuotations(doc);
  const attributions = attribute(doc, quotations);
  const layer = resolveSpeakers(doc, attributions);
  const statements: Statement[] = attributions.map(
    ({ continues: _continues, nested: _nested, ...attribution }) => ({
      ...attribution,
      speakers: layer.speakersOf.get(attribution.id) ?? [],
      via: layer.viaOf.get(attribution.id) ?? null,
    }),
  );
  const contradictions = findContradictions(doc, statements, layer.speakers);
  return { ...empty, statements, speakers: layer.speakers, contradictions };
}
