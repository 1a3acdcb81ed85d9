const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

/** @param tag BCP 47 tag of a language */
export const directionOf = (tag: string): "ltr" | "rtl" => (RIGHT_TO_LEFT.test(tag) ? "rtl" : "ltr");
