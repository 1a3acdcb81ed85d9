import type english from "../../extension/_locales/en/messages.json";

/** Every string of the interface. The English file is complete; a test holds the others to it. */
export type MessageKey = keyof typeof english;
