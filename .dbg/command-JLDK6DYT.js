import "./chunk-NHUCL7NU.js";
import {
  findRestatements
} from "./chunk-WN75L4MU.js";
import {
  formatTable
} from "./chunk-YBOIR5LG.js";
import {
  describeValue,
  labelQuarter
} from "./chunk-6JCCLJE7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import {
  findReport
} from "./chunk-GPMJSMVF.js";
import "./chunk-T2JWYRWV.js";
import {
  figureToJson,
  levelToJson
} from "./chunk-UDRDILD7.js";
import {
  UserError,
  buildSeries
} from "./chunk-NUTQLMKZ.js";

// source/domain/compare.ts
function compareReports(before, after) {
  const remaining = /* @__PURE__ */ new Map();
  for (const figure of before) {
    const key = keyOf(figure);
    remaining.set(key, [...remaining.get(key) ?? [], figure]);
  }
  const appeared = [];
  const pairs = [];
  for (const figure of after) {
    const match = figure.indicator === void 0 ? void 0 : remaining.get(keyOf(figure))?.shift();
    if (match) {
      pairs.push({ before: match, after: figure });
    } else {
      appeared.push(figure);
    }
  }
  return {
    appeared,
    gone: [...remaining.values()].flat(),
    changed: pairs.filter((pair) => !isSameValue(pair)),
    unchanged: pairs.filter((pair) => isSameValue(pair)),
    restated: findRestatements(buildSeries([...before, ...after])).filter(
      ({ earlier, later }) => earlier.place.report !== later.place.report
    )
  };
}
function keyOf({ indicator, breakdown, role, unit, reference }) {
  return JSON.stringify([
    indicator,
    breakdown,
    role,
    unit,
    role === "change" ? void 0 : reference
  ]);
}
function isSameValue({ before, after }) {
  return before.value === after.value && before.valueTo === after.valueTo && before.qualifier === after.qualifier && before.direction === after.direction;
}

// source/commands/compare/text.ts
function renderCompare(result, { width }) {
  const [from, to] = [labelQuarter(result.from), labelQuarter(result.to)];
  return [
    `${from} against ${to}: ${result.changed.length} changed, ${result.unchanged.length} unchanged, ${result.new.length} new, ${result.gone.length} gone, ${result.restated.length} restated`,
    ...describePairs("Changed", result.changed, { from, to, width }),
    ...describePairs("Restated", result.restated, { from, to, width }),
    ...describePairs("Unchanged", result.unchanged, { from, to, width }),
    ...describeFigures(`New in ${to}`, result.new, width),
    ...describeFigures(`Gone since ${from}`, result.gone, width),
    "",
    `Objectives in both: ${result.objectives.filter(({ before, after }) => before && after).length}; only ${from}: ${result.objectives.filter(({ after }) => !after).length}; only ${to}: ${result.objectives.filter(({ before }) => !before).length} (--json has the summaries side by side)`
  ].join("\n");
}
function describePairs(title, pairs, { from, to, width }) {
  return pairs.length === 0 ? [] : [
    "",
    formatTable(
      [
        { title, isFlexible: true },
        { title: "Role" },
        { title: from, align: "right" },
        { title: to, align: "right" },
        { title: "Periods" }
      ],
      pairs.map(({ before, after }) => [
        nameOf(after),
        after.role,
        describeValue(before),
        describeValue(after),
        `${before.period?.label ?? "not stated"} \u2192 ${after.period?.label ?? "not stated"}`
      ]),
      width
    )
  ];
}
function describeFigures(title, figures, width) {
  return figures.length === 0 ? [] : [
    "",
    formatTable(
      [
        { title, isFlexible: true },
        { title: "Role" },
        { title: "Value", align: "right" },
        { title: "Period" }
      ],
      figures.map((figure) => [
        nameOf(figure),
        figure.role,
        describeValue(figure),
        figure.period?.label ?? "not stated"
      ]),
      width
    )
  ];
}
function nameOf({ indicator, breakdown }) {
  return [indicator?.name ?? "no indicator", breakdown].filter(Boolean).join(" \xB7 ");
}

// source/commands/compare/command.ts
var command = {
  name: "compare",
  summary: "two quarters: figures new, gone, changed and restated, objectives side by side",
  usage: "QUARTER QUARTER",
  flags: {},
  examples: ['planwatch compare "Q1 22/23" "Q2 23/24"'],
  schema: "compare@1",
  run(request, context) {
    const { store, names } = context;
    const [from, to] = readReports(request, context);
    const figures = [from, to].map(({ id }) => store.figures.ofReport(id));
    const compared = compareReports(figures[0], figures[1]);
    const toPair = ({ before, after }) => ({
      before: figureToJson(before, names),
      after: figureToJson(after, names)
    });
    return {
      schema: "planwatch/compare@1",
      quarter: to.id,
      from: from.id,
      to: to.id,
      new: compared.appeared.map((figure) => figureToJson(figure, names)),
      gone: compared.gone.map((figure) => figureToJson(figure, names)),
      changed: compared.changed.map((pair) => toPair(pair)),
      unchanged: compared.unchanged.map((pair) => toPair(pair)),
      restated: compared.restated.map(({ earlier, later }) => ({
        before: levelToJson(earlier, names),
        after: levelToJson(later, names)
      })),
      objectives: compareCommentary(context, from, to)
    };
  },
  text: renderCompare
};
function readReports({ input }, { store }) {
  const [first, second, ...rest] = input;
  if (first === void 0 || second === void 0 || rest.length > 0) {
    throw new UserError(`compare needs two quarters, not ${input.length}`, {
      hint: 'try: planwatch compare "Q1 22/23" "Q2 23/24"',
      code: "missing-quarter"
    });
  }
  const [from, to] = [findReport(store, first), findReport(store, second)];
  if (from.id === to.id) {
    throw new UserError(`'${first}' and '${second}' are the same quarter`, {
      code: "same-quarter"
    });
  }
  return from.id < to.id ? [from, to] : [to, from];
}
function compareCommentary({ store }, from, to) {
  const commentary = store.reports.commentary();
  const find = (report, objective) => commentary.find(
    (entry) => entry.report === report.id && entry.objective === objective
  );
  return store.reports.objectives().map(({ id, name, priority, strand }) => ({
    objective: name,
    priority,
    strand,
    before: find(from, id)?.summary ?? null,
    after: find(to, id)?.summary ?? null
  })).filter(({ before, after }) => before !== null || after !== null);
}
export {
  command
};
