import { franc } from "franc-min";

/** Too little text to tell a language by; the declared one is believed. UTF-16 code units. */
const ENOUGH = 200;
/** How much of the text is looked at. */
const SAMPLE = 4_000;

/**
 * The language of a text as a BCP 47 tag: what the text itself looks like, and what the page declares where the
 * text is too short to tell. "en" when nothing speaks against it, "und" for a language without a known tag.
 */
export function detectLanguage(text: string, declared?: string): string {
  const tag = declared?.trim() || "en";
  if (text.length < ENOUGH) return tag;
  const seen = franc(text.slice(0, SAMPLE));
  if (seen === "und") return tag;
  if (seen === "eng" || seen === "sco") return tag.toLowerCase().startsWith("en") ? tag : "en";
  return BCP47[seen] ?? "und";
}

/** ISO 639-3, as franc tells it, to BCP 47 for the languages that news pages come in most. */
const BCP47: Readonly<Record<string, string>> = {
  deu: "de",
  fra: "fr",
  spa: "es",
  por: "pt",
  ita: "it",
  nld: "nl",
  rus: "ru",
  ukr: "uk",
  pol: "pl",
  ces: "cs",
  swe: "sv",
  dan: "da",
  nob: "nb",
  fin: "fi",
  ell: "el",
  tur: "tr",
  arb: "ar",
  heb: "he",
  pes: "fa",
  hin: "hi",
  ben: "bn",
  urd: "ur",
  cmn: "zh",
  jpn: "ja",
  kor: "ko",
  vie: "vi",
  tha: "th",
  ind: "id",
  ron: "ro",
  hun: "hu",
  bul: "bg",
  hrv: "hr",
  srp: "sr",
  cat: "ca",
  afr: "af",
  swh: "sw",
  tam: "ta",
  tel: "te",
};
