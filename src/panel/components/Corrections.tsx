import { useId } from "preact/hooks";
import type { AppliedCorrection, Correction } from "../../messages";
import type { MessageKey } from "../../wording";
import { useLanguage } from "../i18n";
import { bare } from "../listing/words";
import { ArticleWords } from "./ArticleWords";

interface Props {
  readonly corrections: readonly AppliedCorrection[];
  readonly onUndo: (id: string) => void;
}

const KINDS = {
  "not-a-statement": "notAQuote",
  "wrong-speaker": "wrongSpeaker",
  "not-a-contradiction": "notAContradiction",
} as const satisfies Record<Correction["kind"], MessageKey>;

/** What the reader has corrected in this article, each with a way back. */
export function Corrections({ corrections, onUndo }: Props) {
  const { t, n } = useLanguage();
  const heading = useId();
  if (corrections.length === 0) return null;
  return (
    <section class="block corrections" aria-labelledby={heading}>
      <h2 id={heading}>{n("corrections", corrections.length)}</h2>
      <p class="hint">{t("correctionsHint")}</p>
      <ul>
        {corrections.map(({ id, correction, words }) => (
          <li key={id}>
            <p>
              <b>{t(KINDS[correction.kind])}</b>{" "}
              <q>
                <ArticleWords>{bare(words)}</ArticleWords>
              </q>
            </p>
            <button type="button" class="text-button" onClick={() => onUndo(id)}>
              {t("undo")}
              <span class="unseen">
                : <ArticleWords>{words}</ArticleWords>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
