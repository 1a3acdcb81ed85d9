import type { Settings } from "./schema";

/** More sites than anybody names by hand; a bound on what is read back from storage. */
export const MAX_SITES = 2_000;

/**
 * The host of an address or of what a reader typed ("www.Example.org/news" → "example.org").
 *
 * @returns null for what names no web host
 */
export function hostOf(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed === "" || /\s/.test(trimmed)) return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, hostname } = new URL(withScheme);
  if (protocol !== "http:" && protocol !== "https:") return null;
  const host = hostname.replace(/^www\./, "").replace(/\.$/, "");
  return host === "localhost" || /[.:]/.test(host) ? host : null;
}

/** Whether the reader has switched Gainsay off for the site of `url`, or for everything. */
export function isOffFor(settings: Settings, url: string): boolean {
  if (!settings.on) return true;
  const host = hostOf(url);
  return host !== null && settings.sitesOff.some((site) => host === site || host.endsWith(`.${site}`));
}

/** The settings with the site of `url` switched on or off; unchanged where `url` names no host. */
export function withSite(settings: Settings, url: string, on: boolean): Settings {
  const host = hostOf(url);
  if (host === null) return settings;
  const others = settings.sitesOff.filter((site) => host !== site && !(on && host.endsWith(`.${site}`)));
  return { ...settings, sitesOff: on ? others : [...others, host].sort() };
}
