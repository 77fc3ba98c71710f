import {
  desiredDirections,
  evidenceGrades,
  exceptionKinds,
  formatPeriod,
  indicatorTypes,
  isStated,
  notAssessableReasons,
  periodBases,
  periodKinds,
  qualifiers,
  readings,
  roles,
  strands,
  triageStatuses,
  units,
  verdictNames
} from "./chunk-NUTQLMKZ.js";

// source/commands/shapes/figure.ts
import * as v from "valibot";
var periodShape = v.object({
  start: v.string(),
  end: v.string(),
  kind: v.picklist(periodKinds),
  basis: v.picklist(periodBases),
  label: v.string()
});
var rangeShape = v.object({ start: v.string(), end: v.string() });
var figureShape = v.object({
  id: v.string(),
  report: v.string(),
  priority: v.number(),
  strand: v.picklist(strands),
  objective: v.string(),
  paragraph: v.number(),
  printed: v.nullable(v.string()),
  indicator: v.nullable(v.object({ id: v.string(), name: v.string() })),
  breakdown: v.nullable(v.string()),
  role: v.picklist(roles),
  value: v.number(),
  valueTo: v.nullable(v.number()),
  unit: v.picklist(units),
  qualifier: v.nullable(v.picklist(qualifiers)),
  direction: v.nullable(v.picklist(["up", "down"])),
  reference: v.nullable(v.string()),
  referencePeriod: v.nullable(rangeShape),
  period: v.nullable(periodShape),
  reading: v.nullable(v.picklist(readings)),
  numerator: v.nullable(v.number()),
  denominator: v.nullable(v.number()),
  origin: v.picklist(["stated", "derived"]),
  formula: v.nullable(v.string()),
  /** What the rounding of the print allows; for derived values only. */
  interval: v.nullable(v.object({ lower: v.number(), upper: v.number() })),
  /** The sentence it stands in, once its report's document has been imported. */
  quote: v.nullable(v.string()),
  /** Where the number stands in the quote, in UTF-16 units. */
  quoteSpan: v.nullable(v.object({ start: v.number(), end: v.number() })),
  note: v.nullable(v.string()),
  /** The file of an imported series; its place is then that of its indicator. */
  source: v.nullable(v.string())
});

// source/commands/shapes/indicator.ts
import * as v2 from "valibot";
var changeShape = v2.object({
  value: v2.number(),
  unit: v2.picklist(units),
  direction: v2.nullable(v2.picklist(["up", "down"])),
  reference: v2.nullable(v2.string()),
  reading: v2.nullable(v2.picklist(readings)),
  origin: v2.picklist(["stated", "derived"])
});
var expectedShape = v2.object({
  centre: v2.number(),
  lower: v2.number(),
  upper: v2.number()
});
var verdictShape = v2.object({
  verdict: v2.picklist(verdictNames),
  reason: v2.nullable(v2.picklist(notAssessableReasons)),
  evidence: v2.nullable(v2.picklist(evidenceGrades)),
  side: v2.nullable(v2.picklist(["high", "low", "mixed"])),
  expected: v2.nullable(expectedShape),
  explanation: v2.string(),
  needed: v2.nullable(v2.string())
});
var indicatorShape = v2.object({
  id: v2.string(),
  name: v2.string(),
  priority: v2.number(),
  strand: v2.picklist(strands),
  objective: v2.string(),
  topics: v2.array(v2.string()),
  type: v2.picklist(indicatorTypes),
  unit: v2.picklist(units),
  direction: v2.picklist(desiredDirections),
  /** False when the quarter's report has no figure for it; `latest` is then from an earlier one. */
  isReported: v2.boolean(),
  latest: v2.nullable(figureShape),
  previous: v2.nullable(figureShape),
  change: v2.nullable(changeShape),
  /** Null until the series can be judged. */
  verdict: v2.nullable(verdictShape),
  /** Ids of its open exceptions in the quarter, worst first. */
  exceptions: v2.array(v2.string())
});

// source/commands/shapes/exception.ts
import * as v3 from "valibot";
var triageShape = v3.object({
  status: v3.picklist(triageStatuses),
  by: v3.nullable(v3.string()),
  at: v3.nullable(v3.string()),
  note: v3.nullable(v3.string())
});
var exceptionShape = v3.object({
  id: v3.string(),
  kind: v3.picklist(exceptionKinds),
  verdict: v3.nullable(v3.picklist(verdictNames)),
  reason: v3.string(),
  evidence: v3.nullable(v3.picklist(evidenceGrades)),
  side: v3.nullable(v3.picklist(["high", "low", "mixed"])),
  bearing: v3.picklist(["favourable", "unfavourable", "neutral"]),
  indicator: v3.nullable(v3.object({ id: v3.string(), name: v3.string() })),
  breakdown: v3.nullable(v3.string()),
  period: v3.nullable(periodShape),
  value: v3.nullable(v3.number()),
  expected: v3.nullable(expectedShape),
  explanation: v3.string(),
  /** Everything the finding rests on, as named values. */
  record: v3.record(v3.string(), v3.unknown()),
  triage: triageShape,
  figures: v3.array(v3.string()),
  /** The quarter in which the same exception was first found. */
  firstSeen: v3.string()
});

// source/commands/shapes/to-json.ts
function figureToJson(figure, names) {
  return {
    id: figure.id,
    ...placeToJson(figure, names),
    printed: figure.printed,
    indicator: nameIndicator(figure.indicator, names),
    breakdown: figure.breakdown ?? null,
    role: figure.role,
    value: figure.value,
    valueTo: figure.valueTo ?? null,
    unit: figure.unit,
    qualifier: figure.qualifier ?? null,
    direction: figure.direction ?? null,
    reference: figure.reference ?? null,
    referencePeriod: figure.referencePeriod ?? null,
    period: periodToJson(figure.period),
    reading: figure.reading ?? null,
    numerator: figure.numerator ?? null,
    denominator: figure.denominator ?? null,
    origin: "stated",
    formula: null,
    interval: null,
    quote: figure.quote?.sentence ?? null,
    quoteSpan: figure.quote ? { start: figure.quote.start, end: figure.quote.end } : null,
    note: figure.note ?? null,
    source: figure.source ?? null
  };
}
function levelToJson(level, names) {
  return {
    id: level.id,
    ...placeToJson(level.place, names),
    printed: null,
    indicator: nameIndicator(level.indicator, names),
    breakdown: level.breakdown ?? null,
    role: "level",
    value: level.value,
    valueTo: null,
    unit: level.unit,
    qualifier: level.qualifier ?? null,
    direction: null,
    reference: null,
    referencePeriod: null,
    period: periodToJson(level.period),
    reading: level.isOneOfTwoReadings ? "either" : level.reading ?? null,
    numerator: null,
    denominator: null,
    origin: level.origin,
    formula: level.formula ?? null,
    interval: level.interval,
    quote: null,
    quoteSpan: null,
    note: level.isOneOfTwoReadings ? `one of two readings: the published change is taken as ${level.reading === "points" ? "percentage points" : "relative"}` : null,
    source: null
  };
}
function standingToJson(standing, exceptions, {
  verdict,
  names
}) {
  const { indicator, latest, previous, change } = standing;
  const { id, name, priority, strand, topics, type, unit, direction } = indicator;
  return {
    id,
    name,
    priority,
    strand,
    objective: nameObjective(indicator.objective, names),
    topics: [...topics],
    type,
    unit,
    direction,
    isReported: standing.isReported,
    latest: latest ? figureToJson(latest, names) : null,
    previous: previous ? levelToJson(previous, names) : null,
    change: change ? {
      value: change.value,
      unit: change.unit,
      direction: change.direction ?? null,
      reference: change.reference ?? null,
      reading: change.reading ?? null,
      origin: change.origin
    } : null,
    verdict: verdict ? verdictToJson(verdict) : null,
    exceptions: [...exceptions]
  };
}
function verdictToJson({
  verdict
}) {
  return {
    verdict: verdict.verdict,
    reason: verdict.reason ?? null,
    evidence: verdict.evidence ?? null,
    side: verdict.side ?? null,
    expected: verdict.expected ?? null,
    explanation: verdict.explanation,
    needed: verdict.needed ?? null
  };
}
function exceptionToJson(exception, names) {
  const { triage } = exception;
  return {
    id: exception.id,
    kind: exception.kind,
    verdict: exception.verdict ?? null,
    reason: exception.reason,
    evidence: exception.evidence ?? null,
    side: exception.side ?? null,
    bearing: exception.bearing,
    indicator: nameIndicator(exception.indicator, names),
    breakdown: exception.breakdown ?? null,
    period: periodToJson(exception.period),
    value: exception.value ?? null,
    expected: exception.expected ?? null,
    explanation: exception.explanation,
    record: { ...exception.record },
    triage: "at" in triage ? { ...triage } : { status: "open", by: null, at: null, note: null },
    figures: [...exception.figures],
    firstSeen: exception.firstSeen
  };
}
function placeToJson({ report, priority, strand, objective, paragraph }, names) {
  return {
    report,
    priority,
    strand,
    objective: nameObjective(objective, names),
    paragraph
  };
}
function periodToJson(period) {
  if (!isStated(period)) {
    return null;
  }
  const { start, end, kind, basis } = period;
  return { start, end, kind, basis, label: formatPeriod(period) };
}
function nameIndicator(id, { indicators }) {
  return id === void 0 ? null : { id, name: indicators.get(id) ?? id };
}
function nameObjective(id, { objectives }) {
  return objectives.get(id) ?? id;
}

export {
  periodShape,
  figureShape,
  verdictShape,
  indicatorShape,
  exceptionShape,
  figureToJson,
  levelToJson,
  standingToJson,
  verdictToJson,
  exceptionToJson
};
