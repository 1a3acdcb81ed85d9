import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { bundleSizes } from "../../bench/sizes";
import { built } from "../../scripts/browser/build";
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from "../../src/settings";
import { ARTICLE, panelStage } from "./panel-stage";

const here = panelStage();
let page: Page;
afterEach(() => page?.close());

/** Opens one of the extension's own pages. @param answer what the browser says when asked for a permission */
async function own(name: string, answer = true): Promise<void> {
  page = await newPage(answer);
  await page.goto(`chrome-extension://${here.browser.extensionId}/extension/${name}.html`);
  await page.getByRole("main").waitFor();
}

async function newPage(answer = true): Promise<Page> {
  const fresh = await here.browser.context.newPage();
  await fresh.addInitScript((granted) => {
    const { permissions } = chrome as unknown as { permissions: Record<string, unknown> };
    permissions.request = async () => granted;
    permissions.remove = async () => true;
  }, answer);
  return fresh;
}

const kept = (): Promise<Partial<Settings>> =>
  page.evaluate(
    async (key) => ((await chrome.storage.local.get(key))[key] ?? {}) as Partial<Settings>,
    SETTINGS_KEY,
  );

describe("weight", () => {
  it.each(["popup", "sidepanel", "options", "welcome"])("%s is at most 40 KB, compressed", (name) => {
    const page = bundleSizes(built("production")).find((size) => size.name === `extension/${name}.html`);
    expect(page!.gzip).toBeGreaterThan(10_000);
    expect(page!.gzip).toBeLessThanOrEqual(40_000);
  });
});

describe("the options page", () => {
  it("keeps a choice the moment it is made", async () => {
    await own("options");
    await page.getByText("One colour; speakers differ by line").click();
    await page.getByText("Contradicted claims only").click();
    await page.getByText("Number of contradicted claims on the toolbar button").click();
    await page.getByRole("status").filter({ hasText: "Saved." }).waitFor();
    expect(await kept()).toMatchObject({ palette: "single", mark: "contradicted", badge: false });
    await page.reload();
    await page.getByRole("main").waitFor();
    expect(await page.getByRole("radio", { name: "One colour; speakers differ by line" }).isChecked()).toBe(
      true,
    );
  });

  it("writes nothing over that was chosen elsewhere while it is open", async () => {
    await own("options");
    await here.browser.choose({ ...DEFAULT_SETTINGS, sitesOff: ["weather.example"] });
    await page.getByText("weather.example", { exact: true }).waitFor();
    await page.getByText("A faint ground behind the words").click();
    await page.getByRole("status").filter({ hasText: "Saved." }).waitFor();
    expect(await kept()).toMatchObject({ sitesOff: ["weather.example"], tint: false });
    await here.browser.choose(DEFAULT_SETTINGS);
  });

  it("says when the browser took the permission back, and asks again", async () => {
    await here.browser.choose({ ...DEFAULT_SETTINGS, when: "news" });
    await own("options");
    await page.getByText("only the sites that you allowed one by one").waitFor();
    await page.getByRole("button", { name: "Ask for all sites" }).click();
    await expect.poll(() => page.getByText("only the sites that you allowed one by one").count()).toBe(0);
    expect((await kept()).when).toBe("news");
    await here.browser.choose(DEFAULT_SETTINGS);
  });

  it("leaves the keyboard at the place where a control gave way to others", async () => {
    await own("options");
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.textContent ?? undefined);
    await page.getByRole("button", { name: "Delete everything" }).press("Enter");
    await expect.poll(focused).toBe("Delete everything");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Delete everything");
    expect(await page.getByRole("alert").filter({ hasText: "Really" }).count()).toBe(0);
  });

  it("takes a site by its address, and says when it is none", async () => {
    await own("options");
    const site = page.getByLabel("Switch off on");
    await site.fill("not an address");
    await site.press("Enter");
    expect(await page.getByRole("alert").textContent()).toBe("This is not the address of a website.");
    await site.fill("https://www.example.org/news");
    await site.press("Enter");
    await page.getByText("example.org", { exact: true }).waitFor();
    expect((await kept()).sitesOff).toEqual(["example.org"]);
    await page.getByRole("button", { name: "Switch on again: example.org" }).click();
    await expect.poll(async () => (await kept()).sitesOff).toEqual([]);
  });

  it("shows the keyboard shortcuts as they are set", async () => {
    await own("options");
    const set = await page.evaluate(() => chrome.commands.getAll());
    expect(set.length).toBeGreaterThanOrEqual(5);
    await expect
      .poll(() => page.locator("kbd").allInnerTexts())
      .toEqual(expect.arrayContaining(set.map(({ shortcut }) => shortcut).filter((keys) => keys)));
  });

  it("deletes everything kept, after asking once more", async () => {
    await own("options");
    await page.evaluate(() => chrome.storage.local.set({ "corrections:https://example.org/a": [] }));
    await page.reload();
    await page.getByText("Corrections in 1 article.").waitFor();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(
      await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).length),
    ).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("alert").getByRole("button", { name: "Delete everything" }).click();
    await page.getByText("Everything is deleted.").waitFor();
    expect(await page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  });
});

type Storage = Record<"get" | "set" | "clear", (...args: unknown[]) => Promise<unknown>>;

/** Breaks a call of the storage for one of the extension's own pages, as a damaged profile does. */
async function broken(name: string, call: keyof Storage, how: "fails" | "silent"): Promise<void> {
  page = await newPage();
  await page.addInitScript(
    ([broke, silent]) => {
      const local = chrome.storage.local as unknown as Storage;
      const whole = local[broke].bind(local);
      Object.assign(globalThis, { mend: () => Object.assign(local, { [broke]: whole }) });
      local[broke] = () =>
        silent ? new Promise(() => undefined) : Promise.reject(new Error("IO error: .../MANIFEST-000001"));
    },
    [call, how === "silent"] as const,
  );
  await page.goto(`chrome-extension://${here.browser.extensionId}/extension/${name}.html`);
}
const mend = (): Promise<unknown> => page.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
const everything = (): Promise<object> => here.browser.control.evaluate(() => chrome.storage.local.get(null));

describe("a storage that is broken", () => {
  it.each(["fails", "silent"] as const)("does not leave the options blank (%s)", async (how) => {
    await here.browser.choose({ ...DEFAULT_SETTINGS, palette: "single" });
    const before = await everything();
    await broken("options", "get", how);
    await page.getByRole("alert").getByText("The options cannot be read").waitFor();
    expect(await page.getByRole("main").textContent()).toContain("does not answer");
    expect(await page.getByRole("switch").count()).toBe(0);
    await mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("radio", { name: "One colour; speakers differ by line" }).waitFor();
    expect(await page.getByRole("radio", { name: "One colour; speakers differ by line" }).isChecked()).toBe(
      true,
    );
    expect(await everything()).toEqual(before);
    await here.browser.choose(DEFAULT_SETTINGS);
  });

  it.each(["fails", "silent"] as const)("keeps what was to be deleted, and it is said (%s)", async (how) => {
    await here.browser.choose({ ...DEFAULT_SETTINGS, sitesOff: ["weather.example"] });
    await here.browser.control.evaluate(() =>
      chrome.storage.local.set({ "corrections:https://example.org/a": [] }),
    );
    const before = await everything();
    await broken("options", "clear", how);
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("alert").getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("status").filter({ hasText: "This could not be deleted" }).waitFor();
    expect(await everything()).toEqual(before);
    await page.getByText("weather.example", { exact: true }).waitFor();
    await page.getByText("Corrections in 1 article.").waitFor();
    await mend();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("alert").getByRole("button", { name: "Delete everything" }).click();
    await page.getByText("Everything is deleted.").waitFor();
    expect(await everything()).toEqual({});
    await here.browser.choose(DEFAULT_SETTINGS);
  });

  it("says on the first-run page that the choice was not kept", async () => {
    await broken("welcome", "set", "silent");
    await page.getByText("Only when I click").click();
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("status").filter({ hasText: "could not be kept" }).waitFor();
    await mend();
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByText("click Gainsay’s button in the toolbar").waitFor();
  });

  it("does not keep the panel waiting", async () => {
    const article = await here.visit(ARTICLE);
    const tab = await here.browser.tabId(article);
    await broken("popup", "get", "silent");
    await page.goto(`chrome-extension://${here.browser.extensionId}/extension/popup.html?tab=${tab}`);
    await page.locator(".speaker").first().waitFor();
    await article.close();
  });
});

describe("a permission that the browser does not take back", () => {
  it("is not passed over in silence", async () => {
    await own("options");
    await page.evaluate(() => {
      const { permissions } = chrome as unknown as { permissions: Record<string, unknown> };
      permissions.remove = async () => Promise.reject(new Error("You cannot remove required permissions."));
      permissions.contains = async () => true;
    });
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("alert").getByRole("button", { name: "Delete everything" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /^Everything is deleted.*did not take back the permission/ })
      .waitFor();
  });
});

describe("the first-run page", () => {
  it("offers to annotate as one reads, and keeps that once it is allowed", async () => {
    await own("welcome");
    expect(await page.getByRole("radio", { name: "Annotate news pages as I read" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByText("the statements are marked as you read").waitFor();
    expect((await kept()).when).toBe("news");
  });

  it("falls back to clicks when the permission is refused, and says so", async () => {
    await own("welcome", false);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByText("The browser was not given the permission").waitFor();
    expect((await kept()).when).toBe("click");
  });

  it("asks for nothing when only clicks are wanted", async () => {
    await own("welcome");
    await page.evaluate(() => {
      (chrome.permissions as unknown as Record<string, unknown>).request = () => {
        throw new Error("asked");
      };
    });
    await page.getByText("Only when I click").click();
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByText("click Gainsay’s button in the toolbar").waitFor();
    expect((await kept()).when).toBe("click");
  });
});

describe("the palette", () => {
  it("of the panel is the one chosen in the options", async () => {
    const article = await here.visit(ARTICLE);
    await here.browser.choose({ ...DEFAULT_SETTINGS, palette: "single" });
    page = await here.panelOver(article);
    const colours = await page
      .locator(".speaker .avatar[style]")
      .evaluateAll((all) => all.map((avatar) => getComputedStyle(avatar).backgroundColor));
    expect(colours.length).toBeGreaterThan(1);
    expect(new Set(colours).size).toBe(1);
    await here.browser.choose(DEFAULT_SETTINGS);
    await article.close();
  });
});
