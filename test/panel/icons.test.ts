import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import manifest from "../../manifest.json";

const icons = Object.entries({ ...manifest.icons, ...manifest.action.default_icon });

it.each(icons)("the icon of %s pixels is a PNG of that size", (size, path) => {
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
});

it("there is one for every place that a browser shows it", () => {
  expect(icons.map(([size]) => Number(size)).sort((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128]);
});
