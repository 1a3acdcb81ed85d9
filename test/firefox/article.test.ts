import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attribute } from "../../scripts/browser/compare";
import { painted } from "../../scripts/browser/inspect";
import { HOST_TAG } from "../../src/highlights";
import { missingIn } from "../browser/expected-panel";
import { inSight, viewOf } from "../browser/panel-view";
import { readPage } from "../pages/expectation";
import { openPopup } from "./popup";
import { firefoxStage, type Read } from "./stage";

const stage = firefoxStage();
const own = readPage("test/pages/sodium-battery");

let read: Read;
beforeAll(async () => {
  read = await stage.read("own", own.html);
}, 60_000);
afterAll(() => read?.page.close());

describe("an article in Firefox", () => {
  it("is marked at exactly the words of its statements", async () => {
    const { painted: marks, missing } = attribute(read.report, await painted(read.page));
    expect(missing).toEqual([]);
    expect(marks.length).toBeGreaterThan(4);
    expect(marks.filter(({ statement }) => statement === undefined)).toEqual([]);
  });

  it("looks different with its marks than without, and the same again once they are off", async () => {
    const toggled = async (on: boolean): Promise<string> => {
      await stage.firefox.ask(read.tabId, "toggle", { on });
      await read.page.bringToFront();
      await read.page.evaluate(() =>
        scrollTo(0, document.querySelector("article p")!.getBoundingClientRect().top),
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      return read.page.screenshot({ encoding: "base64" });
    };
    const [off, on, again] = [await toggled(false), await toggled(true), await toggled(false)];
    expect(on === off, "nothing is painted").toBe(false);
    expect(again === off, "something stays").toBe(true);
    await stage.firefox.ask(read.tabId, "toggle", { on: true });
  });

  it("has its speakers with their statements in the popup", async () => {
    const panel = await openPopup(stage.firefox, read.tabId);
    expect(missingIn(await viewOf(panel), own.expected)).toEqual([]);
    await panel.close();
  });

  it("is scrolled to a statement that the reader picks", async () => {
    const panel = await openPopup(stage.firefox, read.tabId);
    const { id, words } = (await viewOf(panel)).speakers.at(-1)!.statements.at(-1)!;
    const start = words.replace(/^[“"]/, "").split(" ").slice(0, 4).join(" ");
    await read.page.setViewport({ width: 900, height: 200 });
    await read.page.evaluate(() => scrollTo(0, 0));
    expect(await inSight(read.page, start)).toBe(false);
    await panel.evaluate(
      (statement) =>
        document.querySelector<HTMLElement>(`[data-statement="${statement}"] button.words`)?.click(),
      id,
    );
    await expect.poll(() => inSight(read.page, start), { timeout: 10_000 }).toBe(true);
    await panel.close();
  });

  it("shows a card at the next mark", async () => {
    const hosts = (): Promise<string[]> =>
      read.page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
    const stepped = await stage.firefox.ask(read.tabId, "step", { by: 1, among: null });
    expect(stepped).toMatchObject({ ok: true, value: { at: expect.stringMatching(/^s\d/) } });
    await expect.poll(hosts).toEqual(["head", "body", HOST_TAG]);
    await expect
      .poll(() => read.page.evaluate(() => document.querySelector(":popover-open")?.localName))
      .toBe(HOST_TAG);
  });
});
