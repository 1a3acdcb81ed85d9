import type { Attribution } from "../attribution/attribution";
import { contains, type Span } from "../document/span";
import { PRONOUNS } from "../lexicon/pronouns";
import { GENDERED } from "../lexicon/roles";
import type { Antecedents } from "./antecedents";
import { isParty } from "./classes";
import { denierOf } from "./denier";
import type { Category, Description } from "./description";
import type { Descriptions } from "./descriptions";
import type { Entity, EntityTable } from "./entity";
import { interviewed, isAnswerLabel, namesNobody } from "./interview";
import type { NameMention } from "./names";
import { type Candidate, nominalsBefore } from "./nominals";
import { type Reference, readSource } from "./source";
import { firstEndingAfter, type Word, wordRange } from "./words";

/** Verbs whose object hears what is said. */
const HEARD_BY =
  /^(?:told|tells?|telling|asked|asks?|asking|reminded|reminds|assured|assures|warned|warns|informed|informs|promised|emailed|texted)$/;
/** What may stand between such a verb and a name, and how many words of it. */
const ARTICLE_OR_TITLE =
  /^(?:the|a|an|mr|mrs|ms|dr|sen|rep|gov|president|judge|host|anchor|reporter|interviewer|his|her)\.?$/;
const REACH = 4;

/** What of an attribution tells whom its source means. */
type Named = Pick<Attribution, "source" | "cue" | "finder">;

/** Turns the sources of attributions into entities, in the order of the text. */
export class References {
  private readonly spokenIn: { readonly attribution: Attribution; readonly entities: readonly Entity[] }[] =
    [];
  /** Words of sources: what a pronoun means there is found with the statement. */
  private readonly sources = new Set<number>();
  private next = 0;
  /** Who gives the answers of an interview, once its first answer is read. */
  private answering: { readonly entity: Entity | null } | null = null;

  constructor(
    private readonly words: readonly Word[],
    private readonly table: EntityTable,
    private readonly names: ReadonlyMap<number, NameMention>,
    private readonly antecedents: Antecedents,
    private readonly descriptions: Descriptions,
    private readonly attributions: readonly Attribution[],
  ) {
    for (const { source } of attributions)
      for (const span of source) {
        const { first, end } = wordRange(words, span);
        for (let i = first; i < end; i++) this.sources.add(i);
      }
  }

  /** Finds whom the pronouns mean that stand before a word and speak in no statement. */
  readTo(at: number): void {
    for (; this.next < at; this.next++) {
      const w = this.words[this.next]!;
      if (w.quoted || this.sources.has(this.next) || !this.isToldOf(this.next)) continue;
      const accept = (e: Entity): boolean => this.maySpeak(e) && isNamed(e);
      const entity =
        denierOf(this.words, this.antecedents, this.next, accept) ??
        this.antecedents.ofPronoun(this.next, accept);
      if (entity) this.antecedents.means(this.next, entity);
    }
  }

  /** "he", "she", and "his", "her" before a noun. */
  private isToldOf(at: number): boolean {
    const { lower } = this.words[at]!;
    return (
      /^s?he$/.test(lower) ||
      (/^(?:his|her)$/.test(lower) && /^(?:NOUN|ADJ)$/.test(this.words[at + 1]?.pos ?? ""))
    );
  }

  private maySpeak = (e: Entity): boolean =>
    !e.plural &&
    (e.kind === "person" ||
      e.kind === "anonymous" ||
      (e.kind === "open" && e.person >= 0 && !this.isGroupName(e)));

  /** Who is meant by the source of an attribution: no one twice; empty where nobody is found. */
  resolve(spans: readonly Span[], attribution: Named): Entity[] {
    if (spans[0]) this.readTo(firstEndingAfter(this.words, spans[0].start));
    const source = spans.flatMap((span) => {
      const { first, end } = wordRange(this.words, span);
      return this.words.slice(first, end);
    });
    if (namesNobody(source)) return [];
    if (attribution.finder === "label" && isAnswerLabel(source)) return this.interviewee(source[0]!.index);
    const found: Entity[] = [];
    for (const reference of readSource(this.words, spans, this.names)) {
      for (const e of this.entitiesOf(reference, attribution)) if (!found.includes(e)) found.push(e);
    }
    return found;
  }

  private interviewee(at: number): Entity[] {
    this.answering ??= { entity: interviewed(this.words, this.table.all, at) };
    return this.answering.entity ? [this.answering.entity] : [];
  }

  /** Remembers who spoke, for the pronouns that follow. */
  noteSpoken(attribution: Attribution, entities: readonly Entity[]): void {
    this.spokenIn.push({ attribution, entities });
    const span = attribution.source[0] ?? attribution.content[0];
    if (!span) return;
    const at = firstEndingAfter(this.words, span.start);
    for (const e of entities) this.antecedents.speaks(at, e);
    if (entities.length > 1) this.descriptions.noteJoint({ at, entities });
  }

  private entitiesOf(reference: Reference, attribution: Named): readonly Entity[] {
    if (reference.type === "name") {
      const entity = this.table.ofName.get(reference.name.first);
      return entity ? [entity] : [];
    }
    if (reference.type === "description") return this.descriptions.resolve(reference);
    return this.ofPronoun(reference.first, attribution);
  }

  private ofPronoun(at: number, attribution: Named): readonly Entity[] {
    const kind = PRONOUNS.get(this.words[at]!.lower);
    const found =
      kind === "i" || kind === "we"
        ? this.enclosing(attribution)
        : kind === "who"
          ? this.relative(at)
          : kind === "they"
            ? this.several(at)
            : this.single(at, kind === "it", this.addressee(at, attribution));
    for (const e of found) e.mentions.push({ first: at, end: at + 1, how: "pronoun" });
    return found;
  }

  /** Whom "he told Brandt" cannot mean: the one named behind a verb that takes a hearer. */
  private addressee(at: number, { cue }: Named): Entity | null {
    const last = cue.at(-1);
    const next = last ? firstEndingAfter(this.words, last.end) : at + 2;
    const verb = this.words[next - 1];
    if (!verb || !HEARD_BY.test(verb.lower) || verb.sentence !== this.words[at]!.sentence) return null;
    for (let i = next; i < next + REACH && this.words[i]?.sentence === verb.sentence; i++) {
      const named = this.table.ofName.get(i);
      if (named) return named;
      if (!ARTICLE_OR_TITLE.test(this.words[i]!.lower)) return null;
    }
    return null;
  }

  private single(at: number, thing: boolean, addressee: Entity | null): readonly Entity[] {
    if (thing) return this.thing(at);
    const accept = (e: Entity): boolean => e !== addressee && this.maySpeak(e);
    const unnamed = this.unnamedSubject(at);
    if (unnamed) return this.descriptions.resolve(unnamed);
    const surely = (e: Entity): boolean => accept(e) && isNamed(e);
    const denier = denierOf(this.words, this.antecedents, at, surely);
    if (denier) return [denier];
    const found = this.antecedents.ofPronoun(at, surely) ?? this.antecedents.ofPronoun(at, accept);
    return found ? [found] : [];
  }

  /** "A woman …" with which the sentence before begins, where the pronoun agrees with the noun. */
  private unnamedSubject(at: number): Description | null {
    const gender = PRONOUNS.get(this.words[at]!.lower) === "she" ? "f" : "m";
    const sentence = this.antecedents.sentenceTold(at);
    if (this.antecedents.speakersIn(sentence).length > 0) return null;
    const first = nominalsBefore(this.words, this.names, at, () => true)
      .map((c) => c.description)
      .find((d) => this.words[d.first]!.sentence === sentence);
    if (!first || !/^an?$/.test(first.determiner) || first.category !== "person") return null;
    const opens =
      this.words[first.first]!.sentence === sentence && this.words[first.first - 1]?.sentence !== sentence;
    return opens && GENDERED.get(this.words[first.head]!.lower) === gender ? first : null;
  }

  private thing(at: number): readonly Entity[] {
    const named = this.antecedents.weighed(
      at,
      (e) =>
        e.kind === "organization" ||
        e.kind === "document" ||
        e.kind === "place" ||
        (e.kind === "open" && e.person <= 0 && e.parts.length === 1),
    );
    return this.namedOrNot(
      at,
      named,
      (category, plural) => !plural && (category === "body" || category === "document"),
    );
  }

  /** "they": speakers of before that are several, else a group or body. */
  private several(at: number): readonly Entity[] {
    const last = this.spokenIn.at(-1);
    if (last && last.entities.length > 1 && this.isNear(at, last.attribution)) return last.entities;
    const named = this.antecedents.weighed(at, (e) => e.kind === "group" || e.plural || this.isGroupName(e));
    const found = this.namedOrNot(
      at,
      named,
      (category, plural) =>
        plural && (category === "people" || category === "body" || category === "document"),
    );
    if (found.length > 0) return found;
    const body = this.antecedents.best(
      at,
      (e) => e.kind === "organization" || (e.kind === "open" && e.person <= 0),
    );
    return body ? [body] : [];
  }

  /** A thing without a name wins over a name only where its place is the better. */
  private namedOrNot(
    at: number,
    named: { readonly entity: Entity; readonly score: number } | null,
    accept: (category: Category, plural: boolean) => boolean,
  ): readonly Entity[] {
    const candidates = nominalsBefore(this.words, this.names, at, accept);
    const best = candidates.reduce<Candidate | null>(
      (top, c) => (top && top.score >= c.score ? top : c),
      null,
    );
    if (best && best.score > (named?.score ?? Number.NEGATIVE_INFINITY))
      return this.descriptions.resolve(best.description);
    return named ? [named.entity] : [];
  }

  private isNear(at: number, attribution: Attribution): boolean {
    const span = attribution.source[0];
    return (
      !!span && this.words[at]!.sentence - this.words[firstEndingAfter(this.words, span.start)]!.sentence <= 3
    );
  }

  private isGroupName(e: Entity): boolean {
    const first = e.mentions[0];
    return (
      !!first &&
      e.parts.length === 1 &&
      /s$/.test(e.parts[0]!) &&
      (isParty(this.words[first.first]!) || e.kind === "place")
    );
  }

  /** "I" and "we" inside somebody's words: the one who says them. */
  private enclosing(attribution: Named): readonly Entity[] {
    const source = attribution.source[0];
    if (!source) return [];
    const outer = this.attributions.find(
      (a) => a !== attribution && a.content.some((c) => contains(c, source)),
    );
    return this.spokenIn.find((s) => s.attribution === outer)?.entities ?? [];
  }

  /** "who", "which": whom the words just before name. */
  private relative(at: number): readonly Entity[] {
    const person = /^who/.test(this.words[at]!.lower);
    for (let i = at - 1; i >= 0 && i > at - 14 && this.words[i]!.sentence === this.words[at]!.sentence; i--) {
      const name = this.names.get(i);
      const named = name && name.end <= at ? this.table.ofName.get(name.first) : undefined;
      if (named && (person ? named.kind !== "place" && named.kind !== "organization" : at - name!.end <= 2))
        return [named];
      if (this.words[i]!.pos === "VERB" || /^(?:those|people|NOUN)$/.test(this.words[i]!.lower)) break;
      if (this.words[i]!.pos === "NOUN" && at - i <= 2) break;
    }
    return this.nounBefore(at);
  }

  private nounBefore(at: number): readonly Entity[] {
    let end = at;
    while (end > 0 && this.words[end - 1]!.pos === "PUNCT") end--;
    let first = end;
    while (
      first > 0 &&
      this.words[first - 1]!.sentence === this.words[at]!.sentence &&
      /^(?:NOUN|ADJ|DET|NUM|PROPN)$/.test(this.words[first - 1]!.pos)
    )
      first--;
    if (first === end) return [];
    const span = { start: this.words[first]!.start, end: this.words[end - 1]!.end };
    const [reference] = readSource(this.words, [span], this.names);
    if (!reference || reference.type === "pronoun") return [];
    if (reference.type === "name") {
      const entity = this.table.ofName.get(reference.name.first);
      return entity ? [entity] : [];
    }
    return this.descriptions.resolve(reference);
  }
}

/** Surely somebody: one word alone, of which the article tells nothing, may name a thing. */
const isNamed = (e: Entity): boolean => e.kind !== "open" || e.person > 0 || e.parts.length > 1;
