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
