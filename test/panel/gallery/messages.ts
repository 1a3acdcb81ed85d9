/** A file of src chrome.i18n messages. */
export type Catalogue = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/** Fills placeholders as chrome.i18n does: names are matched without case, "$1" to "$9" are substitutions. */
export function translator(catalogue: Catalogue): (key: string, words: readonly string[]) => string {
  const messages = new Map(Object.entries(catalogue));
  return (key, words) => {
    const entry = messages.get(key);
    if (!entry) return key;
    const named = new Map(
      Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
    );
    return entry.message.replace(/\$(\w+)\$/g, (all, name: string) => {
      const content = named.get(name.toLowerCase());
      return content === undefined
        ? all
        : content.replace(/\$(\d)/g, (_, place: string) => words[Number(place) - 1] ?? "");
    });
  };
}

const STRANGE = new Map([..."aeiouncyAEIOUNCY"].map((c, i) => [c, [..."àéîöüñçýÀÉÎÖÜÑÇÝ"][i] ?? c]));

/** Every string a third longer, accented and bracketed, placeholders kept: what is not so on the screen is not translated. */
export function pseudo(catalogue: Catalogue): Catalogue {
  const strange = (words: string): string => [...words].map((c) => STRANGE.get(c) ?? c).join("");
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, entry]) => {
      const words = entry.message
        .split(/(\$\w+\$)/)
        .map((part, i) => (i % 2 === 1 ? part : strange(part)))
        .join("");
      const padding = "~".repeat(Math.ceil(entry.message.length / 3));
      return [key, { ...entry, message: `[${words}${padding.replace(/~{8}/g, "~~~~~~~ ")}]` }];
    }),
  );
}
