import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Handlers, listen, type Sender } from "../../src/messages";
import { fakeTransport, OWN } from "./fake-transport";

const NAMES = [
  ..."article analyse badge changed annotate refresh state jump step toggle insist correct undo who updated listed".split(
    " ",
  ),
  ..."__proto__ constructor toString hasOwnProperty valueOf".split(" "),
  "",
];
const KEYS =
  "text facts contradicted tabId looked to by on correction id kind statement speaker side start end contradiction title url __proto__ constructor length";

/** Values near the protocol's own: its fields with right and wrong values, nested and in lists. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(null, undefined, true, false, 0, 1, -1, 0.5, Number.NaN, 2 ** 60, "", "claim", "s1"),
    fc.constantFrom("not-a-statement", "wrong-speaker", "not-a-contradiction", "__proto__"),
    fc.string({ unit: "binary", maxLength: 8 }),
  ),
  record: fc.dictionary(fc.constantFrom(...KEYS.split(" ")), tie("value"), { maxKeys: 4 }),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    tie("record"),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
})).value;

/** The requests that the worker answers, with what is right or wrong in their fields. */
const request = fc.oneof(
  fc.constant(null),
  fc.record({ text: fc.oneof(fc.string(), value), facts: fc.oneof(fc.constant({}), value) }),
  fc.record({ tabId: fc.oneof(fc.nat(), value) }),
  fc.record({ contradicted: fc.oneof(fc.nat(), value) }),
  value,
);
const message = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      to: fc.oneof(
        { weight: 3, arbitrary: fc.constant("background") },
        { weight: 1, arbitrary: fc.constantFrom("tab", "panel", "__proto__", "constructor", 7) },
      ),
      name: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: value }),
      request,
    }),
  },
  { weight: 1, arbitrary: value },
);

const CONTENT: Sender = { id: "own", url: "https://news.example/story", tab: { id: 7 } };
const OTHER: Sender = { id: "other", url: "chrome-extension://other/page.html" };
const sender = fc.constantFrom<Sender>(
  OWN,
  CONTENT,
  OTHER,
  {},
  // looks like ours by its beginning only, or is a page that has our address in its own
  { id: "own", url: "https://news.example/chrome-extension://own/", tab: { id: 7 } },
  { id: "own", url: "chrome-extension://own.evil.example/x", tab: { id: 7 } },
);

/** Handlers that write down by whom they were reached, and with what. */
function recording() {
  const reached: { name: string; request: unknown; from: Sender }[] = [];
  const note = (name: string) => (request: unknown, from: Sender) => {
    reached.push({ name, request, from });
    return null as never;
  };
  const names = ["article", "analyse", "badge", "changed", "annotate", "refresh"] as const;
  const handlers = Object.fromEntries(names.map((name) => [name, note(name)]));
  return { reached, handlers: handlers as unknown as Handlers<"background"> };
}

const FROM_TABS = new Set(["article", "analyse", "badge", "changed"]);
const NO_REQUEST = new Set(["article", "changed", "refresh"]);

/** Written apart from the checks that ship: whether a request is one that the handler was made for. */
function fits(name: string, request: unknown): boolean {
  if (NO_REQUEST.has(name)) return request === null;
  const fields = request as Record<string, unknown>;
  const count = (n: unknown): boolean => Number.isSafeInteger(n) && (n as number) >= 0;
  if (name === "annotate") return count(fields.tabId);
  if (name === "badge") return fields.contradicted === null || count(fields.contradicted);
  const facts = fields.facts as Record<string, unknown>;
  return typeof fields.text === "string" && Object.values(facts).every((fact) => typeof fact === "string");
}

describe("messages of any shape from anybody", () => {
  it("reach a handler only from this extension, with what the handler was made for, and throw nowhere", async () => {
    const { reached, handlers } = recording();
    const transport = fakeTransport();
    listen(transport, "background", handlers);
    await fc.assert(
      fc.asyncProperty(message, sender, async (sent, from) => {
        reached.length = 0;
        const answer = await transport.deliver(sent, from).catch((error: Error) => error.message);
        if (typeof answer === "string") expect(answer).toBe("Receiving end does not exist.");
        else expect(answer).toMatchObject({ ok: expect.any(Boolean) });
        for (const call of reached) {
          expect(call.from.id).toBe("own");
          expect(fits(call.name, call.request), JSON.stringify(call)).toBe(true);
          if (call.from !== OWN) expect(FROM_TABS).toContain(call.name);
        }
        if (reached.length === 0 && typeof answer !== "string")
          expect(answer).toMatchObject({ ok: false, reason: "refused" });
      }),
      { numRuns: 3_000, seed: 11 },
    );
  });

  it("are tried near enough to the protocol that some are let in", async () => {
    const { reached, handlers } = recording();
    const transport = fakeTransport();
    listen(transport, "background", handlers);
    for (const sent of fc.sample(message, { numRuns: 3_000, seed: 11 }))
      await transport.deliver(sent, OWN).catch(() => undefined);
    expect(new Set(reached.map(({ name }) => name)).size).toBe(6);
  });
});
