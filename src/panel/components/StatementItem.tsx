import { useState } from "preact/hooks";
import { cite } from "../../export/citation";
import { labelOf, nameOf, sidesOf, verdictOf, wordsUnder } from "../../wording";
import { useLanguage } from "../i18n";
import type { Entry } from "../listing/listing";
import { bare } from "../listing/words";
import { ArticleWords } from "./ArticleWords";
import { useList } from "./context";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { StatementDetails } from "./StatementDetails";

interface Props {
  readonly entry: Entry;
  /** Under which speaker the line stands; null: nobody named. */
  readonly speaker: string | null;
}

/** One statement: its words as a button that leads to them, how it was made, and what the article says against it. */
export function StatementItem({ entry, speaker }: Props) {
  const { t } = useLanguage();
  const list = useList();
  const [open, setOpen] = useState(false);
  const { statement, words, located } = entry;
  const state = `${entry.fresh ? " is-fresh" : ""}${entry.current ? " is-current" : ""}`;
  return (
    <li class={`statement kind-${statement.kind}${state}`} data-statement={statement.id}>
      <div class="statement-row">
        {located ? (
          <button
            type="button"
            class="words"
            aria-current={entry.current ? "true" : undefined}
            onClick={() => list.jump({ statement: statement.id })}
          >
            <ArticleWords>{words}</ArticleWords>
            <span class="unseen">. {t("showOnPage")}</span>
          </button>
        ) : (
          <p class="words is-lost">
            <ArticleWords>{words}</ArticleWords>
          </p>
        )}
        <div class="statement-actions">
          <IconButton
            icon="copy"
            label={t("copyQuote")}
            onClick={() => list.copy(cite(list.report, list.report.text ?? "", statement))}
          />
          <IconButton icon="more" label={t("more")} expanded={open} onClick={() => setOpen(!open)} />
        </div>
      </div>
      <Meta entry={entry} speaker={speaker} />
      {open ? <StatementDetails entry={entry} onDone={() => setOpen(false)} /> : null}
      <Verdicts entry={entry} />
    </li>
  );
}

function Meta({ entry, speaker }: Props) {
  const { t, locale } = useLanguage();
  const { report } = useList();
  const { statement } = entry;
  const others = report.speakers.filter(({ id }) => id !== speaker && statement.speakers.includes(id));
  const via = report.speakers.find(({ id }) => id === statement.via);
  const kinds = { direct: t("kindDirect"), mixed: t("kindMixed"), indirect: t("kindIndirect") };
  // "denied" turns what is told around: a paraphrase never stands without its verb
  const cue = statement.kind === "indirect" ? wordsUnder(report.text ?? "", statement.cue) : "";
  const parts = [
    entry.fresh ? t("fresh") : "",
    kinds[statement.kind],
    cue === "" ? "" : `“${cue}”`,
    statement.act === "thought" ? t("actThought") : statement.act === "writing" ? t("actWriting") : "",
    others.length > 0 ? t("togetherWith", nameOf({ kind: "speakers", speakers: others }, t, locale)) : "",
    via ? t("asReportedBy", via.name) : "",
    entry.located ? "" : t("notLocated"),
    entry.contradictedBy.length === 0 ? t("verdictNone") : "",
  ];
  return <p class="meta">{parts.filter((part) => part !== "").join(" · ")}</p>;
}

function Verdicts({ entry }: { readonly entry: Entry }) {
  const { t, locale } = useLanguage();
  const list = useList();
  return (
    <>
      {entry.contradictedBy.map((found) => (
        <button
          type="button"
          key={found.id}
          class="verdict"
          onClick={() => list.jump({ contradiction: found.id, side: "against" })}
        >
          <Icon name="wave" />
          <span>
            <strong>
              <bdi>{verdictOf(found, sidesOf(list.report, found).against, t, locale)}</bdi>
            </strong>{" "}
            <q>
              <ArticleWords>{bare(list.wordsAt(found.against))}</ArticleWords>
            </q>
          </span>
        </button>
      ))}
      {entry.answers.map((found) => (
        <button
          type="button"
          key={found.id}
          class="answer"
          onClick={() => list.jump({ contradiction: found.id, side: "claim" })}
        >
          <bdi>{t("answersClaimOf", labelOf(sidesOf(list.report, found).claim, t, locale))}</bdi>
        </button>
      ))}
    </>
  );
}
