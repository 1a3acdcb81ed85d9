import type { Complaints } from "./compare";

/** What does not hold yet of the reports on our own pages, by page; each line must go. */
export const PENDING: Readonly<Record<string, readonly (keyof Complaints)[]>> = {
  "plant-closure": ["contradictions"],
};
