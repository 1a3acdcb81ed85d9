import { describe, expect, it } from "vitest";
import { isFragment } from "../../../src/engine/attribution/fragment";
import { withQuotations } from "../../../src/engine/attribution/quoted";
import { readDocument } from "../../../src/engine/document/read";

/** Whether what stands behind the bar of a sentence is only a piece of one. */
const fragment = (text: string): boolean => {
  const start = text.indexOf("|");
  const whole = text.replace("|", "");
  return isFragment(withQuotations(readDocument(whole), []), [{ start, end: whole.length - 1 }]);
};

describe("a paraphrase that tells a reader nothing by itself", () => {
  it.each([
    "The board asked |for it.",
    "The purser threatened |them with tariffs.",
    "They agreed |to compromise.",
  ])("%s", (text) => expect(fragment(text)).toBe(true));

  it.each([
    "The purser told the same board |that he had not.",
    "The chief inspector says |they never were.",
    "The purser said |it did not.",
    "The purser said |the crane fell.",
  ])("is not: %s", (text) => expect(fragment(text)).toBe(false));
});
