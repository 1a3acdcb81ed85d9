import type { Attribution } from "../attribution/attribution";
import type { Doc } from "../document/doc";
import type { SpeakerLayer } from "./speaker";

/** One entry per person or body that speaks, with affiliation and role, and the speakers of every statement. */
export function resolveSpeakers(_doc: Doc, _attributions: readonly Attribution[]): SpeakerLayer {
  return { speakers: [], speakersOf: new Map(), viaOf: new Map() };
}
