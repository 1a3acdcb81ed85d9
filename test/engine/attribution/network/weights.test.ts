import { describe, expect, it } from "vitest";
import { decodeBase64 } from "../../../../src/engine/attribution/network/base64";
import { readWeights, valueAt, type WeightsFile } from "../../../../src/engine/attribution/network/weights";

const bytes = new Uint8Array(new Float32Array([0.5, 2]).buffer);
const file: WeightsFile = {
  format: 1,
  shape: { hidden: 4, state: 4, second: 4 },
  decision: { floor: 0.1, threshold: 0.5, sure: 0.7, quotedCalibration: [], calibration: [] },
  words: "aabide\ncout\nafar",
  tensors: [
    ["small", 2, 2, 8],
    ["six", 1, 4, 6],
    ["floats", 1, 1, 32],
  ],
  data: Buffer.concat([
    bytes,
    new Uint8Array([1, 255, 3, 129]),
    new Uint8Array(new Float32Array([1]).buffer),
    new Uint8Array([0b10000100, 0b00000111, 0b11100001]),
    new Uint8Array(new Float32Array([-7.5]).buffer),
  ]).toString("base64"),
};

describe("a weights' file", () => {
  it("gives back integers by the scale of their row, floats as they are, and words", () => {
    const weights = readWeights(file);
    const small = weights.tensor("small");
    const values = [0, 1, 2, 3].map((i) => valueAt(small, i >> 1, i & 1));
    expect(values).toEqual([0.5, -0.5, 6, -254]);
    const six = weights.tensor("six");
    expect([0, 1, 2, 3].map((j) => valueAt(six, 0, j))).toEqual([1, -32, -1, 1]);
    expect(valueAt(weights.tensor("floats"), 0, 0)).toBe(-7.5);
    expect(weights.words).toEqual(["abide", "about", "far"]);
  });

  it("says what is wrong with it", () => {
    expect(() => readWeights({ ...file, format: 9 })).toThrow("format 9");
    expect(() => readWeights({ ...file, data: file.data.slice(0, 12) })).toThrow('before tensor "small"');
    expect(() => readWeights({ ...file, data: `${file.data.slice(0, -4)}AAAAAAAA` })).toThrow(
      "behind the last",
    );
    expect(() => readWeights({ ...file, data: `!${file.data.slice(1)}` })).toThrow(
      "unexpected character at 0",
    );
    expect(() => readWeights(file).tensor("nothing")).toThrow('no tensor "nothing"');
  });
});

describe("base64", () => {
  it("is read as Node writes it", () => {
    for (let length = 0; length < 9; length++) {
      const raw = Uint8Array.from({ length }, (_, i) => (i * 97 + 201) % 256);
      expect([...decodeBase64(Buffer.from(raw).toString("base64"))]).toEqual([...raw]);
    }
  });
});
