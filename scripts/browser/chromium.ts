import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import type { Outcome } from "../../src/messages";
import { SETTINGS_KEY, type Settings } from "../../src/settings";
import { built } from "./build";
import { type Speaking, sendFrom } from "./speaking";

/** Chromium with the built extension in it. */
export interface Browser extends Speaking<Page> {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A page of the extension, to speak for the panel. */
  readonly control: Page;
  /** Sets some of the reader's settings and waits until the worker went by them. */
  readonly choose: (settings: Partial<Settings>) => Promise<void>;
  readonly tabId: (page: Page) => Promise<number>;
  readonly worker: () => Promise<Worker>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly variant?: "production" | "demo";
  /** A folder with an extension like the build's, in its place. */
  readonly folder?: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Folders of other extensions that the browser has. */
  readonly beside?: readonly string[];
  /** Language of the browser's interface, BCP 47; English without it. */
  readonly language?: string;
  /** False lets pages reach the net; the extension itself never asks for anything. */
  readonly offline?: boolean;
}

/** Starts Chromium with a profile of its own. No name but localhost and those under it resolves, so no page and nothing of ours goes out, unless asked. */
export async function launch({
  variant = "demo",
  folder = built(variant),
  headless = true,
  args = [],
  beside = [],
  language,
  offline = true,
}: LaunchOptions = {}): Promise<Browser> {
  const folders = [folder, ...beside].join(",");
  const profile = mkdtempSync(join(tmpdir(), "gainsay-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: false,
    ...(language ? { locale: language, env: { ...process.env, LANGUAGE: language } } : {}),
    ignoreDefaultArgs: ["--disable-extensions"],
    viewport: { width: 1_000, height: 800 },
    args: [
      ...(headless ? ["--headless=new"] : []),
      "--no-sandbox",
      `--load-extension=${folders}`,
      `--disable-extensions-except=${folders}`,
      ...(offline ? ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost"] : []),
      ...(language ? [`--lang=${language}`] : []),
      ...args,
    ],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().find(isOurs) ??
    context.waitForEvent("serviceworker", { timeout: 20_000, predicate: isOurs });
  const extensionId = new URL((await worker()).url()).host;
  const control = await context.newPage();
  await control.goto(`chrome-extension://${extensionId}/extension/options.html`);
  const send = <T>(tabId: number | null, message: unknown): Promise<Outcome<T>> =>
    control.evaluate(sendFrom, { tabId, message }) as Promise<Outcome<T>>;
  const tabId = (page: Page): Promise<number> => tabOf(control, page);
  return {
    context,
    extensionId,
    control,
    choose: async (settings) => {
      await control.evaluate(store, { key: SETTINGS_KEY, settings: { ...settings } });
      await send(null, { to: "background", name: "refresh", request: null });
    },
    ask: async (page, name, request) => send(await tabId(page), { to: "tab", name, request }),
    tell: (name, request) => send(null, { to: "background", name, request }),
    tabId,
    worker,
    close: async () => {
      await context.close();
      // its last processes may still be writing
      rmSync(profile, { recursive: true, force: true, maxRetries: 30 });
    },
  };
}

/** Told from the workers of other extensions by the name that the build gives its file. */
const isOurs = (worker: Worker): boolean => worker.url().endsWith("/service-worker-loader.js");

/** Runs in the extension's page. */
async function store({ key, settings }: { key: string; settings: object }): Promise<void> {
  const before = (await chrome.storage.local.get(key))[key] as object | undefined;
  await chrome.storage.local.set({ [key]: { ...before, ...settings } });
}

/** The browser's id of a page's tab, told by a mark that the page is given in its title's place. */
async function tabOf(control: Page, page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.detach();
  const known = tabs.get(targetInfo.targetId);
  if (known !== undefined) return known;
  const id = await control.evaluate(async (url) => {
    const all = await chrome.tabs.query({});
    return all.filter((tab) => (tab.url ?? tab.pendingUrl) === url).at(-1)?.id ?? -1;
  }, page.url());
  if (id < 0) throw new Error(`No tab shows ${page.url()}.`);
  tabs.set(targetInfo.targetId, id);
  return id;
}

const tabs = new Map<string, number>();
