import { browser } from "../browser/extension";
import type { AnnotateResult } from "../messages";
import { isOffFor } from "../settings";
import { loadSettings } from "./settings";

/** Paths of the two injected scripts inside the extension. */
export interface Scripts {
  readonly probe: string;
  readonly content: string;
  /** Called once a page's reading has begun, in whose time the worker can get ready for its text. */
  readonly begun: () => void;
}

const PROBE = "probe";

/** Ends when the last refresh that was asked for has. */
let refreshed: Promise<unknown> = Promise.resolve();

/**
 * Brings the registration of the probe in line with what the reader chose and allowed: on every page of the granted
 * sites, or nowhere. The browser keeps registrations, the worker need not. One at a time: a choice with its permission
 * asks for it three times in one breath, and the browser refuses to register or to take off the same script twice.
 *
 * @returns whether pages are read without being asked
 */
export function refreshProbe(scripts: Scripts): Promise<{ reading: boolean }> {
  const next = refreshed.then(() => layProbe(scripts));
  refreshed = next.catch(() => undefined);
  return next;
}

async function layProbe({ probe }: Scripts): Promise<{ reading: boolean }> {
  const settings = await loadSettings();
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = settings.on && settings.when === "news" && origins.length > 0;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [PROBE] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PROBE] });
  if (wanted)
    await register({ id: PROBE, js: [probe], matches: origins, runAt: "document_idle", allFrames: true });
  return { reading: wanted };
}

/** Looks at the pages that were open before the reader allowed it. */
export async function probeOpenTabs(
  { probe }: Scripts,
  wanted: (tabId: number) => boolean | Promise<boolean>,
): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined && (await wanted(id))) await injectEverywhere(id, probe);
}

/**
 * Annotates the frame of a tab whose probe saw an article, unless the reader switched the site off.
 *
 * @param url of the tab, or where that is not told of the frame
 */
export async function annotateArticle(
  { content, begun }: Scripts,
  tab: { readonly id?: number | undefined } | undefined,
  frameId: number,
  url: string,
): Promise<{ annotated: boolean }> {
  if (tab?.id === undefined || isOffFor(await loadSettings(), url)) return { annotated: false };
  const injected = inject(tab.id, content, frameId);
  begun();
  await injected;
  return { annotated: true };
}

/** Annotates a tab because the reader asked. Frames that may be entered are looked at too: the article may be in one. */
export async function annotate(
  { content, probe, begun }: Scripts,
  tabId: number,
): Promise<Exclude<AnnotateResult, "already">> {
  try {
    const injected = inject(tabId, content);
    begun();
    await injected;
    void injectEverywhere(tabId, probe);
    return "annotated";
  } catch (error) {
    return refusalOf(error);
  }
}

const inject = (tabId: number, file: string, frameId = 0): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });

const injectEverywhere = (tabId: number, file: string): Promise<unknown> =>
  browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [file] })
    .catch(() => undefined);

type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** Frames without an address of their own (srcdoc) are their page's; browsers before Chrome 119 do not know of them. */
async function register(script: Registered): Promise<void> {
  const everywhere = { ...script, matchOriginAsFallback: true };
  await browser.scripting
    .registerContentScripts([everywhere])
    .catch(() => browser.scripting.registerContentScripts([script]));
}

/** The browser's words tell a page that no extension may enter from one that the reader has not opened to us yet. */
const refusalOf = (error: unknown): "no-permission" | "forbidden" =>
  /must request permission|missing host permission/i.test(String(error)) ? "no-permission" : "forbidden";
