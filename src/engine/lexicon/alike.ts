import { regularForms } from "./forms";

/**
 * Verbs of saying that the trained reader has never seen, and the verb that each is used like: the first is read as if
 * the second stood there. Regular verbs of one word, in the infinitive. A form that the reader knows stays as it is.
 */
const USED_LIKE: readonly (readonly [verb: string, like: string])[] = [
  ["livestream", "tweet"],
  ["vlog", "tweet"],
  ["subtweet", "tweet"],
];

/** For every form of those verbs the same form of the verb that it is used like; lower case. */
export const READ_AS: ReadonlyMap<string, string> = new Map(
  USED_LIKE.flatMap(([verb, like]) => {
    const known = regularForms(like);
    return regularForms(verb).map((form, i) => [form, known[i]!] as const);
  }),
);
