import type { Span } from "../document/span";
import type { Choice } from "./choose";
import type { Contradiction, ContradictionKind } from "./contradiction";
import { isExplicit, type Setting } from "./features";
import type { Rebuttal } from "./passage";

/** A choice as the report tells it. */
export function explain(setting: Setting, choice: Choice): Omit<Contradiction, "id"> {
  const { claim, rebuttal } = choice;
  const kind = kindOf(choice);
  return {
    claim: tidy(setting.doc.text, claim.span),
    against: tidy(setting.doc.text, choice.against),
    claimStatement: claim.statement,
    againstStatement: rebuttal.statement,
    claimSpeaker: claim.speaker,
    againstSpeaker: rebuttal.speaker,
    kind,
    strength:
      isExplicit(rebuttal) || rebuttal.signals.has("correction") || rebuttal.lead === "admission"
        ? "explicit"
        : "implicit",
    confidence: Math.round(choice.confidence * 100) / 100,
    why: whyOf(setting, choice),
  };
}

function kindOf({ claim, rebuttal }: Choice): ContradictionKind {
  if (rebuttal.speaker === null) return "fact-check";
  if (claim.speaker === rebuttal.speaker) return "self";
  return rebuttal.lead === "denial" || rebuttal.lead === "plea" ? "denial" : "dispute";
}

/** One plain sentence, quoting the words it rests on. */
function whyOf({ doc, cast }: Setting, choice: Choice): string {
  const { claim, rebuttal } = choice;
  const name = (id: string | null, otherwise: string): string =>
    id ? (cast.byId.get(id)?.name ?? otherwise) : otherwise;
  const words = quote(doc.text, isExplicit(rebuttal) ? rebuttal.cueSpan : choice.against);
  const by = name(rebuttal.speaker, "The article");
  const whose = claim.speaker ? `what ${name(claim.speaker, "somebody")} says` : "what is reported";
  return `${capital(by)} ${verbOf(rebuttal)} ${whose}: ${words}.`;
}

function verbOf(rebuttal: Rebuttal): string {
  if (rebuttal.lead === "denial") return "denies";
  if (rebuttal.lead === "plea") return "denies guilt against";
  if (rebuttal.lead === "admission") return "takes back";
  if (rebuttal.speaker === null) return "says otherwise than";
  return rebuttal.lead === "falsity" ? "disputes" : "contradicts";
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the article in quotation marks, shortened at a word's end. */
function quote(text: string, span: Span): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, " ").replace(/[“”"]/g, "").trim();
  const short = words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, "")} …` : words;
  return `“${short}”`;
}

/** Without white space and commas at the edges; quotation marks stay. */
function tidy(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:—–-]/.test(text[end - 1]!)) end--;
  return { start, end };
}
