import type { CDPSession, Page } from "playwright-core";
import type { Browser } from "./chromium";

/** Bytes that a page's scripts hold, all worlds together, after a collection. */
export async function pageHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const used = await heapBy((method) => session.send(method as "Runtime.getHeapUsage"));
  await session.detach();
  return used;
}

/** Bytes that the service worker holds after a collection; it is woken for this where it sleeps. Throws without one. */
export async function workerHeap(browser: Browser): Promise<number> {
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
  const used = await heapBy((method) => sendTo(session, sessionId, method));
  await session.send("Target.detachFromTarget", { sessionId });
  await session.detach();
  return used;
}

/** V8 lets go of compiled code that has been idle for some collections: only after them is what is held comparable. */
const COLLECTIONS = 10;

async function heapBy(send: (method: string) => Promise<unknown>): Promise<number> {
  for (let i = 0; i < COLLECTIONS; i++) await send("HeapProfiler.collectGarbage");
  const { usedSize } = (await send("Runtime.getHeapUsage")) as { usedSize: number };
  return usedSize;
}

let sent = 0;

/** A command to a target of another session than the browser's own. */
function sendTo(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++sent;
  return new Promise((resolve, reject) => {
    const answered = ({ message }: { message: string }): void => {
      const answer = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
      if (answer.id !== id) return;
      session.off("Target.receivedMessageFromTarget", answered);
      if (answer.error) reject(new Error(answer.error.message));
      else resolve(answer.result);
    };
    session.on("Target.receivedMessageFromTarget", answered);
    const message = JSON.stringify({ id, method, params: {} });
    session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
  });
}
