import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

/** `npm run icons`: the extension's icons as PNG, from extension/icons/icon.svg, in every size that browsers ask for. */
const SIZES = [16, 24, 32, 48, 64, 128];
const FOLDER = "extension/icons";

const svg = await readFile(`${FOLDER}/icon.svg`, "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}/icon-${size}.png`, omitBackground: true });
}
await browser.close();
