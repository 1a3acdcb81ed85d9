import puppeteer, { type Browser as Driver, type Page } from "puppeteer-core";
import type { Outcome } from "../../src/messages";
import { built } from "./build";
import { type Speaking, sendFrom } from "./speaking";

/** Firefox with the built extension in it. */
export interface Firefox extends Speaking<number> {
  readonly driver: Driver;
  /** Opens an address in a tab of its own, in front. */
  readonly open: (url: string) => Promise<{ page: Page; tabId: number }>;
  /**
   * Opens a page of the extension, "popup.html?tab=3"; the driver may not, the extension may. In a window of its own,
   * as a page that is out of sight does not scroll.
   */
  readonly openOwn: (path: string) => Promise<Page>;
  /** The manifest as Firefox understood it. */
  readonly manifest: () => Promise<object>;
  readonly close: () => Promise<void>;
}

/** How long a tab may take to appear, ms. */
const PATIENCE = 20_000;

/**
 * Starts Firefox without a window, over WebDriver BiDi, and installs the build as a temporary extension. Of names only
 * localhost resolves. The page that the extension opens when it is installed speaks for the panel.
 *
 * @param variant "firefox" is what ships; "firefox-demo" may read http://localhost
 * Throws, with Firefox closed again, where its first page does not come within PATIENCE.
 */
export async function launchFirefox(variant: "firefox" | "firefox-demo" = "firefox-demo"): Promise<Firefox> {
  const folder = built(variant);
  const driver = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
    enableExtensions: true,
    extraPrefsFirefox: {
      "network.dns.localDomains": "localhost",
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": 9,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": 9,
      "network.proxy.no_proxies_on": "localhost",
    },
  });
  try {
    await driver.installExtension(folder);
    const control = await appearing(driver, new Set(), "/extension/welcome.html");
    return speakingFrom(driver, control);
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function speakingFrom(driver: Driver, control: Page): Firefox {
  const send = <T>(tabId: number | null, message: unknown): Promise<Outcome<T>> =>
    control.evaluate(sendFrom, { tabId, message }) as Promise<Outcome<T>>;
  const opened = async <T>(how: (url: string) => Promise<T>, url: string, ending: string) => {
    const before = new Set(await driver.pages());
    const answer = await control.evaluate(how, url);
    return { page: await appearing(driver, before, ending), answer };
  };
  return {
    driver,
    open: async (url) => {
      const { page, answer } = await opened(openTab, url, url);
      return { page, tabId: answer };
    },
    openOwn: async (path) => (await opened(openWindow, `/extension/${path}`, path)).page,
    ask: (tabId, name, request) => send(tabId, { to: "tab", name, request }),
    tell: (name, request) => send(null, { to: "background", name, request }),
    manifest: () => control.evaluate(() => chrome.runtime.getManifest()),
    close: () => driver.close(),
  };
}

/** The page, not among those of before, whose address ends so. The driver's own note of an address is not to be had for extensions. */
async function appearing(driver: Driver, before: ReadonlySet<Page>, ending: string): Promise<Page> {
  const start = Date.now();
  while (Date.now() - start < PATIENCE) {
    for (const page of await driver.pages()) {
      if (before.has(page)) continue;
      const state = await page.evaluate(() => [location.href, document.readyState]).catch(() => []);
      if (state[0]?.endsWith(ending) && state[1] === "complete") return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No tab shows ${ending}.`);
}

/** Runs in the extension's page. */
async function openTab(url: string): Promise<number> {
  return (await chrome.tabs.create({ url })).id ?? -1;
}

/** Runs in the extension's page. */
async function openWindow(url: string): Promise<void> {
  await chrome.windows.create({ url, type: "popup" });
}
