import { browser, transport } from "../src/browser/extension";
import { analyse } from "../src/engine/pipeline";
import { listen } from "../src/messages";
import contentScript from "./content.ts?iife";
import probeScript from "./probe.ts?iife";

listen(transport, "background", {
  article: async () => ({ annotated: false }),
  analyse: ({ text, facts }) => analyse(text, facts),
  badge: () => null,
  changed: () => null,
  annotate: async ({ tabId }) => {
    await browser.scripting.executeScript({ target: { tabId }, files: [contentScript] });
    return "annotated" as const;
  },
  refresh: () => ({ reading: probeScript.length > 0 }),
});
