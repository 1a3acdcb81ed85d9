import type { Report } from "../engine/report";

/** The report as it is, indented, with a newline at the end. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
