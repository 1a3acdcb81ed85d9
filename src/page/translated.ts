/**
 * Whether the words on the page are a machine's translation, as browsers' own translators and the common proxy mark
 * it. Marks would put words into people's mouths that they never said.
 */
export function isTranslated(): boolean {
  return (
    /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(document.documentElement.className) ||
    document.documentElement.hasAttribute("_msttexthash") ||
    /\.translate\.goog$/.test(location.hostname)
  );
}
