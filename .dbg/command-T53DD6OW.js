import "./chunk-LQUVGVAR.js";
import {
  keyOfPlace
} from "./chunk-4AB77YGY.js";
import {
  labelQuarter
} from "./chunk-6JCCLJE7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import {
  readingWidth,
  wrapText
} from "./chunk-T2JWYRWV.js";
import "./chunk-UDRDILD7.js";
import "./chunk-NUTQLMKZ.js";

// source/commands/check/check-provenance.ts
function checkProvenance(store) {
  const figures = store.figures.all();
  const imported = new Set(store.documents.all().map(({ report }) => report));
  const checked = figures.filter(({ report }) => imported.has(report));
  return {
    figures: figures.length,
    checked: checked.length,
    withoutDocument: store.reports.reports().map(({ id }) => id).filter((id) => !imported.has(id)),
    problems: [...imported].flatMap((report) => checkReport(store, report))
  };
}
function checkReport(store, report) {
  const paragraphs = store.documents.paragraphs(report);
  const places = new Set(paragraphs.map((place) => keyOfPlace(place)));
  const quotes = new Map(
    store.documents.quotes(report).map((quote) => [quote.figure, quote])
  );
  return store.figures.ofReport(report).flatMap((figure) => {
    const where = describeWhere(figure);
    if (!places.has(keyOfPlace(figure))) {
      return [
        {
          figure: figure.id,
          code: "no-paragraph",
          message: `the document has no ${where}`
        }
      ];
    }
    const quote = quotes.get(figure.id);
    const paragraph = quote && paragraphs[quote.ordinal];
    const isPrinted = paragraph !== void 0 && keyOfPlace(paragraph) === keyOfPlace(figure) && paragraph.text.slice(quote.start, quote.end) === figure.printed;
    return isPrinted ? [] : [
      {
        figure: figure.id,
        code: "not-printed",
        message: `'${figure.printed}' is not printed in ${where}`
      }
    ];
  });
}
function describeWhere({ priority, objective, paragraph }) {
  return `priority ${priority}, ${objective}, paragraph ${paragraph}`;
}

// source/commands/check/text.ts
function renderCheck(result, { width: room }) {
  const width = Math.min(room, readingWidth);
  const { faults } = result.integrity;
  const { problems } = result.provenance;
  const indent = (text) => wrapText(text, width - 2).map((line) => `  ${line}`);
  return [
    `integrity       ${faults.length === 0 ? "the store is whole" : `${faults.length} faults`}`,
    ...faults.flatMap((fault) => indent(fault)),
    `provenance      ${describeProvenance(result)}`,
    ...problems.flatMap(({ figure, message }) => indent(`${figure}: ${message}`)),
    `contradictions  ${describeContradictions(result)}`,
    ...result.contradictions.flatMap(
      ({ status, explanation }) => indent(`${status}: ${explanation}`)
    )
  ].join("\n");
}
function describeProvenance({ provenance }) {
  const { figures, checked, withoutDocument, problems } = provenance;
  const outcome = `${checked - problems.length} of ${figures} figures found in the text of their report`;
  return withoutDocument.length === 0 ? outcome : `${outcome}; not imported: ${withoutDocument.map((id) => labelQuarter(id)).join(", ")}`;
}
function describeContradictions({ contradictions }) {
  return contradictions.length === 0 ? "none" : `${contradictions.length}, of the reports and not of the store`;
}

// source/commands/check/command.ts
var command = {
  name: "check",
  summary: "integrity of the store, provenance of every figure, contradictions",
  usage: "",
  flags: {},
  examples: ["planwatch check", "planwatch check --json"],
  schema: "check@1",
  run(_request, { store, quarter }) {
    const faults = store.integrity.findFaults();
    const provenance = checkProvenance(store);
    return {
      schema: "planwatch/check@1",
      quarter: quarter.id,
      isSound: faults.length === 0 && provenance.problems.length === 0,
      integrity: { faults },
      provenance,
      contradictions: store.exceptions.all().filter(({ kind }) => kind === "query").map(({ id, triage, explanation, figures }) => ({
        id,
        status: triage.status,
        explanation,
        figures: [...figures]
      }))
    };
  },
  text: renderCheck,
  exitCode: ({ isSound }) => isSound ? 0 : 3
};
export {
  command
};
