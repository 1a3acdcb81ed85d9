import { CALLING, FALSE_WORD, NOT_SO, PEOPLE_DENY, SAYING_NOUN, TELLS_OTHERWISE } from "./turn-words";

/** Turns of phrase with which a sentence answers what the sentence before it reports. Patterns run over one sentence. */

/** What must hold of a claim before a turn answers it, see `contradictions/unturned.ts`. */
export type Need =
  /** The claim has the verb that the answer leaves out ("It had not."). */
  | "the verb"
  /** The subject is whoever makes the claim ("They were wrong."). */
  | "its voice"
  /** A content word in common. */
  | "a shared word"
  /** What the answer is about, where it says so, is of the claim ("no record of any sale"). */
  | "its subject"
  /** It says what is or was so; it proposes, asks and hopes for nothing. */
  | "a fact"
  /** It is no matter of taste. */
  | "no taste"
  /** A shared word, which one side negates. */
  | "a negation"
  /** It accuses whoever answers. */
  | "an accusation"
  /** It is told as a first account ("initially said"). */
  | "a first account";

/** What a sentence does with what was reported right before it, in the terms of a rebuttal. */
export interface AnswerTurn {
  readonly name: string;
  readonly lead: "denial" | "falsity" | "admission";
  readonly needs?: Need;
  /** Groups: `cue`, the words that answer; `who`, what stands before them, where somebody answers. */
  readonly pattern: RegExp;
}

/** What may open a sentence before its subject. */
const OPENING =
  "^[“\"'‘(]*(?:[^,;:“”]{3,40}, however, )?(?:(?:But|And|Yet|However|Still|Meanwhile|Later|Through|Asked|For (?:his|her|its|their) part|At the time|[IO]n (?:[^,]{3,60}))[, ](?:[^,]{3,60}, )?)?";
/** A subject: no clause of its own, at most one apposition. */
const WHO =
  '(?<who>(?!(?:[Nn]obody|[Nn]o one|[Nn]one|[Nn]either|[Ff]ew|[Nn]o [a-z]+)\\b)(?:(?!\\b(?:who|that|which|said|says|saying|if|when|because|will|would|may|might|could|can|should|not)\\b)[^,;:“”"()]){2,70}?(?:,[^;:“”"]{3,90}?,)?(?: \\([^)]{2,30}\\))?)';
/** Auxiliaries and adverbs between subject and verb. */
const AUX =
  " (?:(?:has|have|had|also|since|later|then|long|always|repeatedly|consistently|now|both|all|\\w+ly) )*";

/** Nouns that name what was just said. */
const SAID_NOUN = `(?:${SAYING_NOUN.slice(3, -1)}|timelines?|chronology|contents of (?:the|that) \\w+|articles?|posts?|videos?|books?|programmes?|broadcasts?|letters?|lawsuits?|suits?|ads?|adverts?|films?|documentary|tweets?|dossier|interpretation|reading|calculations?|arithmetic|tale|labels?|determinations?|premises?|critiques?|versions?|portrayals?|depictions?|comparisons?|estimates?|tally|analys[ie]s|reasoning|findings?|numbers?|figures?)`;
const POINTING =
  "(?:(?:all|both|each|either)(?: of)? )?(?:that|this|those|these|both|such|the|his|her|their)";
/** A noun phrase ends here: nothing spells out what it means. */
const NO_MORE =
  '(?=[.,;:”"]|\\s[—–-]|$| (?:and|as|but|in|on|during|at|through|when|while|with|last|this|via) )';

const UNTRUE = `(?:${FALSE_WORD}|lies?|fictions?|fantas(?:y|ies)|myths?|hoax|delusions?|misleading|untruths?|fabrications?|smears?|distortions?|mischaracteri[sz]ations?|garbage|rubbish|defamatory|libellous|libelous|slanderous|inventions?|fairy ?tales?|wishful thinking)`;
/** "a masterpiece of fiction" is praise; "a work of fiction", "a pack of lies" are not. */
const PRAISED_OF = "(?<!\\b(?:work|works|pack|load|loads|lot|tissue|web|string|bunch|figment)) of\\b";
/** What fact-checkers and courts do to a claim. */
const RATING =
  "rat(?:ed|es|ing)|deem(?:ed|s|ing)|rul(?:ed|es)|judg(?:ed|es)|declar(?:ed|es)|found|finds|label(?:l?ed|s) as";
const BE = "(?:['’]s|['’]re| is| was| are| were| turned out to be| proved)";

const NAMED = "[A-Z][\\w.’'-]+(?: [A-Z][\\w.’'-]+){0,2}";
/** Whoever says something is wrong, lies or makes it up. */
const MISTAKEN =
  "(?:(?:was|were|is|are|turned out to be|proved)(?: all| both| simply| dead| flat| sadly| clearly| evidently)? [“\"'‘]?(?:wrong|mistaken|in error|misinformed|lying|incorrect|an? liar|liars)|had (?:lied|got it wrong|it wrong)|(?:has |have |had )?(?:made (?:it|that|this|all of it|all of that|the (?:whole|entire) (?:thing|story)|everything) up|made up (?:the|that|this) (?:whole |entire )?(?:story|thing|tale|account)|invented (?:it|that|this|all of it|the (?:whole )?(?:story|thing))))";
const OVER = "(?=[.,;:”]|\\s[—–-]|$)";

/** Who says it, before the words that answer: "Lee said (that)". */
const TOLD =
  "(?:(?:(?!\\b(?:if|asked|whether|when|who)\\b)[^,;“”]){2,60}(?:, [^,;“”]{3,80},)? (?:said|says|found|finds|ruled|insists?|insisted|shows?|showed|concluded|decided|replied|testified|told [^,;“”]{2,40}?) (?:that )?[“\"'‘]?)?";
/** The same behind them: "… say the volunteers", "… Lee said". */
const SAID_BEHIND =
  "[,!][”\"’']* (?:(?:[A-Z][\\w.’'-]+|[a-z]+)(?: [A-Z][\\w.’'-]+){0,3} )?(?:say|says|said|insists?|insisted|according to|replied|responded|retorted)\\b";

export const ANSWER_TURNS: readonly AnswerTurn[] = [
  {
    name: "denies that noun",
    lead: "denial",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>(?:${PEOPLE_DENY}|questioned|challenged|contested|(?:declined|refused) to (?:concur|agree) with) ${POINTING} (?:[\\w-]+ )?${SAID_NOUN}|(?:brush|wav|laugh|shrug|swat|bat|sweep|swept|push|throw|threw)(?:s|es|ed|ged|ted)? (?:${POINTING} (?:[\\w-]+ )?${SAID_NOUN}|it|that|them) (?:aside|off|away|down|back|out))${NO_MORE}`,
      "d",
    ),
  },
  {
    name: "denies it",
    lead: "denial",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>(?:den(?:y|ies|ied)|disput(?:ed|es|e)|reject(?:ed|s)?|refut(?:ed|es|e)|contest(?:ed|s)?|(?:do|does|did)(?: not|n['’]t) (?:believe|accept|buy)) (?:it|that|this|them|doing so|having done so|any such thing|that (?:this|that|it) (?:was|is) (?:so|true|the case)))${NO_MORE}`,
      "d",
    ),
  },
  {
    name: "calls it",
    lead: "falsity",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>(?:${CALLING}|${RATING}) (?:that|this|it|them|those|(?:that|the|this|those|these) (?:\\w+ )?${SAID_NOUN})(?: as)? (?:(?!${PRAISED_OF})[^.,;]){0,30}?\\b${UNTRUE})\\b`,
      "d",
    ),
  },
  {
    name: "is denied by",
    lead: "denial",
    pattern: new RegExp(
      `${OPENING}(?:(?:That|This|It|(?:That|The|This|His|Her|Their|Both|Those|These) (?:\\w+ )?${SAID_NOUN})(?: [^,;:“”]{2,40})?) (?<cue>(?:was|is|were|are|has been|have been|is being)(?: \\w+ly| also| later| since| now)* (?:contradicted|disputed|denied|rejected|refuted|disproved|debunked|contested|dismissed|rubbished|challenged)(?= by\\b))`,
      "d",
    ),
  },
  {
    name: "tells it differently",
    lead: "denial",
    needs: "its subject",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>${TELLS_OTHERWISE})(?=[.,:;”"]|$|\\s[—–-]| (?:about|of|on|in|when|as|to|at|during|from|after)\\b)`,
      "d",
    ),
  },
  {
    name: "no evidence of that",
    lead: "falsity",
    pattern: new RegExp(
      `^[“"'‘(]*(?:(?:But|Yet|And|However|Still|In fact)[, ]+)?${TOLD}(?<cue>[Tt]here (?:is|was|were|has been|have been|appears to be) [“"'‘]?(?:absolutely no|no|little|scant|not any|not a(?: single)? (?:shred|word|grain|scrap|ounce|jot|iota) of|no shred of) (?:[\\w-]+ )?(?:evidence|proof|truth|basis|foundation|sign|indication)[”"'’]?(?: whatsoever| at all)?(?: (?:for|of|to|in|that) (?:(?:support|supports|back|back up|suggest|show|prove|substantiate) )?(?:${POINTING} (?:[\\w-]+ )?${SAID_NOUN}|that|this|it|any of (?:that|this|it)|(?:any|it|he|she|they|this|there) [^.;]{0,30}?(?:does|did|do|has|had|have|is|was|were|are|can|could|will|would)(?: so)?))?)(?=[.,;:”")]|$|\\s[—–-])`,
      "d",
    ),
  },
  {
    name: "not so",
    lead: "falsity",
    needs: "no taste",
    pattern: new RegExp(
      `^[(“"‘']*(?:(?:But|Well|Actually|Sorry|No)[, ]+)?(?<cue>${NOT_SO})(?=[.,!”"]|\\s[—–-])(?!, (?:but|however))`,
      "d",
    ),
  },
  {
    name: "by no means",
    lead: "falsity",
    needs: "a fact",
    pattern:
      /^[(“"‘']*(?:(?:But|Well|No)[, ]+)?(?<cue>(?:[Aa]bsolutely|[Cc]ertainly|[Dd]efinitely|[Oo]f course|[Mm]ost certainly|[Dd]ecidedly) not|[Nn]ot at all|[Bb]y no means)(?=[.,!”"]|\s[—–-])(?!, (?:but|however))/d,
  },
  {
    name: "records show",
    lead: "falsity",
    needs: "a shared word",
    pattern:
      /^(?:But|However|Yet|In fact|In reality|Actually|Still),? (?<cue>(?:(?!\b(?:said|says|told|polls?|surveys?)\b)[^;]){0,110}?\b(?:video|footage|photos?|photographs?|images?|recordings?|tapes?|screen ?shots?|records?|documents?|e-?mails?|transcripts?|data|figures|statistics|reports?|stud(?:y|ies)|investigations?|analys[ie]s|reviews?|audits?|article|logs?|filings?|fact[- ]check\w*)\b(?:(?!\b(?:said|says|told)\b)[^;]){0,60}? (?:shows?|showed|found|finds?|reveal(?:s|ed)?|prov(?:es?|ed)|indicat(?:es?|ed)|suggest(?:s|ed)?|contradict(?:s|ed)?|tells? a different))\b/d,
  },
  {
    name: "was not",
    lead: "falsity",
    needs: "the verb",
    pattern: new RegExp(
      `^[(“"‘']*(?:(?:But|No|Well|Actually|In fact|Except),? )*${TOLD}(?<cue>(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]hat|[Ww]e|I|[Tt]here|[A-Z][\\w.’'-]+(?: [A-Z][\\w.’'-]+)?) (?:was|did|is|does|had|has|do|were|are|have|will|would|can|could)(?: not|n['’]t| no such thing| (?:done|said) no such thing)|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]hat|[Ww]e|I|[Tt]here) never (?:was|were|did|had|has|have|is|are|does|do|will|would)|I['’]m not|(?:[Tt]hey|[Ww]e)['’]re not|(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hat)['’]s not)(?=[.!]?[)”"’']*$|${SAID_BEHIND})`,
      "d",
    ),
  },
  {
    name: "nothing of the kind",
    lead: "falsity",
    pattern: new RegExp(
      `^[(“"‘']*(?:(?:But|No|Well|Actually|In fact|Except),? )*${TOLD}(?<cue>(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[Tt]he \\w+|[A-Z][\\w.’'-]+(?: [A-Z][\\w.’'-]+)?) (?:(?:had|has|have|ever|\\w+ly) )*(?:said|says?|did|does|done|made|makes?|gave|given|showed|shows?|shown|found|saw|heard|received|got|promised|offered|issued|claimed|meant|means|contains?|contained|suggests?|suggested|(?:was|were|is|are)(?: \\w+)?) (?:nothing of the (?:kind|sort)|no such (?:thing|\\w+))|(?:[Nn]othing of the (?:kind|sort)|[Nn]o such \\w+)(?: had| has| have| ever| was| were| is)* (?:happened|happens|occurred|existed|exists|taken place|took place|been \\w+ed|\\w+ed|made|said|given|held|sent))(?=[.!,;]|[”"’)]*$|\\s[—–-]| and\\b)`,
      "d",
    ),
  },
  {
    name: "that is untrue",
    lead: "falsity",
    pattern: new RegExp(
      `^[(“"‘']*(?:(?:But|And|In fact|However|Actually|Well|No|Except),? )*${TOLD}(?<cue>(?:[Tt]hat|[Tt]his|[Ii]t|None of (?:that|this|it|which)|(?:[Tt]hat|[Tt]his|[Tt]he|[Tt]hose|[Tt]hese|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?${SAID_NOUN})${BE}(?:n['’]t)?(?: \\w+ly| just| simply| all| both| also| an?| the)* [“"'‘]?(?:(?:pure|utter|sheer|total|complete|absolute|\\w+ly) )*(?:${UNTRUE}|(?:[a-z]+ly )?[a-z]+ and (?:(?:totally|completely|entirely|simply|utterly|wholly) )?(?:false|untrue|baseless|unfounded|fabricated|groundless|without foundation)|(?:not|never) (?:true|so|accurate|the case|correct))|(?:[Tt]hat|[Tt]his|[Ii]t) (?:(?:could|can) not|cannot|can['’]t|couldn['’]t)(?: possibly)? (?:be|have been) (?:true|so|right|the case|correct)|(?:(?:[Qq]uite|[Jj]ust|[Ee]xactly) )?[Tt]he (?:very |exact )?(?:opposite|reverse|contrary) (?:is|was|had been|has been) (?:actually |in fact )?(?:true|the case|so))\\b(?! (?:to|that|for|of|way|approach|question|direction|time|place|message|side|thing|person|man|woman|answer|move|decision|policy|signal|reason)\\b)`,
      "d",
    ),
  },
  {
    name: "they were wrong",
    lead: "falsity",
    needs: "its voice",
    pattern: new RegExp(`^[“"‘']?(?:But )?(?<cue>(?:They|He|She|The \\w+|${NAMED}) ${MISTAKEN})${OVER}`, "d"),
  },
  {
    name: "says they were wrong",
    lead: "falsity",
    needs: "its voice",
    pattern: new RegExp(
      `^[“"‘']?(?:But |However, |Yet )?(?:(?!\\b(?:if|asked|whether|when|who)\\b)[^,;“”]){2,60}(?:, [^,;“”]{3,80},)? (?:said|says|insists?|insisted|replied|ruled|found|concluded) (?:that )?[“"'‘]?(?<cue>(?:the \\w+|(?:Mr|Ms|Mrs|Dr)\\.? ${NAMED}|${NAMED}) ${MISTAKEN})${OVER}`,
      "d",
    ),
  },
  {
    name: "accuses of a lie",
    lead: "falsity",
    needs: "its voice",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>accuse[sd]? (?:(?:the|Mr|Ms|Mrs|Dr)\\.? )?(?<whom>[^,;“” ]{2,30}(?: [A-Z][^,;“” ]{1,30})?) of [“"'‘]?(?:lying|making (?:it|that|this|(?:the|that|this) (?:story|claim|account)) up|inventing (?:it|that|this|(?:the|that|this) (?:story|claim|account))|telling (?:lies|untruths)|spreading (?:lies|falsehoods|false rumou?rs|misinformation|disinformation|fake news)|(?:peddling|pushing) (?:lies|falsehoods|fiction|nonsense)))(?=[.,;”"]|$| about (?:it|that|this|the)\\b| and\\b)`,
      "d",
    ),
  },
  {
    name: "condemns as false",
    lead: "falsity",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>(?:condemn|slam+|blast|denounc|decri|attack|reject|dismiss)(?:e?s|ed) (?:${POINTING}|what (?:s?he|it|they) (?:called|termed)(?: the| an?)?) [“"'‘]?(?:[\\w-]+(?:,| and)? )?(?:false|untrue|baseless|unfounded|fabricated|groundless|bogus|made-up|invented|fictitious|slanderous|defamatory|malicious)[”"'’]? (?:and [\\w-]+ )?${SAID_NOUN})${NO_MORE}`,
      "d",
    ),
  },
  {
    name: "not what it shows",
    lead: "falsity",
    pattern:
      /^(?:But |In fact, |In reality, )?(?<cue>(?:The|That|This|Those|These) (?:\w+ )?(?:video|footage|clip|photos?|photographs?|images?|pictures?|screen ?shots?|quotes?|quotation|recording|map|chart) (?:(?:was|is|were|are|had been|has been) (?:in fact|actually|in reality) (?:taken|shot|filmed|made|recorded|drawn|posted|published|shared|edited|doctored|staged|generated|created|from|of)|(?:dates?|shows?|comes?|came|depicts?) (?:in fact|actually|in reality)|(?:in fact|actually|in reality) (?:dates?|shows?|showed|comes?|came|depicts?|(?:was|is|were|are|had been) (?:taken|shot|filmed|made|recorded|drawn|posted|published|shared|edited|doctored|staged|generated|created|from|of))))\b/d,
  },
  {
    name: "took it back",
    lead: "admission",
    pattern: new RegExp(
      `${OPENING}${WHO} (?<cue>(?:later|subsequently|eventually|since|has since|then|quickly|soon) (?:walked (?:it |that |this )?back|recanted|retracted|backtracked|reversed (?:himself|herself|course)|took (?:it |that |this )?back|changed (?:his|her|their) (?:mind|story|position|tune))|(?:took|takes?) (?:it|that|this|those words|the (?:claim|remark|statement|allegation|accusation)) back|(?:withdrew|retracted|recanted|disowned) (?:it|that|this|(?:that|the|this) (?:\\w+ )?(?:claim|remark|statement|allegation|accusation|report|assertion)(?! (?:about|on|of|into)\\b)))\\b`,
      "d",
    ),
  },
  {
    name: "no record of it",
    lead: "falsity",
    needs: "its subject",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>(?:has|have|had|found|finds?|could find|keeps?) no (?:record|trace|sign|proof) (?:of|that))\\b`,
      "d",
    ),
  },
  {
    name: "contradicts it",
    lead: "falsity",
    pattern: new RegExp(
      `^(?:But |Yet |However, )?(?<cue>(?:(?!\\b(?:said|says|who|would|could|might|may|if|not)\\b)[^,;:“”]){2,60}? (?:contradict(?:s|ed)?|bel(?:ies?|ied)|disprove[sd]?|refute[sd]?|g(?:ives?|ave) the lie to) (?:him|her|them|that|this|it|${POINTING} (?:[\\w-]+ )?${SAID_NOUN}))${NO_MORE}`,
      "d",
    ),
  },
  {
    name: "is at odds",
    lead: "falsity",
    pattern: new RegExp(
      `^(?:But |Yet )?(?<cue>(?:That|This|(?:That|The|This|His|Her|Their) ${SAID_NOUN}|None of (?:that|this|it)) (?:is|was|stands?|stood|runs?|ran|fl(?:ies|ew)|appears? to be|seems? to be) (?:\\w+ly )?(?:at odds with|counter to|inconsistent with|in the face of|contrary to|contradicted by|belied by|hard to (?:reconcile|square) with|difficult to (?:reconcile|square) with|impossible to (?:reconcile|square) with|not (?:borne out|supported|backed up|what [^.;]{3,60} (?:show|say|suggest|found))(?: by)?)|(?:That|This) (?:does not|doesn['’]t|did not|cannot|can['’]t|could not) (?:square with|be squared with|be reconciled with|tally with|fit with|match|agree with)|(?:That|This|It) (?:is|was|came as|will come as|would be) (?:complete |total |all )?(?:a surprise|news) to)\\b`,
      "d",
    ),
  },
  {
    name: "documents show",
    lead: "falsity",
    needs: "a negation",
    pattern:
      /^(?<cue>(?:(?!(?:said|says|told|polls?|surveys?|if|when|who|after|that) )[\w’'-]+ ){0,6}?(?:[Vv]ideo|[Ff]ootage|[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Rr]ecordings?|[Tt]apes?|[Rr]ecords?|[Dd]ocuments?|[Ee]-?mails?|[Tt]ranscripts?|[Ff]ilings?|[Ii]nvoices?|[Mm]inutes|[Ll]etters?|[Mm]emos?|[Rr]eceipts?|[Ll]ogs?|[Cc]ontracts?|[Dd]ata|[Ff]igures|[Ss]tatistics)\b(?:(?!\b(?:said|says|told)\b)[^;:“”]){0,60}? (?:shows?|showed|reveal(?:s|ed)?|prov(?:es?|ed)|suggest(?:s|ed)?|indicate[sd]?|(?:lists?|listed|contain(?:s|ed)?|mention(?:s|ed)?|hold|held|name[sd]?|record(?:s|ed)?)(?= (?:no|nothing|nobody|none)\b)))\b/d,
  },
  {
    name: "found it had not",
    lead: "falsity",
    needs: "a negation",
    pattern:
      /^(?:But |However, |Yet )?(?<cue>(?:(?!\b(?:said|says|told|polls?|surveys?|if|when|who)\b)[^;:,“”]){2,60}? (?:found|finds|ruled|concluded|established|determined|discovered|reported)) that (?:(?:it|they|he|she|there|the \w+) )(?:had|was|were|did|has|have|is|are|does|do)(?: not|n['’]t| never)\b/d,
  },
  {
    name: "blames another",
    lead: "denial",
    needs: "an accusation",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>blam(?:e|es|ed) (?!(?:him|her|it|them)sel(?:f|ves)\\b)(?:(?! for )[^,;]){3,60}?(?: for (?:it|(?:the|that|this|those|these|both) [\\w-]+(?: [\\w-]+)?))?)(?=[.,;”"]|$)`,
      "d",
    ),
  },
  {
    name: "the accused insists",
    lead: "denial",
    needs: "an accusation",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>(?:insists?|insisted|maintains?|maintained)(?: that)? (?:s?he|they|it) (?!will\\b|would\\b|can\\b|could\\b|should\\b|must\\b|may\\b)\\w+)`,
      "d",
    ),
  },
  {
    name: "said first, took back",
    lead: "admission",
    needs: "a first account",
    pattern: new RegExp(
      `${OPENING}${WHO} (?<cue>(?:(?:later|subsequently|eventually|since|has since|have since|then|now|finally|soon) |(?<=^(?:On|In|This|Last|By|Yesterday)\\b[^;]{2,80} ))(?:concede[sd]?|admit(?:s|ted)?|acknowledge[sd]?|confesse[sd]|accept(?:s|ed)))\\b`,
      "d",
    ),
  },
];
