import type { Entity, PositionEvidence } from "./entity";
import type { Position } from "./speaker";
import type { Word } from "./words";

/** Most positions that a speaker is shown with. */
const MOST = 4;

/**
 * The positions of an entity, the most telling first: role and body stated together before either alone, present before
 * former, sure constructions before doubtful ones. A role and a body stated apart are put together where the first
 * position lacks one of them.
 */
export function choosePositions(words: readonly Word[], e: Entity): Position[] {
  if (e.kind === "document" || e.kind === "organization") return [];
  const ranked = merged(e.positions.filter((p) => !repeatsName(p, e))).sort(
    (a, b) => telling(b) - telling(a) || a.first - b.first,
  );
  const [top] = ranked;
  if (!top) return [];
  const filled = fill(top, ranked);
  const rest = ranked
    .filter((p) => p !== top && !filled.used.includes(p) && !saysLess(p, ranked))
    .slice(0, MOST - 1);
  const toPosition = (p: PositionEvidence, evidence: readonly PositionEvidence[]): Position => ({
    role: p.role,
    affiliation: p.affiliation,
    former: p.former,
    evidence: [...evidence]
      .sort((a, b) => a.first - b.first)
      .map((x) => ({ start: words[x.first]!.start, end: words[x.end - 1]!.end })),
  });
  return [toPosition(filled.position, [top, ...filled.used]), ...rest.map((p) => toPosition(p, [p]))];
}

/** "Analysts", whose role is "Analysts", and "people familiar": the name has said it, or it is no role at all. */
const repeatsName = (p: PositionEvidence, e: Entity): boolean =>
  p.affiliation === null &&
  ((e.kind === "group" && p.role?.toLowerCase() === e.name.toLowerCase()) || NO_ROLE.test(p.role ?? ""));
const NO_ROLE = /^(?:\p{Ll}+ )?(?:people|person|persons|individuals?|man|men|woman|women)(?: \p{Ll}+)?$/iu;

/** The same role without its body, or the body without the role, where another place tells both. */
const saysLess = (p: PositionEvidence, all: readonly PositionEvidence[]): boolean =>
  all.some(
    (x) =>
      x !== p &&
      x.role !== null &&
      x.affiliation !== null &&
      ((p.affiliation === null && x.role.toLowerCase() === p.role?.toLowerCase()) ||
        (p.role === null && x.affiliation === p.affiliation)),
  );

/** Stands and relations, which tell less of somebody than an office does. */
const STANCE =
  /\b(?:supporter|critic|backer|opponent|friend|ally|fan|rival|advocate|resident|native|father|mother|son|daughter|brother|sister|wife|husband|man|woman)$/i;

const telling = (p: PositionEvidence): number =>
  (STANCE.test(p.role ?? "") ? -0.6 : 0) +
  p.weight +
  (p.role && p.affiliation ? 0.6 : p.role ? 0.2 : 0) -
  (p.former ? 0.1 : 0);

/** One of each: the same role for the same body stated twice is one position, at its first and fullest place. */
function merged(positions: readonly PositionEvidence[]): PositionEvidence[] {
  const seen = new Map<string, PositionEvidence>();
  for (const p of positions) {
    const key = `${p.role?.toLowerCase() ?? ""}|${p.affiliation?.toLowerCase() ?? ""}`;
    const known = seen.get(key);
    if (!known || p.weight > known.weight) seen.set(key, p);
  }
  return [...seen.values()];
}

function fill(
  top: PositionEvidence,
  ranked: readonly PositionEvidence[],
): { position: PositionEvidence; used: PositionEvidence[] } {
  const used: PositionEvidence[] = [];
  let { role, affiliation } = top;
  if (!affiliation) {
    const source = ranked.find((p) => p !== top && p.affiliation && p.former === top.former);
    if (source) {
      affiliation = source.affiliation;
      used.push(source);
    }
  }
  if (!role) {
    const source = ranked.find((p) => p !== top && p.role);
    if (source) {
      role = source.role;
      used.push(source);
    }
  }
  return { position: { ...top, role, affiliation }, used };
}
