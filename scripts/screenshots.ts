import { mkdir } from "node:fs/promises";
import { type Browser, chromium } from "playwright-core";
import { takePages } from "./gallery/pages";
import { type Gallery, openGallery } from "./gallery/serve";
import { SHOTS, type Shot } from "./gallery/shots";
import { takeStart } from "./gallery/start";

/** `npm run screenshots [NAME …]`: every state of the interface, light and dark, into docs/screenshots. */
const FOLDER = process.env.SCREENSHOTS ?? "docs/screenshots";

async function take(browser: Browser, gallery: Gallery, shot: Shot, scheme: "light" | "dark"): Promise<void> {
  const page = await browser.newPage({
    colorScheme: scheme,
    viewport: { width: shot.width, height: shot.height },
    reducedMotion: "reduce",
  });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => problems.push(`${message.text()} ${message.location().url}`));
  await page.goto(gallery.address(shot.query));
  await page.locator("h1").waitFor();
  await page.waitForTimeout(shot.query.scene === "reload" || shot.query.scene === "not-read" ? 1_200 : 100);
  const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
  await page.setViewportSize({ width: shot.width, height: Math.min(shot.height, Math.ceil(height)) });
  await page.screenshot({ path: `${FOLDER}/${shot.name}-${scheme}.png` });
  await page.close();
  if (problems.length > 0) throw new Error(`${shot.name}: ${problems.join("; ")}`);
}

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));
const gallery = await openGallery();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-lcd-text"],
});
try {
  await mkdir(FOLDER, { recursive: true });
  for (const shot of SHOTS)
    if (isWanted(shot.name))
      for (const scheme of ["light", "dark"] as const) await take(browser, gallery, shot, scheme);
  await takePages(FOLDER, isWanted);
  await takeStart(FOLDER, isWanted);
} finally {
  await browser.close();
  await gallery.close();
}
