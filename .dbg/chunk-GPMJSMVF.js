import {
  UserError,
  parseQuarter,
  quarterId
} from "./chunk-NUTQLMKZ.js";

// source/commands/find-report.ts
function findReport(store, text) {
  const reports = store.reports.reports();
  const latest = reports.at(-1);
  if (text === "latest" && latest) {
    return latest;
  }
  const quarter = parseQuarter(text);
  const report = quarter && reports.find(({ id }) => id === quarterId(quarter));
  if (report) {
    return report;
  }
  const known = reports.map((known2) => known2.quarter).join(", ");
  throw new UserError(
    quarter ? `there is no report for '${text}'` : `'${text}' is not a quarter`,
    {
      hint: `the store has ${known}; write "Q2 23/24", 2023-24-q2 or latest`,
      code: "unknown-quarter"
    }
  );
}

export {
  findReport
};
