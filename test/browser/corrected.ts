import type { Report } from "../../src/engine/report";
import type { StoredCorrection } from "../../src/messages";
import { correctionFor } from "../../src/settings";

/** What the panel sends when its reader says of a statement of this report that it is none. */
export function noStatement(report: Report, id: string): StoredCorrection {
  const made = correctionFor(report, report.text ?? "", { kind: "not-a-statement", statement: id });
  if (!made) throw new Error(`No statement ${id} in the report.`);
  return made;
}
