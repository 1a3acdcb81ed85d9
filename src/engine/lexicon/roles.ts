import nouns from "./nouns.json";

/** Role nouns that WordNet lacks or counts rarely as persons; lower case. */
const MORE_ROLES = `head source host ceo cfo coo cto vp svp evp co-ceo co-founder co-chair co-chairman co-owner co-author
  co-director boss chief number frontrunner front-runner front runner co-host showrunner podcaster blogger vlogger
  whistleblower point-guard guard center forward tackle linebacker lineman receiver cornerback running-back star doc
  cop exec techie operative surrogate spouse caregiver survivor congresswoman councilwoman firefighter paramedic
  anchor fellow freshman rookie veteran chair winner principal counsel editor-in-chief attorney-general czar
  driver motorist carer coworker co-worker roommate flatmate housemate classmate teammate hairdresser
  royal premier adviser advisor aide staffer pollster influencer youtuber gamer commenter dj mp msp mep gm qb dl insider`;

/** Nouns that name a person by what he or she does or is; lower case, singular. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...nouns.person.split(" ").filter((w) => !w.endsWith("ed") && w !== "giant" && w !== "familiar"),
  ...MORE_ROLES.split(/\s+/),
]);

/** Nouns that may name a person, to be believed only where the grammar says so. */
export const POSSIBLE_ROLE_NOUNS: ReadonlySet<string> = new Set(nouns.maybePerson.split(" "));

/** Roles of those who speak or act for somebody else. */
export const REPRESENTATIVES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson spokespeople spokesmen lawyer lawyers attorney attorneys counsel representative
  representatives publicist agent manager surrogate surrogates aide aides adviser advisers advisor advisors assistant
  solicitor barrister rep reps`.split(/\s+/),
);

/** Roles that somebody always holds at a body, so that the body named last is meant where none stands beside them. */
export const OFFICES_OF_A_BODY: ReadonlySet<string> = new Set(
  `ceo cfo coo cto co-ceo chief-executive chairman chairwoman spokesman spokeswoman spokesperson`.split(
    /\s+/,
  ),
);

/** Words that tell the gender of the person they name; lower case. */
export const GENDERED: ReadonlyMap<string, "f" | "m"> = new Map([
  ...`woman girl mother wife widow daughter sister aunt niece grandmother queen princess duchess actress spokeswoman
  chairwoman congresswoman councilwoman businesswoman saleswoman policewoman waitress hostess heiress grandma mom mum
  ex-wife girlfriend bride lady nun abbess goddess schoolgirl heroine`
    .split(/\s+/)
    .map((w): [string, "f"] => [w, "f"]),
  ...`man boy father husband widower son brother uncle nephew grandfather king prince duke actor spokesman congressman
  councilman businessman salesman policeman waiter grandpa dad ex-husband boyfriend groom monk priest pope
  schoolboy gentleman bishop`
    .split(/\s+/)
    .map((w): [string, "m"] => [w, "m"]),
]);

/** Words before a role that say that it is over. */
export const FORMER: ReadonlySet<string> = new Set(
  "former formerly ex onetime one-time then erstwhile retired past ousted fired previous late disgraced".split(
    " ",
  ),
);

/** Verbs of a relative clause that say an office, with its noun; null where they name none. */
export const OFFICE_VERBS: ReadonlyMap<string, string | null> = new Map([
  ["heads", "head"],
  ["headed", "head"],
  ["leads", "leader"],
  ["led", "leader"],
  ["chairs", "chair"],
  ["chaired", "chair"],
  ["directs", "director"],
  ["directed", "director"],
  ["founded", "founder"],
  ["owns", "owner"],
  ["runs", null],
  ["manages", "manager"],
  ["edits", "editor"],
  ["hosts", "host"],
  ["coaches", "coach"],
  ["represents", null],
  ["represented", null],
]);
