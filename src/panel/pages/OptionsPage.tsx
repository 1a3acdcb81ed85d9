import { useCallback, useEffect, useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type Settings } from "../../settings";
import { type Language, LanguageContext, useLanguage } from "../i18n";
import { Choice } from "./Choice";
import { ColourChoice } from "./ColourChoice";
import { DataKept } from "./DataKept";
import { givenUp, type PagesHost } from "./host";
import { Section } from "./Section";
import { Shortcuts } from "./Shortcuts";
import { SitesOff } from "./SitesOff";
import { Toggle } from "./Toggle";
import { Unread } from "./Unread";

interface Props {
  readonly host: PagesHost;
  readonly language: Language;
}

/** Everything a reader can choose. A choice is kept the moment it is made. */
export function OptionsPage({ host, language }: Props) {
  const { t } = language;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failures, setFailures] = useState(0);
  const [said, setSaid] = useState("");
  const read = useCallback(
    () => void host.settings().then(setSettings, () => setFailures((before) => before + 1)),
    [host],
  );
  useEffect(() => {
    // also what is chosen in the panel while this page is open, which a choice made here would else write over
    host.onSettings(setSettings);
    read();
  }, [host, read]);
  // each time it fails is said anew
  if (!settings) return failures > 0 ? <Unread key={failures} language={language} onAgain={read} /> : null;
  const save = async (next: Settings, words = t("optionsSaved")): Promise<void> => {
    setSettings(next);
    setSaid("");
    try {
      await host.saveSettings(next);
      setSaid(words);
    } catch {
      // what the page shows is what is kept
      setSettings(settings);
      setSaid(t("notKept"));
    }
  };
  const change = (some: Partial<Settings>): void => void save({ ...settings, ...some });
  return (
    <LanguageContext.Provider value={language}>
      <main class="page options">
        <header>
          <p class="brand">{t("name")}</p>
          <h1>{t("options")}</h1>
          <Toggle label={t("optionsOn")} on={settings.on} onChange={(on) => change({ on })} />
        </header>
        <When host={host} settings={settings} save={save} />
        <Marks settings={settings} change={change} />
        <ColourChoice chosen={settings.palette} onChoose={(palette) => change({ palette })} />
        <SitesOff settings={settings} onChange={(next) => void save(next)} />
        <Shortcuts host={host} />
        <DataKept host={host} onDeleted={() => setSettings(DEFAULT_SETTINGS)} say={setSaid} />
      </main>
      <p role="status" class={said === "" ? "unseen" : "said"}>
        {said}
      </p>
    </LanguageContext.Provider>
  );
}

interface WhenProps {
  readonly host: PagesHost;
  readonly settings: Settings;
  readonly save: (settings: Settings, words?: string) => Promise<void>;
}

function When({ host, settings, save }: WhenProps) {
  const { t } = useLanguage();
  const [allowed, setAllowed] = useState(true);
  useEffect(() => void host.mayReadEverySite().then(setAllowed, () => undefined), [host, settings.when]);
  // The permission must be asked for in the very turn of the click: nothing may be awaited before.
  const choose = async (when: Settings["when"]): Promise<void> => {
    if (when === "click")
      return save({ ...settings, when }, (await givenUp(host)) ? undefined : t("permissionKept"));
    const granted = await host.askForEverySite().catch(() => false);
    setAllowed(granted);
    if (granted) await save({ ...settings, when });
    else await save({ ...settings, when: "click" }, t("permissionRefused"));
  };
  return (
    <Section heading={t("whenHeading")}>
      <Choice
        headed
        legend={t("whenHeading")}
        chosen={settings.when}
        onChoose={(when) => void choose(when)}
        options={[
          { value: "news", label: t("whenNews"), hint: t("whenNewsHint") },
          { value: "click", label: t("whenClick"), hint: t("whenClickHint") },
        ]}
      />
      {settings.when === "news" && !allowed ? (
        <div class="sure">
          <p>{t("permissionMissing")}</p>
          <button type="button" class="button" onClick={() => void choose("news")}>
            {t("permissionAsk")}
          </button>
        </div>
      ) : null}
    </Section>
  );
}

interface MarksProps {
  readonly settings: Settings;
  readonly change: (some: Partial<Settings>) => void;
}

function Marks({ settings, change }: MarksProps) {
  const { t } = useLanguage();
  return (
    <Section heading={t("markHeading")}>
      <Choice
        headed
        legend={t("markHeading")}
        chosen={settings.mark}
        onChoose={(mark) => change({ mark })}
        options={[
          { value: "all", label: t("markAll") },
          { value: "contradicted", label: t("markContradicted") },
        ]}
      />
      <Toggle
        label={t("markParaphrases")}
        on={settings.paraphrases}
        onChange={(paraphrases) => change({ paraphrases })}
      />
      <Toggle label={t("markTint")} on={settings.tint} onChange={(tint) => change({ tint })} />
      <Toggle label={t("markHover")} on={settings.hover} onChange={(hover) => change({ hover })} />
      <Toggle label={t("markBadge")} on={settings.badge} onChange={(badge) => change({ badge })} />
    </Section>
  );
}
