import { analyse } from "../src/engine/pipeline";
import { textsOf } from "./texts";

/** `tsx bench/peak.ts WORDS`: analyses one text and prints this process's peak memory, MiB, before and after. */
const text = (await textsOf([Number(process.argv[2] ?? 10_000)]))[0]!.text;
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
analyse(text.slice(0, 1000));
const before = peak();
analyse(text);
console.log(JSON.stringify({ before, after: peak() }));
