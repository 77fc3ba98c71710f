import "./chunk-XUGTSV4E.js";
import {
  verdictOf
} from "./chunk-7DTUNUX4.js";
import {
  formatTable
} from "./chunk-YBOIR5LG.js";
import {
  describeChange,
  describeValue,
  labelQuarter
} from "./chunk-6JCCLJE7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import {
  filterFlags,
  matchesFilter,
  readFilter
} from "./chunk-6UQOAP4V.js";
import "./chunk-T2JWYRWV.js";
import "./chunk-T6OA6HCS.js";
import {
  standingToJson
} from "./chunk-UDRDILD7.js";
import {
  assessStanding
} from "./chunk-NUTQLMKZ.js";

// source/commands/open-exceptions.ts
function openExceptions(store, quarter) {
  const open = /* @__PURE__ */ new Map();
  for (const { id, indicator, triage } of store.exceptions.ofQuarter(quarter)) {
    if (indicator && triage.status === "open") {
      open.set(indicator, [...open.get(indicator) ?? [], id]);
    }
  }
  return open;
}

// source/commands/standings.ts
function loadStandings(store, indicators, quarter) {
  return indicators.map((indicator) => {
    const figures = store.levels.ofIndicator(indicator, quarter);
    return figures.length > 0 ? assessStanding(indicator, figures, quarter) : void 0;
  }).filter((standing) => standing !== void 0);
}

// source/commands/list/text.ts
function renderList({ indicators }, { width }) {
  if (indicators.length === 0) {
    return "no indicators";
  }
  return formatTable(
    [
      { title: "P", align: "right" },
      { title: "Indicator", isFlexible: true },
      { title: "Latest", align: "right" },
      { title: "Period" },
      { title: "Previous", align: "right" },
      { title: "Change", align: "right" },
      { title: "Open", align: "right" },
      { title: "Report" }
    ],
    indicators.map((indicator) => [
      String(indicator.priority),
      indicator.name,
      indicator.latest ? describeValue(indicator.latest) : "\u2014",
      indicator.latest ? indicator.latest.period?.label ?? "not stated" : "",
      indicator.previous ? describeValue(indicator.previous) : "",
      describeChange(indicator),
      indicator.exceptions.length > 0 ? String(indicator.exceptions.length) : "",
      indicator.latest ? labelQuarter(indicator.latest.report) : ""
    ]),
    width
  );
}

// source/commands/list/command.ts
var command = {
  name: "list",
  summary: "indicators: latest, previous, change, verdict",
  usage: "",
  flags: {
    ...filterFlags,
    silent: {
      type: "boolean",
      help: "only those that the quarter has no figure for"
    }
  },
  examples: [
    "planwatch list --priority 1",
    "planwatch list --strand police --csv"
  ],
  schema: "list@1",
  run(request, { store, quarter, names }) {
    const filter = readFilter(request);
    const open = openExceptions(store, quarter.id);
    const verdicts = store.verdicts.ofQuarter(quarter.id);
    const standings = loadStandings(
      store,
      store.indicators.all().filter((indicator) => matchesFilter(filter, indicator)).toSorted((a, b) => a.priority - b.priority),
      quarter.id
    ).filter(({ isReported }) => !request.flags.silent || !isReported);
    return {
      schema: "planwatch/list@1",
      quarter: quarter.id,
      indicators: standings.slice(0, filter.limit).map(
        (standing) => standingToJson(standing, open.get(standing.indicator.id) ?? [], {
          verdict: verdictOf(verdicts, standing),
          names
        })
      )
    };
  },
  text: renderList,
  rows: ({ indicators }) => indicators
};
export {
  command
};
