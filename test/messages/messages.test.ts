import { describe, expect, it, vi } from "vitest";
import { type Handlers, listen, messenger, type Sender } from "../../src/messages";
import { fakeTransport, OWN } from "./fake-transport";

const CONTENT: Sender = { id: "own", url: "https://news.example/story", tab: { id: 7 } };
const analyse = { to: "background", name: "analyse", request: { text: "a", facts: {} } };

function background(overrides: Partial<Handlers<"background">> = {}): Handlers<"background"> {
  return {
    article: () => ({ annotated: true }),
    analyse: vi.fn(() => ({ id: "" }) as never),
    badge: () => null,
    changed: () => null,
    annotate: () => "annotated",
    refresh: () => ({ reading: true }),
    ...overrides,
  };
}

describe("messages", () => {
  it("carries a request to its handler and the answer back", async () => {
    const transport = fakeTransport();
    listen(
      transport,
      "background",
      background({ annotate: async ({ tabId }) => (tabId === 3 ? "already" : "forbidden") }),
    );
    expect(await messenger(transport).toBackground("annotate", { tabId: 3 })).toEqual({
      ok: true,
      value: "already",
    });
  });

  it("tells the sender that nobody listens instead of throwing", async () => {
    const outcome = await messenger(fakeTransport()).toTab(1, "state", { looked: true });
    expect(outcome).toMatchObject({ ok: false, reason: "no-receiver" });
  });

  it("tells an updated extension from an absent receiver", async () => {
    const dead = {
      ...fakeTransport(),
      sendToExtension: () => Promise.reject(new Error("Extension context invalidated.")),
    };
    expect(await messenger(dead).toBackground("changed", null)).toMatchObject({
      ok: false,
      reason: "invalidated",
    });
  });

  it("hands an error of the handler to the sender", async () => {
    const transport = fakeTransport();
    listen(
      transport,
      "background",
      background({
        annotate: () => {
          throw new Error("no such tab");
        },
      }),
    );
    expect(await messenger(transport).toBackground("annotate", { tabId: 3 })).toEqual({
      ok: false,
      reason: "failed",
      message: "no such tab",
    });
  });

  it.each<[string, unknown, Sender]>([
    ["another extension", analyse, { ...CONTENT, id: "other" }],
    ["nobody", analyse, {}],
    [
      "a tab that asks for what only pages may",
      { ...analyse, name: "annotate", request: { tabId: 1 } },
      CONTENT,
    ],
    ["a name of Object.prototype", { ...analyse, name: "constructor" }, OWN],
    ["a missing field", { ...analyse, request: { text: "a" } }, CONTENT],
    ["a field too many", { ...analyse, request: { text: "a", facts: {}, host: "x" } }, CONTENT],
    ["a wrong type", { ...analyse, request: { text: 1, facts: {} } }, CONTENT],
    ["a wrong type inside", { ...analyse, request: { text: "", facts: { title: {} } } }, CONTENT],
  ])("refuses %s", async (_what, message, sender) => {
    const transport = fakeTransport();
    const handlers = background();
    listen(transport, "background", handlers);
    expect(await transport.deliver(message, sender)).toMatchObject({ ok: false, reason: "refused" });
    expect(handlers.analyse).not.toHaveBeenCalled();
  });

  it("is silent where a message is for another one of several receivers", async () => {
    const transport = fakeTransport();
    const handlers = {
      updated: () => null,
      listed: ({ tabId }: { tabId: number }) => ({ among: [`s${tabId}`] }),
    };
    listen(transport, "panel", handlers, ({ tabId }) => tabId === 3);
    const { toPanel } = messenger(transport);
    expect(await toPanel("listed", { tabId: 3 })).toEqual({ ok: true, value: { among: ["s3"] } });
    expect(await toPanel("listed", { tabId: 4 })).toMatchObject({ ok: false, reason: "no-receiver" });
  });

  it("leaves messages for others, and things that are no messages, to other listeners", async () => {
    const transport = fakeTransport();
    listen(transport, "background", background());
    for (const message of [{ ...analyse, to: "tab" }, null, 7, "background", [], { to: "background" }])
      await expect(transport.deliver(message, OWN)).rejects.toThrow("Receiving end");
  });
});
