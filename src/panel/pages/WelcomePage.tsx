import { useState } from "preact/hooks";
import { type Language, LanguageContext } from "../i18n";
import { Choice } from "./Choice";
import type { PagesHost } from "./host";

interface Props {
  readonly host: PagesHost;
  readonly language: Language;
}

type Done = "news" | "click" | "refused" | "failed";

const DONE = {
  news: "welcomeDoneNews",
  click: "welcomeDoneClick",
  refused: "welcomeDoneClick",
  failed: "notKept",
} as const satisfies Record<Done, string>;

/** The first page a reader sees: what this is, what it cannot do, and when it may read. */
export function WelcomePage({ host, language }: Props) {
  const { t } = language;
  const [when, setWhen] = useState<"news" | "click">("news");
  const [done, setDone] = useState<Done | null>(null);
  // The permission must be asked for in the very turn of the click: nothing may be awaited before.
  const start = async (): Promise<void> => {
    setDone(null);
    const granted = when === "news" && (await host.askForEverySite());
    try {
      await host.saveSettings({ ...(await host.settings()), when: granted ? "news" : "click" });
      setDone(granted ? "news" : when === "news" ? "refused" : "click");
    } catch {
      setDone("failed");
    }
  };
  return (
    <LanguageContext.Provider value={language}>
      <main class="page welcome">
        <p class="brand">{t("name")}</p>
        <h1>{t("welcomeTitle")}</h1>
        <p class="lead">{t("welcomeText")}</p>
        <Specimen language={language} />
        <p>{t("welcomeLimits")}</p>
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <h2>{t("welcomeQuestion")}</h2>
          <Choice
            headed
            legend={t("welcomeQuestion")}
            chosen={when}
            onChoose={setWhen}
            options={[
              { value: "news", label: t("whenNews"), hint: t("whenNewsHint") },
              { value: "click", label: t("whenClick"), hint: t("whenClickHint") },
            ]}
          />
          <button type="submit" class="button primary">
            {t("welcomeStart")}
          </button>
          <p role="status" class={done ? "done" : "unseen"}>
            {done === "refused" ? `${t("permissionRefused")} ` : ""}
            {done === null ? "" : t(DONE[done])}
          </p>
        </form>
        <p class="hint">
          {t("welcomePrivacy")} {t("welcomeLater")}
        </p>
      </main>
    </LanguageContext.Provider>
  );
}

/** What a marked passage looks like. English, as what Gainsay reads. */
function Specimen({ language }: { readonly language: Language }) {
  const { t } = language;
  return (
    <figure class="specimen">
      <blockquote lang="en">
        <p>
          The minister said <mark class="specimen-claim">the bridge had passed every inspection</mark>. “
          <mark class="specimen-answer">That is not what our reports say</mark>,” the chief inspector
          answered.
        </p>
      </blockquote>
      <figcaption>
        <span class="specimen-verdict">{t("verdictDenied", "the chief inspector")}</span>
      </figcaption>
    </figure>
  );
}
