import type { Contradiction, Report, Span, Speaker, Statement } from "../engine/report";
import { wellFormed } from "./neutral";
import { webAddress } from "./text-fragment";
import { verdict } from "./verdict";
import { positionWords, speakersById } from "./words";

/** Code units of context on either side of a quote. */
const CONTEXT = 32;

/** A body of plain text with its purpose. */
interface TextualBody {
  readonly type: "TextualBody";
  readonly purpose: "identifying" | "tagging" | "commenting";
  readonly value: string;
  readonly format: "text/plain";
  readonly language: string;
}

interface SpecificResource {
  readonly type: "SpecificResource";
  readonly purpose?: "linking";
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Counts Unicode code points, as the model demands, where the report counts UTF-16 code units. */
interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** A Web Annotation (W3C Recommendation of 23 February 2017). */
interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying" | "linking";
  readonly body: readonly (TextualBody | SpecificResource)[];
  readonly target: readonly SpecificResource[];
}

interface AnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly items: readonly Annotation[];
}

/** The report as a page of Web Annotations: one for each statement with words, one for each contradiction. */
export function toAnnotations(report: Report, text: string): AnnotationPage {
  const place = placeOf(report, text);
  const speakers = speakersById(report);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${place.name}:annotations`,
    type: "AnnotationPage",
    items: [
      ...report.statements
        .filter((statement) => statement.content.length > 0)
        .map((statement) => statementAnnotation(place, statement, speakers)),
      ...report.contradictions.map((c) => contradictionAnnotation(place, report, c)),
    ],
  };
}

/** The page of Web Annotations as JSON-LD, indented, with a newline at the end. */
export const toJsonLd = (report: Report, text: string): string =>
  `${JSON.stringify(toAnnotations(report, text), null, 2)}\n`;

interface Place {
  /** IRI that the ids of the annotations start with. */
  readonly name: string;
  /** IRI of what is annotated. */
  readonly source: string;
  readonly text: string;
  readonly pointAt: (offset: number) => number;
}

function placeOf(report: Report, text: string): Place {
  const address = webAddress(report.url)?.href.split("#")[0];
  const name = `urn:x-gainsay:${encodeURIComponent(wellFormed(report.id || address || "text"))}`;
  return { name, source: address ?? name, text, pointAt: codePointCounter(text) };
}

function statementAnnotation(
  place: Place,
  statement: Statement,
  speakers: ReadonlyMap<string, Speaker>,
): Annotation {
  const named = statement.speakers.flatMap((id) => speakers.get(id) ?? []);
  const who = named.map((s) =>
    [s.name, positionWords(s.positions[0])].filter((part) => part !== "").join(", "),
  );
  return {
    id: `${place.name}:${statement.id}`,
    type: "Annotation",
    motivation: "identifying",
    body: [
      ...who.map((value) => note("identifying", value)),
      note("tagging", statement.kind),
      note("tagging", statement.act),
      note("commenting", statement.why),
    ],
    target: statement.content.map((span) => passage(place, span)),
  };
}

const contradictionAnnotation = (place: Place, report: Report, contradiction: Contradiction): Annotation => ({
  id: `${place.name}:${contradiction.id}`,
  type: "Annotation",
  motivation: "linking",
  body: [
    { ...passage(place, contradiction.against), purpose: "linking" },
    note("tagging", contradiction.kind),
    note("commenting", `${verdict(report, contradiction)}: ${contradiction.why}`),
  ],
  target: [passage(place, contradiction.claim)],
});

const note = (purpose: TextualBody["purpose"], value: string): TextualBody => ({
  type: "TextualBody",
  purpose,
  value: wellFormed(value),
  format: "text/plain",
  language: "en",
});

function passage({ source, text, pointAt }: Place, { start, end }: Span): SpecificResource {
  const exact = wellFormed(text.slice(start, end));
  const prefix = wellFormed(text.slice(Math.max(0, start - CONTEXT), start));
  const suffix = wellFormed(text.slice(end, end + CONTEXT));
  return {
    type: "SpecificResource",
    source,
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start: pointAt(start), end: pointAt(end) },
    ],
  };
}

/** Turns offsets in UTF-16 code units into code points. O(n) once, O(1) each. */
function codePointCounter(text: string): (offset: number) => number {
  const pairsBefore = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const pairEnds = i > 0 && isHigh(text, i - 1) && isLow(text, i);
    pairsBefore[i + 1] = pairsBefore[i]! + (pairEnds ? 1 : 0);
  }
  return (offset) => offset - pairsBefore[offset]!;
}

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
