import type { Attribution } from "../../../src/engine/attribution/attribution";
import { readDocument } from "../../../src/engine/document/read";
import { resolveSpeakers } from "../../../src/engine/speakers/resolve";
import type { Speaker } from "../../../src/engine/speakers/speaker";

/**
 * Resolves a text whose sources stand in square brackets: each bracket is the source of one statement, whose content
 * is the sentence's remainder. Curly brackets are dropped.
 */
export function said(marked: string) {
  let text = "";
  const sources: { start: number; end: number }[] = [];
  for (const c of marked) {
    if (c === "[") sources.push({ start: text.length, end: -1 });
    else if (c === "]") sources[sources.length - 1]!.end = text.length;
    else if (c !== "{" && c !== "}") text += c;
  }
  const attributions = sources.map(
    (source, i): Attribution => ({
      id: `s${i + 1}`,
      kind: "indirect",
      act: "speech",
      content: [],
      cue: [],
      source: [source],
      continues: null,
      nested: [],
      confidence: 1,
      finder: "alone",
      why: "",
    }),
  );
  const layer = resolveSpeakers(readDocument(text), attributions);
  const byId = new Map(layer.speakers.map((s) => [s.id, s]));
  const of = (a: Attribution): Speaker[] => (layer.speakersOf.get(a.id) ?? []).map((id) => byId.get(id)!);
  return {
    text,
    layer,
    /** Name of the first speaker of every statement. */
    names: attributions.map((a) => of(a)[0]?.name ?? null),
    ids: attributions.map((a) => of(a)[0]?.id ?? null),
    joint: attributions.map((a) => of(a).map((s) => s.name)),
    speaker: (name: string): Speaker => {
      const found = layer.speakers.find((s) => s.name === name);
      if (!found) throw new Error(`no speaker ${name} among ${layer.speakers.map((s) => s.name).join(", ")}`);
      return found;
    },
  };
}
