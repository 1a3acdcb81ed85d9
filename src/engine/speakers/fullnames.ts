import type { Entity, Generation } from "./entity";
import { isOtherGeneration } from "./generations";
import type { NameMention } from "./names";

/** Whether a full name can be the name of an entity that has a full name already. */
export function compatible(e: Entity, n: NameMention, generation: Generation | null): boolean {
  if (e.kind === "organization" || n.form === "body")
    return e.kind === "organization" && sameBody(e.parts, n.parts);
  if (e.kind === "place" || n.form === "place") return e.parts.join(" ") === n.parts.join(" ");
  if (e.parts.length < 2) return false;
  if (isOtherGeneration(e, generation)) return false;
  return sameFirst(e.parts, n.parts);
}

const sameBody = (a: readonly string[], b: readonly string[]): boolean => a.join(" ") === b.join(" ");

/** "Ruth" and "Ina" are two; "Ruth" and "Ruth J." are one; "Chris" may be "Christopher". */
function sameFirst(a: readonly string[], b: readonly string[]): boolean {
  if (a[a.length - 1] !== b[b.length - 1]) return false;
  const [x, y] = [a[0]!, b[0]!];
  if (x === y) return true;
  // "Marsh Bexley" of "Ana Marsh Bexley"; a nickname before a name in somebody's mouth
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length > short.length && long.slice(-short.length).join(" ") === short.join(" ")) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  const [brief, whole] = x.length <= y.length ? [x, y] : [y, x];
  return brief.length >= 3 && whole.startsWith(brief) && whole.length > brief.length;
}
