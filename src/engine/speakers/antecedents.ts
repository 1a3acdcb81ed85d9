import { firstIndex } from "../document/search";
import { PRONOUNS } from "../lexicon/pronouns";
import { logarithm } from "../model/elementary";
import { isPossessive } from "./classes";
import { type Entity, type EntityTable, genderOf } from "./entity";
import type { Word } from "./words";

/** How many sentences a pronoun may look back. */
const REACH = 8;

/** Where an entity is named or speaks. */
export interface Place {
  readonly at: number;
  readonly end: number;
  readonly entity: Entity;
  readonly speaking: boolean;
}

/**
 * Who was spoken of before a word, and whom a pronoun there means. Candidates are weighed by distance, by being the
 * first named in their sentence, by having spoken last, by standing outside quotations; gender and number, where the
 * article tells them, must agree. After Hobbs' and Lappin & Leass' preferences (recency, subject emphasis), the weights set by hand.
 */
export class Antecedents {
  private readonly places: Place[];
  private readonly spoken: Place[] = [];
  /** Where a pronoun means somebody who does not speak there. */
  private readonly meant: Place[] = [];
  private readonly firstSpoken = new Map<Entity, number>();

  constructor(
    private readonly words: readonly Word[],
    table: EntityTable,
  ) {
    this.places = table.names.flatMap((n) => {
      const entity = table.ofName.get(n.first);
      return entity ? [{ at: n.first, end: n.end, entity, speaking: false }] : [];
    });
  }

  /** Notes that an entity speaks at a word; sources come in the order of the text. */
  speaks(at: number, entity: Entity): void {
    this.spoken.push({ at, end: at + 1, entity, speaking: true });
    if (at < (this.firstSpoken.get(entity) ?? at + 1)) this.firstSpoken.set(entity, at);
  }

  /** Notes whom a pronoun means that is no source; they come in the order of the text. */
  means(at: number, entity: Entity): void {
    this.meant.push({ at, end: at + 1, entity, speaking: false });
  }

  /** All who spoke, in the order of the text. */
  allSpoken(): readonly Place[] {
    return this.spoken;
  }

  /** Who has spoken in a sentence so far. */
  speakersIn(sentence: number): readonly Entity[] {
    const found: Entity[] = [];
    for (let i = this.spoken.length - 1; i >= 0; i--) {
      const { at, entity } = this.spoken[i]!;
      if (this.words[at]!.sentence < sentence) break;
      if (this.words[at]!.sentence === sentence && !found.includes(entity)) found.unshift(entity);
    }
    return found;
  }

  /** The entity a pronoun means; null where nobody fits. */
  ofPronoun(at: number, accept: (e: Entity) => boolean): Entity | null {
    const kind = PRONOUNS.get(this.words[at]!.lower);
    const gender = kind === "he" ? "m" : kind === "she" ? "f" : null;
    return this.best(at, (e) => accept(e) && (gender === null || (genderOf(e) ?? gender) === gender), gender);
  }

  /** The most salient entity before a word that `accept` takes. */
  best(at: number, accept: (e: Entity) => boolean, gender: "f" | "m" | null = null): Entity | null {
    return this.weighed(at, accept, gender)?.entity ?? null;
  }

  /** Whom the article names most of all that `accept` takes, the first of equals; null where it names none. */
  mostNamed(accept: (e: Entity) => boolean): Entity | null {
    let most: Entity | null = null;
    for (const { entity } of this.places)
      if (accept(entity) && entity.mentions.length > (most?.mentions.length ?? 0)) most = entity;
    return most;
  }

  /** As `best`, with the score. */
  weighed(
    at: number,
    accept: (e: Entity) => boolean,
    gender: "f" | "m" | null = null,
  ): { readonly entity: Entity; readonly score: number } | null {
    const scores = new Map<Entity, number>();
    const here = this.words[at]!;
    const topic = this.introducedBefore(at, accept);
    const lastSpeaker = topic ? null : this.lastSpoken(at);
    for (const place of this.before(at)) {
      if (!accept(place.entity)) continue;
      const preferred = lastSpeaker === place.entity ? 1.5 : topic === place ? 4 : 0;
      const score = this.score(place, here, gender) + preferred;
      if (score > (scores.get(place.entity) ?? -Infinity)) scores.set(place.entity, score);
    }
    let best: Entity | null = null;
    let top = -Infinity;
    for (const [entity, score] of scores) {
      const total = score + logarithm(1 + Math.min(entity.mentions.length, 16)) * 0.505;
      if (total > top) [best, top] = [entity, total];
    }
    return best ? { entity: best, score: top } : null;
  }

  private score(place: Place, here: Word, gender: "f" | "m" | null): number {
    const word = this.words[place.at]!;
    const distance = here.sentence - word.sentence;
    let score = -0.9 * distance;
    if (this.isFirstNamed(place)) score += distance === 0 ? 1.5 : 1;
    if (place.speaking) score += 1.2;
    if (word.quoted && !here.quoted) score -= 2;
    if (!place.speaking && isPossessive(this.words, place.end)) score -= 0.6;
    const before = this.words[place.at - 1];
    if (before && before.pos === "ADP" && distance > 0) score -= 0.5;
    if (gender && genderOf(place.entity) === gender) score += 1.8;
    return score;
  }

  /**
   * Whom the sentence before, outside quotations, names in full as its subject and who has not spoken yet: from there
   * the article is about them, whoever spoke earlier. Nobody where another is named between.
   */
  private introducedBefore(at: number, accept: (e: Entity) => boolean): Place | null {
    const sentence = this.sentenceTold(at);
    let found: Place | null = null;
    for (let i = placesBefore(this.places, at) - 1; i >= 0; i--) {
      const place = this.places[i]!;
      const word = this.words[place.at]!;
      if (word.sentence < sentence) break;
      if (word.quoted || !accept(place.entity) || isPossessive(this.words, place.end)) continue;
      if (word.sentence > sentence) return null;
      found = place;
    }
    if (!found || found.end - found.at < 2 || this.words[found.at - 1]?.pos === "ADP") return null;
    const last = this.spoken[placesBefore(this.spoken, at) - 1];
    const spoke = (this.firstSpoken.get(found.entity) ?? at) < at;
    return spoke || (last && last.at >= found.at) ? null : found;
  }

  /** The last sentence before a word's own that has words outside quotations; -1 where there is none. */
  sentenceTold(at: number): number {
    const here = this.words[at]!.sentence;
    for (let i = at - 1; i >= 0; i--) {
      const w = this.words[i]!;
      if (w.sentence < here && !w.quoted && w.pos !== "PUNCT") return w.sentence;
    }
    return -1;
  }

  private isFirstNamed(place: Place): boolean {
    const before = this.places[placesBefore(this.places, place.at) - 1];
    return !before || this.words[before.at]!.sentence !== this.words[place.at]!.sentence;
  }

  private lastSpoken(at: number): Entity | null {
    const last = this.spoken[placesBefore(this.spoken, at) - 1];
    return last && this.words[at]!.sentence - this.words[last.at]!.sentence <= 4 ? last.entity : null;
  }

  private *before(at: number): Generator<Place> {
    const low = this.words[at]!.sentence - REACH;
    for (const list of [this.places, this.spoken, this.meant])
      for (let i = placesBefore(list, at) - 1; i >= 0 && this.words[list[i]!.at]!.sentence >= low; i--)
        yield list[i]!;
  }
}

/** Number of places before a word. O(log n). */
const placesBefore = (list: readonly Place[], at: number): number =>
  firstIndex(list, (place) => place.at >= at);
