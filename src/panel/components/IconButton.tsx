import { Icon, type IconName } from "./Icon";

interface Props {
  readonly icon: IconName;
  /** The button's name, shown as its tooltip too. */
  readonly label: string;
  readonly onClick: () => void;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

/** A button that shows a drawing. Its tooltip is its name: beside a label of its own it would be read out once more. */
export function IconButton({ icon, label, onClick, expanded, disabled }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
