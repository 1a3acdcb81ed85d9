import { type PaletteName, palette } from "../../settings";
import { colours } from "../components/Avatar";
import { useLanguage } from "../i18n";
import { Choice } from "./Choice";
import { Section } from "./Section";

interface Props {
  readonly chosen: PaletteName;
  readonly onChoose: (palette: PaletteName) => void;
}

/** The palettes, each with a sample of its colours and lines. */
export function ColourChoice({ chosen, onChoose }: Props) {
  const { t } = useLanguage();
  return (
    <Section heading={t("coloursHeading")}>
      <Choice
        headed
        legend={t("coloursHeading")}
        chosen={chosen}
        onChoose={onChoose}
        options={[
          { value: "standard", label: t("coloursStandard"), sample: <Swatches name="standard" /> },
          { value: "contrast", label: t("coloursContrast"), sample: <Swatches name="contrast" /> },
          { value: "single", label: t("coloursSingle"), sample: <Swatches name="single" /> },
        ]}
      />
      <p class="hint">{t("coloursHint")}</p>
    </Section>
  );
}

function Swatches({ name }: { readonly name: PaletteName }) {
  return (
    <span class="swatches" aria-hidden="true">
      {palette(name).map((style, slot) => (
        <span key={`${name}${slot}`} class={`swatch line-${style.line}`} style={colours(style)}>
          Aa
        </span>
      ))}
    </span>
  );
}
