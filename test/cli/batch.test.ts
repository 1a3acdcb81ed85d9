import { describe, expect, it } from "vitest";
import { analyseLines } from "../../src/cli/batch";

async function run(lines: readonly (string | Buffer)[], longest?: number) {
  async function* chunks() {
    for (const line of lines) yield Buffer.concat([Buffer.from(line), Buffer.from("\n")]);
  }
  const written: string[] = [];
  const write = async (line: string) => void written.push(line);
  const failed = await analyseLines(chunks(), write, longest);
  expect(written.every((line) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1)).toBe(true);
  return { failed, answers: written.map((line) => JSON.parse(line)) };
}

const good = (id: string) =>
  JSON.stringify({ id, text: "“We will go home tonight,” said Ann Bee.", title: "T" });

describe("analyseLines", () => {
  it("gives one report a line, in order, and goes on after a bad one", async () => {
    const { failed, answers } = await run([
      good("a"),
      "{not json",
      '{"id":"b"}',
      '{"id":"c","text":7}',
      '{"id":"d","text":"x","html":"y"}',
      '["a"]',
      '{"text":"no id"}',
      Buffer.from([0x7b, 0xff, 0x7d]),
      "null",
      "",
      good("__proto__"),
    ]);
    expect(answers.map((answer) => [answer.id, answer.error ?? "report"])).toEqual([
      ["a", "report"],
      [null, expect.stringMatching(/^not JSON: /)],
      ["b", 'give either "text" or "html"'],
      ["c", '"text" must be a string'],
      ["d", 'give either "text" or "html"'],
      [null, "a line must be an object {id, text} or {id, html}"],
      [null, '"id" must be a string'],
      [null, "not UTF-8"],
      [null, "a line must be an object {id, text} or {id, html}"],
      ["__proto__", "report"],
    ]);
    expect(failed).toBe(8);
    expect(answers[0]).toMatchObject({ schemaVersion: 1, title: "T", lang: "en" });
    expect(answers[0]).not.toHaveProperty("text");
  });

  it("takes a whole number for an id", async () => {
    expect((await run(['{"id":12,"text":"Hello."}'])).answers[0].id).toBe("12");
  });

  it("gives an error for a line above the limit and reads on", async () => {
    const { answers } = await run([good("a"), good("x".repeat(500)), good("b")], 200);
    expect(answers.map((answer) => answer.id)).toEqual(["a", null, "b"]);
    expect(answers[1].error).toMatch(/longer than/);
  });

  it("reads no further than its reader takes", async () => {
    let pulled = 0;
    async function* chunks() {
      for (; pulled < 50; pulled++) yield Buffer.from(`${good(String(pulled))}\n`);
    }
    let taken = 0;
    const most: number[] = [];
    await analyseLines(chunks(), async () => {
      await new Promise((resolve) => setImmediate(resolve));
      most.push(pulled - taken++);
    });
    expect(taken).toBe(50);
    expect(Math.max(...most)).toBeLessThanOrEqual(2);
  });
});
