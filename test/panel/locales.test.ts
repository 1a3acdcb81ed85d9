import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../scripts/gallery/catalogue";

const FOLDER = "extension/_locales";
const read = (locale: string): Catalogue =>
  JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, "utf8"));
const english = read("en");
const others = readdirSync(FOLDER).filter((locale) => locale !== "en");

/** Names that a message fills in, with the substitution each stands for. */
const placeholders = ({ message, placeholders = {} }: Catalogue[string]): string[] => {
  const named = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toUpperCase(), content]),
  );
  return [...message.matchAll(/\$(\w+)\$/g)]
    .map(([, name = ""]) => `${name}=${named.get(name.toUpperCase())}`)
    .sort();
};

describe("locales", () => {
  it("are English, German, French and Spanish at least", () => {
    expect(others).toEqual(expect.arrayContaining(["de", "es", "fr"]));
  });

  it("English defines every placeholder that it uses, and no other", () => {
    for (const [key, entry] of Object.entries(english)) {
      const used = placeholders(entry).map((p) => p.split("=")[0]);
      expect(used, key).toEqual(
        Object.keys(entry.placeholders ?? {})
          .map((name) => name.toUpperCase())
          .sort(),
      );
      expect(entry.message.replace(/\$\w+\$/g, ""), key).not.toContain("$");
    }
  });

  it.each(["en", ...others])("%s says which language it is", (locale) => {
    expect(read(locale).languageTag?.message).toBe(locale);
  });

  it.each(others)("%s has every string and no other", (locale) => {
    expect(Object.keys(read(locale)).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(others)("%s fills in what English fills in", (locale) => {
    const translated = read(locale);
    for (const [key, entry] of Object.entries(english))
      expect(placeholders(translated[key] ?? { message: "" }), key).toEqual(placeholders(entry));
  });

  it.each(others)("%s is translated, not copied", (locale) => {
    const translated = read(locale);
    const long = Object.entries(english).filter(
      ([, { message }]) => message.replace(/\$\w+\$/g, "").length > 20,
    );
    expect(long.length).toBeGreaterThan(50);
    for (const [key, { message }] of long) expect(translated[key]?.message, key).not.toBe(message);
  });

  it("counted strings come in both forms", () => {
    const keys = Object.keys(english);
    for (const key of keys.filter((name) => name.endsWith("_one")))
      expect(keys).toContain(key.replace(/_one$/, "_other"));
    for (const key of keys.filter((name) => name.endsWith("_other")))
      expect(keys).toContain(key.replace(/_other$/, "_one"));
  });
});
