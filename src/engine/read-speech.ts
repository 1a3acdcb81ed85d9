import { attribute } from "./attribution/attribute";
import type { Attribution } from "./attribution/attribution";
import { namedSides } from "./contradictions/named-sides";
import type { Speech } from "./contradictions/speech";
import { readDocument } from "./document/read";
import { findQuotations } from "./quotations/find";
import type { Statement } from "./report";
import { heard } from "./speakers/heard";
import { resolveSpeakers } from "./speakers/resolve";
import type { SpeakerLayer } from "./speakers/speaker";

/** Reads who says what in an English text. Linear in the text. */
export function readSpeech(text: string): Speech {
  const doc = readDocument(text);
  const read = attribute(doc, findQuotations(doc));
  const layer = resolveSpeakers(doc, read, namedSides(doc));
  const statements = heard(doc, read, layer).map((attribution) => statementOf(attribution, layer));
  const { speakers, sides, silent } = layer;
  return { doc, statements, speakers, sides, silent };
}

function statementOf(attribution: Attribution, layer: SpeakerLayer): Statement {
  const { continues: _continues, nested: _nested, ...shown } = attribution;
  const speakers = layer.speakersOf.get(attribution.id) ?? [];
  return { ...shown, speakers, via: layer.viaOf.get(attribution.id) ?? null };
}
