import {
  findQuotes
} from "./chunk-4AB77YGY.js";

// source/commands/load-names.ts
function loadNames(store) {
  return {
    indicators: new Map(store.indicators.all().map(({ id, name }) => [id, name])),
    objectives: new Map(
      store.reports.objectives().map(({ id, name }) => [id, name])
    )
  };
}

// source/commands/quote-report.ts
function quoteReport(store, report) {
  const { quotes, missing } = findQuotes(
    store.figures.ofReport(report),
    store.documents.paragraphs(report)
  );
  store.documents.replaceQuotes(report, quotes);
  return missing;
}

export {
  loadNames,
  quoteReport
};
