import { posix } from "node:path";
import type { Source } from "./sources";

/** What one room may import beside itself. */
interface Room {
  /** Rooms whose values it may use; their types too. */
  readonly values: readonly string[];
  /** Rooms of which it may use types only. */
  readonly types: readonly string[];
  /** Packages; "node:" stands for Node's own modules. */
  readonly packages: readonly string[];
}

const room = (values: string[], types: string[], packages: string[]): Room => ({ values, types, packages });

/** DESIGN.md, "What may import what". A room of src/ that is not here may not exist. */
const ROOMS: ReadonlyMap<string, Room> = new Map([
  ["engine", room([], [], ["wink-nlp", "wink-eng-lite-web-model", "franc-min"])],
  ["article", room([], ["engine"], ["@mozilla/readability"])],
  ["anchoring", room(["article"], ["engine"], [])],
  ["highlights", room(["anchoring", "settings", "wording"], ["article", "engine"], [])],
  ["messages", room([], ["engine", "settings"], [])],
  ["settings", room([], ["engine", "messages"], [])],
  ["export", room(["wording"], ["engine"], [])],
  ["wording", room([], ["engine"], [])],
  ["panel", room(["messages", "export", "settings", "wording"], ["engine"], ["preact"])],
  // the content script and the service worker, told of the browser by extension/
  ["page", room(["article", "anchoring", "highlights", "messages", "settings"], ["engine"], [])],
  ["worker", room(["messages", "settings", "browser"], ["engine"], [])],
  ["browser", room(["wording"], ["messages"], ["webextension-polyfill"])],
  ["cli", room(["engine", "article", "export", "wording"], [], ["node:", "linkedom"])],
]);

/** The rooms of the engine, each with those it may use values of; all may use each other's types. */
const ENGINE: ReadonlyMap<string, readonly string[]> = new Map([
  ["lexicon", []],
  ["document", ["lexicon"]],
  ["quotations", ["document", "lexicon"]],
  ["model", ["document", "lexicon"]],
  ["attribution", ["model", "quotations", "document", "lexicon"]],
  ["speakers", ["attribution", "model", "quotations", "document", "lexicon"]],
  ["contradictions", ["speakers", "attribution", "model", "quotations", "document", "lexicon"]],
]);

const isPath = (of: string): boolean => of.startsWith(".");

/** The path that an import of `from` leads to, without its ending and query. */
const targetOf = (from: string, of: string): string => withoutEnding(posix.join(posix.dirname(from), of));

const withoutEnding = (path: string): string => path.replace(/\?.*$/, "").replace(/\.(tsx?|js)$/, "");

/** "src/engine/speakers/resolve.ts" is of room "engine"; "extension/popup.tsx" of "extension". */
const roomOf = (path: string): string =>
  path.startsWith("src/") ? path.split("/")[1]! : path.split("/")[0]!;

/** Every import that the rooms do not allow, as a sentence. */
export const forbiddenImports = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    source.imports.flatMap(({ of, typesOnly }) => {
      const why = isPath(of)
        ? forbiddenPath(source.path, targetOf(source.path, of), typesOnly)
        : forbiddenPackage(source.path, of);
      return why === null ? [] : [`${source.path} imports ${of}: ${why}`];
    }),
  );

function forbiddenPath(from: string, to: string, typesOnly: boolean): string | null {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (typesOnly && to.startsWith("extension/_locales/en/")) return null; // a key without a string does not compile
  if (other === "extension" && own !== "extension" && own !== "test")
    return "nothing imports the entry points";
  if (!from.startsWith("src/")) return null;
  const rules = ROOMS.get(own);
  if (!rules) return `src/${own} is no room of the house`;
  if (!to.startsWith("src/")) return "what ships imports nothing outside src/";
  if (own === "engine" && other === "engine") return forbiddenInEngine(from, to, typesOnly);
  if (own === other || rules.values.includes(other)) return null;
  if (rules.types.includes(other)) return typesOnly ? null : `${own} may use types of ${other} only`;
  return `${own} may not import ${other}`;
}

function forbiddenInEngine(from: string, to: string, typesOnly: boolean): string | null {
  const [own, other] = [from.split("/")[2]!, to.split("/")[2]!];
  if (typesOnly || own === other || !ENGINE.has(own)) return null;
  if (!ENGINE.has(other)) return other === "limits" ? null : `${own} may use types of engine/${other} only`;
  return ENGINE.get(own)!.includes(other) ? null : `engine/${own} may not import engine/${other}`;
}

function forbiddenPackage(from: string, of: string): string | null {
  if (!from.startsWith("src/")) return forbiddenOutside(from, of);
  const allowed = ROOMS.get(roomOf(from))?.packages ?? [];
  const fits = (name: string): boolean =>
    name.endsWith(":") ? of.startsWith(name) : of === name || of.startsWith(`${name}/`);
  return allowed.some(fits) ? null : `${roomOf(from)} may not use this package`;
}

/** The browser's API has one door, src/browser. */
const forbiddenOutside = (from: string, of: string): string | null =>
  of === "webextension-polyfill" && !from.startsWith("test/") ? "only src/browser may" : null;

/** Every circle of imports, types included, as the paths on it; each circle once. */
export function circles(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [withoutEnding(source.path), source]));
  const next = (path: string): string[] =>
    (byPath.get(path)?.imports ?? [])
      .filter(({ of }) => isPath(of))
      .map(({ of }) => targetOf(path, of))
      .map((target) => (byPath.has(target) ? target : `${target}/index`))
      .filter((target) => byPath.has(target));
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.add([...trail.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const target of next(path)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return [...found];
}

/** Longest file that needs no reason. Lines. */
const LONGEST = 300;

/** Files that are too long and do not say why in a comment "Long because …" within their first five lines. */
export const tooLong = (files: readonly Pick<Source, "path" | "text">[]): string[] =>
  files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n") }))
    .filter(({ lines }) => lines.length > LONGEST)
    .filter(({ lines }) => !/Long because /.test(lines.slice(0, 5).join("\n")))
    .map(({ path, lines }) => `${path}: ${lines.length} lines`);
