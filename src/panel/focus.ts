import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What the keyboard can be on. */
const CONTROLS = "button, select, input";

/**
 * For a box whose controls give place to others at a press: the first of the new ones gets the focus, which else is
 * lost with the one that was pressed, and a screen reader with it.
 *
 * @param state another value whenever there are other controls
 */
export function useFirstOfNew<T extends HTMLElement>(state: unknown): RefObject<T | null> {
  const box = useRef<T>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    box.current?.querySelector<HTMLElement>(CONTROLS)?.focus();
  }, [state]);
  return box;
}
