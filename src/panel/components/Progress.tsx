import { useLanguage } from "../i18n";

/** That the article is still being read, and how far. @param share 0 to 1; null: not known yet */
export function Progress({ share }: { readonly share: number | null }) {
  const { t } = useLanguage();
  return (
    <div class="progress">
      <p role="status">{t("reading")}</p>
      <progress aria-label={t("reading")} {...(share === null ? {} : { value: share, max: 1 })} />
    </div>
  );
}
