import { pageOf, paragraphs, STORY } from "../../test/browser/story";
import type { BenchPage } from "./pages";

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Pages as large as no news page is. */
export function hostilePages(): BenchPage[] {
  return [
    { name: "200,000 nodes", html: pageOf(paragraphs(STORY), { after: "<b>x</b>".repeat(100_000) }) },
    {
      name: "nesting of 10,000",
      html: pageOf(paragraphs(STORY), {
        after: `${"<div>".repeat(10_000)}<p>deep</p>${"</div>".repeat(10_000)}`,
      }),
    },
    {
      name: "10 MB of text",
      html: pageOf(paragraphs(many(60, (i) => `${STORY.join(" ").repeat(200)} ${i}`))),
    },
    {
      name: "50,000 quotations",
      html: pageOf(paragraphs(many(5_000, (i) => `“So it is ${i},” said Ann Ode. `.repeat(10)))),
    },
    { name: "one word of 1 MB", html: pageOf(paragraphs([...STORY, "a".repeat(1_000_000)])) },
  ];
}
