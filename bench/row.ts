import type { Timing } from "./measure";

/** One line of the results: what was measured, the figure, and the bar it is held to, where it has one. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** What it is compared with, and the ratio. */
  readonly beside?: string;
  readonly bar?: { readonly words: string; readonly met: boolean };
}

/** A group of lines under one heading. */
export interface Section {
  readonly heading: string;
  readonly note?: string;
  readonly rows: readonly Row[];
}

/** "12.3 ms (11.8–13.0)": median and quartiles. */
export const milliseconds = ({ median, low, high }: Timing): string =>
  `${round(median)} ms (${round(low)}–${round(high)})`;

/** Three significant digits at most. */
export const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** "0.21 ×": how many times the other. */
export const times = (value: number, other: number): string => `${round(value / other)} ×`;

/** A bar, in words, and whether a value keeps to it. */
export const atMost = (words: string, value: number, bar: number) => ({ words, met: value <= bar });

/** "38.2 KB": thousands of bytes. */
export const kilobytes = (bytes: number): string => `${round(bytes / 1000)} KB`;
