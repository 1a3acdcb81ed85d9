import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { SCENES } from "../panel/gallery/scenes";
import { galleryPages } from "./gallery-pages";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

const open = galleryPages();

const PLACES = [
  ...[...SCENES.keys()].map((scene) => ({ scene, place: "popup" })),
  { scene: "changed", place: "side" },
  { scene: "", place: "options" },
  { scene: "unread", place: "options" },
  { scene: "", place: "welcome" },
];
const LOOKS = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

/** Nothing but colours is another in another look. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe-core finds, a line each. @param rules that are tried; null: all that are usual */
async function faults(page: Page, rules: string[] | null): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      resultTypes: ["violations"],
      ...(values ? { runOnly: { type: "rule" as const, values } } : {}),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, rules);
}

// side by side: axe-core keeps one core busy for a second a page, and no page looks at another
describe.concurrent.each(LOOKS)("axe-core, $name", ({ name, media }) => {
  it.concurrent.each(PLACES)("finds nothing: $place $scene", async ({ scene, place }) => {
    const page = await open({ scene, place });
    await page.emulateMedia(media);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      for (const more of document.querySelectorAll<HTMLElement>(".statement [aria-expanded=false]"))
        more.click();
    });
    expect(await faults(page, name === "light" ? null : COLOURS)).toEqual([]);
    await page.close();
  });
});

describe("the keyboard", () => {
  it("reaches every control once, in the order they are seen, and always shows where it is", async () => {
    const page = await open({ scene: "ready", place: "popup" });
    const controls = await page.locator("button:visible, select, input, summary").count();
    const radios = await page.locator("input[type=radio]").count();
    const reached: { top: number; shown: boolean }[] = [];
    for (let i = 0; i < controls + 5; i++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return null;
        const painted =
          active.matches("input") && active.closest("label") ? active.nextElementSibling : active;
        const outlined = [active, painted].some((e) => e && getComputedStyle(e).outlineStyle !== "none");
        return { top: active.getBoundingClientRect().top + window.scrollY, shown: outlined };
      });
      if (!at) break;
      reached.push(at);
    }
    expect(reached.length).toBe(controls - radios + 1);
    expect(reached.filter(({ shown }) => !shown)).toEqual([]);
    await page.close();
  });

  it("opens the corrections of a statement and says so", async () => {
    const page = await open({ scene: "ready", place: "popup" });
    const more = page.getByRole("button", { name: "Why, and corrections" }).first();
    await more.focus();
    await page.keyboard.press("Enter");
    expect(await more.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Wrong speaker");
    await page.close();
  });

  it("is not lost when the control that was pressed goes", async () => {
    const page = await open({ scene: "ready", place: "popup" });
    const focused = (): Promise<string> =>
      page.evaluate(() => `${document.activeElement?.localName}: ${document.activeElement?.textContent}`);
    await page.getByRole("button", { name: "Why, and corrections" }).first().press("Enter");
    await page.getByRole("button", { name: "Wrong speaker" }).press("Enter");
    await expect.poll(focused).toMatch(/^select: Somebody else/);
    await page.getByRole("button", { name: "Cancel" }).press("Enter");
    await expect.poll(focused).toBe("button: Wrong speaker");
    await page.close();
  });

  it.each([
    ["popup", 560, 600],
    ["side", 360, 800],
    ["side", 320, 256],
  ])("is never behind the bars that stay in place (%s, %i × %i)", async (place, width, height) => {
    const page = await open({ scene: "ready", place }, width);
    await page.setViewportSize({ width, height });
    await page.getByRole("button", { name: "Copy with citation" }).first().click();
    await page.locator(".foot summary").focus();
    const hidden: string[] = [];
    let seen = 0;
    for (; seen < 100; seen++) {
      await page.keyboard.press("Shift+Tab");
      const at = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active.closest(".head, .toolbar")) return null;
        const { left, right, top, bottom } = active.getBoundingClientRect();
        const covered = [top + 1, bottom - 1].every((y) => {
          const shown = document.elementFromPoint((left + right) / 2, y);
          return !shown || !(active.contains(shown) || shown.contains(active));
        });
        return { covered, words: (active.textContent ?? "").slice(0, 60) };
      });
      if (!at) break;
      if (at.covered) hidden.push(at.words);
    }
    expect(seen).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
    await page.close();
  });

  it("has one main landmark and headings without gaps", async () => {
    const page = await open({ scene: "ready", place: "popup" });
    expect(await page.getByRole("main").count()).toBe(1);
    const levels = await page
      .locator("h1, h2, h3")
      .evaluateAll((all) => all.map((h) => Number(h.localName[1])));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    await page.close();
  });

  it("moves nothing where the reader wants less motion", async () => {
    const page = await open({ scene: "ready", place: "popup" });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== "0s" || animationName !== "none";
        }).length,
    );
    expect(moving).toBe(0);
    await page.close();
  });
});

describe("a popup", () => {
  it.each([
    { width: 560, height: 600, more: 0 },
    { width: 560, height: 510, more: 90 },
    { width: 280, height: 300, more: 300 },
  ])(
    "shows all of itself in $width × $height, and scrolls the window only for want of room",
    async (room) => {
      const page = await open({ scene: "ready", place: "popup" });
      await page.setViewportSize({ width: room.width, height: room.height });
      const more = await page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight - clientHeight;
      });
      expect(more).toBe(room.more);
      const foot = page.locator(".foot .hint");
      await foot.scrollIntoViewIfNeeded();
      const box = await foot.boundingBox();
      expect(box!.y + box!.height).toBeLessThanOrEqual(room.height);
      await page.mouse.move(room.width / 2, room.height / 2);
      for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(2_000, 5_000);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollTop)).toBe(room.more);
      await page.close();
    },
  );
});
