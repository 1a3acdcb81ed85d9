import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

/**
 * `npm run icons`: the extension's icons as PNG, from the SVG files in extension/icons, in every size that browsers
 * ask for. icon-dark is for toolbars of dark themes.
 */
const ICONS = [
  { name: "icon", sizes: [16, 24, 32, 48, 64, 128] },
  { name: "icon-dark", sizes: [16, 32] },
];
const FOLDER = "extension/icons";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const { name, sizes } of ICONS) {
  const svg = await readFile(`${FOLDER}/${name}.svg`, "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:${size}px}</style>${svg}`);
    await page.screenshot({ path: `${FOLDER}/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
