import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decode, InputError, readInput } from "../../src/cli/input";

const folder = mkdtempSync(join(tmpdir(), "gainsay-input-"));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function served<T>(answer: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/story`);
  } finally {
    server.close();
  }
}

describe("readInput", () => {
  it("tells HTML from text, gzipped too", async () => {
    expect(await readInput(file("a.txt", "He said: 1 < 2."))).toMatchObject({ kind: "text" });
    expect(await readInput(file("a.html", "plain"))).toMatchObject({ kind: "html" });
    expect(await readInput(file("b", "<!-- x --> <!DOCTYPE html><p>x"))).toMatchObject({ kind: "html" });
    expect(await readInput(file("c.html.gz", gzipSync("<p>x</p>")))).toEqual({
      kind: "html",
      content: "<p>x</p>",
    });
  });

  it("tells text that begins with many comments from HTML without trying every way to part them", async () => {
    const comments = "<!---->".repeat(30);
    const before = performance.now();
    expect(await readInput(file("comments", `${comments}He said so.`))).toMatchObject({ kind: "text" });
    expect(await readInput(file("page", `${comments}<p>He said so.`))).toMatchObject({ kind: "html" });
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it("says plainly what it cannot read", async () => {
    await expect(readInput(join(folder, "none"))).rejects.toThrow(new InputError("no such file"));
    await expect(readInput(folder)).rejects.toThrow("a folder, not a file");
    await expect(readInput(file("d.gz", Buffer.from([0x1f, 0x8b, 0])))).rejects.toThrow(/^gzip/);
    await expect(readInput("http://127.0.0.1:9/x")).rejects.toThrow(/^no answer/);
  });

  it("reads an address in the charset that the server names", async () => {
    const answer: RequestListener = (_request, response) => {
      response.setHeader("content-type", "text/html; charset=windows-1252");
      response.end(Buffer.from("<p>\u0093caf\u00e9\u0094", "latin1"));
    };
    const input = await served(answer, readInput);
    expect(input).toMatchObject({ kind: "html", content: "<p>“café”" });
    expect(input.url).toMatch(/\/story$/);
  });

  it("gives the server's refusal", async () => {
    const answer: RequestListener = (_request, response) => void response.writeHead(404).end();
    await served(answer, (url) => expect(readInput(url)).rejects.toThrow(/answered 404/));
  });
});

describe("decode", () => {
  it("believes a byte order mark, then the declared charset, then the page", () => {
    expect(decode(Buffer.from("\ufeffa", "utf16le"), "utf-8")).toBe("a");
    expect(decode(Buffer.from("\u00e9", "latin1"), "iso-8859-1")).toBe("é");
    expect(decode(Buffer.from('<meta charset="iso-8859-1">\u00e9', "latin1"), undefined)).toContain("é");
    expect(decode(Buffer.from("é"), "no-such-charset")).toBe("é");
  });
});
