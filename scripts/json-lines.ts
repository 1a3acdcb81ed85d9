import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The values of a file of JSON lines, gzipped where its name ends so. Throws where a line is no JSON. */
export const readJsonLines = <T>(path: string): T[] => {
  const raw = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
};
