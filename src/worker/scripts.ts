import { browser } from "../browser/extension";
import type { AnnotateResult } from "../messages";
import { isOffFor } from "../settings";
import { loadSettings } from "./settings";

/** Paths of the two injected scripts inside the extension. */
export interface Scripts {
  readonly probe: string;
  readonly content: string;
}

const PROBE = "probe";

/**
 * Brings the registration of the probe in line with what the reader chose and allowed: on every page of the granted
 * sites, or nowhere. The browser keeps registrations, the worker need not.
 *
 * @returns whether pages are read without being asked
 */
export async function refreshProbe({ probe }: Scripts): Promise<{ reading: boolean }> {
  const settings = await loadSettings();
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = settings.on && settings.when === "news" && origins.length > 0;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [PROBE] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PROBE] });
  if (wanted)
    await browser.scripting.registerContentScripts([
      { id: PROBE, js: [probe], matches: origins, runAt: "document_idle" },
    ]);
  return { reading: wanted };
}

/** Looks at the pages that were open before the reader allowed it. */
export async function probeOpenTabs({ probe }: Scripts): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await inject(id, probe).catch(() => undefined);
}

/** Annotates a tab whose probe saw an article, unless the reader switched its site off. */
export async function annotateArticle(
  { content }: Scripts,
  tab: { readonly id?: number | undefined } | undefined,
  url: string,
): Promise<{ annotated: boolean }> {
  if (tab?.id === undefined || isOffFor(await loadSettings(), url)) return { annotated: false };
  await inject(tab.id, content);
  return { annotated: true };
}

/** Annotates a tab because the reader asked. */
export async function annotate(
  { content }: Scripts,
  tabId: number,
): Promise<Exclude<AnnotateResult, "already">> {
  try {
    await inject(tabId, content);
    return "annotated";
  } catch (error) {
    return refusalOf(error);
  }
}

const inject = (tabId: number, file: string): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId }, files: [file] });

/** The browser's words tell a page that no extension may enter from one that the reader has not opened to us yet. */
const refusalOf = (error: unknown): "no-permission" | "forbidden" =>
  /must request permission|missing host permission/i.test(String(error)) ? "no-permission" : "forbidden";
