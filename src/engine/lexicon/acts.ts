import { regularForms } from "./forms";

/** The forms of regular verbs and listed irregular ones. */
const forms = (regular: string, irregular: string): ReadonlySet<string> =>
  new Set([...regular.trim().split(/\s+/).flatMap(regularForms), ...irregular.trim().split(/\s+/)]);

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
