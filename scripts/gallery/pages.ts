import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { type Browser, launch } from "../browser/chromium";
import { settled } from "../browser/reading";
import { openSite, type Site } from "../browser/site";

/** What is shown on the page itself, by the picture's name. */
export const STATES = ["page-marks", "page-card", "page-contradicted", "page-nobody"] as const;
type State = (typeof STATES)[number];

const ARTICLE = readFileSync("test/pages/warehouse-fire/source.html", "utf8");
const DARK =
  "<style>html{background:#15181c}body{background:#15181c;color:#e4e6ea}a{color:#9cc3ff}</style></head>";

/** Pictures of marks and card, from the built extension in Chromium over an article of our own. */
export async function takePages(folder: string, wanted: (name: string) => boolean): Promise<void> {
  if (!STATES.some(wanted)) return;
  const site = await openSite();
  const browser = await launch();
  try {
    await browser.choose({ when: "news" });
    for (const scheme of ["light", "dark"] as const)
      for (const state of STATES.filter(wanted)) {
        const page = await open(browser, site, scheme);
        await show(browser, page, state);
        await page.screenshot({ path: `${folder}/${state}-${scheme}.png` });
        await page.close();
      }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function open(browser: Browser, site: Site, scheme: "light" | "dark"): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 800, height: 640 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  const html = scheme === "dark" ? ARTICLE.replace("</head>", DARK) : ARTICLE;
  await page.goto(site.serve(`/picture-${scheme}`, html));
  await settled(browser, page);
  return page;
}

async function show(browser: Browser, page: Page, state: State): Promise<void> {
  if (state === "page-card") await browser.ask(page, "step", { by: 1, among: null });
  if (state === "page-contradicted")
    await browser.ask(page, "step", { by: 1, among: await contradicted(browser, page) });
  if (state === "page-nobody") {
    await page.evaluate(() => {
      const node = document.querySelector("#story")!.firstChild!;
      getSelection()!.setBaseAndExtent(node, 0, node, 30);
    });
    await browser.ask(page, "who", null);
  }
  await page.waitForTimeout(500);
}

/** Ids of the statements that are contradicted. */
async function contradicted(browser: Browser, page: Page): Promise<string[]> {
  const state = await browser.ask(page, "state", { looked: false });
  const found = state.ok ? (state.value.report?.contradictions ?? []) : [];
  return found.flatMap(({ claimStatement }) => claimStatement ?? []);
}
