import { useLanguage } from "../i18n";
import { type ScreenAction, screenOf } from "../session/screen";
import type { Situation } from "../session/situation";

interface Props {
  readonly situation: Situation;
  readonly canAsk: boolean;
  readonly onAction: (action: ScreenAction) => void;
}

/** A plain sentence where there is nothing to list, and what the reader can do about it. */
export function Screen({ situation, canAsk, onAction }: Props) {
  const { t } = useLanguage();
  const screen = screenOf(situation, canAsk);
  if (!screen) return null;
  return (
    <div class="screen">
      <h2>{t(screen.title)}</h2>
      <p>{t(screen.text, ...screen.words)}</p>
      {screen.error === null ? null : <p class="error-words">{screen.error}</p>}
      {screen.actions.map((action, i) => (
        <button
          type="button"
          key={action}
          class={i === 0 ? "button primary" : "text-button"}
          onClick={() => onAction(action)}
        >
          {t(action)}
        </button>
      ))}
    </div>
  );
}
