/** What courts try, as a pleading names it; source of a regular expression. */
export const OFFENCE =
  "(?:murder(?:ing)?|manslaughter|homicide|arson|assault(?:ing)?|battery|rap(?:e|ing)|theft|stealing|fraud|robbery|burglary|bribery|corruption|perjury|conspir(?:acy|ing)|blackmail|extortion|harassment|stalking|kidnapp?ing|abduction|embezzlement|forgery|smuggling|trafficking|terrorism|treason|espionage|spying|sedition|(?:money )?laundering|possess(?:ion|ing)|supplying|wounding|bodily harm|misconduct|negligence|affray|libel|contempt|obstruct(?:ion|ing)|racketeering|tax evasion|insider (?:trading|dealing)|dangerous driving|drink[- ]driving|causing|criminal damage|hate crimes?|genocide|war crimes?|crimes against humanity|handling stolen|perverting|violent disorder|riot(?:ing)?|weapons?|firearms?|doping|match-fixing|trespass(?:ing)?|vandalism|(?:all|both|two|three|four|five|six|seven|eight|nine|ten|multiple|several|\\d+)(?: \\w+)? (?:charges?|counts?|offences?|offenses?))";

const ACCUSING =
  "charged|accused|indict(?:ed|ment)|prosecut(?:ors?|ion|ed|ing)|(?:law)?suit|sued|alleg(?:ed(?:ly)?|es?|ing|ations?)|suspected|arrested";

/** Words that say somebody is charged with something. */
export const ACCUSED = new RegExp(`\\b(?:${ACCUSING})\\b`, "i");

/** The same, and those before whom or by whom it is said. */
export const COURT = new RegExp(
  `\\b(?:${ACCUSING}|charges?|court|jur(?:y|ors)|tribunal|inquest|police|detectives|investigators|authorities|regulators?|complaint|trial|magistrates|hearing|filing|accusers?|plaintiffs?|victims?)\\b`,
  "i",
);
