import type { CDPSession, Page } from "playwright-core";

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

export interface ShownCard {
  readonly text: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Presses the first button whose class is `name`. */
  readonly press: (name: string) => Promise<void>;
}

/** A card that closes between the two questions has no box any more: it is not open. */
async function boxOf(session: CDPSession, backendNodeId: number): Promise<{ border: number[] } | null> {
  try {
    const { model } = await session.send("DOM.getBoxModel", { backendNodeId });
    return model;
  } catch (error) {
    if (String(error).includes("Could not compute box model")) return null;
    throw error;
  }
}

/** The open card, seen through the debugger, since its shadow root is closed to the page; null when none is open. */
export async function shownCard(page: Page): Promise<ShownCard | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: DomNode };
  const host = find(root, ({ localName }) => localName === "gainsay-card");
  const card = host?.shadowRoots?.flatMap((shadow) => shadow.children ?? [])[0];
  if (!host || !card) return null;
  const model = await boxOf(session, card.backendNodeId);
  if (!model) return null;
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return {
    text: textOf(card),
    box: { left, top, right, bottom },
    press: async (name) => {
      const button = find(
        card,
        (node) => node.localName === "button" && node.attributes?.includes(name) === true,
      );
      if (!button) throw new Error(`The card has no button ${name}.`);
      await press(session, page, button);
    },
  };
}

async function press(session: CDPSession, page: Page, { backendNodeId }: DomNode): Promise<void> {
  await session.send("DOM.scrollIntoViewIfNeeded", { backendNodeId });
  const { model } = (await session.send("DOM.getBoxModel", { backendNodeId })) as {
    model: { content: number[] };
  };
  const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = model.content;
  await page.mouse.click((x0 + x1) / 2, (y0 + y1) / 2);
}

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | undefined {
  if (wanted(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

const textOf = (node: DomNode): string =>
  [node.nodeValue, ...(node.children ?? []).map(textOf)].filter(Boolean).join(" ");

/** The open card's elements as HTML; null when none is open. */
export const cardHtml = (page: Page): Promise<string | null> => inCard(page, (card) => card.outerHTML);

/** Runs a function on the open card's element, which no script of the page reaches; null when none is open. */
export async function inCard<T>(page: Page, look: (card: HTMLElement) => T): Promise<T | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: DomNode };
  const host = find(root, ({ localName }) => localName === "gainsay-card");
  const card = host?.shadowRoots?.flatMap((shadow) => shadow.children ?? [])[0];
  if (!card) return null;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: card.backendNodeId });
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId!,
    functionDeclaration: `function () { return (${look})(this); }`,
    returnByValue: true,
  });
  return result.value as T;
}
