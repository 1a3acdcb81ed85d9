import { describe, expect, it } from "vitest";
import { failure, success } from "../../src/messages/outcome";
import { openSession } from "../../src/panel/session/session";
import { DEFAULT_SETTINGS } from "../../src/settings";
import { type FakeTab, fakeHost } from "./fake-host";
import { STATE } from "./sample";

async function opened(given: Partial<FakeTab>, annotateOnOpen = true) {
  const around = fakeHost(given);
  const session = openSession(around.host, annotateOnOpen);
  await session.refresh();
  return { ...around, session, kind: () => session.snapshot().situation.kind };
}

/** A correction as it is sent. */
const MADE = {
  id: "x1",
  kind: "not-a-statement",
  passage: { exact: "“It’s about time,”", prefix: "" },
  against: null,
  speaker: null,
} as const;

describe("a session", () => {
  it("shows what the tab answers", async () => {
    const { session, asked } = await opened({ state: success(STATE) });
    expect(session.snapshot().situation).toEqual({ kind: "ready", state: STATE });
    expect(asked).toEqual(["tab 7 state"]);
  });

  it("popup: a tab that was not read is read, because the reader clicked", async () => {
    const { kind, asked } = await opened({ afterAnnotate: success(STATE) });
    expect(kind()).toBe("ready");
    expect(asked).toEqual(["tab 7 state", "background annotate", "tab 7 state"]);
  });

  it("side panel: a tab that was not read is left alone until asked", async () => {
    const { kind, asked, session } = await opened({ afterAnnotate: success(STATE) }, false);
    expect(kind()).toBe("not-read");
    expect(asked).toEqual(["tab 7 state"]);
    await session.annotate();
    expect(kind()).toBe("ready");
  });

  it.each([
    ["no tab", { tab: null }, "browser-page"],
    ["a page of the browser", { tab: { id: 1, url: "chrome://settings/" } }, "browser-page"],
    ["off for the site", { settings: { ...DEFAULT_SETTINGS, sitesOff: ["courier.example"] } }, "off-site"],
    ["off everywhere", { settings: { ...DEFAULT_SETTINGS, on: false } }, "off-everywhere"],
    ["forbidden by the browser", { annotate: "forbidden" }, "browser-page"],
    ["no permission", { annotate: "no-permission" }, "no-permission"],
    ["an orphaned script", { state: failure("invalidated", "") }, "reload"],
    ["a thrown error", { state: failure("failed", "out of memory") }, "failed"],
    ["still reading", { state: success({ ...STATE, phase: "reading", progress: 0.4 }) }, "reading"],
    ["marks off", { state: success({ ...STATE, phase: "off" }) }, "off-page"],
    ["a failed reading", { state: success({ ...STATE, phase: "failed", error: "x" }) }, "failed"],
    ["nothing to show", { state: success({ ...STATE, emptiness: "no-quotations" }) }, "empty"],
  ] satisfies [string, Partial<FakeTab>, string][])("%s: %#", async (_case, given, kind) => {
    expect((await opened(given)).kind()).toBe(kind);
  });

  it("side panel without permission says so", async () => {
    const { kind } = await opened({ tab: { id: 3, url: null } }, false);
    expect(kind()).toBe("no-permission");
  });

  it("asks again when its tab has changed, and not for another tab", async () => {
    const { fake, update, session, asked } = await opened({ state: success({ ...STATE, phase: "reading" }) });
    update(99);
    fake.state = success(STATE);
    update(7);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(session.snapshot().situation.kind).toBe("ready");
    expect(asked).toHaveLength(2);
  });

  it("an answer of the tab that was left behind is not shown", async () => {
    let release: () => void = () => undefined;
    const { host, session, fake } = await opened({ state: success(STATE) }, false);
    const toTab = host.messenger.toTab;
    Object.assign(host.messenger, {
      toTab: async (id: number, ...rest: [never, never]) => {
        if (id === 7) await new Promise<void>((resolve) => (release = resolve));
        return id === 7 ? toTab(id, ...rest) : failure("no-receiver", "");
      },
    });
    const slow = session.refresh();
    await new Promise((resolve) => setTimeout(resolve, 1));
    fake.tab = { id: 8, url: "https://other.example/" };
    await session.refresh();
    release();
    await slow;
    expect(session.snapshot().situation.kind).toBe("not-read");
  });

  it("goes on showing as new what the page has already forgotten to be new", async () => {
    const { session, fake, update } = await opened({ state: success({ ...STATE, fresh: ["s8"] }) });
    fake.state = success({ ...STATE, fresh: ["s9"] });
    update(7);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(session.snapshot().situation).toMatchObject({ state: { fresh: ["s8", "s9"] } });
  });

  it("says when the words are no longer on the page", async () => {
    const { session, jumps } = await opened({ state: success(STATE), found: false });
    await session.jump({ statement: "s1" });
    expect(jumps).toEqual([{ statement: "s1" }]);
    expect(session.snapshot().echo).toEqual({ kind: "not-found" });
  });

  it("says of its own tab alone what it lists", async () => {
    const { session, listed } = await opened({ state: success(STATE) });
    expect([listed(7), listed(8)]).toEqual([null, undefined]);
    session.list(["s2"]);
    expect([listed(7), listed(8)]).toEqual([["s2"], undefined]);
  });

  it("a correction can be taken back at once", async () => {
    const made = {
      id: "x1",
      correction: { kind: "not-a-statement", statement: "s9" },
      words: "“It’s about time,”",
    } as const;
    const { session, asked } = await opened({
      state: success(STATE),
      onCorrect: () => ({ ...STATE, corrections: [made] }),
    });
    await session.correct(MADE);
    expect(session.snapshot().echo).toEqual({ kind: "corrected", undo: "x1" });
    await session.undo("x1");
    expect(asked.at(-1)).toBe("tab 7 undo");
    expect(session.snapshot()).toMatchObject({ echo: { kind: "undone" }, situation: { kind: "ready" } });
  });

  it("says so when the page no longer holds what was corrected", async () => {
    const { session } = await opened({ state: success(STATE), onCorrect: () => STATE });
    await session.correct(MADE);
    expect(session.snapshot()).toMatchObject({ echo: { kind: "not-found" }, situation: { kind: "ready" } });
  });

  it("says the same thing twice as two things", async () => {
    const { session } = await opened({ state: success(STATE) });
    const heard: (string | null)[] = [];
    session.subscribe(() => heard.push(session.snapshot().echo?.kind ?? null));
    await session.copy("“We will not sail.”");
    await session.copy("“We will not sail.”");
    expect(heard).toEqual(["copied", null, "copied"]);
    await session.jump({ statement: "s1" });
    expect(session.snapshot().echo).toBeNull();
  });

  it("switching the site off keeps the choice, tells the worker, and says so", async () => {
    const { session, fake, asked, kind } = await opened({ state: success(STATE) });
    await session.switchSite(false);
    expect(fake.settings.sitesOff).toEqual(["courier.example"]);
    expect(asked).toContain("background refresh");
    expect(kind()).toBe("off-site");
    await session.switchSite(true);
    expect(fake.settings.sitesOff).toEqual([]);
    expect(kind()).toBe("ready");
  });

  it("allowing a site asks for it and reads the page", async () => {
    const { session, asked, kind } = await opened({ annotate: "no-permission" }, false);
    expect(kind()).toBe("not-read");
    await session.allowSite();
    expect(asked).toContain("permission https://courier.example/2026/05/dredging-vote");
    expect(kind()).toBe("no-permission");
  });

  it("shows the page although the storage does not answer, and writes nothing over what it holds", async () => {
    const { host, fake } = fakeHost({ state: success(STATE) });
    const settings = async (): Promise<never> => {
      throw new Error("IO error: .ldb: Unable to create sequential file");
    };
    const before = fake.settings;
    const session = openSession({ ...host, settings }, true);
    await session.refresh();
    expect(session.snapshot().situation.kind).toBe("ready");
    await session.switchSite(false);
    await session.switchAll(false);
    expect(session.snapshot()).toMatchObject({ echo: { kind: "not-kept" }, situation: { kind: "ready" } });
    expect(fake.settings).toBe(before);
  });

  it("says so where the browser could not keep a correction or a setting, and shows the page as before", async () => {
    const { host, asked } = fakeHost({ state: success(STATE) });
    const full = async (): Promise<never> => {
      throw new Error("Resource::kQuotaBytes quota exceeded");
    };
    const toTab = async (tabId: number, name: string, request: unknown) =>
      name === "correct" || name === "undo"
        ? failure("failed", "quota exceeded")
        : host.messenger.toTab(tabId, name as "state", request as { looked: boolean });
    const messenger = { ...host.messenger, toTab } as typeof host.messenger;
    const session = openSession({ ...host, messenger, saveSettings: full }, true);
    await session.refresh();
    await session.correct(MADE);
    expect(session.snapshot()).toMatchObject({ echo: { kind: "not-kept" }, situation: { kind: "ready" } });
    await session.copy("x");
    expect(session.snapshot().echo).toEqual({ kind: "copied" });
    await session.undo("u1");
    expect(session.snapshot().echo).toEqual({ kind: "not-kept" });
    await session.copy("x");
    await session.switchSite(false);
    expect(session.snapshot()).toMatchObject({ echo: { kind: "not-kept" }, settings: DEFAULT_SETTINGS });
    // nothing is told to worker or page that was not kept
    expect(asked.filter((what) => /refresh|toggle/.test(what))).toEqual([]);
  });
});
