/** A file of chrome.i18n's messages. */
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
