import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Report, Span } from "../../engine/report";
import type { Correction, Target } from "../../messages";
import type { PaletteName } from "../../settings";

/** What the lines of the list can ask for, and what they all need to know. */
export interface ListActions {
  readonly report: Report;
  readonly palette: PaletteName;
  readonly slotOf: (speaker: string) => number;
  readonly isLocated: (id: string) => boolean;
  readonly jump: (to: Target) => void;
  readonly correct: (correction: Correction) => void;
  readonly copy: (text: string) => void;
  /** The words of the article under a span, on one line. */
  readonly wordsAt: (span: Span) => string;
}

export const ListContext = createContext<ListActions | null>(null);

/** The actions of the surrounding list. Throws outside of one. */
export function useList(): ListActions {
  const actions = useContext(ListContext);
  if (!actions) throw new Error("A line of the list stands outside of one.");
  return actions;
}
