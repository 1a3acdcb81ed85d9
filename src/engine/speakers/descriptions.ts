import { FIRM_NOUNS, SEATS } from "../lexicon/bodies";
import type { Antecedents } from "./antecedents";
import { authorOf, isAuthored, ownerOf } from "./authors";
import { isPluralRole, singular, textOfRange } from "./classes";
import { withoutCondition } from "./condition";
import type { Description } from "./description";
import { type Entity, type EntityTable, isPersonLike, unknownEntity } from "./entity";
import { headsOfParty, headsOfRole, kindOfDescription } from "./heads";
import { KnownEntities } from "./known";
import type { NameMention } from "./names";
import { nominalEnd } from "./nominal";
import { type JointMention, pairsOf } from "./pairs";
import { isPrivate, type RolePhrase, readRolePhrase } from "./rolephrase";
import type { Word } from "./words";

/** Words that a person without a name may have been introduced before. */
const INTRODUCED = 400;
/** "The board’s (claim)" */
const OWNED = /(?<=s)['’]$|['’]s$/;
/** How many sentences after two spoke together "the two" still means them. */
const JOINT_REACH = 25;

/** Finds or makes the entities that descriptions mean: "the spokeswoman", "another official", "his lawyers". */
export class Descriptions {
  private readonly byHead = new Map<string, Entity[]>();
  private readonly byWords = new Map<string, Entity>();
  private readonly byOwner = new Map<string, Entity>();
  /** Who has no name but whose he or she is: "his doctor". */
  private readonly owned = new Set<Entity>();
  /** Per first word: one phrase may be the source of two statements. */
  private readonly byPlace = new Map<number, readonly Entity[]>();
  private readonly known: KnownEntities;
  private joint: JointMention | null = null;
  private readonly pairs: readonly JointMention[];

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly table: EntityTable,
    private readonly antecedents: Antecedents,
    private readonly names: ReadonlyMap<number, NameMention>,
  ) {
    for (const e of table.all)
      for (const p of e.positions)
        for (const head of [...headsOfRole(p.role), ...headsOfParty(p.affiliation)]) this.remember(head, e);
    this.pairs = pairsOf(words, table);
    this.known = new KnownEntities(words, antecedents, this.byHead);
  }

  /** Remembers who was named together, for "the two" and "the senators". */
  noteJoint(joint: JointMention): void {
    this.joint = joint;
  }

  /** The entities of a description; more than one for "the two senators" who were named together. */
  resolve(d: Description): readonly Entity[] {
    const found = this.byPlace.get(d.first) ?? this.resolved(this.isFirm(d) ? { ...d, category: "body" } : d);
    this.byPlace.set(d.first, found);
    return found;
  }

  private isFirm = (d: Description): boolean => d.category === "person" && FIRM_NOUNS.has(this.headOf(d));

  private resolved(d: Description): readonly Entity[] {
    const head = this.headOf(d);
    const bearer = this.apposedTo(d);
    if (bearer) return [bearer];
    const owner = ownerOf(this.words, d, this.table, this.names, this.antecedents, (e) => this.owned.has(e));
    if (owner && isAuthored(this.words, d, owner)) return [owner];
    const joint = this.jointly(d, head);
    if (joint) return joint;
    const authors = owner ? null : authorOf(this.words, d, this.table, this.names, this.antecedents);
    if (authors && authors.length > 0) return authors;
    if (!this.isNobody(d, owner) || this.known.find(d, head, owner)) return [this.one(d, head, owner)];
    // "the city said": where no place was named, it speaks as a body
    return SEATS.has(head) ? [this.one({ ...d, category: "body" }, head, owner)] : [];
  }

  /** "NAME, a spokeswoman for the port," where only the apposition was given as the source. */
  private apposedTo(d: Description): Entity | null {
    if (
      d.category !== "person" ||
      this.words[d.first - 1]?.text !== "," ||
      !/^(?:the|a|an|)$/.test(d.determiner)
    )
      return null;
    const name = [2, 3, 4, 5]
      .map((back) => this.names.get(d.first - back))
      .find((n) => n?.end === d.first - 1);
    // "In Dover, the mayor said": a place with its preposition is nobody's apposition
    if (!name || this.words[name.prefix - 1]?.pos === "ADP") return null;
    const bearer = this.table.ofName.get(name.first);
    const person =
      bearer &&
      (bearer.kind === "person" ||
        (bearer.kind === "open" && (bearer.person > 0 || bearer.parts.length > 1)));
    return person ? bearer : null;
  }

  /** A thing in small letters, but for the sentence's first, that nobody owns and that is no writing says nothing. */
  private isNobody = (d: Description, owner: Entity | null): boolean =>
    d.category === "thing" && !owner && !this.isNamed(d) && !this.sameWords(d);

  /** A capital letter at the head of a sentence names nothing, but for "State said" and "Article 7". */
  private isNamed = (d: Description): boolean => {
    const bare = /^\d/.test(this.words[d.head]!.text);
    return this.words
      .slice(d.first, d.head + 1)
      .some((w) => w.capital && (!w.initial || bare || w.index === d.head));
  };

  private one(d: Description, head: string, owner: Entity | null): Entity {
    const same = this.sameWords(d);
    const ownerKey = owner ? `${owner.id}:${/^(?:camp|team)$/.test(head) ? "campaign" : head}` : null;
    const known = (ownerKey ? this.byOwner.get(ownerKey) : null) ?? same ?? this.known.find(d, head, owner);
    const entity = known ?? this.create(d, owner);
    if (owner && !known) this.owned.add(entity);
    entity.mentions.push({ first: d.first, end: d.end, how: "description" });
    if (known && (isPersonLike(known) || known.kind === "open")) this.addPosition(d, known, owner);
    // whatever is called "the company" is no person
    if (known?.kind === "open" && d.category === "body") known.person -= 4;
    entity.heads.add(head);
    this.remember(head, entity);
    this.byWords.set(this.keyOf(d), entity);
    if (ownerKey) this.byOwner.set(ownerKey, entity);
    return entity;
  }

  private headOf = (d: Description): string => singular(this.words[d.head]!.lower);

  private remember(head: string, e: Entity): void {
    const list = this.byHead.get(head);
    if (!list) this.byHead.set(head, [e]);
    else if (!list.includes(e)) list.push(e);
  }

  /** "the Harmon campaign" twice: the same words but for the article. Not for "a source" twice. */
  private sameWords(d: Description): Entity | null {
    if (d.category === "person" && d.determiner !== "the" && d.determiner !== "") return null;
    if (/^(?:another|other|his|her|their|its|one)$/.test(d.determiner)) return null;
    return this.byWords.get(this.keyOf(d)) ?? null;
  }

  private keyOf(d: Description): string {
    let from = d.first;
    while (from < d.end && /^(?:the|a|an)$/.test(this.words[from]!.lower)) from++;
    return textOfRange(this.text, this.words, from, d.end).toLowerCase().replaceAll("’", "'");
  }

  /** Those who spoke together last or, later than that, were named with "and" between them. */
  private lastJoint(at: number): JointMention | null {
    const named = this.pairs.findLast((p) => p.at < at) ?? null;
    if (!named || (this.joint && this.joint.at >= named.at)) return this.joint;
    return named;
  }

  /** "the two", "both men", "the senators" after two were named together. */
  private jointly(d: Description, head: string): readonly Entity[] | null {
    const joint = this.lastJoint(d.first);
    if (!joint || d.category !== "people" || !/^(?:the|both|these|)$/.test(d.determiner)) return null;
    if (this.words[d.first]!.sentence - this.words[joint.at]!.sentence > JOINT_REACH) return null;
    const counted = this.words
      .slice(d.first, d.head + 1)
      .some((w) => /^(?:two|both|pair|duo|couple)$/.test(w.lower));
    if (counted) return joint.entities.length === 2 ? joint.entities : null;
    if (d.determiner === "" || this.byHead.get(head)?.some((e) => e.plural)) return null;
    const holds = (e: Entity): boolean => e.positions.some((p) => headsOfRole(p.role).includes(head));
    return joint.entities.every((e) => e.kind !== "organization") && joint.entities.some(holds)
      ? joint.entities
      : null;
  }

  private addPosition(d: Description, e: Entity, owner: Entity | null): void {
    const phrase = readRolePhrase(this.text, this.words, d.first, d.end);
    if (!phrase || e.plural || isPluralRole(this.words[phrase.head]!)) return;
    e.positions.push({
      role: phrase.role,
      affiliation: phrase.affiliation ?? this.ownerServed(phrase, owner),
      former: phrase.former,
      first: d.first,
      end: d.end,
      weight: 0.6,
    });
  }

  private create(d: Description, owner: Entity | null): Entity {
    const people = d.category === "person" || d.category === "people";
    const kind = kindOfDescription(d, this.words);
    const entity: Entity = {
      ...unknownEntity(this.table.all.length, kind, this.nameOf(this.introduced(d), owner)),
      plural: d.category === "people",
    };
    this.table.all.push(entity);
    if (people) this.firstPosition(d, entity, owner);
    return entity;
  }

  /** Where "the man" was introduced as "a 43-year-old man": there stands the fuller name. */
  private introduced(d: Description): Description {
    if (d.category !== "person" || this.words[d.first]!.lower !== "the" || d.end > d.head + 1) return d;
    const head = this.words[d.head]!.lower;
    for (let i = d.first - 1; i >= 0 && i > d.first - INTRODUCED; i--) {
      if (this.words[i]!.lower !== head) continue;
      let first = i;
      while (first > 0 && nominalEnd(this.words, first - 1, first) === first) first--;
      const determiner = this.words[first - 1]?.lower ?? "";
      if (determiner === "a" || determiner === "an")
        return { ...d, first: first - 1, end: i + 1, head: i, determiner };
    }
    return d;
  }

  /** "his spokesman" speaks for him; "his doctor" does not. */
  private ownerServed({ owner: pronoun, head }: RolePhrase, owner: Entity | null): string | null {
    return pronoun === null || isPrivate(this.words[head]!) ? null : (owner?.name ?? null);
  }

  private firstPosition(d: Description, e: Entity, owner: Entity | null): void {
    const phrase = readRolePhrase(this.text, this.words, d.first, d.end);
    if (!phrase?.role && !phrase?.affiliation) return;
    const affiliation = phrase.affiliation ?? this.ownerServed(phrase, owner);
    e.positions.push({
      role: phrase.role,
      affiliation,
      former: phrase.former,
      first: d.first,
      end: d.end,
      weight: 0.9,
    });
  }

  /** The words of the description; an owner's pronoun is replaced by the owner's name. */
  private nameOf(d: Description, owner: Entity | null): string {
    let from = d.first;
    const first = this.words[from]!.lower;
    if (d.category === "body" && /^(?:the|a|an)$/.test(first) && d.end > from + 1) from++;
    const end = withoutCondition(this.words, from, d.end);
    const comma = this.words.slice(from, end).findIndex((w) => /^[,;—–]$/.test(w.text));
    const text = textOfRange(this.text, this.words, from, comma > 0 ? from + comma : end).replace(OWNED, "");
    if (!owner || !/^(?:his|her|their|its)$/.test(first)) return text;
    return `${owner.name}’s${text.slice(this.words[from]!.end - this.words[from]!.start)}`;
  }
}
