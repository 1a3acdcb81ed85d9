import { useCallback, useEffect, useState } from "preact/hooks";
import { CORRECTIONS_PREFIX } from "../../settings";
import { useFirstOfNew } from "../focus";
import { useLanguage } from "../i18n";
import { givenUp, type PagesHost } from "./host";
import { Section } from "./Section";

interface Props {
  readonly host: PagesHost;
  readonly onDeleted: () => void;
  /** Says what came of it. */
  readonly say: (words: string) => void;
}

/** What is kept on this machine, and a button that deletes it after asking once more. */
export function DataKept({ host, onDeleted, say }: Props) {
  const { t, n } = useLanguage();
  /** In how many articles something is corrected; null: not known. */
  const [articles, setArticles] = useState<number | null>(null);
  const [asking, setAsking] = useState(false);
  const choice = useFirstOfNew<HTMLDivElement>(asking);
  const count = useCallback(async (): Promise<void> => {
    const keys = await host.storedKeys().catch(() => null);
    setArticles(keys?.filter((key) => key.startsWith(CORRECTIONS_PREFIX)).length ?? null);
  }, [host]);
  useEffect(() => void count(), [count]);
  const remove = async (): Promise<void> => {
    say("");
    try {
      await host.clear();
    } catch {
      setAsking(false);
      say(t("dataNotDeleted"));
      return count();
    }
    const alone = await givenUp(host);
    setAsking(false);
    setArticles(0);
    onDeleted();
    say(alone ? t("dataDeleted") : `${t("dataDeleted")} ${t("permissionKept")}`);
  };
  return (
    <Section heading={t("dataHeading")}>
      <p>{t("dataText")}</p>
      {articles === null ? null : <p>{n("dataCorrections", articles)}</p>}
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
