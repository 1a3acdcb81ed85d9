/**
 * M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980: "denies", "denied" and "denying" become
 * one form. Lower-case ASCII words in, stems out; shorter than three letters and anything else unchanged.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let w = word.startsWith("y") ? `Y${word.slice(1)}` : word;
  w = w.replace(/(ss|i)es$/, "$1").replace(/([^s])s$/, "$1");
  w = pastOrGerund(w);
  if (/y$/.test(w) && VOWEL.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = replaceOne(w, STEP_2, 1);
  w = replaceOne(w, STEP_3, 1);
  w = dropSuffix(w);
  if (w.endsWith("e")) {
    const rest = w.slice(0, -1);
    if (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest))) w = rest;
  }
  if (w.endsWith("ll") && measure(w) > 1) w = w.slice(0, -1);
  return w.toLowerCase();
}

const VOWEL = /[aeiou]|(?<=[^aeiou])y/;

/** Porter's m: how many vowel-consonant sequences a word has. */
const measure = (w: string): number =>
  w.replace(/(?<=[^aeiou])y/g, "i").match(/[aeiou]+[^aeiou]+/g)?.length ?? 0;

/** Whether a word ends consonant, vowel, consonant, the last not w, x or y. */
const endsShort = (w: string): boolean => /[^aeiou][aeiouy][^aeiouwxy]$/.test(w);

function pastOrGerund(w: string): string {
  if (w.endsWith("eed")) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w;
  const rest = w.replace(/(?:ed|ing)$/, "");
  if (rest === w || !VOWEL.test(rest)) return w;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeioulsz])\1$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

const STEP_2: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["abli", "able"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];
const STEP_4 = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

function replaceOne(w: string, rules: readonly (readonly [string, string])[], least: number): string {
  for (const [suffix, by] of rules) {
    if (!w.endsWith(suffix)) continue;
    const rest = w.slice(0, -suffix.length);
    return measure(rest) >= least ? rest + by : w;
  }
  return w;
}

function dropSuffix(w: string): string {
  const match = STEP_4.exec(w);
  if (!match) return w;
  const rest = w.slice(0, match.index);
  return measure(rest) > 1 ? rest : w;
}
