import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const XVFB = "/usr/bin/Xvfb";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-start-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs what `npm start -- …` runs, without a display unless one is named. */
function start(
  args: readonly string[],
  display = "",
): { child: ChildProcess; ended: Promise<Ended>; said: () => string } {
  const child = spawn("bash", ["scripts/start.sh", ...args], {
    env: { ...process.env, DISPLAY: display, WAYLAND_DISPLAY: "" },
  });
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  child.stderr.on("data", (data) => (said += data));
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, said })));
  return { child, ended, said: () => said };
}

describe("npm start", () => {
  it("without a display prints the speakers and says where its pictures are", async () => {
    const { code, said } = await start(["test/pages/plant-closure/source.html"]).ended;
    expect(said).toContain("No display");
    expect(code).toBe(0);
    const pictures = said.match(/out\/\S+\.png/g) ?? [];
    expect(pictures).toHaveLength(4);
    for (const picture of pictures) expect(readFileSync(picture).subarray(1, 4).toString()).toBe("PNG");
    const expected = JSON.parse(readFileSync("test/pages/plant-closure/expected.json", "utf8")) as {
      speakers: { name: string }[];
    };
    expect(said).toContain(expected.speakers[0]!.name);
  }, 120_000);

  it("takes bare text", async () => {
    const file = join(folder, "story.txt");
    const line =
      "“Nobody asked the ferrymen before the bridge was sold,” said Orla Finch, the harbour master.";
    writeFileSync(
      file,
      `${line}\n\nThe council met on Monday to hear of it.\n\n${line.replace("Nobody", "No one")}\n`,
    );
    const { code, said } = await start([file]).ended;
    expect(said).toContain("Orla Finch");
    expect(code).toBe(0);
  }, 120_000);

  it.each([
    [
      "an article in another language",
      [
        "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke bis zum Frühjahr zu sperren, nachdem Prüfer in drei von vier Trägern Rost gefunden hatten.",
        "„Wir gehen kein Risiko ein“, sagte Jana Kolb, die Leiterin des Bauamts, vor den Anwohnern im vollen Saal, die seit Wochen auf eine Antwort warten.",
        "Die Händler am Kai fürchten um ihr Geschäft. Wer zum Krankenhaus will, fährt nun zwölf Kilometer weiter, und der Bus kommt nur noch einmal in der Stunde.",
      ].join("\n\n"),
      "Not in English. Gainsay reads English only.",
    ],
    ["a page without an article", "Shoes. Buy two, pay one.", "No article on this page. Gainsay reads news"],
  ])(
    "says of %s in words that there is nothing to list",
    async (_what, text, words) => {
      const file = join(folder, "nothing.txt");
      writeFileSync(file, text);
      const { code, said } = await start([file]).ended;
      expect(said).toContain(words);
      expect(said).not.toMatch(/other-language|not-an-article|No statements found/);
      expect(code).toBe(0);
    },
    120_000,
  );

  it.each([
    ["a file that is not there", "no-such-file.html", "no such file"],
    ["a folder", "test", "a folder, not a file"],
    ["an address where nobody answers", "http://127.0.0.1:9/story", "no answer"],
  ])("says in a line what is wrong with %s", async (_what, source, why) => {
    const { code, said } = await start([source]).ended;
    expect(code).toBe(1);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(said).toContain(`npm start: ${source}: ${why}`);
  });

  it.runIf(existsSync(XVFB))(
    "with a display opens a window and ends with it",
    async () => {
      const screen = spawn(XVFB, ["-displayfd", "1", "-screen", "0", "1280x900x24"]);
      const number = await new Promise<string>((resolve) =>
        screen.stdout.once("data", (data) => resolve(String(data).trim())),
      );
      try {
        const { child, ended, said } = start([], `:${number}`);
        await expect.poll(said, { timeout: 60_000 }).toContain("The article is open and marked");
        // quit the browser, as its reader would
        process.kill(chromiumBelow(child.pid!), "SIGTERM");
        expect((await ended).code).toBe(0);
      } finally {
        screen.kill();
      }
    },
    120_000,
  );
});

/** The browser's own process among the descendants of a process. */
function chromiumBelow(parent: number): number {
  const all = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)!)
    .map(([, pid, above, args]) => ({ pid: Number(pid), above: Number(above), args: args! }));
  const below = [parent];
  for (const pid of below) below.push(...all.filter(({ above }) => above === pid).map((entry) => entry.pid));
  const browser = all.find(
    ({ pid, args }) => below.includes(pid) && args.includes("--user-data-dir") && !args.includes("--type="),
  );
  if (!browser) throw new Error("No browser runs.");
  return browser.pid;
}
