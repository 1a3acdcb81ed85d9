import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import packageFile from "../../package.json";
import { STATES } from "../../scripts/gallery/pages";
import { SHOTS } from "../../scripts/gallery/shots";
import { NAMES } from "../../scripts/gallery/start";

const PAGES = [".", "docs", "docs/decisions", "store", "training", "bench"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** Names of files and folders in code marks: "src/engine/report.ts". Patterns and made files are none. */
const named = (text: string): string[] =>
  [...text.matchAll(/`((?:src|test|scripts|training|bench|docs|extension|store)\/[\w./-]+)`/g)]
    .map(([, path]) => path!)
    .filter((path) => !/^training\/(?:work|\.venv)/.test(path));

const linked = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target!);

const scripts = (text: string): string[] =>
  [...text.matchAll(/npm run (?:-s )?([a-z][\w:]*)/g)].map(([, name]) => name!);

describe.each(PAGES)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  it("names no file that is not there", () => {
    expect(named(text).filter((path) => !existsSync(path))).toEqual([]);
    expect(linked(text).filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });

  it("names no command that package.json has not", () =>
    expect(scripts(text).filter((name) => !(name in packageFile.scripts))).toEqual([]));
});

describe("the pages for maintainers", () => {
  const architecture = readFileSync("ARCHITECTURE.md", "utf8");
  const foldersIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}/`);

  it("are found, with what they name", () => {
    expect(PAGES).toEqual(expect.arrayContaining(["ARCHITECTURE.md", "CONTRIBUTING.md", "docs/LIBRARY.md"]));
    expect(named(architecture).length).toBeGreaterThan(20);
    expect(linked(readFileSync("README.md", "utf8")).length).toBeGreaterThan(8);
  });

  it("name every room in ARCHITECTURE.md", () => {
    const rooms = [...foldersIn("src"), ...foldersIn("src/engine")];
    expect(rooms.length).toBeGreaterThan(15);
    expect(rooms.filter((room) => !architecture.includes(`\`${room}\``))).toEqual([]);
  });

  it("name every command in README.md, CONTRIBUTING.md or a page that they lead to", () => {
    const told = PAGES.map((page) => readFileSync(page, "utf8")).join("\n");
    const untold = Object.keys(packageFile.scripts).filter(
      (name) => !new RegExp(`npm (?:run (?:-s )?)?${name}(?![\\w:-])`).test(told),
    );
    expect(untold).toEqual([]);
  });
});

describe("the pictures", () => {
  it("are those that `npm run screenshots` makes, all of them", () => {
    const both = [...SHOTS.map(({ name }) => name), ...STATES].flatMap((name) => [
      `${name}-light`,
      `${name}-dark`,
    ]);
    const made = [...both, ...NAMES.map((name) => `${name}-light`)].map((name) => `${name}.png`);
    expect(readdirSync("docs/screenshots").sort()).toEqual(made.sort());
  });
});
