import { CURRENT, FLASH, highlightName, TONES } from "./names";
import type { Tone } from "./tones";

/** How one speaker's marks look. */
export interface MarkStyle {
  readonly light: string;
  readonly dark: string;
  readonly line: string;
}

export interface Look {
  readonly speakers: readonly MarkStyle[];
  readonly contradicted: { readonly light: string; readonly dark: string };
  /** Whether statements get a faint ground beside their line. */
  readonly tint: boolean;
}

/**
 * What the rules are written for. Where highlight styles are inherited, ":root" is enough; rules for every element
 * would have the browser work out each of them for each of the page's elements, seconds of work on a large page.
 */
export type Scope = ":root" | "";

/** Share of its colour in a faint ground; small enough to leave the text's own contrast be. */
export const TINT: Readonly<Record<Tone, number>> = { light: 0.07, dark: 0.14, plain: 0 };

/** Lines of statements by nobody who is named. */
const NOBODY: MarkStyle = { light: "#5b6470", dark: "#a7b0bb", line: "solid" };

/**
 * The style sheet of all marks. Colour is never the only sign: each slot has its line, paraphrases a thinner one, and
 * contradicted claims a wavy one, so that forced colours, grey print and colour blindness leave the meaning.
 */
export function stylesheet(look: Look, scope: Scope): string {
  const rule = (name: string, ...declarations: string[]): string =>
    `${scope}::highlight(${name}){${declarations.filter(Boolean).join(";")}}`;
  const rules: string[] = [];
  const styles = [...look.speakers.entries()].map(([slot, style]) => ({
    slot: slot as number | null,
    style,
  }));
  for (const { slot, style } of [...styles, { slot: null, style: NOBODY }])
    for (const tone of TONES) {
      rules.push(
        rule(
          highlightName("quoted", slot, tone),
          line(style.line, 2, colourOf(style, tone)),
          tint(style, tone, look),
        ),
        rule(highlightName("paraphrase", slot, tone), line(style.line, 1, colourOf(style, tone))),
      );
    }
  for (const tone of TONES)
    rules.push(
      rule(
        highlightName("contradicted", null, tone),
        `${line("wavy", 2, colourOf(look.contradicted, tone))};text-decoration-skip-ink:none`,
        tint(look.contradicted, tone, look),
      ),
    );
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
