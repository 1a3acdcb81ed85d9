import { coloursOf, type Look, lineOf } from "./look";
import { CURRENT, FLASH, type Style, type Tone } from "./names";
import type { Scope } from "./scope";

/** Share of its colour in a faint ground; small enough to leave the text's own contrast be. */
export const TINT: Readonly<Record<Tone, number>> = { light: 0.07, dark: 0.14, plain: 0 };

/**
 * The style sheet of marks. Colour is never the only sign: each slot has its line, paraphrases a thinner one, and
 * contradicted claims a wavy one, so that forced colours, grey print and colour blindness leave the meaning.
 *
 * @param styles the ways of marking that occur
 */
export function stylesheet(look: Look, scope: Scope, styles: readonly Style[]): string {
  const rule = (name: string, ...declarations: string[]): string =>
    `${scope}::highlight(${name}){${declarations.filter(Boolean).join(";")}}`;
  const rules = styles.map(({ name, kind, slot, tone }) => {
    const colours = coloursOf(look, kind, slot);
    const colour = colourOf(colours, tone);
    if (kind === "contradicted")
      return rule(
        name,
        `${line("wavy", 2, colour)};text-decoration-skip-ink:none`,
        tint(colours, tone, look),
      );
    const drawn = lineOf(look, slot);
    return kind === "quoted"
      ? rule(name, line(drawn, 2, colour), tint(colours, tone, look))
      : rule(name, line(drawn, 1, colour));
  });
  rules.push(
    rule(CURRENT, "background-color:rgba(120,140,180,.28)"),
    rule(FLASH, "background-color:#ffd54a;color:#111"),
  );
  const all = rules.map((text) => text.slice(0, text.indexOf("{"))).join(",");
  return `${rules.join("\n")}
@media print{${all}{background-color:transparent}}
@media (forced-colors:active){${all}{background-color:transparent;text-decoration-color:CanvasText}
${`${scope}::highlight(${CURRENT}),${scope}::highlight(${FLASH})`}{background-color:Highlight;color:HighlightText}}`;
}

const line = (style: string, thickness: number, colour: string): string =>
  `text-decoration:underline ${style} ${thickness}px ${colour}`;

const colourOf = (colours: { light: string; dark: string }, tone: Tone): string =>
  tone === "plain" ? "currentcolor" : colours[tone];

function tint(colours: { light: string; dark: string }, tone: Tone, look: Look): string {
  if (!look.tint || tone === "plain") return "";
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colours[tone].slice(at, at + 2), 16));
  return `background-color:rgba(${r},${g},${b},${TINT[tone]})`;
}
