/** Turns of phrase that say a claim and, in the same sentence, that it is not so. Patterns run over one sentence. */

/** Nouns for something said that a clause with "that" may spell out. */
const SAYING_NOUN =
  "(?:claims?|allegations?|accusations?|assertions?|suggestions?|contentions?|arguments?|insistence|statements?|notions?|ideas?|theor(?:y|ies)|beliefs?|boasts?|assurances?|predictions?|warnings?|views?|myths?|stor(?:y|ies)|reports?|charges?|comments?|remarks?|conclusions?|findings?|assessments?|narratives?|perceptions?|impressions?|testimony|accounts?|rumou?rs?|speculation|(?:debate |attack |standard |stock )?lines?|talking points?|declarations?|assumptions?|rationale|explanations?|characteri[sz]ations?|criticisms?|complaints?|concerns?|fears?|implications?|insinuations?|protestations?|vows?)";

const FALSE_WORD =
  "(?:false|untrue|inaccurate|incorrect|wrong|mistaken|erroneous|baseless|groundless|unfounded|unsubstantiated|unproven|bogus|debunked|discredited|fabricated|made-up|fictitious|specious|spurious|absurd|ridiculous|preposterous|ludicrous|laughable|nonsense|bullshit|refuted|phon(?:e)?y)";

/** Who or what speaks between a noun of saying and its clause: "claims by officials that". */
const BY = "(?:,? (?:by|from|made by|in|on|during|among) [^,;]{2,60}?)?";
/** A noun of saying with its owner and its clause. */
const SAYING = `(?!any |no )(?:(?!\\bthat\\b)[^,;:“”"]){0,70}?\\b${SAYING_NOUN}${BY}:? that `;

const SAYING_VERB =
  "(?:claim(?:s|ed|ing)?|sa(?:ys?|id|ying)|insist(?:s|ed|ing)?|boast(?:s|ed|ing)?|argu(?:es?|ed|ing)|assert(?:s|ed|ing)?|maintain(?:s|ed)?|contend(?:s|ed)?|suggest(?:s|ed|ing)?|alleg(?:es?|ed|ing)|predict(?:s|ed|ing)?|warn(?:s|ed|ing)?|impl(?:ies|ied|ying)|believ(?:es?|ed)|thought|told [A-Z]\\w+|wrote|tweeted)";

const FACTS_SPEAK =
  "bel(?:ies?|ied|ying)|undercut(?:s|ting)?|undermin(?:es|ed|ing)|contradict(?:s|ed|ing)?|cut(?:s|ting)? against|r(?:uns?|an|unning) counter to|at odds with|inconsistent with|fl(?:ies|ew|ying|y) in the face of|(?:gives?|gave|giving|puts?|putting) the lie to|disprov(?:es?|ed|ing)|pok(?:es?|ed|ing) holes in";
/** What a thing does to a claim rather than a person. */
export const FACT_VERB = new RegExp(`^(?:${FACTS_SPEAK})$`);

/** Not "the debunked claim that", "any disputed report that". */
const NOT_ADJECTIVE = "(?<!\\b(?:the|an?|his|her|its|their|our|any|this|that|these|those|['’]s) )";
const PEOPLE_DENY =
  "disput(?:es?|ed|ing)|debunk(?:s|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|counter(?:s|ed|ing)?(?! to)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|den(?:y|ies|ied|ying)|push(?:es|ed|ing)? back (?:on|against|at)|(?:took|takes?|taking) (?:issue|exception) with|bristl(?:es?|ed|ing) at|scoff(?:s|ed|ing)? at|(?:shot|knock(?:s|ed)|struck|beat|bat(?:s|ted|ting)|swat(?:s|ted)|tamp(?:s|ed|ing)) (?:down|back|away)|brush(?:es|ed|ing) (?:off|aside)|put(?:ting)? to rest|quash(?:es|ed|ing)?|repudiat(?:es?|ed|ing)|rebuff(?:s|ed|ing)?|lament(?:s|ed|ing)?";
const CALLING =
  "call(?:ed|s|ing)|describ(?:ed|es|ing)|dismiss(?:ed|es|ing)|derid(?:ed|es|ing)|mock(?:ed|s|ing)|rubbish(?:ed|es|ing)|denounc(?:ed|es|ing)|blast(?:ed|s|ing)|characteri[sz](?:ed|es|ing)|brand(?:ed|s|ing)|label(?:l?ed|s|l?ing)|ridicul(?:ed|es|ing)";

/** What a turn does with its claim, in the terms of a rebuttal. */
export interface SpeltTurn {
  readonly name: string;
  readonly lead: "denial" | "falsity" | "correction" | "admission";
  /** Groups: `claim`, and `cue`, the words that turn against it. */
  readonly pattern: RegExp;
}

export const SPELT_TURNS: readonly SpeltTurn[] = [
  {
    name: "contrary",
    lead: "correction",
    pattern: new RegExp(
      `(?<cue>\\bcontrary to) (?<claim>[^,;]{0,60}?\\b${SAYING_NOUN}\\b[^,;]{0,200}), .{12}`,
      "di",
    ),
  },
  {
    name: "contrary",
    lead: "correction",
    pattern: new RegExp(
      `^.{12,},? (?<cue>contrary to) (?<claim>[^,;]{0,60}?\\b${SAYING_NOUN}\\b[^;]{0,200})$`,
      "di",
    ),
  },
  {
    name: "facts speak",
    lead: "correction",
    pattern: new RegExp(`.{2}${NOT_ADJECTIVE}\\b(?<cue>${FACTS_SPEAK}) (?<claim>${SAYING}.{10,})$`, "d"),
  },
  {
    name: "people deny an idea",
    lead: "denial",
    pattern: new RegExp(
      `.{2}${NOT_ADJECTIVE}\\b(?<cue>${PEOPLE_DENY}) (?<claim>(?:the|this|that) (?:\\w+ )?(?:idea|notion|implication|impression|perception|view|belief|assumption)s? that .{10,})$`,
      "d",
    ),
  },
  {
    name: "people deny",
    lead: "denial",
    pattern: new RegExp(`.{2}${NOT_ADJECTIVE}\\b(?<cue>${PEOPLE_DENY}) (?<claim>${SAYING}.{10,})$`, "d"),
  },
  {
    name: "called",
    lead: "falsity",
    pattern: new RegExp(
      `\\b(?:${CALLING}) (?<claim>${SAYING}.{10,}?)(?<cue>,? as (?:[“"'‘]|(?:\\w+ ){0,3}${FALSE_WORD}\\b)|,? an? [“"'‘]|,? (?:an? |\\w+ly )?${FALSE_WORD}\\b)`,
      "d",
    ),
  },
  {
    name: "aside",
    lead: "falsity",
    pattern: new RegExp(
      `\\b${SAYING_NOUN} ?[-–—(,]+ ?(?<cue>(?:\\w+ ){0,3}${FALSE_WORD})[^-–—)]{0,30}[-–—),]+ ?(?<claim>that .{10,})$`,
      "d",
    ),
  },
  {
    name: "myth",
    lead: "falsity",
    pattern:
      /(?<cue>\b(?:there|it|this|that)(?:['’]s| is| was) (?:an?|the|another|one) (?:[\w-]+ ){0,2}(?:myth|misconception|fallacy|falsehood|lie|hoax|fiction|canard|misperception|delusion)\b)(?: out there)?,? that (?<claim>.{10,})(?<!\b(?:on|in|by|of|with|for|about|to)[\s.”"]*)$/di,
  },
  {
    name: "said of a claim",
    lead: "falsity",
    pattern: new RegExp(
      `\\b(?<claim>${SAYING_NOUN}${BY} that .{10,}?),? (?<cue>(?:is|are|was|were|has been|have been)(?: \\w+ly| just| simply| both)? (?:[“"'‘]?${FALSE_WORD}|nothing (?:but|more than) an?|not (?:true|accurate|supported|the case|borne out)|an? (?:lie|myth|fiction|hoax|excuse|fantasy)))\\b`,
      "d",
    ),
  },
  {
    name: "real figure",
    lead: "correction",
    pattern:
      /\b(?:claim\w*|said|says|saying|contention|assertion|insist\w*|tweet\w*|estimat\w*|boast\w*|put) (?<claim>[^;(]*\d[^;(]*?)[(;,—–-]+ ?(?<cue>(?:but |and |though |in fact,? |actually,? )*the (?:actual|real|true|correct|official) (?:\w+ )?(?:number|figure|total|rate|amount|share|percentage|count|toll|cost|sum))\b/d,
  },
  {
    name: "in fact",
    lead: "correction",
    pattern:
      /\b(?:said|says|say|saying|claims?|claimed|claiming|boasts?|boasted|insists?|insisted|argues?|argued|asserts?|asserted|suggests?|suggested|believes?|thought|told [A-Z]\w+|wrote|tweeted)[,:]?(?: that)? (?<claim>.{15,}?)(?<!\b(?:who|which|that))[,;(—–"”-]+ ?(?<cue>(?:but |when |though |although |whereas |and )?(?:in (?:actual )?fact|in reality|in truth|except that(?!['’]s)|the truth is|the reality is))\b.{10}/d,
  },
  {
    name: "untrue at once",
    lead: "falsity",
    pattern: new RegExp(
      `\\b${SAYING_VERB}(?: that)? (?<claim>[^;]{15,}?)[,;—–-]* (?<cue>(?:but|and|though|although|when) (?:(?:(?!\\b(?:and|but)\\b)[^,;]){2,40} )?(?:that|this|it|they|those)(?:['’]s|['’]re| is| was| are| were| turned out to be| proved)(?:n['’]t)?(?: \\w+ly| just| simply| not| all| both)? (?:${FALSE_WORD}|not (?:true|so|accurate|the case|correct)|an? (?:lie|myth|fiction|hoax))|but (?:that|this|it) (?:did|would|does|will) not happen)\\b`,
      "d",
    ),
  },
  {
    name: "disputed at once",
    lead: "denial",
    pattern: new RegExp(
      `^(?<claim>.{15,}?)(?:,|\\s[—–-])+ (?<cue>(?:though|although|but|even though|while) [^,;]{2,80}?\\b(?:disput(?:es?|ed)|contest(?:s|ed)?|den(?:y|ies|ied)|reject(?:s|ed)?|challeng(?:es?|ed)|questioned) (?:(?:that|this|those|these|such an?|the|his|her|their) )?(?:that|this|it|them|${SAYING_NOUN}))[.”"]*$`,
      "d",
    ),
  },
  {
    name: "a claim that",
    lead: "falsity",
    pattern: new RegExp(
      `^(?<claim>.{15,}?)(?:,|\\s[—–-])+[”"]? (?<cue>an? (?:[\\w-]+ ){0,2}${SAYING_NOUN} (?:that |which )?(?:[^;]{0,80}? )?(?:${FALSE_WORD}|(?:did|do|does) not ring true|r(?:ings?|ang) (?:hollow|false)|den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?|not (?:true|accurate)))\\b`,
      "d",
    ),
  },
  {
    name: "later admitted",
    lead: "admission",
    pattern:
      /^(?<claim>.{15,}?),? (?:but|and) (?:(?:he|she|they|it|the \w+) )?(?<cue>(?:later|then|subsequently|eventually|finally) (?:admit(?:s|ted)|acknowledged|conceded|confessed|fessed up|walked|retracted|recanted|backtracked|revers(?:es|ed)|chang(?:es|ed) (?:his|her|their|its) (?:story|account|mind|tune)))\b/d,
  },
];

/** Where a claim that runs to the end of its sentence ends before it. */
export const SPELT_END =
  /;|\s[—–-]\s|, (?:(?:and )?(?:said|says)\b|(?:saying|arguing|explaining|noting|adding|insisting|stressing|pointing|taking pains|calling|telling|citing|according to)\b)/;
