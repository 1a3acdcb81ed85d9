/** Words that stand before a name and say no more than how to address its bearer, with the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, "f" | "m" | null> = new Map([
  ["mr", "m"],
  ["mister", "m"],
  ["mrs", "f"],
  ["ms", "f"],
  ["miss", "f"],
  ["madam", "f"],
  ["mx", null],
  ["dr", null],
  ["sir", "m"],
  ["dame", "f"],
  ["lord", "m"],
  ["lady", "f"],
]);

/** Titles and offices that news writes with a capital before a name; lower case, without a closing dot. */
export const TITLES: ReadonlySet<string> = new Set(
  `president vice-president chancellor premier minister secretary undersecretary governor gov lieutenant-governor
  senator sen senators sens representative rep representatives reps congressman congresswoman delegate del assemblyman
  assemblywoman councilman councilwoman councillor councilor alderman mayor mp msp mep
  speaker leader whip chairman chairwoman chairperson chair co-chair co-chairman vice-chairman commissioner
  administrator director co-director ambassador envoy consul attorney solicitor judge justice magistrate prosecutor
  sheriff marshal constable inspector superintendent detective officer chief sergeant sgt corporal cpl private pvt
  captain capt major maj colonel col lieutenant lt commander cmdr admiral adm general gen brigadier
  professor prof dean provost rector chaplain reverend rev pastor father sister brother bishop archbishop cardinal
  pope rabbi imam sheikh ayatollah prince princess king queen duke duchess emperor emir sultan
  ceo cfo coo cto vp svp evp founder co-founder co-ceo co-owner owner manager coach quarterback qb dl wr rb lb de ot
  cb gm captain host anchor editor correspondent reporter columnist analyst insider spokesman spokeswoman spokesperson
  counsel strategist pollster economist adviser advisor democrat republican conservative nominee candidate
  comptroller treasurer auditor coroner registrar trooper deputy first-lady agent physician doctor researcher actor
  actress singer comedian author`.split(/\s+/),
);

/** Words that belong to the title that follows them ("Prime Minister", "Deputy Assistant Secretary"). */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `prime foreign vice deputy assistant associate acting interim chief executive general managing senior junior press
  majority minority ranking first second lead head special permanent under national-security home finance interior
  defense defence health justice education environment trade attorney lieutenant district major rear brigadier staff
  campaign communications operating financial technology marketing information medical research editorial policy
  political legal creative artistic music programme program athletic head principal honorary emeritus distinguished
  governing high world regional global national local founding co presidential vice-presidential gubernatorial
  congressional senatorial mayoral presumptive presumed likely undersecretary public police fire supreme
  sergeant-at-arms oversight television radio talk show`.split(/\s+/),
);

/** What may follow "Secretary of", "Minister of", "Speaker of the" inside a title; lower case. */
export const TITLE_OBJECTS: ReadonlySet<string> = new Set(
  `state defense defence energy education commerce labor labour agriculture treasury transportation interior
  homeland security health human rights refugees services veterans affairs housing urban development foreign finance justice trade
  culture environment house representatives war information the and staff`.split(/\s+/),
);

/** Ends of titles that follow the noun they belong to ("Attorney General", "Secretary General"). */
export const TITLE_TAILS: ReadonlySet<string> = new Set(["general", "elect", "designate", "emeritus"]);

/** Ends of a name that tell generations apart. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Small words inside names of persons. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de del della der den di da do dos du la le van von zu bin ibn al el ben ter ten af av y".split(" "),
);
