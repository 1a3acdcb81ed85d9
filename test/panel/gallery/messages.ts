import type { Catalogue } from "../../../scripts/gallery/catalogue";

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
