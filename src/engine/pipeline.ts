import { findContradictions } from "./contradictions/find";
import { detectLanguage } from "./document/language";
import { readable } from "./limits";
import { readSpeech } from "./read-speech";
import { type ArticleFacts, type Report, SCHEMA_VERSION } from "./report";
import { shown } from "./shown";

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
  const speech = readSpeech(text);
  return shown(speech.statements, [...speech.speakers, ...speech.silent], findContradictions(speech));
}
