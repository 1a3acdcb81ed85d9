import { describe, expect, it } from "vitest";
import { headingOf } from "../../src/wording";

describe("a name as a heading", () => {
  it.each([
    ["city", "City"],
    ["local hospital", "Local hospital"],
    ["écoliers", "Écoliers"],
    ["eBay", "eBay"],
    ["von der Heide", "von der Heide"],
    ["26 percent of voters", "26 percent of voters"],
    ["", ""],
  ])("%s", (name, heading) => {
    expect(headingOf(name)).toBe(heading);
  });
});
