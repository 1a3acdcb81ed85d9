/** Its last consonant is doubled: one syllable with one vowel letter ("pen", "blog"), or stressed on the last. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnprt]$|(?:rebut|[^o]mit|fer|cur)$/;

/** The forms of a regular verb of English, always in this order: "deny" gives deny, denies, denied, denying. */
export function regularForms(verb: string): readonly [string, string, string, string] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:sh|ch|ss|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith("ie")) return [verb, third, `${verb}d`, `${verb.slice(0, -2)}ying`];
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : DOUBLES.test(verb) ? verb + verb.at(-1) : verb;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}
