/** What may make the marks stale. */
export interface Changes {
  /** Text nodes whose words changed: told at once, before the browser shows them. */
  readonly rewritten: (nodes: readonly Node[]) => void;
  /** Something of the page changed; told after the page came to rest. */
  readonly changed: () => void;
  /** The page may have taken the marks out of the shared registry; asked every now and then. */
  readonly check: () => void;
}

/** The page is left in peace for this long after its last change, and read at the latest after that long. ms */
const REST = 300;
const LATEST = 2_000;
/** How often the registry is looked at while the page shows. ms */
const CHECK = 1_500;

const WATCHED = ["class", "style", "hidden", "open", "aria-hidden", "lang"];
const EVERYTHING: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: WATCHED,
};

export interface Watching {
  /** Watches a shadow tree too; the document's observers do not see into it. */
  readonly also: (root: ShadowRoot) => void;
  readonly stop: () => void;
}

/**
 * Watches a living page: its nodes, single-page navigation, history, back-forward cache.
 *
 * @param ignores elements whose changes are not the page's
 */
export function watch(changes: Changes, ignores: (target: Node) => boolean): Watching {
  const abort = new AbortController();
  const { signal } = abort;
  const later = settled(changes.changed);
  const observer = new MutationObserver((records) => {
    const own = records.filter(({ target }) => !ignores(target));
    if (own.length === 0) return;
    const rewritten = own.filter(({ type }) => type === "characterData").map(({ target }) => target);
    if (rewritten.length > 0) changes.rewritten(rewritten);
    later.touch();
  });
  const seen = new WeakSet<Node>();
  const observe = (root: Document | ShadowRoot): void => {
    if (seen.has(root) || signal.aborted) return;
    seen.add(root);
    observer.observe(root, EVERYTHING);
  };
  observe(document);
  const listen = (target: EventTarget | undefined, type: string, act: () => void): void =>
    target?.addEventListener(type, act, { signal, passive: true });
  listen((window as { navigation?: EventTarget }).navigation, "navigatesuccess", later.touch);
  listen(window, "popstate", later.touch);
  listen(window, "pageshow", later.touch);
  listen(window, "resize", later.touch);
  listen(document, "visibilitychange", changes.check);
  const timer = setInterval(() => document.visibilityState === "visible" && changes.check(), CHECK);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearInterval(timer);
    later.cancel();
  });
  return { also: observe, stop: () => abort.abort() };
}

/** Calls `act` once things have been at rest, or have not come to rest for too long. */
function settled(act: () => void): { readonly touch: () => void; readonly cancel: () => void } {
  let timer = 0;
  let first = 0;
  return {
    touch: () => {
      const now = performance.now();
      if (timer === 0) first = now;
      clearTimeout(timer);
      const wait = Math.max(0, Math.min(REST, first + LATEST - now));
      timer = window.setTimeout(() => {
        timer = 0;
        act();
      }, wait);
    },
    cancel: () => clearTimeout(timer),
  };
}
