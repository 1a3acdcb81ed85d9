import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { built } from "../../scripts/browser/build";

/**
 * Chromium with the demo build, spoken to over a pipe and nothing more. A browser that Playwright drives keeps no page
 * for going back, and one whose page a debugger holds renders no other ahead.
 */
export interface BareBrowser {
  /** Opens an address in a new tab, and leaves it alone. Gives what looks into whatever page the tab shows later. */
  readonly open: (url: string) => Promise<() => Promise<(expression: string) => Promise<unknown>>>;
  /** Sets the reader's settings, under their key in the extension's storage. */
  readonly choose: (chosen: { readonly key: string; readonly settings: object }) => Promise<void>;
  readonly close: () => void;
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export async function bareBrowser(): Promise<BareBrowser> {
  const folder = built("demo");
  const profile = mkdtempSync(join(tmpdir(), "gainsay-bare-"));
  const child = spawn(
    process.env.CHROMIUM ?? "/usr/bin/chromium",
    [
      "--headless=new",
      "--no-sandbox",
      "--no-first-run",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const send = wire(child);
  const open: BareBrowser["open"] = async (url) => {
    const { targetId } = (await send("Target.createTarget", { url })) as { targetId: string };
    return async () => {
      const { sessionId } = (await send("Target.attachToTarget", { targetId, flatten: true })) as {
        sessionId: string;
      };
      return async (expression) => {
        const answer = await send(
          "Runtime.evaluate",
          { expression, awaitPromise: true, returnByValue: true, userGesture: true },
          sessionId,
        );
        return (answer as { result: { value?: unknown } }).result.value;
      };
    };
  };
  return {
    open,
    choose: async ({ key, settings }) => {
      const look = await open(`chrome-extension://${await extensionId(send)}/extension/options.html`);
      const evaluate = await look();
      const message = JSON.stringify({ to: "background", name: "refresh", request: null });
      for (let tries = 0, done: unknown; done !== true; tries++) {
        // the page may still be on its way here, which ends whatever is asked of the one before
        done = await evaluate(
          `globalThis.chrome?.storage ? chrome.storage.local.set(${JSON.stringify({ [key]: settings })})
            .then(() => chrome.runtime.sendMessage(${message})).then(({ ok }) => ok) : new Promise((r) => setTimeout(r, 100))`,
        ).catch((fault: unknown) => {
          if (tries > 50) throw fault;
          return new Promise((resolve) => setTimeout(resolve, 100));
        });
      }
    },
    close: () => {
      child.kill();
      child.once("exit", () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
    },
  };
}

/** Requests and replies over the two pipes, each message ended by a zero byte. */
function wire(child: ChildProcess) {
  const [out, back] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, (reply: Reply) => void>();
  let rest = "";
  back.setEncoding("utf8").on("data", (data: string) => {
    const messages = (rest + data).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const reply = JSON.parse(message) as Reply;
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    }
  });
  let id = 0;
  return (method: string, params: object, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const own = ++id;
      waiting.set(own, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      out.write(`${JSON.stringify({ id: own, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
}

/** The id of the one extension, as soon as its worker runs. */
async function extensionId(send: ReturnType<typeof wire>): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { targetInfos } = (await send("Target.getTargets", {})) as { targetInfos: { url: string }[] };
    const url = targetInfos
      .map((target) => target.url)
      .find((address) => address.startsWith("chrome-extension://"));
    if (url) return new URL(url).host;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The extension did not start.");
}
