import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Browser, launch } from "../../scripts/browser/chromium";
import { openSite, type Site } from "../../scripts/browser/site";
import type { TabState } from "../../src/messages";

/** An article of the tests, and the panel over it. */
export interface PanelStage {
  browser: Browser;
  site: Site;
  /** Serves and opens a page without having it read. */
  readonly visit: (body: string) => Promise<Page>;
  /** Opens the popup, or the side panel, over the tab of a page, and waits until it has said something. */
  readonly panelOver: (page: Page, which?: "popup" | "sidepanel") => Promise<Page>;
  /** What the tab of a page answers. */
  readonly state: (page: Page) => Promise<TabState>;
}

const POPUP = { width: 560, height: 600 };
let served = 0;

/** One browser and one site for the tests of a file. Pages are read only when asked: the popup's opening asks. */
export function panelStage(): PanelStage {
  const stage: PanelStage = {
    browser: undefined as unknown as Browser,
    site: undefined as unknown as Site,
    visit: async (body) => {
      const page = await stage.browser.context.newPage();
      await page.goto(stage.site.serve(`/article-${++served}`, body));
      return page;
    },
    panelOver: async (page, which = "popup") => {
      const tab = await stage.browser.tabId(page);
      const panel = await stage.browser.context.newPage();
      await panel.setViewportSize(POPUP);
      await panel.goto(`chrome-extension://${stage.browser.extensionId}/extension/${which}.html?tab=${tab}`);
      await panel.locator(".foot, .screen").first().waitFor({ timeout: 30_000 });
      await panel.locator(".progress").waitFor({ state: "detached", timeout: 30_000 });
      return panel;
    },
    state: async (page) => {
      const answer = await stage.browser.ask(page, "state", { looked: false });
      if (!answer.ok) throw new Error(`${answer.reason}: ${answer.message}`);
      return answer.value;
    },
  };
  beforeAll(async () => {
    stage.site = await openSite();
    stage.browser = await launch();
    await stage.browser.choose({ when: "click" });
  }, 240_000);
  afterAll(async () => {
    await stage.browser?.close();
    await stage.site?.close();
  });
  return stage;
}

const FILLER =
  "The committee met for the ninth time this year, in the old customs house, and the public gallery was full before the doors were opened to the rest of the town.";

/** A long article with a denial, markup in its words, and enough text to scroll through. */
export const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Council votes to dredge &lt;b&gt;the channel&lt;/b&gt;</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
<body><header><nav><a href="/">Home</a></nav></header><main><article>
<h1>Council votes to dredge &lt;b&gt;the channel&lt;/b&gt;</h1>
<p>The harbour council voted on Tuesday to dredge the northern channel, a project that has divided Port Elsing for three years.</p>
${`<p>${FILLER}</p>`.repeat(12)}
<p>“The channel will be ready for larger ships by next autumn,” said Ingrid Aasland, the council’s chief engineer.</p>
<p>Aasland said that no household would lose its mooring.</p>
<p>Tobias Ferreira, chairman of the Small Boat Owners’ Association, denied that no household would lose its mooring. “Forty-one of us have already been given notice to leave,” he said.</p>
${`<p>${FILLER}</p>`.repeat(12)}
<p>“We write &lt;img src=x onerror=alert(1)&gt; on every form, and nobody has asked us why,” said Priya Raghunathan, a former director of the Coastal Survey.</p>
<p>${FILLER}</p>
</article></main></body></html>`;
