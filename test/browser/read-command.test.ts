import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageReading } from "../../scripts/browser/reading";
import { DENIED, pageOf, paragraphs, STORY_PAGE } from "./story";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-read-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run -s read -- …`; its lines and its exit code. */
const read = (...args: string[]): Promise<{ lines: PageReading[]; code: number | null }> =>
  new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "-s", "read", "--", ...args], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (data: string) => {
      out += data;
    });
    child.once("error", reject);
    child.once("close", (code) =>
      resolve({
        lines: out
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as PageReading),
        code,
      }),
    );
  });

describe("npm run read", () => {
  it("tells of each page of a batch what was painted, and goes on behind a line that is none", async () => {
    const batch = join(folder, "pages.jsonl");
    const pages = [
      { id: "denied", html: pageOf(paragraphs(DENIED)) },
      { id: "shop", html: readFileSync("test/pages-not/shop.html", "utf8") },
      {
        id: "scripted",
        html: STORY_PAGE.replace("</main>", "</main><script>document.body.innerHTML = 'x'</script>"),
      },
    ];
    writeFileSync(batch, `${pages.map((page) => JSON.stringify(page)).join("\n")}\nno json\n`);
    const { lines, code } = await read("--batch", batch);
    expect(code).toBe(1);
    expect(lines).toHaveLength(4);
    const [denied, shop, scripted, broken] = lines;
    expect(Object.keys(denied!)).toEqual(
      expect.arrayContaining(
        "id article painted notLocated outsideBody panel domChanges console longestTaskMs".split(" "),
      ),
    );
    expect(denied).toMatchObject({
      id: "denied",
      article: true,
      notLocated: [],
      outsideBody: [],
      domChanges: [],
      console: [],
    });
    expect(denied!.painted.map(({ text }) => text)).toContain(
      "“The deck has passed every inspection of the last ten years,”",
    );
    for (const { statement } of denied!.painted) expect(statement).toBeDefined();
    expect(denied!.panel.contradictions).toHaveLength(1);
    expect(denied!.panel.speakers).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: "Orla Finch" })]),
    );
    expect(shop).toMatchObject({ id: "shop", article: false, painted: [], domChanges: [] });
    // a page's own scripts do not run unless they are let
    expect(scripted!.painted.length).toBeGreaterThan(0);
    expect(broken).toMatchObject({ id: null, error: expect.stringContaining("No JSON") });
  }, 120_000);

  it("takes files", async () => {
    const file = join(folder, "story.html");
    writeFileSync(file, STORY_PAGE);
    const { lines, code } = await read(file);
    expect(code).toBe(0);
    expect(lines.map(({ id, article }) => [id, article])).toEqual([[file, true]]);
  }, 120_000);
});
