import type { Language } from "../i18n";

interface Props {
  readonly language: Language;
  readonly onAgain: () => void;
}

/** Stands for the options where the browser does not give what is kept: to show defaults would be to tell untruths. */
export function Unread({ language: { t }, onAgain }: Props) {
  return (
    <main class="page options">
      <header>
        <p class="brand">{t("name")}</p>
        <h1>{t("options")}</h1>
      </header>
      <div role="alert" class="unread">
        <h2>{t("optionsUnreadTitle")}</h2>
        <p>{t("optionsUnreadText")}</p>
      </div>
      <div>
        <button type="button" class="button primary" onClick={onAgain}>
          {t("tryAgain")}
        </button>
      </div>
    </main>
  );
}
