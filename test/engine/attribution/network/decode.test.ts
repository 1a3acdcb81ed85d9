import { describe, expect, it } from "vitest";
import { likeliestLabels } from "../../../../src/engine/attribution/network/decode";

const reading = (content: readonly number[], source: readonly number[], start: number, end: number) => ({
  cue: { start, end },
  probability: 1,
  valid: 1,
  source: Float32Array.from(source),
  content: Float32Array.from(content),
});
const none = (length: number): number[] => new Array(length).fill(0);

describe("the likeliest labels of a window", () => {
  it("are those of each token where all are sure", () => {
    // The mayor | said | taxes would fall
    const read = reading([0, 0, 0, 0.9, 0.9, 0.9], [0.9, 0.9, 0, 0, 0, 0], 2, 3);
    expect(likeliestLabels(read, new Uint8Array(6))).toEqual({ source: [0, 1], content: [3, 4, 5] });
  });

  it("close a gap that is not worth its edges, and drop a lone token far from the rest", () => {
    const gap = reading([0, 0.9, 0.9, 0.45, 0.9, 0.9], none(6), 0, 1);
    expect(likeliestLabels(gap, new Uint8Array(6)).content).toEqual([1, 2, 3, 4, 5]);
    const lone = reading([0, 0.9, 0.9, 0.1, 0.1, 0.6, 0.1], none(7), 0, 1);
    expect(likeliestLabels(lone, new Uint8Array(7)).content).toEqual([1, 2]);
  });

  it("change beside punctuation at less cost", () => {
    const read = reading([0, 0.9, 0.9, 0.4, 0.4, 0.4], none(6), 0, 1);
    expect(likeliestLabels(read, new Uint8Array(6)).content).toEqual([1, 2]);
    const close = reading([0, 0.9, 0.9, 0.45, 0.45, 0.45], none(6), 0, 1);
    expect(likeliestLabels(close, new Uint8Array(6)).content).toEqual([1, 2, 3, 4, 5]);
    expect(likeliestLabels(close, Uint8Array.from([0, 0, 0, 1, 0, 0])).content).toEqual([1, 2]);
  });

  it("never hold the cue, and may change across it for nothing", () => {
    const read = reading([0.9, 0.9, 0.9, 0.6, 0.1], [0, 0, 0, 0.3, 0.8], 2, 3);
    const { source, content } = likeliestLabels(read, new Uint8Array(5));
    expect([...source, ...content]).not.toContain(2);
    expect(content.slice(0, 2)).toEqual([0, 1]);
  });

  it("hold out over a long window of small probabilities", () => {
    const long = 3000;
    const read = reading(new Array(long).fill(0.34), new Array(long).fill(0.33), 10, 11);
    const { source, content } = likeliestLabels(read, new Uint8Array(long));
    expect(source).toEqual([]);
    expect(content).toHaveLength(long - 1);
  });
});
