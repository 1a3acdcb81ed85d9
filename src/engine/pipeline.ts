import { attribute } from "./attribution/attribute";
import type { Attribution } from "./attribution/attribution";
import { findContradictions } from "./contradictions/find";
import { detectLanguage } from "./document/language";
import { readDocument } from "./document/read";
import { readable } from "./limits";
import { findQuotations } from "./quotations/find";
import { type ArticleFacts, type Report, SCHEMA_VERSION, type Statement } from "./report";
import { shown } from "./shown";
import { heard } from "./speakers/heard";
import { resolveSpeakers } from "./speakers/resolve";
import type { SpeakerLayer } from "./speakers/speaker";

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
  const empty: Report = {
    schemaVersion: SCHEMA_VERSION,
    id,
    ...known,
    lang,
    notices: [],
    noticeCodes: [],
    statements: [],
    speakers: [],
    contradictions: [],
  };
  if (!/^en\b/i.test(lang)) {
    const words = `This article is not in English (${lang}); Gainsay reads English only.`;
    return { ...empty, notices: [words], noticeCodes: ["other-language"] };
  }
  const read = readable(text);
  return { ...empty, ...readEnglish(read.text), ...read.told };
}

function readEnglish(text: string): Pick<Report, "statements" | "speakers" | "contradictions"> {
  const doc = readDocument(text);
  const read = attribute(doc, findQuotations(doc));
  const layer = resolveSpeakers(doc, read);
  const statements = heard(doc, read, layer).map((attribution) => statementOf(attribution, layer));
  return shown(statements, layer.speakers, findContradictions(doc, statements, layer.speakers));
}

function statementOf(attribution: Attribution, layer: SpeakerLayer): Statement {
  const { continues: _continues, nested: _nested, ...shown } = attribution;
  const speakers = layer.speakersOf.get(attribution.id) ?? [];
  return { ...shown, speakers, via: layer.viaOf.get(attribution.id) ?? null };
}
