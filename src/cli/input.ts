import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

/** The most that is read of one input, bytes. */
const LARGEST = 64 * 1024 * 1024;
/** How long an address may take to answer, milliseconds. */
const PATIENCE = 30_000;

/** An article as it came: a page's source or bare text. */
export interface Input {
  readonly kind: "html" | "text";
  readonly content: string;
  /** Where it came from, as a web address. */
  readonly url?: string;
}

/** An input that could not be read; the message is for the person who named it. */
export class InputError extends Error {}

/**
 * Reads a file, an address of http or https, or standard input ("-").
 * HTML is told from text by the server's content type, the file's name, or its first characters.
 */
export async function readInput(source: string): Promise<Input> {
  if (/^https?:\/\//i.test(source)) return readAddress(source);
  const bytes = unzipped(source === "-" ? await collected(process.stdin) : await readLocal(source));
  const content = decode(bytes, undefined);
  const named = /\.(x?html?)(\.gz)?$/i.test(source);
  return { kind: named || looksLikeHtml(content) ? "html" : "text", content };
}

async function readLocal(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new InputError("no such file");
    if (code === "EISDIR") throw new InputError("a folder, not a file");
    if (code === "EACCES") throw new InputError("no permission to read it");
    throw new InputError(message);
  }
}

async function readAddress(source: string): Promise<Input> {
  const response = await fetch(source, {
    signal: AbortSignal.timeout(PATIENCE),
    headers: { accept: "text/html, text/plain;q=0.9" },
  }).catch((error: Error) => {
    throw new InputError(`no answer (${(error.cause as Error | undefined)?.message ?? error.message})`);
  });
  if (!response.ok)
    throw new InputError(`the server answered ${response.status} ${response.statusText}`.trim());
  const type = response.headers.get("content-type") ?? "";
  const content = decode(
    unzipped(await collected((response.body ?? []) as AsyncIterable<Uint8Array>)),
    /charset=["']?([\w-]+)/i.exec(type)?.[1],
  );
  const plain = /^text\/plain/i.test(type) && !looksLikeHtml(content);
  return { kind: plain ? "text" : "html", content, url: response.url };
}

/** All that comes. Throws InputError where it is more than LARGEST. */
async function collected(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST) throw new InputError(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const TOO_LARGE = `larger than ${LARGEST / 1024 / 1024} MiB`;

function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    throw new InputError(`gzip: ${(error as Error).message}`);
  }
}

/** Bytes to text by byte order mark, the declared charset, or the page's own meta element; UTF-8 else. Throws InputError where they are too many. */
export function decode(bytes: Uint8Array, declared: string | undefined): string {
  if (bytes.length > LARGEST) throw new InputError(TOO_LARGE);
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const meta = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1];
  const decoder = new TextDecoder(byteOrder(bytes) ?? known(declared) ?? known(meta) ?? "utf-8");
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, windowsCharacter) : text;
}

/** What windows-1252 holds at 0x80 to 0x9f. Node 20 decodes it as latin1 and leaves control characters there. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windowsCharacter = (control: string): string => WINDOWS[control.charCodeAt(0) - 0x80]!;

function byteOrder(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  return undefined;
}

function known(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** A comment ends at its first "-->" and nowhere else: with a choice, many comments would be parted in every way. */
const looksLikeHtml = (content: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|section)[\s>]/i.test(
    content.slice(0, 4096),
  );
