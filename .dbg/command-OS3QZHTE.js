import "./chunk-5BRJNBO5.js";
import {
  findIndicator
} from "./chunk-DWMYFOX7.js";
import {
  formatTable
} from "./chunk-YBOIR5LG.js";
import {
  describePlace,
  describeValue
} from "./chunk-6JCCLJE7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import {
  findReport
} from "./chunk-GPMJSMVF.js";
import {
  filterFlags,
  matchesFilter,
  readChoice,
  readFilter
} from "./chunk-6UQOAP4V.js";
import "./chunk-T2JWYRWV.js";
import "./chunk-T6OA6HCS.js";
import {
  figureToJson
} from "./chunk-UDRDILD7.js";
import {
  roles
} from "./chunk-NUTQLMKZ.js";

// source/commands/figures/text.ts
function renderFigures({ figures }, { width }) {
  if (figures.length === 0) {
    return "no figures";
  }
  return formatTable(
    [
      { title: "Figure" },
      { title: "Value", align: "right" },
      { title: "Role" },
      { title: "Period" },
      { title: "Indicator", isFlexible: true },
      { title: "Place" }
    ],
    figures.map((figure) => [
      figure.id,
      describeValue(figure),
      figure.role,
      figure.period?.label ?? "not stated",
      [figure.indicator?.name, figure.breakdown].filter(Boolean).join(" \xB7 "),
      describePlace(figure)
    ]),
    width
  );
}

// source/commands/figures/command.ts
var command = {
  name: "figures",
  summary: "every published figure with its place",
  usage: "",
  flags: {
    ...filterFlags,
    report: {
      type: "string",
      placeholder: "Q",
      help: "only the report of this quarter"
    },
    indicator: {
      type: "string",
      placeholder: "WORDS",
      help: "only one indicator"
    },
    role: {
      type: "string",
      placeholder: "ROLE",
      help: `only ${roles.join(", ")}`
    }
  },
  examples: [
    'planwatch figures --report "Q1 22/23" --role target',
    'planwatch figures --indicator "repeat victim" --csv'
  ],
  schema: "figures@1",
  run(request, context) {
    const filter = readFilter(request);
    const role = readChoice(request, "role", roles);
    const wanted = loadFigures(request, context).filter(
      (figure) => matchesFilter(filter, figure) && (role === void 0 || figure.role === role)
    );
    return {
      schema: "planwatch/figures@1",
      quarter: readReport(request, context) ?? null,
      figures: wanted.slice(0, filter.limit).map((figure) => figureToJson(figure, context.names))
    };
  },
  text: renderFigures,
  rows: ({ figures: rows }) => rows
};
function loadFigures(request, context) {
  const { store } = context;
  const report = readReport(request, context);
  const { indicator } = request.flags;
  if (typeof indicator !== "string") {
    return report ? store.figures.ofReport(report) : store.figures.all();
  }
  const ofIndicator = store.figures.ofIndicator(
    findIndicator(store, indicator).id
  );
  return report ? ofIndicator.filter((figure) => figure.report === report) : ofIndicator;
}
function readReport({ flags }, { store }) {
  const named = flags.report ?? flags.quarter;
  return typeof named === "string" ? findReport(store, named).id : void 0;
}
export {
  command
};
