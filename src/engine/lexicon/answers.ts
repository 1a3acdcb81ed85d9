import { CALLING, FALSE_WORD, PEOPLE_DENY, SAYING_NOUN } from "./turn-words";

/** Turns of phrase with which a sentence answers what the sentence before it reports. Patterns run over one sentence. */

/** What a sentence does with what was reported right before it, in the terms of a rebuttal. */
export interface AnswerTurn {
  readonly name: string;
  readonly lead: "denial" | "falsity" | "admission";
  /** Groups: `cue`, the words that answer; `who`, what stands before them, where somebody answers. */
  readonly pattern: RegExp;
}

/** What may open a sentence before its subject. */
const OPENING =
  "^[“\"'‘(]*(?:[^,;:“”]{3,40}, however, )?(?:(?:But|And|Yet|However|Still|Meanwhile|Later|Through|Asked|For (?:his|her|its|their) part|At the time|[IO]n (?:[^,]{3,60}))[, ](?:[^,]{3,60}, )?)?";
/** A subject: no clause of its own, at most one apposition. */
const WHO =
  '(?<who>(?:(?!\\b(?:who|that|which|said|says|saying|if|when|because|will|would|may|might|could|can|should|not)\\b)[^,;:“”"()]){2,70}?(?:,[^;:“”"]{3,90}?,)?(?: \\([^)]{2,30}\\))?)';
/** Auxiliaries and adverbs between subject and verb. */
const AUX =
  " (?:(?:has|have|had|also|since|later|then|long|always|repeatedly|consistently|now|both|all|\\w+ly) )*";

/** Nouns that name what was just said. */
const SAID_NOUN = `(?:${SAYING_NOUN.slice(3, -1)}|labels?|determinations?|premises?|critiques?|versions?|portrayals?|depictions?|comparisons?|estimates?|tally|analys[ie]s|reasoning|findings?|numbers?|figures?)`;
const POINTING =
  "(?:(?:all|both|each|either)(?: of)? )?(?:that|this|those|these|both|such|the|his|her|their)";
/** A noun phrase ends here: nothing spells out what it means. */
const NO_MORE =
  '(?=[.,;:”"]|\\s[—–-]|$| (?:and|as|but|in|on|during|at|through|when|while|with|last|this|via) )';

const UNTRUE = `(?:${FALSE_WORD}|lies?|fictions?|fantas(?:y|ies)|myths?|hoax|delusions?|misleading|untruths?|fabrications?|smears?|distortions?|mischaracteri[sz]ations?|garbage|rubbish)`;
const BE = "(?:['’]s|['’]re| is| was| are| were| turned out to be| proved)";

export const ANSWER_TURNS: readonly AnswerTurn[] = [
  {
    name: "denies that noun",
    lead: "denial",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>(?:${PEOPLE_DENY}|questioned|challenged|contested|(?:declined|refused) to (?:concur|agree) with) ${POINTING} (?:[\\w-]+ )?${SAID_NOUN})${NO_MORE}`,
      "d",
    ),
  },
  {
    name: "denies it",
    lead: "denial",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>(?:denie[sd]|disput(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|contest(?:ed|s)) (?:it|that|this|them|doing so|having done so|any such thing|that (?:this|that|it) (?:was|is) (?:so|true|the case)))${NO_MORE}`,
      "d",
    ),
  },
  {
    name: "calls it",
    lead: "falsity",
    pattern: new RegExp(
      `${OPENING}${WHO}${AUX}(?<cue>(?:${CALLING}) (?:that|this|it|them|those|(?:that|the|this|those|these) (?:\\w+ )?${SAID_NOUN})(?: as)? [^.;]{0,30}?\\b${UNTRUE})\\b`,
      "d",
    ),
  },
  {
    name: "records show",
    lead: "falsity",
    pattern:
      /^(?:But|However|Yet|In fact|In reality|Actually|Still),? (?<cue>(?:(?!\b(?:said|says|told|polls?|surveys?)\b)[^;]){0,110}?\b(?:video|footage|photos?|photographs?|images?|recordings?|tapes?|screen ?shots?|records?|documents?|e-?mails?|transcripts?|data|figures|statistics|reports?|stud(?:y|ies)|investigations?|analys[ie]s|reviews?|audits?|article|logs?|filings?|fact[- ]check\w*)\b(?:(?!\b(?:said|says|told)\b)[^;]){0,60}? (?:shows?|showed|found|finds?|reveal(?:s|ed)?|prov(?:es?|ed)|indicat(?:es?|ed)|suggest(?:s|ed)?|contradict(?:s|ed)?|tells? a different))\b/d,
  },
  {
    name: "was not",
    lead: "falsity",
    pattern:
      /^[(“"‘']*(?:(?:But|No|Well|Actually|In fact|Except),? )*(?<cue>(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]hat|[Ww]e|I|[Tt]here|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?) (?:was|did|is|does|had|has|do|were|are|have|will|would|can|could)(?: not|n['’]t| no such thing)|I['’]m not|(?:[Tt]hey|[Ww]e)['’]re not|(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hat)['’]s not)[.!]?[)”"’']*$/d,
  },
  {
    name: "that is untrue",
    lead: "falsity",
    pattern: new RegExp(
      `^[(“"‘']*(?:(?:But|And|In fact|However|Actually|Well|No|Except),? )*(?<cue>(?:[Tt]hat|[Tt]his|[Ii]t|None of (?:that|this|it|which)|(?:[Tt]hat|[Tt]his|[Tt]he|[Tt]hose|[Tt]hese|[Hh]is|[Hh]er|[Tt]heir) (?:\\w+ )?${SAID_NOUN})${BE}(?:n['’]t)?(?: \\w+ly| just| simply| all| both| also| an?| the)* (?:${UNTRUE}|not (?:true|so|accurate|the case|correct)))\\b(?! (?:to|that|for|of|way|approach|question|direction|time|place|message|side|thing|person|man|woman|answer|move|decision|policy|signal|reason)\\b)`,
      "d",
    ),
  },
  {
    name: "they were wrong",
    lead: "falsity",
    pattern:
      /^(?:But )?(?<cue>(?:They|He|She|The \w+|[A-Z][\w.’'-]+) (?:was|were|is|are|turned out to be|proved)(?: all| both| simply| dead| flat)? wrong)(?=[.,;:]|\s[—–-])/d,
  },
  {
    name: "took it back",
    lead: "admission",
    pattern: new RegExp(
      `${OPENING}${WHO} (?<cue>(?:later|subsequently|eventually|since|has since|then|quickly|soon) (?:walked (?:it |that |this )?back|recanted|retracted|backtracked|reversed (?:himself|herself|course)|took (?:it |that |this )?back|changed (?:his|her|their) (?:mind|story|position|tune)))\\b`,
      "d",
    ),
  },
];
