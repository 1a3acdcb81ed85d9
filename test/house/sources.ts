import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";

/** One import or re-export: what is asked for, and whether only types are. */
export interface Import {
  readonly of: string;
  readonly typesOnly: boolean;
}

/** A source file with its path from the project's root, text and imports. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Parses one file's imports: static, dynamic, re-exports. Throws where the file does not parse. */
export function readSource(path: string, text: string): Source {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const statics = module.staticImports.map((found) => ({
    of: found.moduleRequest.value,
    typesOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest ? [{ of: entry.moduleRequest.value, typesOnly: entry.isType }] : [],
    ),
  );
  const dynamics = module.dynamicImports.map(({ moduleRequest }) => ({
    of: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typesOnly: false,
  }));
  return { path, text, imports: [...statics, ...exports, ...dynamics] };
}

/** Every TypeScript file of the named folders, declarations aside. */
export const sourcesIn = (folders: readonly string[]): Source[] =>
  filesIn(folders, /(?<!\.d)\.tsx?$/).map(({ path, text }) => readSource(path, text));

/** The files of the named folders whose paths fit, with their texts; what is installed there is passed over. */
export const filesIn = (
  folders: readonly string[],
  fits: RegExp,
): { readonly path: string; readonly text: string }[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      (readdirSync(folder, { recursive: true }) as string[]).map((name) => `${folder}/${name}`),
    )
    .filter((path) => fits.test(path) && !/\/(?:node_modules|\.venv|work)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
