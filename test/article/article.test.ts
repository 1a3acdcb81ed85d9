import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Article, readArticle } from "../../src/article";

const FILLER = `<p>The council of Harrow Bay met for the third time this month, and for the third time it rose without a
  vote on the ferry, the harbour wall or the budget that is meant to pay for both of them by next spring.</p>
  <p>Residents had queued since noon, some with banners, others with folding chairs, and a few with soup, which they
  handed to the stewards, who had, by their own account, not eaten since the morning shift began.</p>`;

async function read(body: string, head = ""): Promise<Article> {
  const { document } = parseHTML(
    `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
  );
  const article = await readArticle(document as unknown as Document, {
    url: "https://bay.example/news/ferry?x=1",
  });
  if (!article) throw new Error("no article");
  return article;
}

/** What the page holds under the segments, white space made plain. */
function onPage({ segments, text }: Article): void {
  for (const { node, start, end, offset } of segments) {
    const there = node.data.slice(offset, offset + end - start);
    expect(there.replace(/\s/g, " ")).toBe(text.slice(start, end));
  }
}

const story = (
  paragraphs: string,
): string => `<header><nav><a href="/">Home</a> <a href="/s">“Sport” today</a></nav></header>
  <main><article><h1>Ferry vote fails again</h1>${FILLER}${paragraphs}${FILLER}</article></main>
  <footer><p>“All the Bay’s news” is a registered slogan.</p></footer>`;

describe("readArticle", () => {
  it("reads the body's words and maps every one of them to its text node", async () => {
    const article = await read(
      story(
        "<p>“We were <a href='/x'>never <em>asked</em></a>,”\n   said   Orla&nbsp;Finch.<br>She sat down.</p>",
      ),
    );
    expect(article.text).toContain("\n\n“We were never asked,” said Orla Finch.\nShe sat down.\n\n");
    expect(article.text).not.toMatch(/Sport|slogan|Home/);
    onPage(article);
  });

  it("leaves out what is hidden, advertised, captioned or no prose", async () => {
    const article = await read(
      story(`<div aria-hidden="true"><p>“Best beds ever,” says Sam Nod.</p></div>
        <div style="display:none"><p>“Hidden,” she said.</p></div><script>var a = "“code,” he said"</script>
        <figure><figcaption>“Look,” said the caption.</figcaption></figure><p>A<span hidden> secret</span> day.</p>`),
    );
    expect(article.text).not.toMatch(/beds|Hidden|code|caption|secret/);
    expect(article.text).toContain("\n\nA day.\n\n");
  });

  it("leaves out pointers to other pages, but keeps a sentence that happens to be a link", async () => {
    const article = await read(
      story(`<ul><li><a href="/l">“It is a lie,” says mayor</a></li></ul><p>Related: <a href="/m">Ferry “sunk”</a></p>
        <p class="PhotoCredit">Photo: “Bay” agency</p><p><a href="/n">“Nobody told us,” Finch wrote.</a></p>`),
    );
    expect(article.text).not.toMatch(/lie|sunk|agency/);
    expect(article.text).toContain("“Nobody told us,” Finch wrote.");
  });

  it("leaves out a card of links inside a sentence, but keeps names that are links", async () => {
    const { text } = await read(
      story(`<p>Mayor <span><a href="/p">Ann Ode</a><span><a href="/p">Ann Marie Ode</a> <a href="/1">Mayor doubles down on the
        harbour wall</a> <a href="/2">Bay drops ferry rule after lawsuit</a> <a href="/3">New “tide tax” goes into effect</a></span></span>
        met <span><a href="/a">Orla Finch</a>, <a href="/b">Milo Brandt</a>, <a href="/c">Jon Ade</a></span> on Monday.</p>`),
    );
    expect(text).toContain("Mayor Ann Ode met Orla Finch, Milo Brandt, Jon Ade on Monday.");
    expect(text).not.toContain("tide tax");
  });

  it("drops invisible marks inside words and keeps the map", async () => {
    const article = await read(story("<p>The har\u00adbour\u200b wall \ufeff stands, said Finch.</p>"));
    expect(article.text).toContain("\n\nThe harbour wall stands, said Finch.\n\n");
    onPage(article);
  });

  it("reads paragraphs made of line breaks, and text beside blocks", async () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `Line ${i} of the long report, which goes on, and on, for long.`,
    );
    const article = await read(`<div id="story">${lines.join("<br><br>")}</div>`);
    for (const line of lines) expect(article.text).toContain(`${line}`);
    onPage(article);
  });

  it("survives broken markup, deep nesting and broken linked data", async () => {
    const deep = `${"<div>".repeat(3_000)}<p>“Deep down,” she said.</p>${"</div>".repeat(3_000)}`;
    const article = await read(
      story(deep),
      `<script type="application/ld+json">{"@type":"NewsArticle",</script>`,
    );
    expect(article.text).toContain("Residents had queued");
  });

  it("reads a live blog of 3,000 paragraphs to its end, and not the 3,000 comments under it", async () => {
    const many = (make: (i: number) => string): string =>
      Array.from({ length: 3_000 }, (_, i) => make(i)).join("");
    const entries = many(
      (i) => `<p>At ${i} minutes past, the tide stood at the wall and nobody moved, not one.</p>`,
    );
    const comments = `<ul class="comments">${many((i) => `<li>I was there at ${i}.</li>`)}</ul>`;
    const { text } = await read(`<main><article>${FILLER}${entries}</article></main>${comments}`);
    expect(text).toContain("At 2999 minutes past");
    expect(text).not.toContain("I was there");
  }, 60_000);

  it("passes over a date that nobody filled in", async () => {
    const linked = JSON.stringify({ "@type": "NewsArticle", datePublished: "0001-01-01T00:00:00Z" });
    const { facts } = await read(
      story(""),
      `<script type="application/ld+json">${linked}</script>
      <meta property="article:published_time" content="2024-02-03">`,
    );
    expect(facts.published).toBe("2024-02-03");
  });

  it("takes the facts from linked data first, then from the page's own words", async () => {
    const linked = JSON.stringify({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "Bay" },
        {
          "@type": ["ReportageNewsArticle"],
          headline: "Ferry  vote\nfails",
          datePublished: "2024-02-01",
          publisher: { name: "The Bay Post" },
        },
      ],
    });
    const { facts } = await read(
      story(""),
      `<script type="application/ld+json">${linked}</script>
      <link rel="canonical" href="/news/ferry"><meta property="og:title" content="Other">`,
    );
    expect(facts).toEqual({
      title: "Ferry vote fails",
      url: "https://bay.example/news/ferry",
      outlet: "The Bay Post",
      published: "2024-02-01",
      lang: "en-GB",
    });
  });

  it("takes no script address for the article's own", async () => {
    const { facts } = await read(story(""), `<link rel="canonical" href="javascript:alert(1)">`);
    expect(facts.url).toBe("https://bay.example/news/ferry?x=1");
  });

  it("finds no article on a page of nothing", async () => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    expect(await readArticle(document as unknown as Document)).toBeNull();
  });
});
