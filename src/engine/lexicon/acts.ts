/** The forms of regular verbs and listed irregular ones: "post" gives post, posts, posted, posting. */
function forms(regular: string, irregular: string): ReadonlySet<string> {
  const all = irregular.trim().split(/\s+/);
  for (const verb of regular.trim().split(/\s+/)) {
    const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
    const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
    const third = /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : /(?:sh|ch|ss|x)$/.test(verb)
        ? `${verb}es`
        : `${verb}s`;
    all.push(verb, third, past, `${stem}ing`);
  }
  return new Set(all);
}

/** Verbs and nouns of inner states: what is credited is held or felt, not uttered. */
export const THOUGHT: ReadonlySet<string> = forms(
  `believe hope fear worry expect want wish doubt suspect imagine assume consider realize realise wonder anticipate
  regret prefer desire like love hate dislike trust value support oppose conclude decide determine reckon figure
  envision dread favor favour respect admire appreciate intend contemplate deem envisage perceive recall remember`,
  `think thinks thought thinking feel feels felt feeling know knows knew known knowing understand understands
  understood hopes fears worries view views viewed viewing see sees saw seen foresee foresees foresaw mean means
  meant belief beliefs opinion opinions plan plans planned planning forget forgets forgot`,
);

/** Verbs and nouns of writing and publishing. */
export const WRITING: ReadonlySet<string> = forms(
  "tweet retweet post email e-mail publish pen blog text caption type print draft report document cite",
  `write writes wrote written writing tweets posts emails letter letters memo essay op-ed editorial column book
  memoir report reports filing lawsuit complaint emailed headline headlined read reads`,
);
