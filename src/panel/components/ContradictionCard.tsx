import type { Contradiction, Span } from "../../engine/report";
import { labelOf, positionWords, type Side, sidesOf, whyOf } from "../../wording";
import { useLanguage } from "../i18n";
import { verdictWord } from "../listing/verdict";
import { ArticleWords } from "./ArticleWords";
import { Avatar } from "./Avatar";
import { useList } from "./context";
import { Icon } from "./Icon";

/** A claim and what stands against it, side by side, with the kind of evidence and the reason in words. */
export function ContradictionCard({ found }: { readonly found: Contradiction }) {
  const language = useLanguage();
  const { t } = language;
  const list = useList();
  const sides = sidesOf(list.report, found);
  const lost = !list.isLocated(found.id);
  const kinds = {
    denial: t("contradictionDenial"),
    dispute: t("contradictionDispute"),
    "fact-check": t("contradictionFactCheck"),
    self: t("contradictionSelf"),
    numeric: t("contradictionNumeric"),
  };
  const strength = found.strength === "explicit" ? t("strengthExplicit") : t("strengthImplicit");
  return (
    <li class="contradiction" data-contradiction={found.id}>
      <div class="sides">
        <Passage
          label={t("claim")}
          side={sides.claim}
          span={found.claim}
          onJump={() => list.jump({ contradiction: found.id, side: "claim" })}
        />
        <p class="between">
          <Icon name="wave" />
          <span>{verdictWord(found, sides.against, language)}</span>
        </p>
        <Passage
          label={t("against")}
          side={sides.against}
          span={found.against}
          onJump={() => list.jump({ contradiction: found.id, side: "against" })}
        />
      </div>
      <p class="why">
        <span class="evidence-kind">{[kinds[found.kind], strength].join(" · ")}</span>
        {whyOf(found, list.report, t, language.locale)} {t("compareBoth")}
        {lost ? ` ${t("notLocatedSentence")}` : ""}
      </p>
      <button
        type="button"
        class="text-button"
        onClick={() => list.correct({ kind: "not-a-contradiction", contradiction: found.id })}
      >
        {t("notAContradiction")}
      </button>
    </li>
  );
}

interface PassageProps {
  readonly label: string;
  readonly side: Side;
  readonly span: Span;
  readonly onJump: () => void;
}

function Passage({ label, side, span, onJump }: PassageProps) {
  const { t, locale } = useLanguage();
  const list = useList();
  const first = side.kind === "speakers" ? side.speakers[0] : undefined;
  const told = positionWords(first?.positions[0], (over) => t("former", over));
  return (
    <div class="side">
      <div class="side-who">
        {side.kind === "article" || side.kind === "reported" ? (
          <span class="avatar avatar-article" aria-hidden="true">
            ¶
          </span>
        ) : (
          <Avatar
            name={first?.name ?? null}
            slot={first ? list.slotOf(first.id) : null}
            paletteName={list.palette}
          />
        )}
        <p>
          <span class="unseen">{label}: </span>
          <b>
            <bdi>{labelOf(side, t, locale)}</bdi>
          </b>
          {told === "" ? null : (
            <span class="side-position">
              <ArticleWords>{told}</ArticleWords>
            </span>
          )}
        </p>
      </div>
      <button type="button" class="words" onClick={onJump}>
        <ArticleWords>{list.wordsAt(span)}</ArticleWords>
        <span class="unseen">. {t("showOnPage")}</span>
      </button>
    </div>
  );
}
