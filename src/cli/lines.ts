const NEWLINE = 0x0a;

/** A line of a stream: its bytes without the newline, or null where it was longer than the limit. */
export type Line = Uint8Array | null;

/**
 * Splits a stream of bytes into lines, holding never more than one chunk and one line. A line longer than `limit`
 * bytes is passed over and gives null. The last line needs no newline.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const line = size > limit ? null : Buffer.concat(held);
    held = [];
    size = 0;
    return line;
  };
  const hold = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size <= limit) held.push(bytes);
    else held = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
