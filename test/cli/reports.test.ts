import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyseLines } from "../../src/cli/batch";
import { reportOfHtml } from "../../src/cli/reports";

const html = readFileSync("test/pages/sodium-battery/source.html", "utf8");

describe("reportOfHtml", () => {
  it("gives the article's text and facts back; what the caller knows goes first", async () => {
    const report = await reportOfHtml(html, { url: "https://a.example/x", outlet: "Ours" }, "x");
    expect(report).toMatchObject({
      id: "x",
      title: "Rivals dispute record claim for sodium battery",
      outlet: "Ours",
      url: "https://a.example/x",
    });
    expect(report.text).toContain("“The curve is not flat at all,” Lindqvist said.");
  });

  it("says so when a page holds no article", async () => {
    const report = await reportOfHtml('<nav><a href="/">Log in</a></nav>', {}, "x");
    expect(report).toMatchObject({
      text: "",
      statements: [],
      notices: ["No article was found on this page."],
      noticeCodes: ["no-article"],
    });
  });

  it("stands in a batch beside texts", async () => {
    async function* lines() {
      yield Buffer.from(`${JSON.stringify({ id: "page", html })}\n{"id":"text","text":"Hello."}`);
    }
    const reports: { id: string; text?: string }[] = [];
    expect(await analyseLines(lines(), async (line) => void reports.push(JSON.parse(line)))).toBe(0);
    expect(reports.map(({ id, text }) => [id, text !== undefined])).toEqual([
      ["page", true],
      ["text", false],
    ]);
  });
});
