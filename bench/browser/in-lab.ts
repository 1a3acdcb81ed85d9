import type { Page } from "playwright-core";
import type { Browser } from "../../scripts/browser/chromium";
import type { Site } from "../../scripts/browser/site";
import type { Lab } from "./lab";

/** What pages are measured with. */
export interface Bench {
  readonly browser: Browser;
  readonly site: Site;
  /** The lab as a script. */
  readonly lab: string;
}

/** Opens a page of the site with the lab in it, measures, and closes it. `measure` runs in the page. */
export async function inLab<A, T>(
  { browser, site, lab }: Bench,
  path: string,
  html: string,
  measure: (argument: A) => T | Promise<T>,
  argument: A,
): Promise<T> {
  const page = await browser.context.newPage();
  await page.goto(site.serve(path, quiet(html)), { waitUntil: "domcontentloaded" });
  await page.evaluate(lab);
  const taken = await (page.evaluate as unknown as Evaluate<A, T>).call(page, measure, argument);
  await page.close();
  return taken;
}

type Evaluate<A, T> = (this: Page, run: (argument: A) => T | Promise<T>, argument: A) => Promise<T>;

/** The lab of the page that this runs in. */
export type WithLab = { readonly lab: Lab };

/** A page without scripts, frames, and what it would fetch: only what is measured runs. */
export const quiet = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/gi, (script) => (/ld\+json/.test(script) ? script : ""))
    .replace(/<link\b[^>]*>/gi, (link) => (/canonical/.test(link) ? link : ""))
    .replace(/<(?:iframe|video|audio|object|embed)\b/gi, "<span hidden")
    .replace(/\s(src|srcset|poster|background)\s*=/gi, " data-$1=")
    .replace(/@import[^;]+;|url\([^)]*\)/gi, "");
