import { useEffect, useId, useMemo, useState } from "preact/hooks";
import type { Report } from "../../engine/report";
import type { Correction, StoredCorrection, TabState, Target } from "../../messages";
import { correctionFor, type PaletteName } from "../../settings";
import { noticeKey, wordsAt } from "../../wording";
import { useLanguage } from "../i18n";
import { listing } from "../listing/listing";
import { FIRST_VIEW } from "../listing/view";
import { ContradictionCard } from "./ContradictionCard";
import { Corrections } from "./Corrections";
import { ListContext } from "./context";
import { ExportMenu } from "./ExportMenu";
import { SpeakerSection } from "./SpeakerSection";
import { Toolbar } from "./Toolbar";

interface Props {
  readonly state: TabState;
  readonly report: Report;
  readonly palette: PaletteName;
  readonly onJump: (to: Target) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Told the ids of what is listed; null: all. */
  readonly onList: (among: readonly string[] | null) => void;
  /** Told what was corrected by the words that the reader sees, whatever the page holds by now. */
  readonly onCorrect: (correction: StoredCorrection) => void;
  readonly onUndo: (id: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onExport: (name: string, type: string, content: string) => void;
}

/** All that was found in an article: contradictions first, then the speakers. */
export function ReportView(props: Props) {
  const { state, report, palette, onJump, onList, onCorrect, onCopy } = props;
  const { t, n } = useLanguage();
  const [view, setView] = useState(FIRST_VIEW);
  const list = useMemo(() => listing(state, view), [state, view]);
  useEffect(() => onList(list.among), [list, onList]);
  // a panel that lists nothing any more leaves nothing out
  useEffect(() => () => onList(null), [onList]);
  const steps = state.marked.some((id) => list.among?.includes(id) ?? true);
  // what is contradicted may be nobody's statement: it is listed above, and the filter has missed nothing
  const reportedAlone = view.filter === "contradicted" && list.contradictions.length > 0;
  const disputed = useId();
  const speaking = useId();
  const actions = useMemo(() => {
    const slots = new Map(Object.entries(state.slots));
    const lost = new Set(state.notLocated);
    const text = report.text ?? "";
    return {
      report,
      palette,
      slotOf: (speaker: string) => slots.get(speaker) ?? 0,
      isLocated: (id: string) => !lost.has(id),
      jump: onJump,
      correct: (correction: Correction) => {
        const made = correctionFor(report, text, correction);
        if (made) onCorrect(made);
      },
      copy: onCopy,
      wordsAt: (span: { start: number; end: number }) => wordsAt(text, span),
    };
  }, [state, report, palette, onJump, onCorrect, onCopy]);
  return (
    <ListContext.Provider value={actions}>
      <Toolbar view={view} counts={list.counts} onView={setView} onStep={steps ? props.onStep : null} />
      <Notices state={state} report={report} />
      {list.contradictions.length > 0 ? (
        <section class="block" aria-labelledby={disputed}>
          <h2 id={disputed}>{t("contradictionsHeading")}</h2>
          <ul class="contradictions">
            {list.contradictions.map((found) => (
              <ContradictionCard key={found.id} found={found} />
            ))}
          </ul>
        </section>
      ) : null}
      <section class="block" aria-labelledby={speaking}>
        <h2 id={speaking}>{t("speakersHeading")}</h2>
        <p role="status" class={list.shown < list.counts.all ? "hint" : "unseen"}>
          {n("shown", list.shown)}
        </p>
        {list.groups.map((group) => (
          <SpeakerSection key={group.key} group={group} />
        ))}
        {list.shown === 0 && !reportedAlone ? <p class="nothing">{t("nothingMatches")}</p> : null}
      </section>
      <Corrections corrections={state.corrections} onUndo={props.onUndo} />
      <footer class="foot">
        <ExportMenu report={report} onExport={props.onExport} />
        <p class="hint">{t("privacy")}</p>
      </footer>
    </ListContext.Provider>
  );
}

/** What the reader ought to know about the list as a whole. */
function Notices({ state, report }: Pick<Props, "state" | "report">) {
  const { t, n, locale } = useLanguage();
  const { at, of } = state.article;
  const statements = new Set(report.statements.map(({ id }) => id));
  const lost = state.notLocated.filter((id) => statements.has(id)).length;
  if (lost + state.fresh.length + report.noticeCodes.length === 0 && of < 2) return null;
  return (
    <ul class="notices">
      {of > 1 ? <li>{t("articleOf", ...[at, of].map((count) => count.toLocaleString(locale)))}</li> : null}
      {state.fresh.length > 0 ? <li>{n("freshStatements", state.fresh.length)}</li> : null}
      {lost > 0 ? <li>{n("pageChanged", lost)}</li> : null}
      {report.noticeCodes.map((code) => (
        <li key={code}>{t(noticeKey(code))}</li>
      ))}
    </ul>
  );
}
