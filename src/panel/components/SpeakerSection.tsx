import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Position } from "../../engine/report";
import { palette } from "../../settings";
import { headingOf, positionWords } from "../../wording";
import { useLanguage } from "../i18n";
import type { Group } from "../listing/listing";
import { ArticleWords } from "./ArticleWords";
import { Avatar, colours } from "./Avatar";
import { useList } from "./context";
import { StatementItem } from "./StatementItem";

/** Statements shown of one speaker before the reader asks for the rest; a rest of two is not worth a button. */
const AT_FIRST = 4;
const REST = 2;

/** One speaker with affiliation, the words that state it, and statements. */
export function SpeakerSection({ group }: { readonly group: Group }) {
  const { t, n } = useLanguage();
  const list = useList();
  const heading = useId();
  const [all, setAll] = useState(false);
  const lines = useRef<HTMLUListElement>(null);
  // the button that was pressed is gone: the keyboard goes on with the first line that came in its place
  useEffect(() => {
    if (all) lines.current?.children[AT_FIRST]?.querySelector("button")?.focus();
  }, [all]);
  const { speaker, entries, slot } = group;
  const whole = all || entries.length <= AT_FIRST + REST;
  const shown = whole ? entries : entries.filter((entry, i) => i < AT_FIRST || entry.current);
  const style = slot === null ? undefined : palette(list.palette)[slot];
  return (
    <section class="speaker" aria-labelledby={heading} style={style && colours(style)}>
      <header class="speaker-head">
        <Avatar name={speaker?.name ?? null} slot={slot} paletteName={list.palette} />
        <div class="speaker-who">
          <h3 id={heading}>
            <bdi>{speaker ? headingOf(speaker.name) : t("nobodyNamed")}</bdi>
          </h3>
          {speaker?.positions.map((position, i) => (
            <PositionLine key={i} position={position} />
          ))}
        </div>
        <p class="speaker-count">
          {n("statements", group.total)}
          {group.contradicted > 0 ? (
            <span class="count-contradicted">{n("contradictedCount", group.contradicted)}</span>
          ) : null}
        </p>
      </header>
      <ul class="statements" ref={lines}>
        {shown.map((entry) => (
          <StatementItem key={entry.key} entry={entry} speaker={speaker?.id ?? null} />
        ))}
      </ul>
      {shown.length < entries.length ? (
        <button type="button" class="text-button show-all" onClick={() => setAll(true)}>
          {n("showMore", entries.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

/** Role and affiliation, and the words of the article that say so as a button that leads to them. */
function PositionLine({ position }: { readonly position: Position }) {
  const { t } = useLanguage();
  const list = useList();
  const told = positionWords(position, (over) => t("former", over));
  if (told === "") return null;
  const first = position.evidence[0];
  const words = position.evidence.map(list.wordsAt).filter((part) => part !== "");
  return (
    <p class="position">
      <ArticleWords>{told}</ArticleWords>
      {first && words.length > 0 ? (
        <button type="button" class="evidence" onClick={() => list.jump(first)}>
          <span class="unseen">{t("evidenceTitle")}: </span>
          <q>
            <ArticleWords>{words.join(" … ")}</ArticleWords>
          </q>
        </button>
      ) : null}
    </p>
  );
}
