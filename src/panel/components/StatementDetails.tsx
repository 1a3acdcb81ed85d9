import { useId, useState } from "preact/hooks";
import { confidenceKey, whyStatement } from "../../wording";
import { useFirstOfNew } from "../focus";
import { useLanguage } from "../i18n";
import type { Entry } from "../listing/listing";
import { useList } from "./context";

interface Props {
  readonly entry: Entry;
  readonly onDone: () => void;
}

/** Why this was taken for a statement, and how the reader can say that it was not. */
export function StatementDetails({ entry, onDone }: Props) {
  const { t } = useLanguage();
  const { correct, report } = useList();
  const [choosing, setChoosing] = useState(false);
  const box = useFirstOfNew<HTMLDivElement>(choosing);
  const { statement } = entry;
  const finish = (speaker: string | null): void => {
    correct({ kind: "wrong-speaker", statement: statement.id, speaker });
    onDone();
  };
  return (
    <div class="details" ref={box}>
      <p class="why">
        {whyStatement(statement, report.text ?? "", t)} {t(confidenceKey(statement.confidence))}
      </p>
      {choosing ? (
        <SpeakerChoice not={statement.speakers} onChoose={finish} onCancel={() => setChoosing(false)} />
      ) : (
        <div class="details-actions">
          <button type="button" class="text-button" onClick={() => setChoosing(true)}>
            {t("wrongSpeaker")}
          </button>
          <button
            type="button"
            class="text-button"
            onClick={() => correct({ kind: "not-a-statement", statement: statement.id })}
          >
            {t("notAQuote")}
          </button>
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  /** Speakers that are out of the question. */
  readonly not: readonly string[];
  readonly onChoose: (speaker: string | null) => void;
  readonly onCancel: () => void;
}

function SpeakerChoice({ not, onChoose, onCancel }: ChoiceProps) {
  const { t } = useLanguage();
  const { report } = useList();
  const id = useId();
  const [chosen, setChosen] = useState("");
  return (
    <form
      class="details-actions"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(chosen === "" ? null : chosen);
      }}
    >
      <label for={id}>{t("whoSaidIt")}</label>
      <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">{t("somebodyElse")}</option>
        {report.speakers
          .filter((speaker) => !not.includes(speaker.id))
          .map((speaker) => (
            <option key={speaker.id} value={speaker.id}>
              {speaker.name}
            </option>
          ))}
      </select>
      <button type="submit" class="button">
        {t("correctIt")}
      </button>
      <button type="button" class="text-button" onClick={onCancel}>
        {t("cancel")}
      </button>
    </form>
  );
}
