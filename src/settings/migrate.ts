import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from "./schema";
import { hostOf, MAX_SITES } from "./sites";

/**
 * Reads settings as stored by this or any earlier version, or by a hand that edited them: what is missing or not
 * understood takes its default, what is understood is kept. Never throws.
 *
 * @param stored whatever lies under SETTINGS_KEY; undefined on a first run
 */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return DEFAULT_SETTINGS;
  const raw = new Map(Object.entries(stored));
  const flag = (key: keyof Settings): boolean => {
    const value = raw.get(key);
    return typeof value === "boolean" ? value : Boolean(DEFAULT_SETTINGS[key]);
  };
  return {
    version: SETTINGS_VERSION,
    on: flag("on"),
    when: choice(raw.get("when"), ["news", "click"], DEFAULT_SETTINGS.when),
    sitesOff: sites(raw.get("sitesOff")),
    mark: choice(raw.get("mark"), ["all", "contradicted"], DEFAULT_SETTINGS.mark),
    paraphrases: flag("paraphrases"),
    palette: choice(raw.get("palette"), ["standard", "contrast", "single"], DEFAULT_SETTINGS.palette),
    tint: flag("tint"),
    hover: flag("hover"),
    badge: flag("badge"),
  };
}

const choice = <T extends string>(value: unknown, allowed: readonly T[], fallback: T): T =>
  allowed.find((option) => option === value) ?? fallback;

function sites(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const hosts = value.map((entry) => (typeof entry === "string" ? hostOf(entry) : null));
  return [...new Set(hosts.filter((host): host is string => host !== null))].sort().slice(0, MAX_SITES);
}
