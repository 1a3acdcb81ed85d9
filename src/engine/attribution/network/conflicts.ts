import type { NetworkAttribution } from "./read-attributions";

/** From this share of its content on that others have taken, a candidate goes. */
const MOSTLY = 0.5;

/**
 * The candidates of at least `threshold` that stand beside each other, best first come: one goes whose cue lies in a
 * better one's content or whose content holds a better one's cue or is mostly taken. In the order of their cues.
 */
export function withoutConflicts(
  candidates: readonly NetworkAttribution[],
  threshold: number,
): NetworkAttribution[] {
  const content = new Set<number>();
  const cues = new Set<number>();
  const kept: NetworkAttribution[] = [];
  const ranked = candidates.filter((c) => c.score >= threshold).sort((a, b) => b.score - a.score);
  for (const candidate of ranked) {
    const { contentTokens } = candidate;
    const own = cueTokens(candidate);
    if (own.some((t) => content.has(t)) || contentTokens.some((t) => cues.has(t))) continue;
    if (contentTokens.filter((t) => content.has(t)).length > MOSTLY * contentTokens.length) continue;
    kept.push(candidate);
    for (const t of contentTokens) content.add(t);
    for (const t of own) cues.add(t);
  }
  return kept.sort((a, b) => a.cueTokens[0] - b.cueTokens[0]);
}

const cueTokens = ({ cueTokens: [first, end] }: NetworkAttribution): number[] =>
  Array.from({ length: end - first }, (_, i) => first + i);
