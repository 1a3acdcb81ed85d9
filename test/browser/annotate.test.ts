import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPage } from "../../scripts/browser/reading";
import { marksOn, pageOf, paragraphs, STORY, STORY_PAGE, stage, stateOf } from "./story";

const here = stage();
const NO_SCRIPTS = { "content-security-policy": "script-src 'none'" };
const OWN_PAGES = readdirSync("test/pages", { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("a news page", () => {
  it.each(OWN_PAGES.map(({ name }) => name))(
    "%s is marked word for word and otherwise left alone",
    async (name) => {
      const url = here.site.serve(`/${name}`, {
        body: readFileSync(`test/pages/${name}/source.html`, "utf8"),
        headers: NO_SCRIPTS,
      });
      const reading = await readPage(here.browser, name, url);
      expect(reading.article).toBe(true);
      expect(reading.painted.length).toBeGreaterThan(3);
      expect(reading.painted.filter(({ statement }) => statement === undefined)).toEqual([]);
      expect(reading.notLocated).toEqual([]);
      expect(reading.outsideBody).toEqual([]);
      expect(reading.domChanges).toEqual([]);
      expect(reading.console).toEqual([]);
    },
  );

  it("is marked although links, emphasis and an advertisement cut through a quotation", async () => {
    const cut = `<p>“We are <a href="/x">not</a> going to put <em>two <b>hundred</b></em>
      <span aria-hidden="true">Advertisement “Buy now,” says Ann Ode.</span> people on a deck<span hidden> lie</span>
      that we cannot vouch for,” said Orla Finch, the harbour master.</p>`;
    const page = await here.open(
      pageOf(paragraphs([STORY[0], STORY[4]]) + cut + paragraphs([STORY[2], STORY[4]])),
    );
    const { words, strays } = await marksOn(here, page);
    expect(strays).toEqual([]);
    const spoken = words.map((said) => said.replace(/\s+/g, " "));
    expect(spoken, spoken.join("|")).toContain(
      "“We are not going to put two hundred people on a deck that we cannot vouch for,”",
    );
    expect(words.join()).not.toMatch(/Advertisement|Buy|lie|slogan|Sport/);
    await page.close();
  });

  it("makes Gainsay ask for nothing on the network", async () => {
    const requests: string[] = [];
    here.browser.context.on("request", (request) => requests.push(request.url()));
    const before = here.site.asked.length;
    for (const _ of [1, 2, 3]) await (await here.open(STORY_PAGE)).close();
    expect(here.site.asked.length - before).toBe(3);
    const foreign = requests.filter((url) => !url.startsWith(here.site.origin) && !url.startsWith("data:"));
    expect(foreign.filter((url) => !url.startsWith("chrome-extension:"))).toEqual([]);
  });

  it("keeps its report when the worker is killed", async () => {
    const page = await here.open(STORY_PAGE);
    const before = await stateOf(here, page);
    const marks = await marksOn(here, page);
    const session = await here.browser.context.browser()?.newBrowserCDPSession();
    expect(session).toBeDefined();
    const { targetInfos } = await session!.send("Target.getTargets");
    for (const { targetId } of targetInfos.filter(({ type }) => type === "service_worker"))
      await session!.send("Target.closeTarget", { targetId });
    expect(await stateOf(here, page)).toEqual(before);
    expect(await marksOn(here, page)).toEqual(marks);
    // and a page opened now wakes the worker again
    const next = await here.open(STORY_PAGE);
    expect((await marksOn(here, next)).words).toEqual(marks.words);
    await Promise.all([page.close(), next.close()]);
  });
});

describe("another kind of page", () => {
  it.each(readdirSync("test/pages-not"))("%s gets no content script", async (file) => {
    const page = await here.browser.context.newPage();
    await page.goto(here.site.serve(`/not/${file}`, readFileSync(`test/pages-not/${file}`, "utf8")));
    await page.waitForTimeout(2_600);
    expect(await here.browser.ask(page, "state", { looked: false })).toMatchObject({
      ok: false,
      reason: "no-receiver",
    });
    await page.close();
  });

  it("annotated on demand says that it is no article", async () => {
    const page = await here.browser.context.newPage();
    await page.goto(here.site.serve("/map", readFileSync("test/pages-not/map.html", "utf8")));
    const { ok } = await here.browser.tell("annotate", { tabId: await here.browser.tabId(page) });
    expect(ok).toBe(true);
    await expect.poll(async () => (await stateOf(here, page)).emptiness).toBe("not-an-article");
    await page.close();
  });
});

describe("an article that Gainsay does not read", () => {
  const german = [
    `Der Hafenmeister sagte am Montag, dass die alte Fähre vor dem Frühjahr nicht mehr fahren werde, weil die Prüfer in drei
    von vier Balken Rost gefunden hätten, die das Deck der Autos tragen.`,
    `„Wir setzen niemanden auf ein Schiff, für das wir nicht bürgen können“, erklärte er vor dem Rathaus, in dem bis tief in
    die Nacht über die Zukunft der Überfahrt gestritten worden war.`,
    `Die Anwohner des nördlichen Ufers, die nun anderthalb Stunden bis zum Krankenhaus brauchen, verlangen vom Landkreis ein
    eigenes Boot; der Landkreis verlangt Geduld und einen weiteren Bericht.`,
    `Im Sommer hatte ein Gutachten noch festgestellt, es gebe keinen Grund zur Sorge. Wer es bezahlt hat, wollte am Dienstag
    niemand mehr so genau wissen, auch nicht die Reederei selbst.`,
  ];

  it("says that it is in another language", async () => {
    const page = await here.open(pageOf(paragraphs(german)).replace('lang="en"', 'lang="de"'));
    expect((await stateOf(here, page)).emptiness).toBe("other-language");
    expect((await marksOn(here, page)).strays).toEqual([]);
    await page.close();
  });

  it("says that a machine translated it", async () => {
    const page = await here.open(STORY_PAGE);
    await page.evaluate(() => document.documentElement.classList.add("translated-ltr"));
    await expect
      .poll(async () => (await stateOf(here, page)).emptiness, { timeout: 8_000 })
      .toBe("translated");
    expect((await marksOn(here, page)).strays).toEqual([]);
    await page.close();
  });

  it("says that nobody is quoted", async () => {
    const dull =
      "The road along the north shore is closed between the mill and the church until the end of the month.";
    const page = await here.open(
      pageOf(paragraphs(Array.from({ length: 12 }, (_, i) => `${dull} Day ${i} brings gravel.`))),
    );
    expect(await stateOf(here, page)).toMatchObject({ phase: "ready", emptiness: "no-quotations" });
    await page.close();
  });
});
