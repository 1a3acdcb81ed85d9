import { describe, expect, it } from "vitest";
import type { StoredCorrection } from "../../src/messages";
import { Preferences } from "../../src/page/preferences";
import { correctionsKey } from "../../src/settings";

const URL_OF_ARTICLE = "https://courier.example/dredging";
const KEY = correctionsKey(URL_OF_ARTICLE);

const correction = (id: string): StoredCorrection => ({
  id,
  kind: "not-a-statement",
  passage: { exact: `words of ${id}`, prefix: "" },
  against: null,
  speaker: null,
});

/** A storage that can be made to refuse. */
function storage(kept: Readonly<Record<string, unknown>> = {}) {
  const held = new Map(Object.entries(kept));
  const fake = {
    held,
    answers: true,
    get: async (key: string): Promise<unknown> => {
      if (!fake.answers) throw new Error("The storage does not answer.");
      return held.get(key);
    },
    set: async (key: string, value: unknown): Promise<void> => void held.set(key, value),
    remove: async (key: string): Promise<void> => void held.delete(key),
    onChanged: (): void => undefined,
  };
  return fake;
}

async function opened(fake: ReturnType<typeof storage>): Promise<Preferences> {
  const preferences = new Preferences(fake, () => undefined);
  await preferences.load(URL_OF_ARTICLE);
  return preferences;
}

const idsOf = (list: unknown): string[] => (list as StoredCorrection[]).map(({ id }) => id);

describe("corrections", () => {
  it("are added to those that are kept, and taken away one by one", async () => {
    const fake = storage({ [KEY]: [correction("a")] });
    const preferences = await opened(fake);
    await preferences.add(correction("b"));
    await preferences.add(correction("a"));
    expect(idsOf(fake.held.get(KEY))).toEqual(["b", "a"]);
    expect(idsOf(preferences.corrections)).toEqual(["b", "a"]);
    await preferences.remove("b");
    await preferences.remove("a");
    expect(fake.held.has(KEY)).toBe(false);
  });

  it("are not lost where the storage did not answer when the page was opened", async () => {
    const fake = storage({ [KEY]: [correction("a")] });
    fake.answers = false;
    const preferences = await opened(fake);
    await expect(preferences.add(correction("b"))).rejects.toThrow("does not answer");
    fake.answers = true;
    await preferences.add(correction("b"));
    expect(idsOf(fake.held.get(KEY))).toEqual(["a", "b"]);
  });

  it("of an article that was open before hold on when an endless page goes on to the next", async () => {
    const fake = storage({ [KEY]: [correction("a")] });
    const preferences = await opened(fake);
    await preferences.load("https://courier.example/next");
    await preferences.add(correction("b"));
    expect(idsOf(preferences.corrections)).toEqual(["a", "b"]);
    expect(idsOf(fake.held.get(KEY))).toEqual(["a"]);
  });
});
