import { GENDERED, REPRESENTATIVES } from "../lexicon/roles";
import type { Antecedents } from "./antecedents";
import { mayBeCalled, tellsBody } from "./bodytypes";
import { isPossessive, singular } from "./classes";
import { type Description, isPostposed } from "./description";
import { type Entity, genderOf, isPersonLike } from "./entity";
import type { Word } from "./words";

const FRESH = /^(?:another|other|a|an|one|some|several|many|number|no|each|every|any|both)$/;
/** Words that one and the same document may be called by. */
const SAME_DOCUMENT = new Set(
  "report study analysis paper survey research review finding poll data lawsuit suit complaint document".split(
    " ",
  ),
);
const ANY_PERSON =
  /^(?:man|woman|actor|actress|singer|billionaire|businessman|businesswoman|politician|star|veteran|native|nominee|candidate|front-runner|frontrunner|mogul)$/;
/** Roles that many hold: the definite article alone does not make somebody with a name the one who is meant. */
const COMMON =
  /^(?:official|source|spokesman|spokeswoman|spokesperson|expert|witness|judge|doctor|lawyer|attorney|officer|analyst|aide|adviser|advisor|friend|daughter|son|wife|mother|father|child|boy|girl)$/;
/** Offices that one person holds at a time, so that "France's president" is whom the article has just named. */
const HELD_BY_ONE =
  /^(?:president|premier|minister|chancellor|governor|mayor|senator|congressman|congresswoman|representative|nominee|candidate|front-runner|leader|king|queen|prince|princess|pope|secretary|ambassador|speaker|chairman|chairwoman|royal|coach|captain)$/;
const isLikelyPerson = (e: Entity): boolean =>
  isPersonLike(e) || (e.kind === "open" && (e.person > 0 || e.parts.length > 1));

/** Finds the entity of before that a description means. */
export class KnownEntities {
  constructor(
    private readonly words: readonly Word[],
    private readonly antecedents: Antecedents,
    private readonly byHead: ReadonlyMap<string, readonly Entity[]>,
  ) {}

  /** @param head the description's head noun in the singular; @param owner whose it is, where it is somebody's */
  find(d: Description, head: string, owner: Entity | null): Entity | null {
    const first = this.words[d.first]!.lower;
    if (/^(?:another|other|others)$/.test(d.determiner) || /^(?:others|another)$/.test(first)) return null;
    if (d.category === "people") return this.people(d, head);
    if (FRESH.test(d.determiner)) return null;
    if (d.category === "person") return this.person(d, head, owner);
    if (d.category === "body") return owner ? null : this.body(d, head);
    if (
      d.determiner === "the" &&
      /^(?:country|nation|state|kingdom|republic|city)$/.test(this.words[d.head]!.lower) &&
      d.end === d.head + 1
    )
      return this.antecedents.best(d.first, (e) => e.kind === "place");
    return /^th/.test(d.determiner) ? this.document(d, head) : null;
  }

  private modifiers(d: Description): Word[] {
    return this.words
      .slice(d.first, d.head)
      .filter((w, i) => !(i === 0 && w.lower === d.determiner) && w.pos !== "PUNCT" && w.pos !== "PART");
  }

  private person(d: Description, head: string, owner: Entity | null): Entity | null {
    const gender = GENDERED.get(head) ?? null;
    const agrees = (e: Entity): boolean =>
      e !== owner &&
      !e.plural &&
      isLikelyPerson(e) &&
      (gender === null || (genderOf(e) ?? gender) === gender);
    const candidates = (this.byHead.get(head) ?? []).filter(
      (e) => agrees(e) && this.fitsModifiers(d, e) && this.fitsObject(d, e),
    );
    if (candidates.length > 0)
      return (
        this.antecedents.best(d.first, (e) => candidates.includes(e)) ?? candidates[candidates.length - 1]!
      );
    if (d.determiner !== "the" && !this.isPossessed(d)) return null;
    const mods = this.modifiers(d);
    const aged = [this.words[d.head]!, ...mods].some((w) => /-year-old$/.test(w.lower));
    if ((this.hasObject(d) && !aged) || (COMMON.test(head) && !aged)) return null;
    const generic = aged || ANY_PERSON.test(head);
    if (!generic && this.isPossessed(d) && !HELD_BY_ONE.test(head)) return null;
    return this.antecedents.best(
      d.first,
      (e) => agrees(e) && e.kind !== "anonymous" && (generic || this.mayHold(d, e)),
    );
  }

  /** "London's mayor": an owner before the head that is no pronoun. */
  private isPossessed = (d: Description): boolean =>
    d.determiner === "" && this.modifiers(d).some((w) => w.capital);

  /** Nobody near who holds another office of another body is meant by "the Vermont senator". */
  private mayHold(d: Description, e: Entity): boolean {
    const party = partyOf(
      this.modifiers(d)
        .map((w) => w.text)
        .join(" "),
    );
    if (party && (partyOfEntity(e) ?? party) !== party) return false;
    if (REPRESENTATIVES.has(this.words[d.head]!.lower)) return false;
    return !e.positions.some((p) => p.role !== null && p.weight >= 0.75 && !/^(?:mr|dr)/i.test(p.role));
  }

  private hasObject = (d: Description): boolean =>
    d.end > d.head + 1 &&
    (/^(?:of|for|at|with|who|in|from|on|across|among|inside|outside)$/.test(this.words[d.head + 1]!.lower) ||
      isPostposed(this.words, d.head + 1));

  /** "the Vermont senator" is nobody who sits for another state. */
  private fitsModifiers(d: Description, e: Entity): boolean {
    const named = this.modifiers(d).filter((w) => w.capital);
    if (named.length === 0) return true;
    const known =
      `${e.name} ${e.positions.map((p) => `${p.affiliation ?? ""} ${p.role ?? ""}`).join(" ")}`.toLowerCase();
    return (
      named.some((w) => known.includes(w.lower.slice(0, 4))) ||
      (e.kind === "person" && !e.positions.some((p) => p.affiliation))
    );
  }

  /** "the director of the Larch Institute" heads no other body. */
  private fitsObject(d: Description, e: Entity): boolean {
    if (!this.hasObject(d)) return true;
    const named = this.words.slice(d.head + 1, d.end).filter((w) => w.capital);
    const known =
      `${e.name} ${e.positions.map((p) => `${p.affiliation ?? ""} ${p.role ?? ""}`).join(" ")}`.toLowerCase();
    return named.length === 0 || named.some((w) => known.includes(w.lower));
  }

  private body(d: Description, head: string): Entity | null {
    const named = this.modifiers(d)
      .filter((w) => w.capital)
      .map((w) => w.lower);
    const isCalled = (e: Entity): boolean =>
      e.kind !== "person" &&
      (singular(e.parts[e.parts.length - 1] ?? "") === head || e.parts[0] === head || e.heads.has(head));
    const fits = (e: Entity): boolean => named.every((w) => e.name.toLowerCase().includes(w));
    const found = this.antecedents.best(d.first, (e) => isCalled(e) && fits(e));
    const owned = this.words.slice(d.first, d.head).some((w) => isPossessive(this.words, w.index));
    if (found || owned || named.length > 0 || this.hasObject(d) || d.determiner === "") return found;
    const may = (e: Entity): boolean =>
      this.isBody(e) && mayBeCalled(e, head) && !this.isPartOfOwned(e) && !this.isExclaimed(e);
    const surely = (e: Entity): boolean =>
      may(e) && (e.kind === "organization" || e.person < 0 || tellsBody(e));
    return this.antecedents.best(d.first, may) ?? this.antecedents.mostNamed(surely);
  }

  private isBody = (e: Entity): boolean =>
    e.kind === "organization" ||
    (e.kind === "open" && (e.person < 0 || (e.person === 0 && (e.parts.length === 1 || tellsBody(e)))));

  /** "its Dorset plant", "the firm's Dorset plant": whoever owns it is not called Dorset. */
  private isPartOfOwned = (e: Entity): boolean =>
    e.kind === "open" &&
    e.mentions.some(({ first, end, how }) => {
      const next = this.words[end];
      const noun = how !== "description" && next?.pos === "NOUN" && !next.capital;
      const owner = this.words[first - 1]?.lower ?? "";
      return noun && (/^(?:its|their|our)$/.test(owner) || isPossessive(this.words, first - 1));
    });

  /** “Nonsense,” the company said: a word that only opens quotations names nobody. */
  private isExclaimed = (e: Entity): boolean =>
    e.kind === "open" &&
    e.parts.length === 1 &&
    e.mentions.every(({ first }) => this.words[first]!.quoted && this.words[first]!.initial);

  private document(d: Description, head: string): Entity | null {
    if (this.hasObject(d)) return null;
    const same = (this.byHead.get(head) ?? []).findLast((e) => e.kind === "document");
    if (same || !SAME_DOCUMENT.has(head)) return same ?? null;
    return this.antecedents.best(
      d.first,
      (e) => e.kind === "document" && [...e.heads].some((h) => SAME_DOCUMENT.has(h)),
    );
  }

  private people(d: Description, head: string): Entity | null {
    if (FRESH.test(d.determiner) || this.hasObject(d)) return null;
    const mods = this.modifiers(d).map((w) => w.lower);
    const groups = (this.byHead.get(head) ?? []).filter((e) => e.kind === "group");
    const fits = (e: Entity): boolean =>
      d.determiner === "the" || mods.length === 0 || mods.every((m) => e.name.toLowerCase().includes(m));
    return groups.findLast(fits) ?? null;
  }
}

/** "R" or "D" where words name one of the two parties, by name or by tag. */
function partyOf(text: string): string | null {
  if (/\b(?:republicans?|gop)\b|^r-\p{L}/iu.test(text)) return "R";
  return /\bdemocrat(?:ic|s)?\b|^d-\p{L}/iu.test(text) ? "D" : null;
}

const partyOfEntity = (e: Entity): string | null => {
  for (const p of e.positions) {
    const party = partyOf(p.affiliation ?? "");
    if (party) return party;
  }
  return null;
};
