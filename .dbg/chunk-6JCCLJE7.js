import {
  ambiguousMark,
  formatChange,
  formatChangeInFull,
  isChange
} from "./chunk-D5QVTDPB.js";
import {
  formatFigure
} from "./chunk-SAOVSM54.js";
import {
  formatMonth,
  isDate,
  parseQuarter,
  quarterLabel,
  strandName
} from "./chunk-NUTQLMKZ.js";

// source/commands/shapes/to-text.ts
function describeValue(figure) {
  const text = isChange(figure) ? formatChange(figure) : formatFigure(figure);
  const isUnsure = figure.origin === "derived" && figure.reading === "either";
  return isUnsure ? `${text} ${ambiguousMark}` : text;
}
function describePlace({
  report,
  priority,
  strand,
  paragraph,
  source
}) {
  return source ?? `${labelQuarter(report)} P${priority} ${strandName(strand)} \xB6${paragraph}`;
}
function markQuote({
  quote,
  quoteSpan
}) {
  if (quote === null || quoteSpan === null) {
    return void 0;
  }
  const { start, end } = quoteSpan;
  return `${quote.slice(0, start)}\xAB${quote.slice(start, end)}\xBB${quote.slice(end)}`;
}
function labelQuarter(id) {
  const quarter = parseQuarter(id);
  return quarter ? quarterLabel(quarter) : id;
}
function describeChangeInFull(change) {
  const { reference } = change;
  const isWorkedOut = reference !== null && isDate(reference);
  return formatChangeInFull(
    isWorkedOut ? { ...change, reference: formatMonth(reference) } : change
  );
}
function describeChange({
  change
}) {
  return change ? formatChange(change) : "";
}

export {
  describeValue,
  describePlace,
  markQuote,
  labelQuarter,
  describeChangeInFull,
  describeChange
};
