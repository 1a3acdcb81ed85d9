/** Words that turns of phrase are made of, as sources of regular expressions: `spelt.ts`, `answers.ts`. */

/** Nouns for something said that a clause with "that" may spell out. */
export const SAYING_NOUN =
  "(?:claims?|allegations?|accusations?|assertions?|suggestions?|contentions?|arguments?|insistence|statements?|notions?|ideas?|theor(?:y|ies)|beliefs?|boasts?|assurances?|predictions?|warnings?|views?|myths?|stor(?:y|ies)|reports?|charges?|comments?|remarks?|conclusions?|findings?|assessments?|narratives?|perceptions?|impressions?|testimony|accounts?|rumou?rs?|speculation|(?:debate |attack |standard |stock )?lines?|talking points?|declarations?|assumptions?|rationale|explanations?|characteri[sz]ations?|criticisms?|complaints?|concerns?|fears?|implications?|insinuations?|protestations?|vows?)";

export const FALSE_WORD =
  "(?:false|untrue|inaccurate|incorrect|wrong|mistaken|erroneous|baseless|groundless|unfounded|unsubstantiated|unproven|bogus|debunked|discredited|fabricated|fictitious|specious|spurious|absurd|ridiculous|preposterous|ludicrous|laughable|nonsense|bullshit|refuted|phon(?:e)?y|invented|concocted|untruthful|a lie|lies|rubbish|garbage|a fiction|fantasy|an invention|scurrilous|ill-founded|without (?:any )?(?:foundation|merit|basis|substance)|made[- ]up|trumped[- ]up|fake(?: news)?)";

/** Who or what speaks between a noun of saying and its clause: "claims by officials that". */
export const BY = "(?:,? (?:by|from|made by|in|on|during|among) [^,;]{2,60}?)?";
/** A noun of saying with its owner and its clause. */
export const SAYING = `(?!any |no )(?:(?!\\b(?:that|after|following|amid|because|when|while|until|before|despite|since)\\b)[^,;:“”"]){0,70}?\\b${SAYING_NOUN}${BY}:? that `;

export const SAYING_VERB =
  "(?:claim(?:s|ed|ing)?|sa(?:ys?|id|ying)|insist(?:s|ed|ing)?|boast(?:s|ed|ing)?|argu(?:es?|ed|ing)|assert(?:s|ed|ing)?|maintain(?:s|ed)?|contend(?:s|ed)?|suggest(?:s|ed|ing)?|alleg(?:es?|ed|ing)|predict(?:s|ed|ing)?|warn(?:s|ed|ing)?|impl(?:ies|ied|ying)|believ(?:es?|ed)|thought|told [A-Z]\\w+|wrote|tweeted)";

/** Verbs of telling that a short answer stands behind ("Lee said it was not"). */
export const TELLS =
  "sa(?:y|ys|id)|insist(?:s|ed)?|maintain(?:s|ed)?|repl(?:y|ies|ied)|testified|told [^,;“”]{2,40}?";

export const FACTS_SPEAK =
  "bel(?:ies?|ied|ying)|undercut(?:s|ting)?|undermin(?:es|ed|ing)|contradict(?:s|ed|ing)?|cut(?:s|ting)? against|r(?:uns?|an|unning) counter to|at odds with|inconsistent with|fl(?:ies|ew|ying|y) in the face of|(?:hard|difficult|impossible) to (?:reconcile|square) with|(?:do(?:es)? not|did not|cannot be) (?:squared?|reconciled?|tally) with|(?:sits?|sat) (?:awkwardly|uneasily|oddly|badly) with|(?:gives?|gave|giving|puts?|putting) the lie to|disprov(?:es?|ed|ing)|pok(?:es?|ed|ing) holes in";
/** What a thing does to a claim rather than a person. */
export const FACT_VERB = new RegExp(`^(?:${FACTS_SPEAK})$`);

/** Not "the debunked claim that", "any disputed report that". */
export const NOT_ADJECTIVE = "(?<!\\b(?:the|an?|his|her|its|their|our|any|this|that|these|those|['’]s) )";
export const PEOPLE_DENY =
  "disput(?:es?|ed|ing)|debunk(?:s|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|counter(?:s|ed|ing)?(?! to)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|den(?:y|ies|ied|ying)|push(?:es|ed|ing)? back (?:on|against|at)|hit(?:s|ting)? back (?:at|against)|pour(?:s|ed|ing)? (?:scorn|cold water) (?:on|over)|(?:threw|throws?|throwing) cold water (?:on|over)|laugh(?:s|ed|ing)? off|wav(?:es|ed|ing) (?:off|away|aside)|shrug(?:s|ged|ging)? off|(?:swept|sweeps?|sweeping) aside|rubbish(?:es|ed|ing)?|balk(?:s|ed|ing)? at|question(?:s|ed|ing)? the (?:accuracy|truth|truthfulness|veracity|validity) of|(?:took|takes?|taking) (?:issue|exception) with|bristl(?:es?|ed|ing) at|scoff(?:s|ed|ing)? at|(?:shot|knock(?:s|ed)|struck|beat|bat(?:s|ted|ting)|swat(?:s|ted)|tamp(?:s|ed|ing)) (?:down|back|away)|brush(?:es|ed|ing) (?:off|aside)|put(?:ting)? to rest|quash(?:es|ed|ing)?|repudiat(?:es?|ed|ing)|rebuff(?:s|ed|ing)?|lament(?:s|ed|ing)?";
export const CALLING =
  "call(?:ed|s|ing)|describ(?:ed|es|ing)|dismiss(?:ed|es|ing)|derid(?:ed|es|ing)|mock(?:ed|s|ing)|rubbish(?:ed|es|ing)|denounc(?:ed|es|ing)|blast(?:ed|s|ing)|characteri[sz](?:ed|es|ing)|brand(?:ed|s|ing)|label(?:l?ed|s|l?ing)|ridicul(?:ed|es|ing)";

/** Ways to tell something else than what was told, from their verb on. */
export const TELLS_OTHERWISE =
  "(?:tells?|told|paint(?:s|ed)?|offer(?:s|ed)?|gives?|gave|present(?:s|ed)?) an? (?!slight|somewhat|bit)(?:[\\w-]+ ){0,2}?(?:different|conflicting|contradictory|contrary|opposite|differing|rival) (?:story|picture|account|version|tale|explanation|narrative)|(?:tells?|told|gives?|gave|offer(?:s|ed)?|ha[sd]|heard) (?:(?:quite|rather|altogether|a) )*another (?:story|version|account|tale|explanation)|(?:sa(?:ys?|id)|suggests?|shows?|indicates?|insists?) otherwise|(?:claims?|claimed|insists?|insisted|sa(?:ys?|id)) (?:exactly |just |quite )?the (?:very )?(?:opposite|contrary|reverse)|beg(?:s|ged)? to differ|remember(?:s|ed)? it differently";
/** Short verdicts that open an answer. */
export const NOT_SO =
  "[Nn]ot (?:so|true)|[Nn]onsense|[Rr]ubbish|[Uu]ntrue|[Pp]oppycock|[Hh]ogwash|[Bb]aloney|[Nn]othing of the (?:sort|kind)|[Nn]o such thing(?: happened)?";
