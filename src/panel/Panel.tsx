import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { StoredCorrection, Target } from "../messages";
import { EchoLine } from "./components/EchoLine";
import { Header } from "./components/Header";
import { Progress } from "./components/Progress";
import { ReportView } from "./components/ReportView";
import { Screen } from "./components/Screen";
import { UnreadFrames } from "./components/UnreadFrames";
import { type Language, LanguageContext } from "./i18n";
import { listing } from "./listing/listing";
import { FIRST_VIEW } from "./listing/view";
import type { PanelHost } from "./session/host";
import type { ScreenAction } from "./session/screen";
import type { Session } from "./session/session";

interface Props {
  readonly host: PanelHost;
  readonly session: Session;
  readonly language: Language;
}

/** The popup and the side panel: one view of the tab that the session follows. */
export function Panel({ host, session, language }: Props) {
  const [snapshot, setSnapshot] = useState(session.snapshot);
  useEffect(() => {
    const show = (): void => setSnapshot(session.snapshot());
    show();
    return session.subscribe(show);
  }, [session]);
  const { situation, tab, settings, echo } = snapshot;
  const state = "state" in situation ? situation.state : null;
  const report = state?.report ?? null;
  const counts = useMemo(() => (state ? listing(state, FIRST_VIEW).counts : null), [state]);
  const onJump = useCallback((to: Target) => void session.jump(to), [session]);
  const onCorrect = useCallback((made: StoredCorrection) => void session.correct(made), [session]);
  const onCopy = useCallback((text: string) => void session.copy(text), [session]);
  const onList = useCallback((among: readonly string[] | null) => session.list(among), [session]);
  const listed = situation.kind === "ready" || (situation.kind === "reading" && (counts?.all ?? 0) > 0);
  const open = host.openSidePanel;
  return (
    <LanguageContext.Provider value={language}>
      <Header
        snapshot={snapshot}
        report={report}
        counts={listed ? counts : null}
        onSite={(on) => void session.switchSite(on)}
        onOptions={host.openOptions}
        onSidePanel={open && tab ? () => open(tab.id) : null}
      />
      <main>
        {situation.kind === "asking" || situation.kind === "reading" ? (
          <Progress share={state && state.progress > 0 ? state.progress : null} />
        ) : null}
        <Screen
          situation={situation}
          canAsk={tab?.url !== null}
          onAction={(action) => act(session, action)}
        />
        <UnreadFrames
          frames={listed || situation.kind === "empty" ? snapshot.unread : []}
          onAllow={(url) => void session.allowFrame(url)}
          onOpen={host.openTab}
        />
        {listed && state && report ? (
          <ReportView
            state={state}
            report={report}
            palette={settings.palette}
            onJump={onJump}
            onStep={(by) => void session.step(by)}
            onList={onList}
            onCorrect={onCorrect}
            onUndo={(id) => void session.undo(id)}
            onCopy={onCopy}
            onExport={host.download}
          />
        ) : null}
      </main>
      <EchoLine echo={echo} onUndo={(id) => void session.undo(id)} />
    </LanguageContext.Provider>
  );
}

function act(session: Session, action: ScreenAction): void {
  const acts: Readonly<Record<ScreenAction, () => Promise<void>>> = {
    readThisPage: session.annotate,
    allowThisSite: session.allowSite,
    switchOnHere: () => session.switchPage(true),
    switchOnSite: () => session.switchSite(true),
    switchOn: () => session.switchAll(true),
    reloadPage: session.reload,
    tryAgain: session.refresh,
    readAnyway: session.insist,
  };
  void acts[action]();
}
