import {
  BY,
  CALLING,
  FACTS_SPEAK,
  FALSE_WORD,
  NOT_ADJECTIVE,
  PEOPLE_DENY,
  SAYING,
  SAYING_NOUN,
  SAYING_VERB,
} from "./turn-words";

/** Turns of phrase that say a claim and, in the same sentence, that it is not so. Patterns run over one sentence. */

/** "his claim in an interview that", where a fact follows that stands against it. */
const DESPITE = `(?!any |no )(?:(?!\\bthat\\b)[^,;:“”"]){0,70}?\\b(?:claims?|assertions?|insistence|assurances?|protestations?|contentions?|allegations?|accusations?|denials?|boasts?|carping|predictions?|suggestions?|statements?|talk|arguments?|beliefs?|notions?|ideas?|myths?|perceptions?|impressions?|rumou?rs?|speculation)${BY}:? that `;

/** A claim, and what it is called behind it (", a charge"). */
const APPOSED = `^(?<claim>.{15,}?)(?:,|\\s[—–-])+(?:[”"]|'')? (?<cue>an? (?:[\\w-]+ ){0,2}(?:${SAYING_NOUN}|points?|premise|position|label|comparison|figure)`;

/** "but multiple reports show that is untrue". */
const UNTRUE_AT_ONCE = `(?<cue>(?:but|and|though|although|when) (?:(?:(?!\\b(?:and|but)\\b)[^,;]){2,40} )?(?:that|this|it|they|those)(?:['’]s|['’]re| is| was| are| were| turned out to be| proved)(?:n['’]t)?(?: \\w+ly| just| simply| not| all| both)? (?:${FALSE_WORD}|not (?:true|so|accurate|the case|correct)|an? (?:lie|myth|fiction|hoax))|but (?:that|this|it) (?:did|would|does|will) not happen)`;

/** What a turn does with its claim, in the terms of a rebuttal. */
export interface SpeltTurn {
  readonly name: string;
  readonly lead: "denial" | "falsity" | "correction" | "admission";
  /** An article may add it to what somebody says ("…, but in fact it reopened"). */
  readonly added?: true | "by another";
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
    name: "answers those who say",
    lead: "denial",
    pattern:
      /.{2}\b(?<cue>dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|rebut(?:s|ted|ting)?|refut(?:es|ed|ing)|disput(?:es|ed|ing)|contradict(?:s|ed|ing)|(?:hit(?:s|ting)?|push(?:es|ed|ing)?|fir(?:es|ed|ing)|shot|shoots) back (?:on|against|at)) (?<claim>(?:[\w-]+ ){0,3}(?:critics|people|those|anyone|opponents|detractors|skeptics|sceptics|rivals|pundits|activists|residents|campaigners|commentators|doubters|naysayers|officials|scientists|experts) who (?:have |has |had )?(?:sa(?:y|ys|id)|claim(?:s|ed)?|argu(?:e|es|ed)|suggest(?:s|ed)?|alleg(?:e|es|ed)|accus(?:e|es|ed)|call(?:s|ed)?|insist(?:s|ed)?|contend(?:s|ed)?|believ(?:e|es|ed)|complain(?:s|ed)?) .{8,})$/d,
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
      `\\b(?<claim>(?:${SAYING_NOUN}${BY} (?:that|to (?:be|have)) .{10,}?|(?:claims|reports?|allegations|rumou?rs?|accusations|suggestions|stories) of (?![A-Z]|the )[^,;]{5,}?)),? (?<cue>(?:(?:do|does|did) not (?:stand up|hold up|hold water|add up|withstand|bear)|(?:is|are|was|were|has been|have been)(?: \\w+ly| just| simply| both)? (?:[“"'‘]?(?:\\w+ly )?${FALSE_WORD}|nothing (?:but|more than) an?|not (?:true|accurate|supported|the case|borne out)|an? (?:lie|myth|fiction|hoax|excuse|fantasy)|[“"'‘]?(?:pure|utter|complete|total|absolute|sheer) (?:fantasy|fiction|nonsense|invention|fabrication|rubbish|speculation))))\\b`,
      "d",
    ),
  },
  {
    name: "was denied",
    lead: "denial",
    pattern: new RegExp(
      `\\b(?<claim>${SAYING_NOUN}${BY} that .{10,}?),? (?<cue>(?:is|are|was|were|has been|have been)(?: \\w+ly| also| later| since| immediately| both)* (?:denied|dismissed|rejected|disputed|contradicted|refuted|disproved|rubbished|contested|quashed|shot down|ruled out))(?=[.,;]|$| (?:by|as|in|on|at|yesterday|last|this|when|after|and)\\b)`,
      "d",
    ),
  },
  {
    name: "real figure",
    lead: "correction",
    added: true,
    pattern:
      /\b(?:claim\w*|said|says|saying|contention|assertion|insist\w*|tweet\w*|estimat\w*|boast\w*|put) (?<claim>[^;(]*\d[^;(]*?)[(;,—–-]+ ?(?<cue>(?:but |and |though |in fact,? |actually,? )*the (?:actual|real|true|correct|official) (?:\w+ )?(?:number|figure|total|rate|amount|share|percentage|count|toll|cost|sum))\b/d,
  },
  {
    name: "in fact",
    lead: "correction",
    added: true,
    pattern:
      /\b(?:said|says|say|saying|claims?|claimed|claiming|boasts?|boasted|insists?|insisted|argues?|argued|asserts?|asserted|suggests?|suggested|believes?|thought|told [A-Z]\w+|wrote|tweeted)[,:]?(?: that)? (?<claim>.{15,}?)(?<!\b(?:who|which|that))[,;(—–"”-]+ ?(?<cue>(?:but |when |though |although |whereas |and )?(?:in (?:actual )?fact|in reality|in truth|except that(?!['’]s)|the truth is|the reality is))\b.{10}/d,
  },
  {
    name: "untrue at once",
    lead: "falsity",
    added: true,
    pattern: new RegExp(`\\b${SAYING_VERB}(?: that)? (?<claim>[^;]{15,}?)[,;—–-]* ${UNTRUE_AT_ONCE}\\b`, "d"),
  },
  {
    name: "untrue at once",
    lead: "falsity",
    added: true,
    pattern: new RegExp(
      `^(?<claim>[^;]{15,}?),[”"]? (?:[^,;]{2,40} )?${SAYING_VERB}(?: [^,;]{2,40})?, ${UNTRUE_AT_ONCE}\\b`,
      "d",
    ),
  },
  {
    name: "disputed at once",
    lead: "denial",
    pattern: new RegExp(
      `^(?<claim>.{15,}?)(?:,|\\s[—–-])+ (?<cue>(?:though|although|but|even though|while) [^,;]{2,80}?(?:, [^,;]{2,60}, )?\\b(?:disput(?:es?|ed)|contest(?:s|ed)?|den(?:y|ies|ied)|reject(?:s|ed)?|challeng(?:es?|ed)|questioned) (?:(?:that|this|those|these|such an?|the|his|her|their) )?(?:that|this|it|them|${SAYING_NOUN}))[.”"]*$`,
      "d",
    ),
  },
  {
    name: "but others say it is not",
    lead: "denial",
    pattern:
      /^(?!.{0,120}\b(?:[Aa]sked|whether|if)\b)(?<claim>.{15,}?), (?<cue>(?:but|though|although|while) (?:(?!\b(?:percent|per cent|voters|polls?|many|some|most)\b)[^,;]){2,50} (?:say|says|said|found|insists?|insisted|maintains?|argues?|ruled|concluded|testified)(?: that)? (?:it|they|he|she|there|that|this) (?:is|was|are|were|did|does|do|had|has|have|would|will|could)(?: not|n['’]t))[.”"]*$/d,
  },
  {
    name: "a claim that is denied",
    lead: "denial",
    added: "by another",
    pattern: new RegExp(
      `${APPOSED} (?:that |which )?(?:[^;]{0,80}? )?(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?|refut(?:es?|ed)))\\b`,
      "d",
    ),
  },
  {
    name: "a claim that",
    lead: "falsity",
    added: true,
    pattern: new RegExp(
      `${APPOSED} (?:that |which )?(?:[^;]{0,80}? )?(?:${FALSE_WORD}|(?:did|do|does) not ring true|r(?:ings?|ang) (?:hollow|false)|not (?:true|accurate|supported|backed up|borne out|recogni[sz]ed|accepted|shared)|(?:calls?|called|describe[sd]? as|dismiss(?:es|ed) as)[ “"'‘]+(?:an? )?(?:[\\w-]+ ){0,2}(?:lies?|invention|fabrication|fantasy|fiction|smear|myth|hoax)))\\b`,
      "d",
    ),
  },
  {
    name: "despite",
    lead: "correction",
    pattern: new RegExp(
      `^(?:But |And |Yet )?(?<cue>(?:despite|in spite of)) (?<claim>${DESPITE}[^,;]{10,}), .{12}`,
      "di",
    ),
  },
  {
    name: "despite",
    lead: "correction",
    pattern: new RegExp(
      `^.{12,}[ ,—–-](?<cue>\\b(?:despite|in spite of|notwithstanding)) (?<claim>${DESPITE}.{10,})$`,
      "di",
    ),
  },
  {
    name: "when it is not",
    lead: "correction",
    added: true,
    pattern: new RegExp(
      `\\b(?:${SAYING_VERB}|pretend(?:s|ed|ing)?|act(?:s|ed|ing)? (?:as if|like))(?: that)? (?<claim>[^;]{12,}?),? (?<cue>when (?:in (?:actual )?fact|in reality|in truth|actually|there (?:is|was|are|were) (?:none|no such|nothing)|(?:it|he|she|they|that|we|I) (?:does|did|is|was|had|has|have|were|are|do)(?: not|n['’]t)(?=[.,;:”"]| and\\b|$)))(?!\\w)`,
      "d",
    ),
  },
  {
    name: "rather than, as said",
    lead: "correction",
    pattern:
      /(?<cue>\b(?:rather than|instead of|,? not)) (?<claim>[^,;]{8,120}),? (?:[—–-]+ )?as (?!well|long|soon|much|many|far|part|if|though)(?:[^,;]{2,60}? )?(?:has |have |had )?(?:(?:claimed|suggested|alleged|asserted|insisted|argued|maintained|contended|implied|boasted|claims|suggests)|(?:once|first|initially|previously|earlier|originally) (?:said|reported|stated))\b/d,
  },
  {
    name: "which is denied",
    lead: "denial",
    added: "by another",
    pattern: new RegExp(
      `\\b(?<claim>(?:${SAYING_NOUN}${BY} (?:that|of)|accus(?:ed|es|ing) [^,;]{2,60}? of|${SAYING_VERB}(?: that)?) [^;]{12,}?)(?:,|\\s[—–-])+[”"]? (?<cue>(?:which|something|(?:charges|allegations|claims|accusations?|an? [\\w-]+)(?: that| which)?) [^,;]{2,60}? (?:has |have |had )?(?:\\w+ly )?(?:den(?:y|ies|ied)|disputes?|disputed|rejects?|rejected|refuted?|refutes|contests?|contested))(?=[.,;:”"]|$|\\s[—–-]| and\\b)`,
      "d",
    ),
  },
  {
    name: "proved wrong",
    lead: "correction",
    pattern: new RegExp(
      `^(?<claim>[^;]{0,60}\\b(?:${SAYING_NOUN}${BY} that|${SAYING_VERB}(?: that)?) [^;]{12,}?), (?<cue>[^,;]{2,60} (?:proved|proves|proving|has proved|have proved|has proven|proven) (?:that |the |those |this |these )?(?:him|her|them|it|us|me|you|${SAYING_NOUN}|critics|skeptics|sceptics|doubters|pundits|pollsters|experts) wrong)\\b`,
      "d",
    ),
  },
  {
    name: "first said, later said",
    lead: "admission",
    pattern:
      /^(?<claim>[^;]{0,80}\b(?:first|initially|originally|previously|at first|earlier|once) (?:said|claimed|denied|insisted|maintained|testified|stated|told [^,;]{2,40}) [^;]{10,}?)(?:,|\s[—–-])? (?<cue>(?:but|and|then|only to|before) (?:(?:then|later|subsequently|now|eventually|(?:in|on|at|during|by) [^,;]{3,40}),? )?(?:(?:he|she|they|it) )?(?:later |then |subsequently |now |eventually )?(?:said|say|says|saying|told|admitted|admit|admits|admitting|acknowledged|acknowledging|acknowledge|conceded|conceding|concede|changed|changing|confessed|confessing|claimed|claiming|insisted|reversed|reversing|retracted|recanted|backtracked))\b/d,
  },
  {
    name: "made and took back",
    lead: "admission",
    pattern:
      /\b(?:claims?|comments?|remarks?|statements?|assertions?|allegations?|suggestions?) [^;]{0,40}?(?<cue>[—–(,-] ?(?:but|and) (?:later |then |since |subsequently |quickly )?(?:walked back|retracted|recanted|took back|disavowed|backed away from)) ?[—–),-] ?(?:that|by saying|saying),? (?<claim>.{12,})$/d,
  },
  {
    name: "reported, but denied",
    lead: "denial",
    pattern: new RegExp(
      `\\b(?:${SAYING_VERB}|report(?:s|ed)|accus(?:es|ed) [^,;]{2,60}? of)(?:,? (?:in|on) \\w+)?(?: that)? (?<claim>[^;]{15,}?),? (?<cue>(?:but|though|although|while|which) (?!(?:he|she|they|it|we|I|also|later|then|who)\\b)[^;]{2,60}? (?:has |have |had |\\w+ly )*(?:denie[sd]|deny|disputed|disputes|rejected|rejects|refuted) (?:that|having|doing|any|the (?:claim|charge|allegation|accusation|report)s?)\\b)`,
      "d",
    ),
  },
  {
    name: "despite denials",
    lead: "denial",
    pattern:
      /^(?<claim>.{15,}?),? (?<cue>(?:despite|over) (?:his|her|its|their|the [\w-]+['’]s?|[A-Z][\w.-]+['’]s?) (?:[\w-]+ )?(?:denials?|protestations|assurances? (?:to the contrary|otherwise)|insistence (?:to the contrary|otherwise)|claims? (?:to the contrary|otherwise)))(?=[.,;:”"]|$|\s[—–-]| that\b)/d,
  },
  {
    name: "once said, now says",
    lead: "admission",
    pattern:
      /^(?:But |And )?(?:Although|Though|While|Whereas) (?=[^;]{0,60}\b(?:earlier|previously|once|initially|originally|at first|last|in (?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)|ago|before)\b)(?:[^,;]{0,60} )?(?:said|told [^,;]{2,40}|claimed|denied|insisted|promised|argued|maintained)(?: that)? (?<claim>[^;]{12,}?), (?<cue>(?:[^,;]{2,60} )?(?:he|she|they|it) (?:now |later |then |has since |since )?(?:said|says|say|told|insisted|insists|claimed|claims|admitted|acknowledged|conceded|denied|denies))\b/d,
  },
  {
    name: "who, in reality",
    lead: "correction",
    added: true,
    pattern:
      /^(?<claim>[“"'].{12,}?['”"]+) [^;]{2,80}?, (?<cue>(?:who|which|that),? (?:in (?:actual )?fact|in reality|actually))\b/d,
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
