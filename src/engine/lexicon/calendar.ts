/** Capitalised words that are neither names nor parts of one. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
  sat sun est edt gmt pst pdt a.m p.m`.split(/\s+/),
);
