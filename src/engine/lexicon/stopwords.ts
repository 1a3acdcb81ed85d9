/** Words that carry no proposition by themselves; cues of speech are among them, since every statement has one. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those there here it its he him his she her hers they them their theirs we us our ours you your " +
    "yours i me my mine who whom whose which what when where why how and or but nor so yet if then than as of in on at by " +
    "for from to into onto with without within about above below over under between among through during before after " +
    "since until while again against is am are was were be been being do does did doing done have has had having will " +
    "would shall should can could may might must ought not no never n't nt ca wo 's 're 've 'll 'd 'm also just only even " +
    "still very really too much many more most some any all each every both either neither other another such own same " +
    "one ones thing things way out up down off back away around because though although however instead whether " +
    "mr mrs ms dr say says said saying tell tells told telling ask asks asked asking add adds added adding call calls called calling claim claims " +
    "claimed claiming think thinks thought believe believes believed know knows knew make makes made get gets got " +
    "go goes went going come comes came take takes took give gives gave put puts let lets like well now then today " +
    "yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july august " +
    "september october november december year years month months week weeks day days time times people person " +
    "something anything nothing everything someone anyone everyone somebody nobody lot lots kind sort bit first last new " +
    "statement statements spokesman spokeswoman spokesperson according don doesn didn isn wasn aren weren won wouldn couldn shouldn hasn haven hadn ain"
  ).split(" "),
);
