/** Letters of a party tag such as "(R-Ill.)". */
export const PARTY_LETTERS: ReadonlySet<string> = new Set(["R", "D", "I", "L", "G"]);

/** Nouns and adjectives that name a party; lower case. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  `republican republicans democrat democrats democratic gop labour labor tory tories conservative conservatives
  libertarian libertarians socialist liberal liberals lib-dem lib-dems snp ukip dup likud`.split(/\s+/),
);

/** Postal codes and the shortened forms of US states that newspapers print, without dots; lower case. */
export const US_STATES: ReadonlySet<string> = new Set(
  `al ala alaska ak ariz az ark ar calif ca colo co conn ct del de fla fl ga hawaii hi idaho id ill il ind in iowa ia
  kan ks kans ky la maine me md mass ma mich mi minn mn miss ms mo mont mt neb ne nebr nev nv nh nj nm ny nc nd ohio oh
  okla ok ore or pa ri sc sd tenn tn texas tx tex utah ut vt va wash wa wva wv wis wi wyo wy dc pr vi`.split(
    /\s+/,
  ),
);
