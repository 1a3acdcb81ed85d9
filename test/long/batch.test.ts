import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportOfHtml } from "../../src/cli/reports";
import { ownPages } from "../pages/expectation";

const LINES = 10_000;
/** Every so many lines one is broken. */
const BROKEN = 997;

const folder = mkdtempSync(join(tmpdir(), "gainsay-batch-"));

/** Lines with two or three paragraphs of our own pages each; the choice is the same at every run. */
async function lines(): Promise<string[]> {
  const reports = await Promise.all(ownPages().map(({ html, slug }) => reportOfHtml(html, {}, slug)));
  const paragraphs = reports.flatMap((report) => (report.text ?? "").split(/\n+/));
  const at = (i: number): string => paragraphs[i % paragraphs.length]!;
  return Array.from({ length: LINES }, (_, i) =>
    i % BROKEN === 5
      ? '{"id":"broken",'
      : JSON.stringify({ id: `a${i}`, text: `${at(i)}\n${at(7 * i + 3)}\n${at(i * i)}` }),
  );
}

interface Run {
  readonly code: number | null;
  /** Resident memory of the process when so much of it was done, MiB. */
  readonly memory: readonly number[];
  readonly seconds: number;
}

/** One process of the filter over a file, its memory looked at twice a second. */
function filter(input: string, output: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/analyze.ts", "--batch", input]);
  child.stdout.pipe(createWriteStream(output));
  child.stderr.pipe(process.stderr);
  const memory: number[] = [];
  const clock = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    memory.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 500);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      clearInterval(clock);
      resolve({ code, memory, seconds: (performance.now() - started) / 1000 });
    }),
  );
}

describe("analyze --batch", () => {
  it("gives the same whether one process reads the lines or two, in flat memory", async () => {
    const all = await lines();
    const path = (name: string): string => join(folder, name);
    const half = LINES / 2;
    writeFileSync(path("all"), `${all.join("\n")}\n`);
    writeFileSync(path("first"), `${all.slice(0, half).join("\n")}\n`);
    writeFileSync(path("second"), `${all.slice(half).join("\n")}\n`);
    const whole = await filter(path("all"), path("all.out"));
    const parts = await Promise.all([
      filter(path("first"), path("first.out")),
      filter(path("second"), path("second.out")),
    ]);
    const read = (name: string): string => readFileSync(path(`${name}.out`), "utf8");
    expect(read("first") + read("second")).toBe(read("all"));
    const answers = read("all")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; error?: string });
    expect(answers).toHaveLength(LINES);
    expect(answers.filter(({ error }) => error !== undefined)).toHaveLength(Math.ceil((LINES - 5) / BROKEN));
    expect([whole.code, ...parts.map(({ code }) => code)]).toEqual([1, 1, 1]);
    const settled = whole.memory.slice(Math.floor(whole.memory.length / 4));
    const [early, late] = [settled.slice(0, 8), settled.slice(-8)].map((part) => Math.max(...part)) as [
      number,
      number,
    ];
    console.log(
      `${(LINES / whole.seconds).toFixed(0)} articles a second in one process; ${early.toFixed(0)} MiB early, ${late.toFixed(0)} MiB at the end`,
    );
    expect(late).toBeLessThan(1.3 * early + 20);
  });
});
