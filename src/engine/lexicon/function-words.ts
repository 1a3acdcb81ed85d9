/** Words that begin sentences with a capital and name nothing; lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above according across after again against all almost along already also although always among an and another
  any anyone anything are around as asked at away back be because become been before behind being below beneath beside
  besides between beyond both but by can clearly could currently despite did do does down during each earlier either else
  even eventually ever every everybody everyone everything except far few finally first following for former from
  further generally get given go had has have having he hence her here hers herself him himself his how however i if in
  including indeed inside instead into is it its itself just last late later latest least less let like long made mainly
  many may maybe me meanwhile might mine more moreover most mostly much must my near nearly neither never nevertheless
  new next no nobody none nonetheless nor not nothing now nowhere of off often old on once one only onto or other others
  otherwise our ours out outside over overall own part past perhaps please previously probably quite rather really
  recently regardless right same second see seen separately several shall she should similarly since so some somebody
  someone something sometimes soon still such than that the their theirs them then there therefore these they thing
  third this those though through throughout thus to today together tomorrow too toward towards two three four five six
  seven eight nine ten under unless unlike until up upon us usually very was we well were what whatever when whenever
  where whereas wherever whether which while who whoever whole whom whose why will with within without would yes yesterday
  yet you your yours asked added noting speaking citing calling saying watch read photo photos image video exclusive
  breaking update abstract advertisement women men people experts critics officials sources scholars analysts`.split(
    /\s+/,
  ),
);
