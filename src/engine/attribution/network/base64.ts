const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Negative for what is no digit. */
const VALUE = new Int32Array(128).fill(-1);
for (let i = 0; i < 64; i++) VALUE[DIGITS.charCodeAt(i)] = i;

/** Browsers of 2025 on have this of their own, many times as fast; Node 20 has not. */
const { fromBase64 } = Uint8Array as {
  fromBase64?: (text: string, options: { lastChunkHandling: "strict" }) => Uint8Array<ArrayBuffer>;
};

/** Bytes of a base64 text with padding. Throws a RangeError at anything else. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  if (fromBase64 && !/\s/.test(text)) {
    try {
      return fromBase64.call(Uint8Array, text, { lastChunkHandling: "strict" });
    } catch {
      // what follows says where it is wrong
    }
  }
  return decoded(text);
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 4 !== 0) throw new RangeError("base64: length is no multiple of four");
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const whole = text.length - (padding > 0 ? 4 : 0);
  let at = 0;
  for (let i = 0; i < whole; i += 4, at += 3) {
    const group = groupAt(text, i);
    bytes[at] = group >> 16;
    bytes[at + 1] = group >> 8;
    bytes[at + 2] = group;
  }
  if (padding > 0) {
    const last = groupAt(`${text.slice(whole, 4 - padding + whole)}${"A".repeat(padding)}`, 0, whole);
    for (let shift = 16; at < bytes.length; shift -= 8) bytes[at++] = last >> shift;
  }
  return bytes;
}

/** The 24 bits of four digits. @param told added to the place that an error names */
function groupAt(text: string, i: number, told = 0): number {
  const a = text.charCodeAt(i);
  const b = text.charCodeAt(i + 1);
  const c = text.charCodeAt(i + 2);
  const d = text.charCodeAt(i + 3);
  const group = (VALUE[a & 127]! << 18) | (VALUE[b & 127]! << 12) | (VALUE[c & 127]! << 6) | VALUE[d & 127]!;
  if (group >= 0 && (a | b | c | d) < 128) return group;
  const wrong = [a, b, c, d].findIndex((code) => code > 127 || VALUE[code]! < 0);
  throw new RangeError(`base64: unexpected character at ${told + i + wrong}`);
}
