import type { Accuracy, Rates, Share } from "./accuracy";

const percent = (share: number): string => (100 * share).toFixed(1);

/** One line a figure: its name, the figure, and what it was counted from. */
export function accuracyLines(accuracy: Accuracy): string[] {
  const attribution = Object.entries(accuracy.attribution).flatMap(([kind, measures]) =>
    Object.entries(measures).map(([measure, rates]) => figureLine(`attribution ${kind} ${measure}`, rates)),
  );
  const flat = (task: "speakers" | "contradictions"): string[] =>
    Object.entries(accuracy[task]).map(([name, figure]) => figureLine(`${task} ${name}`, figure));
  return [
    ...attribution,
    ...flat("speakers"),
    ...flat("contradictions"),
    `engine: ${accuracy.msPerThousandWords.toFixed(0)} ms for 1,000 words`,
  ];
}

const figureLine = (name: string, figure: Rates | Share): string =>
  "value" in figure
    ? `${name}: ${percent(figure.value)} (${figure.right}/${figure.total})`
    : `${name}: P ${percent(figure.p)} R ${percent(figure.r)} F1 ${percent(figure.f1)} (${figure.tp}/${figure.pred} predicted, ${figure.gold} gold)`;

/** Every figure in per cent by name: "attribution quoted linked F1", "speakers speakerQuoted", "speakers role P". */
export function percentages(accuracy: Accuracy): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const add = (name: string, figure: Rates | Share): void => {
    if ("value" in figure) figures.set(name, 100 * figure.value);
    else
      for (const [letter, share] of [
        ["P", figure.p],
        ["R", figure.r],
        ["F1", figure.f1],
      ] as const)
        figures.set(`${name} ${letter}`, 100 * share);
  };
  for (const [kind, measures] of Object.entries(accuracy.attribution))
    for (const [measure, rates] of Object.entries(measures)) add(`attribution ${kind} ${measure}`, rates);
  for (const task of ["speakers", "contradictions"] as const)
    for (const [name, figure] of Object.entries(accuracy[task])) add(`${task} ${name}`, figure);
  return figures;
}
