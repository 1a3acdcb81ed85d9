import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAnnotations, toJsonLd } from "../../src/export/annotations";
import { hostileSample, NASTY, sample } from "./sample";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
/** Motivations and purposes that the Web Annotation Vocabulary defines. */
const MOTIVATIONS = new Set(
  "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging".split(
    " ",
  ),
);

const fields = (value: Json | undefined): Fields => {
  expect(value).toBeTypeOf("object");
  return value as Fields;
};
const list = (value: Json | undefined): Json[] => {
  expect(Array.isArray(value)).toBe(true);
  return value as Json[];
};
const iri = (value: Json | undefined): void => expect(value).toMatch(IRI);

/** Checks the musts of the Web Annotation Data Model for what Gainsay uses of it. */
function checkPage(page: Fields, text: string): void {
  expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
  expect(page.type).toBe("AnnotationPage");
  iri(page.id);
  const ids = list(page.items).map((item) => checkAnnotation(fields(item), text));
  expect(new Set(ids).size).toBe(ids.length);
}

function checkAnnotation(annotation: Fields, text: string): Json | undefined {
  iri(annotation.id);
  expect(annotation.type).toBe("Annotation");
  expect(MOTIVATIONS).toContain(annotation.motivation);
  expect(list(annotation.target).length).toBeGreaterThan(0);
  for (const target of list(annotation.target)) checkResource(fields(target), text);
  for (const body of list(annotation.body).map(fields)) {
    if (body.purpose !== undefined) expect(MOTIVATIONS).toContain(body.purpose);
    if (body.type === "SpecificResource") checkResource(body, text);
    else {
      expect(body.type).toBe("TextualBody");
      expect(body.value).toBeTypeOf("string");
      expect(body.language).toBe("en");
    }
  }
  return annotation.id;
}

/** Both selectors of a resource must select the same words; positions count code points. */
function checkResource(resource: Fields, text: string): void {
  iri(resource.source);
  const [quote, position] = list(resource.selector).map(fields);
  expect(quote?.type).toBe("TextQuoteSelector");
  expect(position?.type).toBe("TextPositionSelector");
  const points = [...text];
  const { start, end } = position as { start: number; end: number };
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(points.length);
  expect(
    points
      .slice(start, end)
      .join("")
      .replace(/\p{Surrogate}/gu, "\ufffd"),
  ).toBe(quote?.exact);
}

describe("toAnnotations", () => {
  it("is a page of annotations as the model demands", () => {
    checkPage(JSON.parse(toJsonLd(sample.report, sample.text)), sample.text);
  });

  it("counts code points, not UTF-16 code units", () => {
    const text = `😀😀 ${sample.text}`;
    const move = (span: { start: number; end: number }) => ({ start: span.start + 5, end: span.end + 5 });
    const report = {
      ...sample.report,
      statements: sample.report.statements.map((s) => ({ ...s, content: s.content.map(move) })),
      contradictions: sample.report.contradictions.map((c) => ({
        ...c,
        claim: move(c.claim),
        against: move(c.against),
      })),
    };
    const page = toAnnotations(report, text);
    checkPage(JSON.parse(JSON.stringify(page)), text);
    expect(page.items[0]!.target[0]!.selector[1].start).toBe(
      sample.report.statements[0]!.content[0]!.start + 3,
    );
  });

  it("links a contradicted claim to the passage that stands against it", () => {
    const link = toAnnotations(sample.report, sample.text).items.find(
      (item) => item.motivation === "linking",
    )!;
    expect(link.target[0]!.selector[0].exact).toBe("The pier is safe");
    expect(link.body[0]).toMatchObject({
      type: "SpecificResource",
      selector: [{ exact: "No, it is not" }, {}],
    });
  });

  it("holds for whatever a page says, without an address too", () => {
    const words = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 40 }));
    fc.assert(
      fc.property(words, fc.boolean(), (nasty, online) => {
        const { text, report } = hostileSample(nasty);
        const { url: _url, ...offline } = report;
        const page = toJsonLd(online ? report : { ...offline, id: nasty }, text);
        expect(page).not.toMatch(/\p{Surrogate}/u);
        if (nasty.length > 0) checkPage(JSON.parse(page), text);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
