import { describe, expect, it } from "vitest";
import { readWeights, type WeightsFile } from "../../../../src/engine/attribution/network/weights";
import { READ_AS } from "../../../../src/engine/lexicon/alike";
import readerFile from "../../../../src/engine/model/reader.json";
import { analyse } from "../../../../src/engine/pipeline";

describe("verbs of saying that the trained reader has never seen", () => {
  const known = new Set(readWeights(readerFile as unknown as WeightsFile).words);

  it("are unknown to it, and used like verbs that it knows", () => {
    const past = [...READ_AS].filter(([form]) => form.endsWith("ed"));
    expect(past.length).toBeGreaterThan(1);
    expect(past.filter(([form]) => known.has(form))).toEqual([]);
    expect(past.filter(([, like]) => !known.has(like))).toEqual([]);
  });

  it.each(["livestreamed", "subtweeted"])("%s", (verb) => {
    const text = `The hall opened on Friday.\nThe architect Paul Iwu ${verb} that the roof had cost nothing extra.`;
    const said = analyse(text).statements.map(({ content }) =>
      text.slice(content[0]!.start, content.at(-1)!.end),
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("the roof had cost nothing extra");
  });
});
