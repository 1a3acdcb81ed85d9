import { useEffect, useRef } from "preact/hooks";
import { useLanguage } from "../i18n";
import type { Echo } from "../session/session";

interface Props {
  readonly echo: Echo | null;
  readonly onUndo: (id: string) => void;
}

/** What came of the last action, spoken by screen readers as it appears. Always in the tree: a live region must be. */
export function EchoLine({ echo, onUndo }: Props) {
  const { t } = useLanguage();
  const words = {
    copied: t("copied"),
    "not-copied": t("notCopied"),
    "not-found": t("notFound"),
    "not-kept": t("notKept"),
    corrected: t("corrected"),
    undone: t("undone"),
  };
  const line = useRef<HTMLDivElement>(null);
  // what was pressed may be gone with what it was about, and the focus with it
  useEffect(() => {
    if (echo && document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, [echo]);
  return (
    <div ref={line} tabIndex={-1} class={echo ? "echo" : "echo is-silent"}>
      <p role="status">{echo ? words[echo.kind] : ""}</p>
      {echo?.kind === "corrected" ? (
        <button type="button" class="text-button" onClick={() => onUndo(echo.undo)}>
          {t("undo")}
        </button>
      ) : null}
    </div>
  );
}
