import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive: its path with forward slashes, and its bytes. */
export interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The first moment that a zip can name, so that the time of the build leaves no trace. */
const DATE = (1 << 5) | 1;
const DEFLATE = 8;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** Every file below a folder. */
export const filesIn = (folder: string): Entry[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));

/** A zip archive of the files in the order of their paths. The same files give the same bytes. */
export function zip(entries: readonly Entry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, bytes } of sorted) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const about = aboutFile(bytes, packed, name);
    const header = Buffer.concat([u32(0x04034b50), u16(VERSION), about, u16(0), name]);
    central.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(VERSION),
        u16(VERSION),
        about,
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(offset),
        name,
      ]),
    );
    local.push(header, packed);
    offset += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const count = u16(sorted.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(directory.length), u32(offset), u16(0)];
  return Buffer.concat([...local, directory, ...end]);
}

/** The part that the header beside the file and the one in the directory share. */
const aboutFile = (bytes: Uint8Array, packed: Buffer, name: Buffer): Buffer =>
  Buffer.concat([
    u16(FLAGS),
    u16(DEFLATE),
    u16(0),
    u16(DATE),
    u32(crc32(bytes)),
    u32(packed.length),
    u32(bytes.length),
    u16(name.length),
  ]);

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
