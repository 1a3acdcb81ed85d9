import { useEffect, useState } from "preact/hooks";
import { CORRECTIONS_PREFIX } from "../../settings";
import { useFirstOfNew } from "../focus";
import { useLanguage } from "../i18n";
import type { PagesHost } from "./host";
import { Section } from "./Section";

interface Props {
  readonly host: PagesHost;
  readonly onDeleted: () => void;
}

/** What is kept on this machine, and a button that deletes it after asking once more. */
export function DataKept({ host, onDeleted }: Props) {
  const { t, n } = useLanguage();
  const [articles, setArticles] = useState(0);
  const [asking, setAsking] = useState(false);
  const choice = useFirstOfNew<HTMLDivElement>(asking);
  useEffect(() => {
    void host
      .storedKeys()
      .then((keys) => setArticles(keys.filter((key) => key.startsWith(CORRECTIONS_PREFIX)).length));
  }, [host]);
  const remove = async (): Promise<void> => {
    await host.giveUpEverySite();
    await host.clear();
    setAsking(false);
    setArticles(0);
    onDeleted();
  };
  return (
    <Section heading={t("dataHeading")}>
      <p>{t("dataText")}</p>
      <p>{n("dataCorrections", articles)}</p>
      <div ref={choice}>
        {asking ? (
          <div class="sure" role="alert">
            <p>{t("dataDeleteSure")}</p>
            <button type="button" class="button primary" onClick={() => void remove()}>
              {t("dataDelete")}
            </button>
            <button type="button" class="text-button" onClick={() => setAsking(false)}>
              {t("cancel")}
            </button>
          </div>
        ) : (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {t("dataDelete")}
          </button>
        )}
      </div>
    </Section>
  );
}
