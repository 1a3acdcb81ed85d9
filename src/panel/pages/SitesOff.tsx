import { useId, useRef, useState } from "preact/hooks";
import { hostOf, type Settings, withSite } from "../../settings";
import { useLanguage } from "../i18n";
import { Section } from "./Section";

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** The sites on which nothing is marked. */
export function SitesOff({ settings, onChange }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [bad, setBad] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = (): void => {
    const host = hostOf(typed);
    setBad(host === null);
    if (host === null) return;
    setTyped("");
    onChange(withSite(settings, host, false));
  };
  return (
    <Section heading={t("sitesHeading")}>
      {settings.sitesOff.length === 0 ? <p class="hint">{t("sitesNone")}</p> : null}
      <ul class="rows">
        {settings.sitesOff.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="text-button"
              aria-label={t("sitesRemove", site)}
              onClick={() => {
                onChange({ ...settings, sitesOff: settings.sitesOff.filter((other) => other !== site) });
                // the button goes with its line
                field.current?.focus();
              }}
            >
              {t("sitesRemoveShort")}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={id}>{t("sitesAddLabel")}</label>
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={bad}
          aria-describedby={`${id}-bad`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t("sitesAdd")}
        </button>
        <p id={`${id}-bad`} role="alert" class="bad">
          {bad ? t("sitesBad") : ""}
        </p>
      </form>
    </Section>
  );
}
