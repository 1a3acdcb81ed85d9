interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A switch with its label. */
export function Toggle({ label, on, onChange }: Props) {
  return (
    <label class="switch toggle">
      <input type="checkbox" role="switch" checked={on} aria-checked={on} onChange={() => onChange(!on)} />
      <span class="track" aria-hidden="true" />
      <span>{label}</span>
    </label>
  );
}
