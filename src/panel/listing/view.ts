/** Which statements are listed. `quoted`: at least partly in the speaker's own words. */
export type Filter = "all" | "quoted" | "contradicted";

/** In which order the speakers stand. `telling`: contradicted ones first, then by number of statements. */
export type Sort = "telling" | "statements" | "article" | "name";

/** What the reader has chosen to look at. Lives as long as the panel is open, no longer. */
export interface View {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly query: string;
}

export const FILTERS: readonly Filter[] = ["all", "quoted", "contradicted"];
export const SORTS: readonly Sort[] = ["telling", "statements", "article", "name"];
export const FIRST_VIEW: View = { filter: "all", sort: "telling", query: "" };
