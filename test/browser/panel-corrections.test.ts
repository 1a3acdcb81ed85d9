import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { ARTICLE, panelStage } from "./panel-stage";

const here = panelStage();
let page: Page;
let panel: Page;
afterEach(async () => {
  await panel?.close();
  await page?.close();
});

const statement = (words: string) => panel.locator(".statement", { hasText: words });

async function overArticle(): Promise<void> {
  page = await here.visit(ARTICLE);
  panel = await here.panelOver(page);
}

describe("corrections", () => {
  it("take a finding away, hold when the page is loaded anew, and can be undone", async () => {
    await overArticle();
    const words = "larger ships by next autumn";
    await statement(words).getByRole("button", { name: "Why, and corrections" }).click();
    await statement(words).getByRole("button", { name: "Not a quote" }).click();
    await statement(words).waitFor({ state: "detached" });
    await panel.close();
    await page.reload();
    panel = await here.panelOver(page);
    expect(await statement(words).count()).toBe(0);
    await panel.locator(".corrections").getByRole("button", { name: /^Undo/ }).click();
    await statement(words).waitFor();
    expect(await panel.locator(".corrections").count()).toBe(0);
  });

  it("give a statement to its right speaker", async () => {
    await overArticle();
    const words = "larger ships by next autumn";
    await statement(words).getByRole("button", { name: "Why, and corrections" }).click();
    await statement(words).getByRole("button", { name: "Wrong speaker" }).click();
    await statement(words).getByRole("combobox").selectOption({ label: "Priya Raghunathan" });
    await statement(words).getByRole("button", { name: "Correct", exact: true }).click();
    await panel
      .locator(".speaker", { hasText: "Priya Raghunathan" })
      .locator(".statement", { hasText: words })
      .waitFor();
    await panel.getByRole("status").filter({ hasText: "Corrected." }).waitFor();
    await panel.locator(".echo").getByRole("button", { name: "Undo" }).click();
    await panel
      .locator(".speaker", { hasText: "Ingrid Aasland" })
      .locator(".statement", { hasText: words })
      .waitFor();
  });

  it("leave the keyboard at what was said of them when the line that was pressed is gone", async () => {
    await overArticle();
    const focused = (): Promise<string | null | undefined> =>
      panel.evaluate(() => document.activeElement?.textContent);
    const words = "larger ships by next autumn";
    await statement(words).getByRole("button", { name: "Why, and corrections" }).press("Enter");
    await statement(words).getByRole("button", { name: "Not a quote" }).press("Enter");
    await expect.poll(focused).toBe("Corrected.Undo");
    await panel.keyboard.press("Tab");
    await panel.keyboard.press("Enter");
    await statement(words).waitFor();
    await expect.poll(focused).toBe("The correction is undone.");
  });

  it("drop a contradiction that is none", async () => {
    await overArticle();
    const before = await panel.locator(".contradiction").count();
    await panel
      .locator(".contradiction")
      .first()
      .getByRole("button", { name: "Not a contradiction" })
      .click();
    await expect.poll(() => panel.locator(".contradiction").count()).toBe(before - 1);
    await panel.locator(".echo").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => panel.locator(".contradiction").count()).toBe(before);
  });
});

describe("a correction of what is no longer so", () => {
  const words = "larger ships by next autumn";

  /** From now on the panel is told nothing of the page: it shows what was there when it last asked. */
  const hold = (): Promise<void> =>
    panel.evaluate(() => {
      const { tabs } = chrome as unknown as {
        tabs: { sendMessage: (...args: unknown[]) => Promise<unknown> };
      };
      const send = tabs.sendMessage.bind(tabs);
      tabs.sendMessage = (tab, message, ...rest) =>
        (message as { name?: string }).name === "state"
          ? new Promise(() => undefined)
          : send(tab, message, ...rest);
    });
  const press = async (): Promise<void> => {
    await statement(words).getByRole("button", { name: "Why, and corrections" }).click();
    await statement(words).getByRole("button", { name: "Not a quote" }).click();
  };
  const idOf = async (said: string): Promise<string | undefined> => {
    const { report } = await here.state(page);
    return report?.statements.find(({ content: [first] }) =>
      report.text?.slice(first?.start, first?.end).includes(said),
    )?.id;
  };

  it("finds its words under another id", async () => {
    await overArticle();
    const before = await idOf(words);
    await hold();
    await page.evaluate(() => {
      document
        .querySelector("article p")!
        .insertAdjacentHTML(
          "beforebegin",
          "<p>“The tide tables were wrong for a week,” said Lucia Okafor, a pilot.</p>",
        );
    });
    await expect.poll(() => idOf("tide tables"), { timeout: 20_000 }).toBe(before);
    await press();
    await panel.getByRole("status").filter({ hasText: "Corrected." }).waitFor();
    expect(await idOf(words)).toBeUndefined();
    expect(await idOf("tide tables")).toBeDefined();
    await panel.locator(".echo").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => idOf(words)).toBeDefined();
  });

  it("is refused, in words, where they are gone, and touches nothing else", async () => {
    await overArticle();
    const before = await idOf(words);
    await hold();
    await page.evaluate((gone) => {
      const paragraph = [...document.querySelectorAll("p")].find((p) => p.textContent.includes(gone));
      paragraph!.textContent = "“The tide tables were wrong for a week,” said Lucia Okafor, a pilot.";
    }, words);
    await expect.poll(() => idOf("tide tables"), { timeout: 20_000 }).toBe(before);
    await press();
    await panel.getByRole("status").filter({ hasText: "not on the page as it now stands" }).waitFor();
    expect(await idOf("tide tables")).toBe(before);
    expect((await here.state(page)).corrections).toEqual([]);
    // the list shows the page as it is
    await statement("tide tables").waitFor();
  });
});

describe("the switch for the site", () => {
  it("takes the marks off and brings them back", async () => {
    await overArticle();
    await panel.locator(".switch").click();
    await panel.getByText("Off for this site").waitFor();
    await expect.poll(async () => (await here.state(page)).phase).toBe("off");
    await panel.getByRole("button", { name: "Switch on for this site" }).click();
    await panel.locator(".speaker").first().waitFor();
    await expect.poll(async () => (await here.state(page)).phase).toBe("ready");
  });
});
