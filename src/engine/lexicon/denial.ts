/** How news says that a claim is not so. Patterns run over one sentence and are lower-case-insensitive. */

/** Verbs that deny whatever their object is, as base forms. */
export const DENIAL_VERBS: readonly string[] = [
  "deny",
  "refute",
  "rebut",
  "dispute",
  "debunk",
  "repudiate",
  "disprove",
  "contradict",
  "belie",
];

/** Verbs that deny only where their object is something said ("rejected the claim", "dismissed it as …"). */
export const SOFT_DENIAL_VERBS: readonly string[] = [
  "disavow",
  "discredit",
  "reject",
  "dismiss",
  "contest",
  "rebuff",
  "decry",
  "disagree",
  "counter",
  "discount",
  "undercut",
  "deride",
  "ridicule",
  "mock",
  "challenge",
  "rubbish",
  "quash",
  "disown",
  "scotch",
];

/** Verb and particle that together deny. */
export const DENIAL_PHRASES =
  /\b(?:(?:push(?:ed|es|ing)?|hit(?:s|ting)?|fir(?:ed|es|ing)|shot|shoots?|fought|fights?|punch(?:ed|es)?) back(?: (?:hard |forcefully |strongly )?(?:at|on|against))?|(?:took|takes?|taking|taken) (?:strong |sharp )?(?:issue|exception) with|cast(?:s|ing)? (?:serious )?doubts? (?:on|about|over)|(?:threw|throws?|pour(?:ed|s)) cold water on|shot down|knock(?:ed|s) down|brush(?:ed|es|ing) (?:off|aside)|wav(?:ed|es|ing) (?:off|away)|shrug(?:ged|s) off|wr(?:ote|ites) off|laugh(?:ed|s) off|swat(?:ted|s) (?:away|down|back)|scoff(?:ed|s|ing) at|bristl(?:ed|es|ing) at|balk(?:ed|s|ing) at|(?:refus(?:ed|es|ing)|declin(?:ed|es|ing))(?:, [a-z]+,)? to (?:accept|concede|believe|concur with|agree with)|pok(?:ed|es|ing) holes in|set the record straight|issued? (?:a |an )?(?:flat |firm |strong |categorical )*denials?|(?:flat|firm|strong|vehement|repeated) denials?|denials? (?:of|that|from|by)|(?:is|was|are|were) at odds with|(?:is|was|are|were|runs?|ran|running) counter to|conflict(?:s|ed|ing) with|inconsistent with|(?:flies|fly|flew|flying) in the face of|(?:struck|strikes?|striking|beat|beats|beaten|shut|shuts|tamp(?:s|ed|ing)) (?:down|back)|(?:bat(?:s|ted|ting)|swip(?:es|ed)) (?:away|down|back)|tak(?:es|ing) (?:strong |sharp )?issue with|correct(?:ed|s) (?:him|her|them|the (?:record|president|candidate))|(?:ran |runs |running )?contrary to|(?:did|has|have|had)(?: not|n['’]t| never) (?:[a-z]+ly |ever )?(?:say|said|claim(?:ed)?|suggest(?:ed)?)|never (?:actually |ever )?said)\b/gi;

/** Words for something said, which a denial may name. */
export const CLAIM_NOUN =
  /\b(?:claims?|allegations?|accusations?|charges?|assertions?|suggestions?|insinuations?|implications?|notions?|ideas?|reports?|rumou?rs?|speculation|stor(?:y|ies)|theor(?:y|ies)|narratives?|criticisms?|critiques?|characteri[sz]ations?|statements?|accounts?|arguments?|contentions?|perceptions?|impressions?|complaints?|concerns?|warnings?|predictions?|remarks?|comments?|(?<!(?:terror|terrorist|heart|air|bomb|suicide|arson|knife|shark|panic|11) )attacks?|description|assumption|view|myth|objections?|findings?|conclusions?|versions?|talk|rhetoric|premise|assessments?|point|words|answers?|responses?|lie|lies|boast|promises?|pledges?|fears?|facts|labels?|rationale|determinations?|prophecy|forecasts?|estimates?|figures?|numbers?|assurances?|timelines?|chronology|explanations?|calculations?|portrayals?|depictions?|interpretations?|insistence|contents of the \w+|tales?)\b/i;

/** Nouns that accuse. */
export const ACCUSING_NOUN =
  /\b(?:allegations?|accusations?|charges?|complaints?|criticisms?|critiques?|attacks?|insinuations?|wrongdoing|misconduct|involvement|collusion|guilt)\b/i;

/** Predicates that say that something is not so. */
export const FALSITY_WORDS =
  /(?<![a-z])(?:never (?:true|the case|took place|occurred)|not (?:how|the way) (?:it|that|things) (?:happened|was|went|worked|works?|is)|not a (?:single )?(?:word|grain|shred|scrap|ounce|jot) of (?:it (?:is|was) true|truth)|no truth (?:in|to|whatsoever)|no basis in (?:fact|reality)|(?:wide|well off|far) (?:of )?the mark|wide of the mark|an? (?:pack|tissue|string|web) of lies|(?:a )?work of fiction|(?:pure|utter|complete|total|sheer|absolute) (?:fantasy|invention|fiction|speculation|rot|tosh)|fairy ?tales?|figment|concocted|cooked up|trumped[- ]up|(?:entirely |wholly |completely )invented|tosh|twaddle|claptrap|codswallop|bunkum|poppycock|hokum|balderdash|scurrilous|scaremongering|disinformation|not (?:(?:at all|even|exactly|quite|entirely|necessarily|really|actually|in fact|remotely) )?(?:true|accurate|correct|right|so(?=\s*(?:[.,;:!?”"'’—–-]|$))|the case|factual|a fact|facts|based (?:on|in) fact|supported)|isn['’]t (?:true|accurate|correct|right|so|the case)|wasn['’]t (?:true|accurate|correct|right|so|the case)|aren['’]t (?:true|accurate)|untrue|(?<!true or |true and )false(?!ly)|falsehoods?|untruths?|inaccura(?:te|cy|cies)|incorrect|(?:just |simply |dead |flat |flatly |plain |totally |completely |factually |quite |so |badly |very |absolutely )*wrong(?! (?:direction|place|time|side|message|way|person|man|hands|number|track|with|reasons?|signal))|wrongly|mistaken|erroneous(?:ly)?|(?:a|an|the|another|all|bald-faced|outright|complete|total|just|pure|such|big|damn|damned|those|these|his|her|their|are|tell(?:s|ing)?|told) [“"'‘]{0,2}(?:[a-z-]+ )?[“"‘]?lies?|lying|lied|fabricat(?:ed|ions?)|made[- ]up(?! (?:of|for|the|his|her|their))|made it up|invented|nonsens(?:e|ical)|absurd(?:ity)?|ridiculous|preposterous|ludicrous|laughable|baseless|groundless|unfounded|unsubstantiated|unproven|without (?:any |a |an )?(?:shred of )?(?:merit|foundation|basis|evidence|proof|substance|truth)|no (?:merit|foundation|basis|substance|truth|validity)|meritless|bogus|peddling (?:fiction|lies|myths|nonsense|falsehoods)|fiction(?:al)?|fake|hoax|a myth|an? [“"‘]?(?:(?:urban|largely|total|complete|pure|vicious|malicious) )?(?:delusion|fabrication|canard|legend|fantasy|fairy tale|illusion|exaggeration|distortion|misconception|misunderstanding|misrepresentation|caricature|smear|stretch)|misleading|misrepresent(?:ed|s|ing|ation)|mischaracteri[sz](?:ed|es|ing|ation)s?|misstat(?:ed|es|ing|ement)s?|misspoke|misquoted|taken out of context|out of context|distort(?:ed|s|ing|ions?)|twisted|exaggerat(?:ed|es|ing)|overstated|overblown|malign(?:ed|ing|s)?|hot air|rubbish|garbage|bunk|baloney|malarkey|bullshit|bull|hogwash|nothing (?:but|more than) an? (?:excuse|lie|smear|distraction|stunt|myth|fantasy)|a (?:bunch|load|pack|lot) of (?:[a-z]+ )?(?:malarkey|lies|nonsense|garbage|rubbish|baloney|bull|hogwash)|evidence-free|fact-free|(?:has|have) yet to happen|(?:is|was)(?: not|n['’]t) happening|nothing of the (?:kind|sort)|no such thing|never happened|(?:did|would|does)(?: not|n['’]t) happen|not (?:actual )?facts?|does(?: not|n['’]t) exist|do(?: not|n['’]t) exist|never existed|far from (?:the truth|it|true|accurate)|couldn['’]t be (?:further|farther) from|could not be (?:further|farther) from|debunked|discredited|disproved|disproven|refuted|contradicted|prove[dns]? (?:[a-z]+ ){0,4}(?:wrong|false|untrue|incorrect)|proving (?:[a-z]+ ){0,4}(?:wrong|false)|not what (?:happened|i said|he said|she said|they said)|(?:does|did|do)(?: not|n['’]t) ring true|r(?:ings?|ang) (?:hollow|false)|doesn['’]t hold (?:up|water)|does not hold (?:up|water)|doesn['’]t (?:add up|stand up|make sense)|does not (?:add up|stand up)|hardly (?:the case|true)|no evidence|apples and oranges|missing the point)\b/i;

/** The same with the verb before it. */
export const FALSITY = new RegExp(
  `\\b(?:(?:is|was|are|were|be|being|'s|’s|'re|’re|isn['’]t|wasn['’]t|aren['’]t|as|call(?:ed|s|ing)? (?:it|that|this|them|him|her|the [a-z ]{1,30})|just|simply|all|totally|completely|absolutely|patently|demonstrably|plainly|utterly|both|and|or|be) )?${FALSITY_WORDS.source}`,
  "gi",
);

/** The article's own reservation inside or beside a report of what somebody says. */
export const FALSELY =
  /\b(?:falsely|wrongly|incorrectly|erroneously|mistakenly|inaccurately|baselessly|misleadingly|without (?:any |offering |providing |citing )*(?:evidence|proof|basis)|debunked|unfounded|baseless)\b/gi;

/** Evidence that is missing or speaks the other way. */
export const UNPROVEN =
  /\b(?:(?:no|little|scant|not any|any|zero|lack of) (?:[a-z]+ ){0,2}(?:evidence|proof|indication|sign|signs|record|records|basis|link|connection)|no one has|(?:found|finds|finding|uncovered|turned up|saw|seen|had|has|have) no |(?:records?|documents?|data|statistics|figures|studies|study|research|evidence|video|footage|photos?|images?|emails?|tapes?|transcripts?|polls?|investigations?|reports?|reviews?|analys[ie]s|audits?|tests?)(?: [a-z]+){0,3} (?:shows?|showed|shown|suggests?|suggested|reveal(?:s|ed)?|indicat(?:es?|ed)|contradict(?:s|ed)?|found|finds|prove[sd]?|confirm(?:s|ed)?))\b/gi;

/** Turns from what was said to what is so. */
export const CONTRAST =
  /(?:^|[,;:.—–(-] ?|\b(?:and|but|yet) )(?:but|however|in (?:actual )?fact|in reality|in truth|the truth is|the (?:reality|fact) is|actually|instead|except that|contrary to|on the contrary|rather than|despite|even though|even as|though|although|while|yet|whereas|nevertheless|nonetheless|still|when in fact)\b/gi;

/** Strong turns: they announce a correction rather than mere contrast. */
export const CORRECTION =
  /\b(?:in (?:actual )?fact|in reality|in truth|the truth (?:is|was)|(?:the )?reality is|actually|except that|contrary to|on the contrary|rather than(?=[^,;.]{0,80}\b(?:as|claim|sa(?:id|ys?|ying)|suggest|alleg|argu|insist|told)\w*)|when in fact|despite(?=[^,;.]{0,80}\b(?:claim|sa(?:id|ys?|ying)|statement|suggest|alleg|argu|insist|assur|promise|pledge|deni|declar|report|evidence|assert|content|protest|conclu|find|stat)\w*)|turns out|it emerged|later (?:admitted|acknowledged|conceded|clarified|corrected|denied)|instead)\b/gi;

/** Corrections that announce what is so against what was just said. */
export const SAYS_WHAT_IS_SO =
  /^(?:in (?:actual )?fact|in reality|in truth|the truth (?:is|was)|(?:the )?reality is|except that|when in fact|on the contrary)$/i;
/** The same at the head of a sentence. */
export const OPENS_CORRECTION =
  /^[\s“"'‘]*(?:but |and |yet )?(?:in (?:actual )?fact|in reality|in truth|actually|on the contrary|the truth is|none of (?:this|that|it))\b/i;

/** One's own words taken back. */
export const ADMISSION =
  /\b(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|confess(?:es|ed|ing)?|backtrack(?:s|ed|ing)?|back(?:ed|s|ing)? (?:off|away|down)|backpedal(?:s|ed|ing|led)?|revers(?:ed|es|ing) (?:himself|herself|itself|themselves|course|his|her|its|their)|walk(?:ed|s|ing)? back|retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|misspoke|misspoken|fess(?:es|ed|ing) up|own(?:s|ed|ing) up|c(?:ame|omes|oming) clean|flip-flop(?:ped|s)?|clarif(?:y|ies|ied)|had (?:earlier|previously|initially|originally) (?:said|claimed|denied|insisted|told|stated)|(?:earlier|previously|initially|originally|once) (?:said|claimed|denied|insisted|told|stated)|(?:saying|said) the opposite)\b/gi;

/** The answer of the accused. */
export const PLEA =
  /\b(?:plead(?:ed|s|ing)? not guilty|pled not guilty|not[- ]guilty pleas?|maintain(?:ed|s|ing)? (?:his|her|their) innocence|insist(?:ed|s|ing)? (?:that )?(?:he|she|they) (?:is|was|are|were) innocent|i['’]?m innocent|i am innocent|we(?: are|['’]re) innocent|proclaim(?:ed|s) (?:his|her|their) innocence|did nothing wrong|done nothing wrong|no wrongdoing|any wrongdoing|innocent of|(?:is|was|are|were) innocent of|den(?:y|ies|ied|ying) wrongdoing)\b/gi;

/** Cues of a statement that answers another one. */
export const RETORT =
  /\b(?:respond(?:ed|s|ing)?|repl(?:y|ies|ied|ying)|retort(?:ed|s)?|counter(?:ed|s|ing)?|fired? back|fir(?:ed|es|ing) back|shot back|hit back|retaliat(?:ed|es)|answer(?:ed|s|ing)?|rejoin(?:ed|s)?|object(?:ed|s|ing)?|protest(?:ed|s|ing)?|insist(?:ed|s|ing)?|maintain(?:ed|s|ing)?|contend(?:ed|s|ing)?|defend(?:ed|s|ing)?|argu(?:e|ed|es|ing)|disagree(?:d|s|ing)?|correct(?:ed|s|ing)?|interrupt(?:ed|s)?|clarif(?:ied|ies|y)|explain(?:ed|s)?|complain(?:ed|s|ing)?|push(?:ed|es|ing)? back)\b/i;

/** What makes a sentence no assertion. */
export const UNASSERTED =
  /^(?:if|unless|were|suppose|imagine)\b|\?["”’']*\s*$|\b(?:would have|could have been|might be|if (?:he|she|they|it|i|we|you|the|that))\b/i;

/** Verbs of accusation with what follows them. */
export const ACCUSATION =
  /\b(?:accus(?:ed|es|e|ing) (?:[^,.;“”"]{1,70}? )?of|charg(?:ed|es|ing) (?:[^,.;“”"]{1,50}? )?with|alleg(?:ed|es|e|ing)(?: that)?|blam(?:ed|es|ing) (?:[^,.;“”"]{1,50}? )?for|criticiz(?:ed|es|ing) (?:[^,.;“”"]{1,50}? )?for|(?:blasted|slammed|attacked|condemned|faulted|ripped|chided|hit|knocked) (?:[^,.;“”"]{1,50}? )?(?:for|as)|(?:portray(?:ed|s|ing)?|depict(?:ed|s|ing)?|cast(?! (?:their|his|her|its|the|a|an|\d+)? ?(?:[a-z]+ )?(?:votes?|ballots?))|paint(?:ed|s|ing)?|describ(?:ed|es|ing)|fram(?:ed|es|ing)|brand(?:ed|s|ing)?|label(?:ed|s|led|ing)?|dubbed|denounced|characteri[sz](?:ed|es|ing)) (?:[^.;“”"]{1,60}? )?as|suggest(?:ed|s|ing)?(?: that)?|impl(?:ied|ies|ying)(?: that)?|insinuat(?:ed|es|ing)(?: that)?|put it to (?:him|her|them|the [a-z]+|(?:Mr|Mrs|Ms|Dr) [A-Z]\w+|[A-Z]\w+) that|(?:purport(?:s|ed|ing|edly)?|claim(?:s|ed|ing)?) to (?:show|depict|be|have)|(?:purportedly|supposedly|allegedly) show(?:s|ed|ing)?|suspect(?:ed|s)?(?: (?:of|that))?|indicted (?:on|for)|convicted of|arrested (?:on|for|over)|sued (?:[^,.;“”"]{1,40}? )?(?:for|over)|(?:is|was|are|were) (?:seen|viewed|regarded|considered)(?: by [^,.;]{1,30})?(?: as)?|claim(?:ed|s|ing)?(?: that)?|calling (?:him|her|it|them|the [a-z ]{1,25}|[A-Z][a-z]+)|called (?:him|her|it|them|the [a-z ]{1,25}|[A-Z][a-z]+))\s/g;

/** A noun of saying with its content: "the allegation that …". */
export const NOUN_WITH_CONTENT =
  /\b(?<!\bin )(?:(?:claims?|allegations?|accusations?|charges?|assertions?|suggestions?|reports?|rumou?rs?|speculation|criticisms?|complaints?|warnings?|predictions?|insinuations?)(?:\s+(?:in|on|at|during|to|by|from|made by|against)\s+[^,;.“”"]{2,50}?)?\s+(?:that|of|about|over)|(?:notions?|ideas?|theor(?:y|ies)|arguments?|contentions?|perceptions?|impressions?|concerns?|fears?|beliefs?|implication|premise|view|myth|talk|insistence|misconceptions?|falsehoods?|fictions?|lies?|canard|delusion|hoax|stor(?:y|ies)|narratives?|boasts?)(?:\s+(?:in|on|at|during|to|by|from|made by|against)\s+[^,;.“”"]{2,50}?)?\s+that|(?:notions?|ideas?|theor(?:y|ies)|myth|talk|perceptions?|fears?|concerns?|hoax)\s+of(?! [a-z]+ing\b))\s/gi;

/** "contradicting his earlier comments": one's own words. */
export const OWN_EARLIER =
  /\b(?:his|her|their|its|my|our)\s+(?:own\s+)?(?:earlier|previous|prior|past|initial|original|own)\b/i;

/** "dismissed her deputy after a claim that A": the claim is not what is dismissed. */
export const BEYOND =
  /(?<=\S)\s+(?:after|over|following|amid|because|when|while|until|before|despite|since)\b/i;
