import { afterAll, describe, expect, it } from "vitest";
import { reportOfHtml } from "../../src/cli/reports";
import { type Complaints, compare } from "./compare";
import { ownPages } from "./expectation";
import { PENDING } from "./pending";

const ROOMS: readonly (keyof Complaints)[] = ["article", "statements", "speakers", "contradictions"];

describe.each(ownPages())("$slug", ({ slug, html, expected }) => {
  const complaints = reportOfHtml(html, {}, slug).then((report) =>
    compare(report, report.text ?? "", expected),
  );
  const pending = PENDING[slug] ?? [];

  it.each(ROOMS.filter((room) => !pending.includes(room)))(
    "is read without a complaint about %s",
    async (room) => {
      expect((await complaints)[room]).toEqual([]);
    },
  );

  afterAll(async () => {
    for (const room of pending)
      for (const complaint of (await complaints)[room])
        console.warn(`pending in ${slug}, ${room}: ${complaint}`);
  });
});
