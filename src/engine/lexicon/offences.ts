/** What courts try, as a pleading names it; source of a regular expression. */
export const OFFENCE =
  "(?:murder(?:ing)?|manslaughter|homicide|arson|assault(?:ing)?|battery|rap(?:e|ing)|theft|stealing|fraud|robbery|burglary|bribery|corruption|perjury|conspir(?:acy|ing)|blackmail|extortion|harassment|stalking|kidnapp?ing|abduction|embezzlement|forgery|smuggling|trafficking|terrorism|treason|espionage|spying|sedition|(?:money )?laundering|possess(?:ion|ing)|supplying|wounding|bodily harm|misconduct|negligence|affray|libel|contempt|obstruct(?:ion|ing)|racketeering|tax evasion|insider (?:trading|dealing)|dangerous driving|drink[- ]driving|causing|criminal damage|hate crimes?|genocide|war crimes?|crimes against humanity|handling stolen|perverting|violent disorder|riot(?:ing)?|weapons?|firearms?|doping|match-fixing|trespass(?:ing)?|vandalism|(?:all|both|two|three|four|five|six|seven|eight|nine|ten|multiple|several|\\d+)(?: \\w+)? (?:charges?|counts?|offences?|offenses?))";

/** Words of those who charge or try somebody, in the sentence that says of what. */
export const COURT =
  /\b(?:prosecut(?:ors?|ion|ed|ing)|court|jur(?:y|ors)|tribunal|inquest|police|detectives|investigators|indict(?:ed|ment)|charg(?:ed|es|e)|accused|alleg(?:ed(?:ly)?|es?|ing|ations?)|lawsuit|sued|suit|complaint|trial|arrested|suspected|magistrates|hearing|filing|accuser|victim)\b/i;
