import type { CDPSession, Page } from "playwright-core";
import type { Browser } from "./chromium";
import { type Snapshot, withoutCode } from "./heap-snapshot";

/** Sends one command of the browser's debugging protocol; `hear` is told of the events that arrive until it is answered. */
type Send = (method: string, hear?: (event: Event) => void) => Promise<unknown>;

interface Event {
  readonly method: string;
  readonly params: Record<string, unknown>;
}

/** Bytes that a page's scripts hold, all worlds together, after a collection. */
export async function pageHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const used = await heapBy((method) => session.send(method as "Runtime.getHeapUsage"));
  await session.detach();
  return used;
}

/** Bytes that the service worker holds after a collection; it is woken for this where it sleeps. Throws without one. */
export const workerHeap = (browser: Browser): Promise<number> => inWorker(browser, heapBy);

/**
 * Bytes that the service worker holds after a collection, without compiled code: V8 compiles a function or a pattern
 * when it first needs it and once more when it is needed often, over hundreds of pages, so that code tells nothing of
 * what is kept of a page. Throws without a worker.
 */
export const workerHoldings = (browser: Browser): Promise<number> =>
  inWorker(browser, async (send) => {
    await collect(send);
    const chunks: string[] = [];
    await send("HeapProfiler.takeHeapSnapshot", ({ method, params }) => {
      if (method === "HeapProfiler.addHeapSnapshotChunk") chunks.push(String(params.chunk));
    });
    return withoutCode(JSON.parse(chunks.join("")) as Snapshot);
  });

async function inWorker<T>(browser: Browser, ask: (send: Send) => Promise<T>): Promise<T> {
  await browser.tell("analyse", { text: "“We go,” said Ann Bee.", facts: {} });
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(
    ({ type, url }) => type === "service_worker" && url.includes(browser.extensionId),
  );
  if (!worker) throw new Error("no service worker");
  const { sessionId } = await session.send("Target.attachToTarget", {
    targetId: worker.targetId,
    flatten: false,
  });
  const answer = await ask((method, hear) => sendTo(session, sessionId, method, hear));
  await session.send("Target.detachFromTarget", { sessionId });
  await session.detach();
  return answer;
}

/** V8 lets go of compiled code that has been idle for some collections: only after them is what is held comparable. */
const COLLECTIONS = 10;

async function collect(send: Send): Promise<void> {
  for (let i = 0; i < COLLECTIONS; i++) await send("HeapProfiler.collectGarbage");
}

async function heapBy(send: Send): Promise<number> {
  await collect(send);
  const { usedSize } = (await send("Runtime.getHeapUsage")) as { usedSize: number };
  return usedSize;
}

let sent = 0;

/** A command to a target of another session than the browser's own. */
function sendTo(
  session: CDPSession,
  sessionId: string,
  method: string,
  hear: (event: Event) => void = () => {},
): Promise<unknown> {
  const id = ++sent;
  return new Promise((resolve, reject) => {
    const arrived = ({ message }: { message: string }): void => {
      const answer = JSON.parse(message) as
        | Event
        | { id: number; result?: unknown; error?: { message: string } };
      if ("method" in answer) hear(answer);
      else if (answer.id === id) {
        session.off("Target.receivedMessageFromTarget", arrived);
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer.result);
      }
    };
    session.on("Target.receivedMessageFromTarget", arrived);
    const message = JSON.stringify({ id, method, params: {} });
    session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
  });
}
