import { describe, expect, it } from "vitest";
import { analyse } from "../../src/engine/pipeline";

/** Who is given as speaker of what, in a text behind two sentences of no matter. */
function saidIn(sentences: string): [string, string][] {
  const text = `A long week ends in the valley.\n\nThe rain fell on the market again on Friday.\n\n${sentences}`;
  const { statements, speakers } = analyse(text, { lang: "en" });
  const name = (id: string | undefined): string => speakers.find((s) => s.id === id)?.name ?? "nobody";
  return statements.map(({ content, speakers: [id] }) => [
    name(id),
    content.map(({ start, end }) => text.slice(start, end)).join(" "),
  ]);
}

describe("who is spoken of is no speaker of it", () => {
  it.each([
    "Mr Okafor is alleged to have struck the officer with a bottle.",
    "Dana Okafor is alleged to have struck the officer with a bottle.",
    "The driver was alleged to have struck the officer with a bottle.",
    "Dr Rao is believed to have left the country in June.",
    "The firm is accused of hiding its losses.",
  ])("%s", (sentence) => {
    expect(saidIn(sentence).filter(([who]) => who !== "nobody")).toEqual([]);
  });
});

describe("a body that the article never names", () => {
  it("is not a person named after it spoke", () => {
    const said = saidIn(
      "The club said the player had asked to leave. “I never asked to leave,” Moreno wrote on Instagram.",
    );
    expect(said.map(([who]) => who)).toEqual(["club", "Moreno"]);
  });
});
