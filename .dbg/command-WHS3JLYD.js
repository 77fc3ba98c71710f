import {
  ruleWords
} from "./chunk-ZPVENDGP.js";
import {
  analyseFlags,
  nameGroup,
  nameInput,
  readAnalyseQuery,
  readGroups,
  refuseProblems
} from "./chunk-IL3FULPO.js";
import "./chunk-F37CYLGX.js";
import "./chunk-MJHWSGJI.js";
import {
  bearingOfSide,
  chartPhases,
  isObserved,
  judgeSeries,
  leastForChart,
  makeIndependent
} from "./chunk-QEOELYAB.js";
import {
  formatTable
} from "./chunk-YBOIR5LG.js";
import {
  formatNumber,
  formatValue
} from "./chunk-SAOVSM54.js";
import "./chunk-6UQOAP4V.js";
import {
  readingWidth,
  wrapText
} from "./chunk-T2JWYRWV.js";
import {
  nearest
} from "./chunk-T6OA6HCS.js";
import {
  verdictToJson
} from "./chunk-UDRDILD7.js";
import {
  UserError,
  addDays,
  decimalsOf,
  formatPeriod,
  shiftMonths,
  verdictNames,
  wholeMonths
} from "./chunk-NUTQLMKZ.js";

// source/commands/analyse/chart-sample.ts
function chartSample(sample, settings) {
  const { type } = sample;
  const { treatment, observations } = makeIndependent(sample);
  const stated = observations.filter((observation) => isObserved(observation));
  const isSuited = type !== "rank" && type !== "headcount" && treatment === "none";
  const varies = stated.some(({ value }) => value !== stated[0]?.value);
  return isSuited && varies && stated.length >= leastForChart ? chartPhases(sample, observations, settings)[0] : void 0;
}

// source/commands/analyse/needed-decimals.ts
var mostDecimals = 10;
function neededDecimals(values) {
  let largest = 0;
  for (const value of values) {
    largest = Math.max(largest, Math.abs(value));
  }
  return largest > 0 ? Math.min(mostDecimals, Math.max(1, 2 - Math.floor(Math.log10(largest)))) : 1;
}

// source/commands/analyse/to-sample.ts
function guessType({ rows }) {
  const stated = rows.filter((row) => row.value !== void 0);
  if (hasParts(stated) || stated.some(({ mark }) => mark === "percent")) {
    return "proportion";
  }
  if (stated.some(({ mark }) => mark === "gbp")) {
    return "currency";
  }
  const areWhole = stated.every(
    ({ value }) => Number.isInteger(value) && Number(value) >= 0
  );
  return areWhole ? "count" : "other";
}
function toSample({ rows }, type, direction) {
  const stated = rows.filter((row) => row.value !== void 0);
  const isShare = type === "proportion" || type === "rate";
  const scale = isShare && hasParts(stated) ? type === "rate" ? 1 : 100 : void 0;
  const observations = rows.map((row) => toObservation(row, scale));
  return {
    type,
    unit: unitOf(type, stated),
    decimals: usefulDecimals(observations.flatMap(({ value }) => value ?? [])),
    direction,
    observations
  };
}
function hasParts(stated) {
  return stated.length > 0 && stated.every(
    ({ numerator, denominator }) => numerator !== void 0 && denominator !== void 0
  );
}
function toObservation({ period, value, numerator, denominator }, scale) {
  if (scale === void 0 || value === void 0) {
    return { period, value };
  }
  return {
    period,
    value: scale * Number(numerator) / Number(denominator),
    numerator,
    denominator
  };
}
function unitOf(type, stated) {
  const isPercent = stated.some(({ mark }) => mark === "percent");
  switch (type) {
    case "proportion": {
      return "percent";
    }
    case "currency": {
      return "gbp";
    }
    case "rate": {
      return isPercent && !hasParts(stated) ? "percent" : "count";
    }
    case "count":
    case "duration":
    case "headcount":
    case "rank":
    case "other": {
      return isPercent ? "percent" : "count";
    }
  }
}
function usefulDecimals(values) {
  let own = 0;
  for (const value of values) {
    own = Math.max(own, decimalsOf(String(value)));
  }
  return Math.min(own, neededDecimals(values));
}

// source/commands/analyse/analyse-group.ts
var words = {
  outside: "outside",
  trend: "trend",
  "two-of-three": "two-of-three",
  shift: "shift",
  "three-of-four": "near-limit-run",
  "moving-range": "moving-range",
  "longest-run": "run",
  crossings: "run"
};
function typeOf(group, { type }) {
  return type ?? guessType(group);
}
function analyseGroup(group, query) {
  const { settings, direction } = query;
  const type = typeOf(group, query);
  const sample = toSample(group, type, direction);
  const phase = chartSample(sample, settings);
  const { verdict } = judgeSeries(sample, settings);
  const last = phase?.points.findLast(({ value }) => value !== void 0);
  const { indicator = "", breakdown } = group;
  return {
    indicator: group.indicator ?? null,
    breakdown: breakdown ?? null,
    type,
    unit: sample.unit,
    direction,
    profile: settings.profile,
    n: sample.observations.filter(({ value }) => value !== void 0).length,
    chart: phase?.kind ?? null,
    centre: toNumber(phase?.centre),
    averageMovingRange: toNumber(phase?.averageMovingRange),
    lower: toNumber(last?.lower),
    upper: toNumber(last?.upper),
    points: listPoints(group, sample.observations, phase),
    verdict: {
      ...verdictToJson({ indicator, breakdown, verdict, figures: [] }),
      bearing: bearingOfSide(direction, verdict.side),
      record: { ...verdict.record }
    }
  };
}
function listPoints({ rows }, observations, phase) {
  return rows.map(({ period, status }, index) => {
    const charted = phase?.points[index];
    return {
      period: { ...period },
      value: observations[index]?.value ?? null,
      status: status ?? null,
      lower: toNumber(charted?.lower),
      upper: toNumber(charted?.upper),
      rules: nameRules(charted?.hits ?? [])
    };
  });
}
function nameRules(hits) {
  const broken = new Set(hits.map(({ rule }) => words[rule]));
  return ruleWords.filter((word) => broken.has(word));
}
function toNumber(value) {
  return value !== void 0 && Number.isFinite(value) ? value : null;
}

// source/commands/analyse/check-group.ts
function checkGroup({ rows }, type, file) {
  return rows.flatMap((row) => {
    const fault = findFault(row, type);
    return fault ? [{ file, line: row.line, ...fault }] : [];
  }).toSorted((a, b) => a.line - b.line);
}
function findFault(row, type) {
  if (type === "proportion") {
    return findBadShare(row);
  }
  return type === "count" ? findBadCount(row) : void 0;
}
function findBadCount({ value }) {
  return value === void 0 || value >= 0 && Number.isInteger(value) ? void 0 : {
    column: "value",
    code: "bad-count",
    message: `a count cannot be '${value}'`
  };
}
function findBadShare({
  value,
  numerator,
  denominator
}) {
  if (numerator === void 0 || denominator === void 0) {
    return void 0;
  }
  if (numerator > denominator) {
    return {
      column: "numerator",
      code: "above-whole",
      message: `'${numerator}' is above the denominator ${denominator}`
    };
  }
  const share = numerator / denominator;
  return value === void 0 || isPrintOf(value, share, 1) || isPrintOf(value, 100 * share, 0) ? void 0 : {
    column: "value",
    code: "contradictory",
    message: `'${value}' is not ${numerator} of ${denominator}, which is ${formatNumber(100 * share, 2)}%`
  };
}
function isPrintOf(printed, exact, leastDecimals) {
  const decimals = Math.min(9, decimalsOf(String(printed)));
  const room = decimals < leastDecimals ? 0 : 10 ** -decimals;
  return Math.abs(printed - exact) < room + 1e-9;
}

// source/commands/analyse/choose-groups.ts
function chooseGroups(groups, name) {
  if (name === void 0) {
    return groups;
  }
  const wanted = name.trim().toLowerCase();
  const exact = groups.filter(
    (group) => nameGroup(group).toLowerCase() === wanted
  );
  const words2 = wanted.split(/\s+/);
  const holding = groups.filter((group) => {
    const own = nameGroup(group).toLowerCase();
    return words2.every((word) => own.includes(word));
  });
  const found = exact.length > 0 ? exact : holding;
  if (found.length === 1) {
    return found;
  }
  const isNone = found.length === 0;
  const names = groups.map((group) => nameGroup(group));
  const candidates = isNone ? nearest(name, names) : found.map((group) => nameGroup(group));
  throw new UserError(
    isNone ? `there is no series '${name}'` : `'${name}' means ${found.length} series`,
    {
      hint: `${isNone ? "the nearest are" : "one of"} ${candidates.slice(0, 5).map((candidate) => `'${candidate}'`).join(", ")}`,
      code: isNone ? "unknown-series" : "several-series"
    }
  );
}

// source/commands/analyse/fill-gaps.ts
function fillGaps(group) {
  const { rows } = group;
  const length = rows[0] && wholeMonths(rows[0].period);
  const isRegular = length !== void 0 && rows.every(({ period }) => wholeMonths(period) === length);
  if (!isRegular || !mostlyFollows(rows)) {
    return group;
  }
  return {
    ...group,
    rows: rows.flatMap((row, index) => {
      const next = rows[index + 1];
      return next ? [row, ...listBetween(row, next.period, length)] : [row];
    })
  };
}
function mostlyFollows(rows) {
  const following = rows.filter(
    ({ period }, index) => rows[index + 1]?.period.start === addDays(period.end, 1)
  );
  return following.length * 2 > rows.length - 1;
}
function listBetween({ line, period }, before, length) {
  const missing = [];
  let next = shiftMonths(period, length);
  while (next.end < before.start) {
    missing.push({ line, period: next, status: "not-available" });
    next = shiftMonths(next, length);
  }
  return next.start === before.start ? missing : [];
}

// source/commands/analyse/chart-text.ts
var charts = {
  xmr: "XmR chart",
  c: "c chart",
  p: "p chart",
  "p-prime": "p\u2032 chart",
  u: "u chart",
  "u-prime": "u\u2032 chart"
};
function describeLimits(series) {
  const { chart, centre, lower, upper, averageMovingRange, points, n, profile } = series;
  const [first, last] = [points[0], points.at(-1)];
  if (chart === null || centre === null || lower === null || upper === null) {
    return [
      `No limits: ${n} ${n === 1 ? "value" : "values"}, profile ${profile}.`
    ];
  }
  const say = (value) => formatValue(clip(value, series), series.unit, decimalsFor(series));
  const spread = averageMovingRange === null ? "" : `, average moving range ${formatNumber(averageMovingRange, decimalsFor(series))}`;
  const at = averageMovingRange === null ? " at the last point" : "";
  return [
    `Limits ${say(lower)} to ${say(upper)}${at}, mean ${say(centre)}${spread}.`,
    `${charts[chart]}, profile ${profile}, ${n} values, ${formatRange(first.period)} to ${formatRange(last.period)}.`,
    ...restsOnOthers(series) ? [
      "These are the values as they stand; the verdict rests on differences."
    ] : []
  ];
}
function clip(value, { type, unit }) {
  const bounded = type === "other" ? value : Math.max(0, value);
  return unit === "percent" && type === "proportion" ? Math.min(100, bounded) : bounded;
}
function decimalsFor({ points }) {
  return neededDecimals(points.map(({ value }) => value ?? 0));
}
function restsOnOthers({ verdict: { record } }) {
  return record.season === "seasonal";
}
function describeMarked(series, room) {
  const marked = series.points.filter(({ rules }) => rules.length > 0);
  if (marked.length === 0) {
    return series.chart === null ? [] : ["No point is marked."];
  }
  return [
    "",
    `Marked points, ${marked.length} of ${series.n}`,
    formatTable(
      [
        { title: "Period" },
        { title: "Value", align: "right" },
        { title: "Rules", isFlexible: true }
      ],
      marked.map(({ period, value, rules }) => [
        formatRange(period),
        value === null ? "" : formatValue(
          value,
          series.unit,
          Number.isInteger(value) ? 0 : decimalsFor(series)
        ),
        rules.join(", ")
      ]),
      room
    )
  ];
}
var kinds = /* @__PURE__ */ new Map([
  [1, "month"],
  [3, "quarter"],
  [12, "12-months"]
]);
function formatRange(range) {
  const kind = range.start === range.end ? "as-at" : kinds.get(wholeMonths(range)) ?? "other";
  return formatPeriod({ ...range, kind, basis: "sentence" });
}

// source/commands/analyse/text.ts
function renderAnalysis({ file, series }, { width: room }) {
  const width = Math.min(room, readingWidth);
  const [only, ...others] = series;
  if (only && others.length === 0) {
    return [
      nameSeries(only) || nameInput(file),
      ...wrapText(only.verdict.explanation, width),
      ...only.verdict.needed ? wrapText(`It would take ${only.verdict.needed}.`, width) : [],
      "",
      ...describeLimits(only).flatMap((line) => wrapText(line, width)),
      ...describeMarked(only, room)
    ].join("\n");
  }
  return [
    `${series.length} series: ${countVerdicts(series)}. --series NAME shows one in full.`,
    ...series.flatMap((each) => [
      "",
      nameSeries(each),
      ...wrapText(each.verdict.explanation, width - 2).map(
        (line) => `  ${line}`
      )
    ])
  ].join("\n");
}
function nameSeries({ indicator, breakdown }) {
  return nameGroup({
    indicator: indicator ?? void 0,
    breakdown: breakdown ?? void 0
  });
}
function countVerdicts(series) {
  return verdictNames.map((name) => ({
    name,
    count: series.filter(({ verdict }) => verdict.verdict === name).length
  })).filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name.replace("-", " ")}`).join(", ");
}

// source/commands/analyse/command.ts
var command = {
  name: "analyse",
  summary: "limits, rules and verdict for a series in a CSV file",
  usage: "FILE.csv|-",
  flags: analyseFlags,
  examples: [
    "planwatch analyse burglary.csv --direction decrease",
    'planwatch analyse boroughs.csv --wide --series "camden burglary"',
    "planwatch analyse - --map period=month,numerator=met,denominator=all --profile nhsr"
  ],
  schema: "analyse@1",
  run(request, { quarter }) {
    const query = readAnalyseQuery(request);
    const groups = chooseGroups(readGroups(query), query.series);
    const name = nameInput(query.file);
    refuseProblems(
      groups.flatMap((group) => checkGroup(group, typeOf(group, query), name))
    );
    const series = groups.map((group) => analyseGroup(fillGaps(group), query));
    return {
      schema: "planwatch/analyse@1",
      quarter: quarter.id,
      file: query.file,
      series,
      ...series.length === 1 && series[0]
    };
  },
  text: renderAnalysis
};
export {
  command
};
