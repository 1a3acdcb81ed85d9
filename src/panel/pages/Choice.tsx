import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  readonly sample?: ComponentChildren;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** Whether the legend is the heading of the section already. */
  readonly headed?: boolean;
}

/** One of several, as radio buttons with a line of explanation each. */
export function Choice<T extends string>({ legend, options, chosen, onChoose, headed }: Props<T>) {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend class={headed ? "unseen" : ""}>{legend}</legend>
      {options.map(({ value, label, hint, sample }) => (
        <label key={value} class="choice-option">
          <input
            type="radio"
            name={id}
            value={value}
            checked={chosen === value}
            aria-describedby={hint ? `${id}-${value}` : undefined}
            onChange={() => onChoose(value)}
          />
          <span class="choice-words">
            <span class="choice-label">{label}</span>
            {sample}
          </span>
          {hint ? (
            <span class="hint" id={`${id}-${value}`}>
              {hint}
            </span>
          ) : null}
        </label>
      ))}
    </fieldset>
  );
}
