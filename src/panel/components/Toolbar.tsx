import { useId } from "preact/hooks";
import { useLanguage } from "../i18n";
import type { Counts } from "../listing/listing";
import { FILTERS, type Filter, SORTS, type Sort, type View } from "../listing/view";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";

interface Props {
  readonly view: View;
  readonly counts: Counts;
  readonly onView: (view: View) => void;
  /** null where no mark is to step to. */
  readonly onStep: ((by: 1 | -1) => void) | null;
}

/** Filter, search, order, and moving from mark to mark. */
export function Toolbar({ view, counts, onView, onStep }: Props) {
  const { t } = useLanguage();
  const name = useId();
  const labels: Readonly<Record<Sort, string>> = {
    telling: t("sortTelling"),
    statements: t("sortStatements"),
    article: t("sortArticle"),
    name: t("sortName"),
  };
  return (
    <search class="toolbar" aria-label={t("toolbar")}>
      <div class="toolbar-row">
        <fieldset class="segments">
          <legend class="unseen">{t("filter")}</legend>
          {FILTERS.map((filter) => (
            <label key={filter} class="segment">
              <input
                type="radio"
                class="unseen"
                name={name}
                checked={view.filter === filter}
                onChange={() => onView({ ...view, filter })}
              />
              <span>
                {t(FILTER_KEYS[filter])} <small>{counts[filter]}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="steps">
          <IconButton icon="up" label={t("previous")} disabled={!onStep} onClick={() => onStep?.(-1)} />
          <IconButton icon="down" label={t("next")} disabled={!onStep} onClick={() => onStep?.(1)} />
        </div>
      </div>
      <div class="toolbar-row">
        <label class="search">
          <span class="unseen">{t("search")}</span>
          <Icon name="search" />
          <input
            type="search"
            value={view.query}
            placeholder={t("search")}
            onInput={(event) => onView({ ...view, query: event.currentTarget.value })}
          />
        </label>
        <label class="sort">
          <span class="unseen">{t("sort")}</span>
          <select
            value={view.sort}
            onChange={(event) => onView({ ...view, sort: sortNamed(event.currentTarget.value) })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {labels[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </search>
  );
}

const FILTER_KEYS = {
  all: "filterAll",
  quoted: "filterQuoted",
  contradicted: "filterContradicted",
} as const satisfies Record<Filter, string>;

const sortNamed = (value: string): Sort => SORTS.find((sort) => sort === value) ?? "telling";
