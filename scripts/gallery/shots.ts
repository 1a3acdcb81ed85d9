import { readdirSync } from "node:fs";

/** A picture of the gallery, taken light and dark. */
export interface Shot {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly width: number;
  /** Tallest picture; a popup is never taller than 600. */
  readonly height: number;
}

const SCENES = [
  "ready",
  "no-contradiction",
  "changed",
  "long-names",
  "reading",
  "first-results",
  "too-long",
  "unread-frame",
  "framed-article",
  "not-an-article",
  "no-quotations",
  "other-language",
  "translated",
  "off-page",
  "off-site",
  "off-everywhere",
  "browser-page",
  "no-permission",
  "reload",
  "failed",
];

const TRANSLATIONS = readdirSync("extension/_locales").filter((locale) => locale !== "en");

/** Every state of the interface that the gallery shows. */
export const SHOTS: readonly Shot[] = [
  ...SCENES.map((scene) => ({
    name: `popup-${scene}`,
    query: { scene },
    width: 560,
    height: ["too-long", "first-results"].includes(scene) ? 380 : 600,
  })),
  { name: "side-ready", query: { scene: "ready", place: "side" }, width: 360, height: 1080 },
  { name: "side-not-read", query: { scene: "not-read", place: "side" }, width: 360, height: 480 },
  ...[...TRANSLATIONS, "pseudo-rtl"].map((lang) => ({
    name: `side-${lang}`,
    query: { scene: "changed", place: "side", lang },
    width: 360,
    height: 640,
  })),
  { name: "options", query: { place: "options" }, width: 820, height: 1600 },
  { name: "options-unread", query: { place: "options", scene: "unread" }, width: 820, height: 600 },
  { name: "welcome", query: { place: "welcome" }, width: 820, height: 1200 },
];
