import { francAll } from "franc-min";

/** Too little text to tell a language by; the declared one is believed. UTF-16 code units. */
const ENOUGH = 200;
/** How much of the text is looked at. */
const SAMPLE = 4_000;
/**
 * franc gives the likeliest language 1 and the others a share of it. English full of foreign names can come second,
 * close behind; another language leaves English far behind (below 0.8 on news in the languages listed here).
 */
const NEARLY = 0.93;

/**
 * The language of a text as a BCP 47 tag: what the text itself looks like, and what the page declares where the
 * text is too short to tell. "en" when nothing speaks against it, "und" for a language without a known tag.
 */
export function detectLanguage(text: string, declared?: string): string {
  const tag = tagOf(declared ?? "") || "en";
  if (text.length < ENOUGH) return tag;
  const ranking = francAll(text.slice(0, SAMPLE));
  const likeliest = ranking[0]?.[0] ?? "und";
  if (likeliest === "und") return tag;
  const english = ranking.find(([code]) => code === "eng")?.[1] ?? 0;
  if (english >= NEARLY) return /^en\b/i.test(tag) ? tag : "en";
  return BCP47.get(likeliest) ?? "und";
}

/** A declared tag as BCP 47 has it: pages also write "en_US", "eng" and "English". */
const tagOf = (declared: string): string =>
  declared
    .trim()
    .replaceAll("_", "-")
    .replace(/^eng(?:lish)?(?=-|$)/i, "en");

/** ISO 639-3, as franc tells it, to BCP 47 for the languages that news pages come in most. */
const BCP47: ReadonlyMap<string, string> = new Map(
  "deu de,fra fr,spa es,por pt,ita it,nld nl,rus ru,ukr uk,pol pl,ces cs,swe sv,dan da,nob nb,ell el,tur tr,arb ar,heb he,pes fa,hin hi,ben bn,urd ur,cmn zh,jpn ja,kor ko,vie vi,tha th,ind id,ron ro,hun hu,bul bg,hrv hr,srp sr,tam ta,tel te"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);
