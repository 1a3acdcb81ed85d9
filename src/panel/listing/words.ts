/** Text as it is compared in a search: without case and accents. */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** One or two letters that stand for a name: first and last word, "?" where it has no letter. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}'’.-]*/gu) ?? [];
  const named = words.filter((word) => /^\p{Lu}|^\p{N}/u.test(word));
  const used = named.length > 0 ? named : words;
  const first = used[0];
  const last = used.length > 1 ? used.at(-1) : undefined;
  return (
    [first, last]
      .map((word) => [...(word ?? "")][0] ?? "")
      .join("")
      .toUpperCase() || "?"
  );
}

/** Words without quotation marks of their own at both ends, to be set into marks. */
export const bare = (words: string): string => words.replace(/^["“«‘]+|["”»]+$/gu, "");
