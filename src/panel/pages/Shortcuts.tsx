import { useEffect, useState } from "preact/hooks";
import type { MessageKey } from "../../wording";
import { useLanguage } from "../i18n";
import type { PagesHost } from "./host";
import { Section } from "./Section";

/** What each command of the manifest does. */
const COMMANDS = [
  ["_execute_action", "commandOpen"],
  ["next", "commandNext"],
  ["previous", "commandPrevious"],
  ["toggle", "commandToggle"],
  ["panel", "commandPanel"],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** The keyboard shortcuts as they now are: the browser, not Gainsay, lets a reader change them. */
export function Shortcuts({ host }: { readonly host: PagesHost }) {
  const { t } = useLanguage();
  const [set, setSet] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(
    () =>
      void host.commands().then(
        (all) => setSet(new Map(all.map((c) => [c.name, c.shortcut]))),
        () => undefined,
      ),
    [host],
  );
  return (
    <Section heading={t("shortcutsHeading")}>
      <dl class="rows">
        {COMMANDS.map(([name, label]) => (
          <div key={name}>
            <dt>{t(label)}</dt>
            <dd>
              {set.get(name) ? <kbd>{set.get(name)}</kbd> : <span class="hint">{t("shortcutsNone")}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {host.openShortcuts ? (
        <button type="button" class="text-button" onClick={host.openShortcuts}>
          {t("shortcutsChange")}
        </button>
      ) : (
        <p class="hint">{t("shortcutsHint")}</p>
      )}
    </Section>
  );
}
