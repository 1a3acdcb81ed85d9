/** Drawings on a 16 × 16 grid, one path each, stroked in the colour of the text. */
const PATHS = {
  options: "M3 4.5h10M3 8h10M3 11.5h10M6 3v3M11 6.5v3M5 10v3",
  side: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
  up: "M3.5 10 8 5.5 12.5 10",
  down: "M3.5 6 8 10.5 12.5 6",
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  export: "M8 2.5v7M5 6.5l3 3 3-3M2.5 10.5v3h11v-3",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2",
  wave: "M1.5 9c1.1-2.6 2.1-2.6 3.2 0s2.1 2.6 3.3 0 2.1-2.6 3.2 0 2.1 2.6 3.3 0",
} as const;

export type IconName = keyof typeof PATHS;

/** A decoration; the control around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
