import type { CDPSession, Page } from "playwright-core";

/** Runs an expression in the world of Gainsay's content script on a page, through the debugger. */
export async function inOurWorld(page: Page, extensionId: string, expression: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const contextId = await worldOf(session, extensionId);
  const { exceptionDetails } = await session.send("Runtime.evaluate", { contextId, expression });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

async function worldOf(session: CDPSession, extensionId: string): Promise<number> {
  const worlds: { id: number; origin: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const own = worlds.findLast(({ origin }) => origin.includes(extensionId));
  if (!own) throw new Error("no content script of ours on this page");
  return own.id;
}
