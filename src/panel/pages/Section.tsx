import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of the options, named by its heading. */
export function Section({ heading, children }: Props) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div class="part-body">{children}</div>
    </section>
  );
}
