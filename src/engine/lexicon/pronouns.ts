export type PronounClass = "he" | "she" | "they" | "it" | "i" | "we" | "who";

/** Personal, possessive, reflexive and relative pronouns; lower case. */
export const PRONOUNS: ReadonlyMap<string, PronounClass> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
  ["they", "they"],
  ["them", "they"],
  ["their", "they"],
  ["theirs", "they"],
  ["themselves", "they"],
  ["it", "it"],
  ["its", "it"],
  ["itself", "it"],
  ["i", "i"],
  ["me", "i"],
  ["my", "i"],
  ["myself", "i"],
  ["we", "we"],
  ["us", "we"],
  ["our", "we"],
  ["ourselves", "we"],
  ["who", "who"],
  ["whom", "who"],
  ["whose", "who"],
  ["which", "who"],
  ["that", "who"],
]);

/** Pronouns that say whose something is. */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(["his", "her", "their", "its", "my", "our"]);
