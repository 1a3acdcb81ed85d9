/**
 * Writes the figures of src/engine/model/MODEL-CARD.md: what the network was trained with, as export.py left it, and how
 * it scores. `npx tsx training/card.ts`
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { withBlock } from "../bench/readme";
import { calibrationError } from "./calibration";
import { type CardFigures, measureReader, type Rates, type Scores } from "./card-figures";

export const CARD = new URL("../src/engine/model/MODEL-CARD.md", import.meta.url).pathname;
const FACTS = new URL("./work/facts.json", import.meta.url).pathname;

/** What export.py writes of a network and of the runs that made it, the first first. */
interface Facts {
  readonly parameters: number;
  readonly weightBytes: number;
  readonly fileBytes: number;
  readonly runs: readonly Readonly<Record<string, number | string | boolean | readonly string[]>>[];
}

const percent = (share: number | undefined): string => (100 * (share ?? Number.NaN)).toFixed(1);
const whole = (rates: Rates | undefined): string =>
  `${percent(rates?.f1)} (P ${percent(rates?.p)} R ${percent(rates?.r)})`;

/** Scores by kind, network and engine side by side. */
export function scoresBlock({ network, engine }: CardFigures): string {
  const row = (label: string, of: (scores: Scores) => Rates | undefined): string =>
    `| ${label} | ${whole(of(network))} | ${whole(of(engine))} |`;
  return [
    "| F1 of | network alone | engine, with rules |",
    "|---|---|---|",
    ...["all", "quoted", "direct", "mixed", "indirect"].map((kind) => row(kind, (s) => s[kind]?.linked)),
    row("all contents exact", (s) => s.all?.exact),
  ].join("\n");
}

/** The engine's linked F1 by publisher. */
export const publishersBlock = ({ publishers }: CardFigures): string =>
  [
    "| publisher | all | quoted |",
    "|---|---|---|",
    ...[...publishers].map(
      ([name, { all, quoted }]) =>
        `| ${name} | ${percent(all?.linked?.f1)} | ${percent(quoted?.linked?.f1)} |`,
    ),
  ].join("\n");

/** Page articles, and the calibration's error. */
export function othersBlock({ pages, shown }: CardFigures): string {
  const found = pages.quoted?.found;
  const error = (takes: (quoted: boolean) => boolean): string =>
    calibrationError(shown.filter(({ quoted }) => takes(quoted))).toFixed(3);
  return [
    "| what | figure |",
    "|---|---|",
    `| page articles, quoted found | recall ${percent(found?.r)}, precision ${percent(found?.p)} |`,
    `| calibration error of the shown confidence, dev | ${error(() => true)} (quoted ${error((q) => q)}, indirect ${error((q) => !q)}) |`,
  ].join("\n");
}

/** Size, and the runs' settings where they are not their defaults. */
function trainingBlock({ parameters, weightBytes, fileBytes, runs }: Facts): string {
  const settings = (run: Facts["runs"][number]): string =>
    Object.entries(run)
      .filter(([name]) => name !== "name")
      .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(" and ") : value}`)
      .join(", ");
  return [
    `${parameters} parameters in training; ${weightBytes} bytes of integers, ${fileBytes} as JSON.`,
    "",
    ...runs.map((run) => `- ${run.name}: ${settings(run)}`),
  ].join("\n");
}

/** The card with these figures in it. */
const cardWith = (card: string, figures: CardFigures): string =>
  withBlock(
    withBlock(withBlock(card, "scores", scoresBlock(figures)), "publishers", publishersBlock(figures)),
    "others",
    othersBlock(figures),
  );

if (process.argv[1] === new URL(import.meta.url).pathname) {
  let card = cardWith(readFileSync(CARD, "utf8"), measureReader());
  if (existsSync(FACTS))
    card = withBlock(card, "training", trainingBlock(JSON.parse(readFileSync(FACTS, "utf8")) as Facts));
  writeFileSync(CARD, card);
}
