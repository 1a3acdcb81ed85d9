import type { Report } from "../../engine/report";
import { toJsonLd } from "../../export/annotations";
import { toCsv } from "../../export/csv";
import { toJson } from "../../export/json";
import { toMarkdown } from "../../export/markdown";
import { useLanguage } from "../i18n";
import { Icon } from "./Icon";

interface Props {
  readonly report: Report;
  readonly onExport: (name: string, type: string, content: string) => void;
}

interface Format {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (report: Report, text: string) => string;
}

const FORMATS: readonly Format[] = [
  { label: "Markdown", ending: "md", type: "text/markdown", write: toMarkdown },
  // spreadsheets take a file without the mark for one in the machine's old encoding, and its quotation marks for noise
  { label: "CSV", ending: "csv", type: "text/csv", write: (report, text) => `\ufeff${toCsv(report, text)}` },
  { label: "JSON", ending: "json", type: "application/json", write: toJson },
  { label: "Web Annotations (JSON-LD)", ending: "jsonld", type: "application/ld+json", write: toJsonLd },
];

/** Takes the whole report away as a file. */
export function ExportMenu({ report, onExport }: Props) {
  const { t } = useLanguage();
  return (
    <details class="export">
      <summary class="button">
        <Icon name="export" /> {t("export")}
      </summary>
      <div class="export-formats">
        {FORMATS.map(({ label, ending, type, write }) => (
          <button
            type="button"
            class="text-button"
            key={ending}
            onClick={() => onExport(`${fileName(report)}.${ending}`, type, write(report, report.text ?? ""))}
          >
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}

/** A name that every file system takes: the title's letters and digits. */
function fileName({ title }: Pick<Report, "title">): string {
  const words = (title ?? "").normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  return `gainsay-${words.join("-").toLowerCase().slice(0, 60) || "article"}`.replace(/-+$/, "");
}
