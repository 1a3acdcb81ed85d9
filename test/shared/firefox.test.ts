import { describe, expect, it } from "vitest";
import { attribute } from "../../scripts/browser/compare";
import { painted } from "../../scripts/browser/inspect";
import { missingIn } from "../browser/expected-panel";
import { viewOf } from "../browser/panel-view";
import { openPopup } from "../firefox/popup";
import { firefoxStage } from "../firefox/stage";
import { musts, seed } from "./seed";

const stage = firefoxStage();
const page = seed();

describe("the article that the project started from, in Firefox", () => {
  it("is marked at its statements' words, and has its speakers and verdicts in the popup", async () => {
    const read = await stage.read("seed", page.html);
    const { painted: marks, missing } = attribute(read.report, await painted(read.page));
    expect(missing).toEqual([]);
    expect(marks.filter(({ statement }) => statement === undefined)).toEqual([]);
    const panel = await openPopup(stage.firefox, read.tabId);
    expect(missingIn(await viewOf(panel), musts(page.expected))).toEqual([]);
  });
});
