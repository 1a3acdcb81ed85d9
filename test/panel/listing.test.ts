import { describe, expect, it } from "vitest";
import type { Report } from "../../src/engine/report";
import type { TabState } from "../../src/messages";
import { listing } from "../../src/panel/listing/listing";
import { FIRST_VIEW, type View } from "../../src/panel/listing/view";
import { bare, initials } from "../../src/panel/listing/words";
import { REPORT, STATE } from "./sample";

const see = (view: Partial<View> = {}, state: Partial<TabState> = {}) =>
  listing({ ...STATE, ...state }, { ...FIRST_VIEW, ...view });

const names = (view: Partial<View> = {}, state: Partial<TabState> = {}): string[] =>
  see(view, state).groups.map(({ speaker }) => speaker?.name ?? "nobody");

const ids = (view: Partial<View> = {}, state: Partial<TabState> = {}): string[] =>
  see(view, state).groups.flatMap(({ entries }) => entries.map(({ statement }) => statement.id));

describe("grouping", () => {
  it("puts a joint statement under each of its speakers and counts it once", () => {
    const { groups, counts, shown } = see();
    const with5 = groups.filter(({ entries }) => entries.some(({ statement }) => statement.id === "s5"));
    expect(with5.map(({ speaker }) => speaker?.name)).toEqual(["Ingrid Aasland", "Priya Raghunathan"]);
    expect(counts).toEqual({ all: 9, quoted: 5, contradicted: 2, speakers: 5, contradictions: 2 });
    expect(shown).toBe(9);
  });

  it("joins the pieces of a broken quotation", () => {
    const first = see().groups[0]?.entries[0];
    expect(first?.words).toBe(
      "“The channel will be ready for larger ships by next autumn,” … “We have the machines, and we have the money.”",
    );
  });

  it("puts statements of nobody, and of speakers the report does not list, last", () => {
    const stray: Report = {
      ...REPORT,
      statements: REPORT.statements.map((s) => (s.id === "s1" ? { ...s, speakers: ["p99"] } : s)),
    };
    for (const sort of ["telling", "statements", "article", "name"] as const)
      expect(names({ sort }, { report: stray }).at(-1)).toBe("nobody");
    expect(ids({}, { report: stray }).slice(-2)).toEqual(["s1", "s9"]);
  });

  it("is not led astray by ids that are names of the object prototype", () => {
    const report: Report = {
      ...REPORT,
      statements: REPORT.statements.map((s) => ({ ...s, speakers: ["constructor"] })),
    };
    expect(names({}, { report })).toEqual(["nobody"]);
  });

  it("knows a statement by its words when an article is read anew and the ids are others", () => {
    const keysOf = (report: Report): Map<string, string> =>
      new Map(
        see({}, { report }).groups.flatMap(({ entries }) => entries.map(({ key, words }) => [key, words])),
      );
    const later: Report = {
      ...REPORT,
      statements: REPORT.statements.slice(1).map((s, i) => ({ ...s, id: REPORT.statements[i]!.id })),
    };
    const [before, after] = [keysOf(REPORT), keysOf(later)];
    expect(before.size).toBe(REPORT.statements.length);
    expect(after.size).toBe(later.statements.length);
    for (const [key, words] of after) expect(before.get(key)).toBe(words);
    const twice: Report = { ...REPORT, statements: [REPORT.statements[1]!, REPORT.statements[1]!] };
    expect(keysOf(twice).size).toBe(2);
  });

  it("carries what the page knows of each statement", () => {
    const { groups } = see({}, { notLocated: ["s3"], fresh: ["s8"], current: "s4" });
    const entries = new Map(groups.flatMap((g) => g.entries).map((entry) => [entry.statement.id, entry]));
    expect(entries.get("s3")?.located).toBe(false);
    expect(entries.get("s8")?.fresh).toBe(true);
    expect(entries.get("s4")?.current).toBe(true);
    expect(entries.get("s2")?.contradictedBy.map(({ id }) => id)).toEqual(["c2"]);
    expect(entries.get("s3")?.answers.map(({ id }) => id)).toEqual(["c2"]);
    expect(entries.get("s1")?.located).toBe(true);
  });

  it("is empty before the first result", () => {
    expect(see({}, { report: null })).toMatchObject({ groups: [], contradictions: [], shown: 0 });
  });
});

describe("sorting", () => {
  it.each([
    [
      "telling",
      "Ingrid Aasland, Priya Raghunathan, A person familiar with the tender, Tobias Ferreira-Montague, The council, nobody",
    ],
    [
      "statements",
      "Ingrid Aasland, Priya Raghunathan, A person familiar with the tender, Tobias Ferreira-Montague, The council, nobody",
    ],
    [
      "article",
      "Ingrid Aasland, Tobias Ferreira-Montague, Priya Raghunathan, The council, A person familiar with the tender, nobody",
    ],
    [
      "name",
      "A person familiar with the tender, Ingrid Aasland, Priya Raghunathan, The council, Tobias Ferreira-Montague, nobody",
    ],
  ] as const)("%s", (sort, order) => {
    expect(names({ sort }).join(", ")).toBe(order);
  });

  it("telling: a contradicted speaker comes before one who says more", () => {
    const report: Report = {
      ...REPORT,
      contradictions: REPORT.contradictions.map((c) => ({ ...c, claimStatement: "s3", claimSpeaker: "p2" })),
    };
    expect(names({ sort: "telling" }, { report })[0]).toBe("Tobias Ferreira-Montague");
    expect(names({ sort: "statements" }, { report })[0]).toBe("Ingrid Aasland");
  });
});

describe("filter and search", () => {
  it("quoted leaves paraphrases out", () => {
    expect(ids({ filter: "quoted" }).sort()).toEqual(["s1", "s3", "s4", "s8", "s9"]);
  });

  it("contradicted leaves only claims that something stands against", () => {
    expect(ids({ filter: "contradicted" })).toEqual(["s1", "s2"]);
    expect(see({ filter: "contradicted" }).counts.all).toBe(9);
  });

  it("finds words, names, roles and affiliations without case or accents", () => {
    expect(ids({ query: "MUD" })).toEqual(["s8"]);
    expect(names({ query: "coastal survéy" })).toEqual(["Priya Raghunathan"]);
    expect(names({ query: "engineer" })).toEqual(["Ingrid Aasland"]);
    expect(ids({ query: "  " })).toHaveLength(10);
  });

  it("filter and search both hold", () => {
    expect(ids({ filter: "quoted", query: "aasland" })).toEqual(["s1"]);
    expect(see({ query: "no such words" })).toMatchObject({ shown: 0, groups: [], contradictions: [] });
  });

  it("counts and names a contradicted claim that is nobody's statement, once", () => {
    const [c1, c2] = REPORT.contradictions;
    const nobodys = { ...c1!, claimStatement: null, claimSpeaker: null };
    const contradictions = [nobodys, { ...nobodys, id: "c9", against: c2!.against }, c2!];
    const seen = see({ filter: "contradicted" }, { report: { ...REPORT, contradictions } });
    expect(seen.counts).toMatchObject({ contradicted: 2, contradictions: 3 });
    expect(seen.among).toEqual(["s2", "c1", "c9"]);
  });

  it("names what is left, and nothing where all is", () => {
    expect(see({ query: " " }).among).toBeNull();
    expect(see({ filter: "contradicted" }).among).toEqual(["s1", "s2"]);
    expect(see({ query: "no such words" }).among).toEqual([]);
  });

  it("finds a contradiction by either side", () => {
    expect(see({ query: "Ferreira" }).contradictions.map(({ id }) => id)).toEqual(["c2"]);
    expect(see({ query: "schedule" }).contradictions.map(({ id }) => id)).toEqual(["c1"]);
  });

  it("takes a search for words, not for a pattern", () => {
    expect(ids({ query: ".*" })).toEqual([]);
  });
});

describe("words to be set into marks", () => {
  it.each([
    ["“Mudlark,”", "Mudlark,"],
    ['"It is not so"', "It is not so"],
    ["«Nous partons»", "Nous partons"],
    ["they call it “the pit” there", "they call it “the pit” there"],
    ["the survey was out of date", "the survey was out of date"],
  ])("%s: %s", (words, within) => {
    expect(bare(words)).toBe(within);
  });
});

describe("initials", () => {
  it.each([
    ["Ingrid Aasland", "IA"],
    ["Tobias van der Ferreira-Montague", "TF"],
    ["a person familiar with the tender", "AT"],
    ["NATO", "N"],
    ["Étienne Öz", "ÉÖ"],
    ["“”", "?"],
    ["", "?"],
    ["𝒜lice", "𝒜"],
  ])("%s: %s", (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
