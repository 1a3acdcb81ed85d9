import { GENDERED } from "../lexicon/roles";
import type { Antecedents } from "./antecedents";
import { isPlaceName, isPossessive, singular, textOfRange } from "./classes";
import type { Description } from "./description";
import { type Entity, type EntityTable, genderOf, isPersonLike } from "./entity";
import { headsOfRole } from "./heads";
import { readRolePhrase } from "./rolephrase";
import type { Word } from "./words";

const FRESH = /^(?:another|other|a|an|one|some|several|many|number|no|each|every|any|both)$/;
/** Documents that one and the same text may be called. */
const SAME_DOCUMENT = new Set([
  "report",
  "study",
  "analysis",
  "paper",
  "survey",
  "research",
  "review",
  "findings",
  "poll",
  "data",
  "statement",
  "lawsuit",
  "suit",
  "complaint",
]);
const ANY_PERSON =
  /^(?:man|woman|actor|actress|singer|billionaire|businessman|businesswoman|official|politician|star|veteran|native|nominee|candidate)$/;

/** Finds or makes the entity that a description means. */
export class Descriptions {
  private readonly byHead = new Map<string, Entity[]>();

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly table: EntityTable,
    private readonly antecedents: Antecedents,
  ) {
    for (const e of table.all)
      for (const p of e.positions) for (const head of headsOfRole(p.role)) this.remember(head, e);
  }

  resolve(d: Description): Entity {
    const head = this.headOf(d);
    const known = this.known(d, head);
    const entity = known ?? this.create(d);
    entity.mentions.push({ first: d.first, end: d.end, how: "description" });
    if (known && isPersonLike(known)) this.addPosition(d, known);
    entity.heads.add(head);
    this.remember(head, entity);
    return entity;
  }

  private headOf = (d: Description): string => singular(this.words[d.head]!.lower);

  private remember(head: string, e: Entity): void {
    const list = this.byHead.get(head) ?? [];
    if (!list.includes(e)) this.byHead.set(head, [...list, e]);
  }

  private known(d: Description, head: string): Entity | null {
    const same = this.sameWords(d, head);
    if (same) return same;
    if (/^(?:another|other)$/.test(d.determiner) || /^(?:others|another)$/.test(this.words[d.first]!.lower))
      return null;
    if (d.category === "person") return FRESH.test(d.determiner) ? null : this.knownPerson(d, head);
    if (d.category === "body") return FRESH.test(d.determiner) ? null : this.knownBody(d, head);
    if (d.category === "document" || d.category === "thing")
      return d.determiner === "the" || d.determiner.startsWith("th") ? this.knownDocument(d, head) : null;
    return this.knownPeople(d, head);
  }

  /** "the Harmon campaign" twice: the same words but for the determiner. Not for "a source" twice. */
  private sameWords(d: Description, head: string): Entity | null {
    if (d.category === "person" && d.determiner !== "the" && d.determiner !== "") return null;
    if (/^(?:another|other)$/.test(d.determiner)) return null;
    const key = this.keyOf(d.first, d.end);
    return (
      [...(this.byHead.get(head) ?? [])]
        .reverse()
        .find((e) => e.mentions.some((m) => m.how === "description" && this.keyOf(m.first, m.end) === key)) ??
      null
    );
  }

  private keyOf(first: number, end: number): string {
    let from = first;
    while (from < end && /^(?:the|a|an)$/.test(this.words[from]!.lower)) from++;
    return textOfRange(this.text, this.words, from, end).toLowerCase().replaceAll("’", "'");
  }

  private modifiers(d: Description): Word[] {
    return this.words
      .slice(d.first, d.head)
      .filter((w, i) => !(i === 0 && w.lower === d.determiner) && w.pos !== "PUNCT");
  }

  private knownPerson(d: Description, head: string): Entity | null {
    const gender = GENDERED.get(head) ?? null;
    const owned = /^(?:his|her|their|its|my|our)$/.test(d.determiner);
    const agrees = (e: Entity): boolean =>
      isPersonLikeOrOpen(e) && (gender === null || (genderOf(e) ?? gender) === gender);
    const candidates = (this.byHead.get(head) ?? []).filter(
      (e) => agrees(e) && !e.plural && this.fitsModifiers(d, e),
    );
    if (candidates.length > 0)
      return (
        this.antecedents.best(d.first, (e) => candidates.includes(e)) ?? candidates[candidates.length - 1]!
      );
    if (owned || this.hasObject(d)) return null;
    const mods = this.modifiers(d);
    const age = /-year-old$/.test(this.words[d.head]!.lower) || mods.some((w) => /-year-old$/.test(w.lower));
    const named = mods.some((w) => w.capital);
    if (d.determiner === "the" && (age || ANY_PERSON.test(head) || (mods.length <= 1 && !named)))
      return this.antecedents.best(
        d.first,
        (e) => agrees(e) && !e.plural && isLikelyPerson(e) && this.mayHold(e, head),
      );
    if (named && d.determiner !== "")
      return this.antecedents.best(
        d.first,
        (e) => agrees(e) && isLikelyPerson(e) && this.sharesAffiliation(d, e),
      );
    return null;
  }

  /** Somebody with another office of his own is not "the doctor". */
  private mayHold(e: Entity, head: string): boolean {
    if (ANY_PERSON.test(head)) return true;
    return (
      e.kind !== "anonymous" &&
      !/^(?:official|source|spokesman|spokeswoman|spokesperson|expert|witness|judge|doctor|lawyer|attorney)$/.test(
        head,
      )
    );
  }

  private hasObject = (d: Description): boolean =>
    d.end > d.head + 1 && /^(?:of|for|at|with|who|in|from)$/.test(this.words[d.head + 1]!.lower);

  /** "the Vermont senator" is nobody who sits for another state; "the senior official" none of the others. */
  private fitsModifiers(d: Description, e: Entity): boolean {
    const named = this.modifiers(d).filter((w) => w.capital);
    if (named.length === 0) return true;
    const known = e.positions.map((p) => `${p.affiliation ?? ""} ${p.role ?? ""}`.toLowerCase()).join(" ");
    const said = e.mentions
      .filter((m) => m.how === "description")
      .map((m) => this.keyOf(m.first, m.end))
      .join(" ");
    return (
      named.some((w) => known.includes(w.lower.slice(0, 4)) || said.includes(w.lower)) ||
      (e.kind === "person" && !e.positions.some((p) => p.affiliation))
    );
  }

  private sharesAffiliation(d: Description, e: Entity): boolean {
    const named = this.modifiers(d).filter((w) => w.capital);
    return e.positions.some((p) =>
      named.some((w) => (p.affiliation ?? "").toLowerCase().includes(w.lower.slice(0, 4))),
    );
  }

  private knownBody(d: Description, head: string): Entity | null {
    const named = this.modifiers(d)
      .filter((w) => w.capital)
      .map((w) => w.lower);
    const lastWord = (e: Entity): boolean =>
      e.kind !== "person" && (singular(e.parts[e.parts.length - 1] ?? "") === head || e.heads.has(head));
    const fits = (e: Entity): boolean =>
      named.every((w) => e.parts.includes(w) || e.name.toLowerCase().includes(w));
    const found = this.antecedents.best(d.first, (e) => lastWord(e) && fits(e));
    if (found || named.length > 0 || this.hasObject(d)) return found;
    if (
      !/^(?:company|firm|agency|group|organization|organisation|newspaper|paper|network|giant|union|party|site|website|magazine|committee|board|court|panel|department|ministry|bank|university|school|campaign)$/.test(
        head,
      )
    )
      return null;
    return this.antecedents.best(
      d.first,
      (e) => e.kind === "organization" || (e.kind === "open" && e.person <= 0 && e.parts.length === 1),
    );
  }

  private knownDocument(d: Description, head: string): Entity | null {
    if (this.hasObject(d) && d.category === "document") return null;
    const list = this.byHead.get(head) ?? [];
    const same = list.filter((e) => e.kind === "document");
    if (same.length > 0) return same[same.length - 1]!;
    if (!SAME_DOCUMENT.has(head)) return null;
    return this.antecedents.best(
      d.first,
      (e) => e.kind === "document" && [...e.heads].some((h) => SAME_DOCUMENT.has(h)),
    );
  }

  private knownPeople(d: Description, head: string): Entity | null {
    if (FRESH.test(d.determiner) || this.hasObject(d)) return null;
    const mods = this.modifiers(d).map((w) => w.lower);
    const groups = (this.byHead.get(head) ?? []).filter((e) => e.kind === "group");
    return (
      groups.findLast(
        (e) =>
          d.determiner !== "" || mods.length === 0 || mods.every((m) => e.name.toLowerCase().includes(m)),
      ) ?? null
    );
  }

  private addPosition(d: Description, e: Entity): void {
    const phrase = readRolePhrase(this.text, this.words, d.first, d.end);
    if (phrase)
      e.positions.push({
        role: phrase.role,
        affiliation: phrase.affiliation,
        former: phrase.former,
        first: d.first,
        end: d.end,
        weight: 0.6,
      });
  }

  private create(d: Description): Entity {
    const phrase =
      d.category === "person" || d.category === "people"
        ? readRolePhrase(this.text, this.words, d.first, d.end)
        : null;
    const entity: Entity = {
      id: this.table.all.length,
      kind: kindOf(d, this.words),
      name: this.nameOf(d),
      parts: [],
      suffix: null,
      mentions: [],
      positions:
        phrase?.role || phrase?.affiliation
          ? [
              {
                role: phrase.role,
                affiliation: phrase.affiliation,
                former: phrase.former,
                first: d.first,
                end: d.end,
                weight: 0.9,
              },
            ]
          : [],
      she: 0,
      he: 0,
      person: 0,
      heads: new Set(),
      plural: d.category === "people",
    };
    this.table.all.push(entity);
    return entity;
  }

  private nameOf(d: Description): string {
    let from = d.first;
    if (d.category === "body" && /^(?:the|a|an)$/.test(this.words[from]!.lower) && d.end > from + 1) from++;
    const comma = this.words.slice(from, d.end).findIndex((w) => /^[,;—–]$/.test(w.text));
    return textOfRange(this.text, this.words, from, comma > 0 ? from + comma : d.end);
  }
}

const isPersonLikeOrOpen = (e: Entity): boolean => isPersonLike(e) || (e.kind === "open" && e.person >= 0);
const isLikelyPerson = (e: Entity): boolean =>
  e.kind === "person" ||
  e.kind === "anonymous" ||
  (e.kind === "open" && (e.person > 0 || e.parts.length > 1));

function kindOf(d: Description, words: readonly Word[]): Entity["kind"] {
  const head = words[d.head]!.lower;
  if (/^sources$/.test(head) || (head === "people" && words[d.head + 1]?.lower === "familiar"))
    return "anonymous";
  if (d.category === "person") return "anonymous";
  if (d.category === "people") return "group";
  if (d.category === "body") return head.endsWith("s") && singular(head) !== head ? "group" : "organization";
  if (d.category === "document") return "document";
  if (isPlaceName(words[d.head]!.text)) return "organization";
  return words[d.head]!.capital
    ? "organization"
    : singular(head) !== head && !isPossessive(words, d.head + 1)
      ? "group"
      : "document";
}
