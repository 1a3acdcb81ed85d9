import type { Report } from "../engine/report";
import { SLOTS } from "../messages/state";

/**
 * Gives every speaker a colour slot, in the order of their first words; who had one keeps it when the article is
 * read anew. Speakers are known by name: ids change with the text.
 */
export class Slots {
  readonly #byName = new Map<string, number>();

  /** Speaker id to slot for one report. */
  assign(report: Report): Readonly<Record<string, number>> {
    const slots: [string, number][] = [];
    for (const { id, name } of report.speakers) {
      const slot = this.#byName.get(name) ?? this.#byName.size % SLOTS;
      this.#byName.set(name, slot);
      slots.push([id, slot]);
    }
    return Object.fromEntries(slots);
  }
}
