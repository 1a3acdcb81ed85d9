import { useLanguage } from "../i18n";

interface Props {
  /** Their addresses. */
  readonly frames: readonly string[];
  readonly onAllow: (url: string) => void;
  readonly onOpen: (url: string) => void;
}

/** Says which parts of the page come from elsewhere and were not read, and what the reader can do. */
export function UnreadFrames({ frames, onAllow, onOpen }: Props) {
  const { t } = useLanguage();
  if (frames.length === 0) return null;
  return (
    <ul class="notices is-apart">
      {frames.map((url) => {
        const { host } = new URL(url);
        return (
          <li key={url}>
            <p>{t("unreadFrame", host)}</p>
            <p class="details-actions">
              <button type="button" class="text-button" onClick={() => onAllow(url)}>
                {t("allowFrame", host)}
              </button>
              <button type="button" class="text-button" onClick={() => onOpen(url)}>
                {t("openFrame")}
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
