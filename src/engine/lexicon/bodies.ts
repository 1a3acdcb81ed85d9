import nouns from "./nouns.json";

/** Words for bodies that WordNet files elsewhere or that end the names of companies; lower case. */
const MORE_BODIES = `ministry media outlet university college campaign camp panel body house senate parliament congress administration
  group centre center foundation institute institution society club league federation conference convention press
  network news times post journal magazine gazette herald tribune radio television tv inc incorporated corp corporation
  daily nations republic kingdom ltd llc plc co holdings partners bank fund trust hospital clinic museum church police force service services authority office
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

/** Places and gatherings that speak as a body ("The city said", "the prosecution argued"); lower case, singular. */
export const SEATS: ReadonlySet<string> = new Set(
  `city town village county borough district municipality province state territory parish diocese archdiocese commune
  suburb kingdom monarchy palace crown junta regime dictatorship opposition prosecution defense defence jury inquiry
  inquest inspectorate ombudsman clergy congregation cathedral chapel temple synagogue mosque shrine abbey convent
  hotel motel hostel inn restaurant cafe bakery brewery winery factory plant mill farm ranch quarry shipyard dealership
  zoo aquarium theatre theater cinema stadium arena airport port prison jail shelter nursery kindergarten supermarket
  shop store salon gym spa pharmacy gallery winery casino resort cemetery orphanage band choir orchestra ensemble
  franchise chapter coalition cooperative collective syndicate consortium conglomerate`.split(/\s+/),
);

/** Nouns that WordNet knows as persons too, though in news they are firms or offices; lower case, singular. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  `retailer lender insurer carrier manufacturer supplier carmaker automaker drugmaker chipmaker planemaker steelmaker
  toymaker shipbuilder housebuilder homebuilder watchdog regulator`.split(/\s+/),
);

/** Words that end the names of firms and publications, though in small letters they name no body; lower case. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  `securities equities capital investments investors ventures advisors advisers associates markets properties brands
  pharmaceuticals pharma therapeutics biosciences sciences analytics research consulting consultants insurance logistics
  energy telecom telecommunications communications mobile digital interactive games software robotics semiconductors
  wealth management assets asset mutual financial realty estates resorts hotels foods beverages electronics electric
  aerospace dynamics motors insights strategies solutions networks stores outfitters reports letters reviews review
  annals archives observatory telescope survey polling opinion petroleum oil gas steel mining chemicals materials
  healthcare care clinic pictures`.split(/\s+/),
);

const MORE_DOCUMENTS = `poll polls survey data figures statistics video footage tape recording email emails e-mail e-mails
  tweet tweets post lawsuit suit complaint indictment filing filings affidavit warrant records papers documents text texts
  transcript website page ad advertisement commercial trailer book memoir novel essay op-ed editorial column article story
  analysis study research findings report reports review audit assessment paper white-paper memo memorandum letter letters
  statement statements release announcement ruling opinion decision order verdict brief motion petition resolution bill
  law treaty charter constitution article convention agreement contract deal policy manual guideline guidelines rules
  platform manifesto slide presentation chart map census evidence source-code note notes message messages diary log logs
  minutes testimony ads piece ranking projection forecast polling copy excerpts document file files form label sign banner headline caption song film movie documentary`;

/** Words that name something written or recorded; lower case. */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set([
  ...nouns.document.split(" "),
  ...MORE_DOCUMENTS.split(/\s+/),
]);
