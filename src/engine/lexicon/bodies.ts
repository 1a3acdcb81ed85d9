import nouns from "./nouns.json";

/** Words for bodies that WordNet files elsewhere or that end the names of companies; lower case. */
const MORE_BODIES = `ministry media outlet university college campaign camp panel body house senate parliament congress administration
  group centre center foundation institute institution society club league federation conference convention press
  network news times post journal magazine gazette herald tribune radio television tv inc incorporated corp corporation
  daily nations republic kingdom ltd llc plc co holdings partners bank fund trust hospital museum church police force service services authority office
  bureau institute academy lab laboratory newspaper paper website site platform startup firm giant company companies
  party caucus board editorial studio studios records entertainment airlines airways motors industries systems
  technologies labs international global brothers bros pac regime government military army navy air union alliance
  coalition committee subcommittee commission council court tribunal agency department division ministry secretariat
  embassy consulate kremlin pentagon treasury`;

/** Words that name a body: a company, ministry, court, newspaper; lower case, singular. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  [...nouns.organisation.split(" "), ...MORE_BODIES.split(/\s+/)].filter(
    (w) => !["family", "crew", "ally", "allies", "top", "set", "line", "branch", "public"].includes(w),
  ),
);

const MORE_DOCUMENTS = `poll polls survey data figures statistics video footage tape recording email emails e-mail e-mails
  tweet tweets post lawsuit suit complaint indictment filing filings affidavit warrant records papers documents text texts
  transcript website page ad advertisement commercial trailer book memoir novel essay op-ed editorial column article story
  analysis study research findings report reports review audit assessment paper white-paper memo memorandum letter letters
  statement statements release announcement ruling opinion decision order verdict brief motion petition resolution bill
  law treaty charter constitution article convention agreement contract deal policy manual guideline guidelines rules
  platform manifesto slide presentation chart map census evidence source-code note notes message messages diary log logs
  minutes testimony document file files form label sign banner headline caption song film movie documentary`;

/** Words that name something written or recorded; lower case. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set([
  ...nouns.document.split(" "),
  ...MORE_DOCUMENTS.split(/\s+/),
]);
