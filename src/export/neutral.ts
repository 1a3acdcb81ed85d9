/**
 * Characters that change how the text around them is shown instead of showing something: controls, the marks that
 * turn the direction of writing, invisible ones, and halves of a surrogate pair.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Text of a page made harmless for a terminal or a plain line: white space becomes a space, whatever could move the
 * cursor, colour, hide or turn the text becomes U+FFFD, so that it is seen that something stood there.
 */
export const neutral = (text: string): string => text.replace(/\s+/g, " ").replace(UNSEEN, "\ufffd");

/** Text with halves of surrogate pairs replaced, as encoders of URLs and UTF-8 demand. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
