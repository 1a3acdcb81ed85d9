import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { galleryPages } from "./gallery-pages";

const open = galleryPages();

describe("other languages", () => {
  const TRANSLATIONS = readdirSync("extension/_locales").filter((locale) => locale !== "en");
  const LAYOUTS = ["pseudo", "pseudo-rtl", ...TRANSLATIONS].flatMap((lang) => [
    { lang, place: "popup", scene: "changed", width: 560 },
    { lang, place: "popup", scene: "long-names", width: 560 },
    { lang, place: "side", scene: "changed", width: 320 },
    { lang, place: "popup", scene: "failed", width: 560 },
    { lang, place: "options", scene: "", width: 700 },
    { lang, place: "options", scene: "unread", width: 320 },
    { lang, place: "welcome", scene: "", width: 400 },
  ]);

  it.concurrent.each(LAYOUTS)(
    "$lang, $place $scene: nothing is cut off or runs out of the window",
    async (layout) => {
      const { lang, place, scene, width } = layout;
      const page = await open({ lang, place, scene }, width);
      const broken = await page.evaluate(() => {
        const inner = document.documentElement.clientWidth;
        const out = [...document.querySelectorAll("body *")].filter((element) => {
          if (element.closest(".unseen, svg, option, .is-silent") || element.matches("input, .track"))
            return false;
          const { left, right, width } = element.getBoundingClientRect();
          const cut =
            element.matches("button, label, h1, h2, h3, p") && element.scrollWidth > element.clientWidth + 1;
          const meant = getComputedStyle(element).textOverflow === "ellipsis";
          return width > 0 && (left < -1 || right > inner + 1 || (cut && !meant && element.clientWidth > 0));
        });
        return out.map((element) => `${element.className}: ${element.textContent}`.slice(0, 80));
      });
      expect(broken).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  it.each([
    ["popup", "changed"],
    ["popup", "first-results"],
    ["popup", "off-site"],
    ["options", ""],
    ["options", "unread"],
    ["welcome", ""],
  ])("every word of the interface comes from the messages: %s %s", async (place, scene) => {
    const page = await open({ lang: "pseudo", place, scene });
    const foreign = await page.evaluate(() => {
      const words: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? "";
        if (!/\p{L}/u.test(text) || parent?.closest("[lang=en], bdi, kbd, [aria-hidden=true]:not(.icon)"))
          continue;
        if (parent?.closest("html[lang=en]") && parent.closest("[lang=en]") !== document.documentElement)
          continue;
        words.push(text);
      }
      return words;
    });
    const named = /^(Markdown|CSV|JSON|Web Annotations \(JSON-LD\))$/;
    expect(foreign.filter((text) => !text.startsWith("[") && !named.test(text))).toEqual([]);
    await page.close();
  });

  it.each(["de", "pseudo-rtl"])(
    "words of the article are read out in its own language and run as it does (%s)",
    async (lang) => {
      const page = await open({ lang, place: "popup", scene: "changed" });
      const told = await page
        .locator(".title bdi, .words bdi, .evidence bdi, .position > bdi, .verdict q bdi")
        .evaluateAll((all) =>
          all.map(
            (element) => `${element.closest("[lang]")?.getAttribute("lang")} ${element.getAttribute("dir")}`,
          ),
        );
      expect(told.length).toBeGreaterThan(20);
      expect(new Set(told)).toEqual(new Set(["en ltr"]));
      expect(await page.locator("html").getAttribute("lang")).not.toBe("en");
      await page.close();
    },
  );

  it("reads from right to left where the language does", async () => {
    const page = await open({ lang: "pseudo-rtl", place: "popup", scene: "ready" });
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    const [brand, options] = await page.evaluate(() =>
      [".brand", ".head-bar button:last-child"].map(
        (q) => document.querySelector(q)?.getBoundingClientRect().left ?? 0,
      ),
    );
    expect(brand).toBeGreaterThan(options ?? 0);
    await page.close();
  });
});
