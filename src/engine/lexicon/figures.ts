/** Number words with their values. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    dozen: 12,
  }),
);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
);

/** What news counts, and the words that say so, as the article may put them. */
export const COUNTED: readonly (readonly [what: string, words: RegExp])[] = [
  ["the dead", /^(?:killed|dead|died|deaths?|fatalities|toll|bodies|perished|drowned)$/],
  ["the injured", /^(?:injured|wounded|hurt|injuries|casualties|hospitalized|hospitalised)$/],
  ["the missing", /^(?:missing|unaccounted)$/],
  ["the arrested", /^(?:arrested|arrests?|detained|detentions?|detainees)$/],
  [
    "the crowd",
    /^(?:attended|attendance|crowds?|turnout|marched|marchers|demonstrators|protesters|protestors|spectators|gathered)$/,
  ],
  ["jobs", /^(?:jobs|layoffs|redundancies|positions)$/],
  ["the cost", /^(?:cost|costs|costing|damage|damages|losses|bill|price)$/],
];

/** The figure is a bound: greater ones agree with it. */
export const AT_LEAST = /^(?:least|than|over|exceeding|exceeded|above|upwards|minimum)$/;
/** The figure is a bound: smaller ones agree with it. */
export const AT_MOST = /^(?:most|under|below|fewer|less|maximum)$/;
/** The figure is rough. */
export const ROUGHLY = /^(?:about|around|nearly|almost|roughly|approximately|some|estimated|close)$/;
/** The sentence compares times or places, so that its figures need not agree with others. */
export const COMPARES =
  /\b(?:compared (?:with|to)|up from|down from|last (?:year|month|week)|a year (?:ago|earlier)|previous(?:ly)?|so far this year|each (?:year|day|week)|per (?:year|day|capita)|a (?:year|day|month)\b|in \d{4}\b|since \d{4}\b|another|additional|of (?:them|those|whom)|including|first|second|former record)\b/i;
