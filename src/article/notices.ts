import type { Notice, Report } from "../engine/report";

/** A report that also tells what was not read of its article. */
export const withNotices = (report: Report, notices: readonly Notice[]): Report => ({
  ...report,
  notices: [...report.notices, ...notices.map(({ words }) => words)],
  noticeCodes: [...report.noticeCodes, ...notices.map(({ code }) => code)],
});
