/// <reference types="vite/client" />

import { type Catalogue, translator } from "../../../scripts/gallery/catalogue";
import type { Locale } from "../../../src/panel/locale";
import { mountPanel } from "../../../src/panel/mount";
import { mountOptions, mountWelcome } from "../../../src/panel/pages/mount";
import type { MessageKey } from "../../../src/wording";
import { fakeHost } from "../fake-host";
import { fakePages } from "./fake-pages";
import { pseudo } from "./messages";
import { SCENES } from "./scenes";

/**
 * Shows one state of the interface without a browser extension around it, for screenshots and for tests of layout
 * and accessibility: ?scene=…&place=popup|side|options|welcome&lang=en|de|fr|es|pseudo|pseudo-rtl
 */
const catalogues = import.meta.glob<Catalogue>("../../../extension/_locales/*/messages.json", {
  eager: true,
  import: "default",
});

const asked = new URLSearchParams(location.search);
const place = asked.get("place") ?? "popup";
const lang = asked.get("lang") ?? "en";

function localeOf(name: string): Locale {
  const rtl = name === "pseudo-rtl";
  const strange = name.startsWith("pseudo");
  const tag = strange ? "en" : name;
  const catalogue = catalogues[`../../../extension/_locales/${tag}/messages.json`];
  if (!catalogue) throw new Error(`No such language: ${name}`);
  const t = translator(strange ? pseudo(catalogue) : catalogue);
  return {
    t: (key: MessageKey, ...words) => t(key, words),
    tag: rtl ? "ar" : strange ? "qps" : tag,
    direction: rtl ? "rtl" : "ltr",
  };
}

if (place === "options" || place === "welcome") {
  await import("../../../src/panel/style/pages.css");
  const mount = place === "options" ? mountOptions : mountWelcome;
  mount(document, fakePages(asked.get("scene") === "unread"), localeOf(lang));
} else {
  await import("../../../src/panel/style/panel.css");
  const scene = SCENES.get(asked.get("scene") ?? "ready");
  if (!scene) throw new Error("No such scene.");
  const { host } = fakeHost(scene);
  mountPanel(
    document,
    place === "side" ? { ...host, openSidePanel: null } : host,
    localeOf(lang),
    place === "side" ? "side" : "popup",
  );
}
