import type { Report } from "../../engine/report";
import { hostOf, isOffFor } from "../../settings";
import { directionOf } from "../../wording";
import { useLanguage } from "../i18n";
import type { Counts } from "../listing/listing";
import { publishedOn } from "../listing/published";
import type { Snapshot } from "../session/session";
import { IconButton } from "./IconButton";

interface Props {
  readonly snapshot: Snapshot;
  readonly report: Report | null;
  readonly counts: Counts | null;
  readonly onSite: (on: boolean) => void;
  readonly onOptions: () => void;
  /** null where there is no side panel to open. */
  readonly onSidePanel: (() => void) | null;
}

/** What is being read, how much was found in it, and the switch for this site. */
export function Header({ snapshot, report, counts, onSite, onOptions, onSidePanel }: Props) {
  const { t, n, locale } = useLanguage();
  const facts = [report?.outlet, publishedOn(report?.published, locale)].filter(Boolean).join(" · ");
  const found = counts && counts.all > 0 ? counts : null;
  return (
    <header class="head">
      <div class="head-bar">
        <p class="brand">{t("name")}</p>
        <SiteSwitch snapshot={snapshot} onSite={onSite} />
        {onSidePanel ? <IconButton icon="side" label={t("openSidePanel")} onClick={onSidePanel} /> : null}
        <IconButton icon="options" label={t("options")} onClick={onOptions} />
      </div>
      <h1 class={report?.title ? "title" : "unseen"}>
        {report?.title ? (
          <bdi lang={report.lang} dir={directionOf(report.lang)}>
            {report.title}
          </bdi>
        ) : (
          t("panelTitle")
        )}
      </h1>
      {facts === "" ? null : (
        <p class="facts">
          <bdi>{facts}</bdi>
        </p>
      )}
      {found ? (
        <p class="counts">
          <span>{n("statements", found.all)}</span> <span>{n("speakers", found.speakers)}</span>{" "}
          <span class={found.contradictions > 0 ? "count-contradicted" : ""}>
            {found.contradictions > 0 ? n("contradictions", found.contradictions) : t("noContradictions")}
          </span>
        </p>
      ) : null}
    </header>
  );
}

/** On or off for the site in view; not there where the site is not known. */
function SiteSwitch({ snapshot, onSite }: Pick<Props, "snapshot" | "onSite">) {
  const { t } = useLanguage();
  const { tab, settings } = snapshot;
  const host = tab?.url ? hostOf(tab.url) : null;
  if (!tab?.url || host === null || !settings.on) return <span class="site" />;
  const on = !isOffFor(settings, tab.url);
  return (
    <label class="site switch">
      <span class="site-host">
        <bdi>{t("onSite", host)}</bdi>
      </span>
      <input type="checkbox" role="switch" checked={on} aria-checked={on} onChange={() => onSite(!on)} />
      <span class="track" aria-hidden="true" />
    </label>
  );
}
