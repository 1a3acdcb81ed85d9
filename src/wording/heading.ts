/**
 * A name as it stands alone, as a heading: "the city" is a speaker called "city", which a heading writes with a capital.
 * Names that have a capital of their own ("eBay", "bell hooks Foundation") stay as they are.
 */
export const headingOf = (name: string): string =>
  /\p{Lu}/u.test(name) ? name : name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
