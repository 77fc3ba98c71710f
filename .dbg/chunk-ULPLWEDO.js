import {
  groupPoints,
  samplePoints
} from "./chunk-4ASKGKRZ.js";
import {
  findBaseConflicts,
  findRestatements
} from "./chunk-WN75L4MU.js";
import {
  bearingOfSide,
  judgeSeries,
  refuse
} from "./chunk-QEOELYAB.js";
import {
  formatChange,
  formatChangeInFull
} from "./chunk-D5QVTDPB.js";
import {
  formatFigure,
  formatValue
} from "./chunk-SAOVSM54.js";
import {
  bearingOf,
  buildSeries,
  earlierValue,
  exceeds,
  formatMonth,
  formatPeriod,
  isStated,
  measureGap,
  orderText,
  parseQuarter,
  quarterId,
  quarterLabel,
  quarterRange,
  rangesOverlap,
  readingsOf,
  shiftMonths,
  strandName,
  wholeMonths
} from "./chunk-NUTQLMKZ.js";

// source/exceptions/ranking.ts
function rankOf({
  kind,
  verdict,
  bearing
}) {
  const isUnfavourable = bearing === "unfavourable";
  switch (kind) {
    case "statistical": {
      return {
        exceptional: 0,
        different: 1,
        indicative: 4,
        expected: 9,
        "not-assessable": 9
      }[verdict ?? "expected"];
    }
    case "target": {
      return 2;
    }
    case "peer": {
      return isUnfavourable ? 3 : 7;
    }
    case "movement": {
      return isUnfavourable ? 5 : 8;
    }
    case "query": {
      return 6;
    }
  }
}

// source/exceptions/describe.ts
function describeSubject(indicator, breakdown) {
  return breakdown ? `${indicator.name} (${breakdown})` : indicator.name;
}
function describePeriod(period) {
  return isStated(period) ? `, ${formatPeriod(period)}` : "";
}
function describeGap({ size, unit }) {
  const rounded = Math.round(Math.abs(size) * 10) / 10;
  return unit === "percent" ? formatValue(rounded, "percent") : `${formatValue(rounded, "count")} ${rounded === 1 ? "point" : "points"}`;
}
function describeUntested({ type }) {
  switch (type) {
    case "headcount": {
      return "It is beyond the tolerance; a headcount is no sample, so there is nothing to test.";
    }
    case "duration": {
      return "It is beyond the tolerance and cannot be tested: published without the spread of the times.";
    }
    case "count":
    case "proportion":
    case "rate":
    case "currency":
    case "rank":
    case "other": {
      return "It is beyond the tolerance and cannot be tested: published without counts.";
    }
  }
}
function subjectKey(figure) {
  return [figure.indicator, figure.breakdown].filter((part) => part !== void 0).map((part) => toKey(part)).join("/");
}
function toKey(text) {
  return text.toLowerCase().replaceAll(/[^a-z\d]+/g, "-").replaceAll(/^-|-$/g, "");
}

// source/exceptions/latest-level.ts
function latestLevel(figures, about) {
  return figures.filter(
    (figure) => figure.role === "level" && figure.report === about.report && figure.indicator === about.indicator && figure.breakdown === about.breakdown
  ).toSorted((a, b) => orderText(endOf(b), endOf(a)))[0];
}
function endOf({ period }) {
  return isStated(period) ? period.end : "";
}

// source/exceptions/rules/peer.ts
var peerWords = /\b(?:national|nationally|msg|most similar)\b/i;
function findPeerGaps(casebook) {
  return [
    ...casebook.figures.filter((figure) => figure.role === "peer").map((peer) => comparePeer(casebook, peer)),
    ...casebook.figures.filter((figure) => isGapToPeer(figure)).map((gap) => compareGap(casebook, gap))
  ].filter((finding) => finding !== void 0).filter(
    ({ id }, index, all) => all.findIndex((other) => other.id === id) === index
  );
}
function isGapToPeer({
  role,
  reference,
  referencePeriod
}) {
  return role === "change" && !referencePeriod && reference !== void 0 && peerWords.test(reference);
}
function comparePeer(casebook, peer) {
  const indicator = peer.indicator && casebook.indicators.get(peer.indicator);
  if (!indicator) {
    return void 0;
  }
  if (peer.direction) {
    return compareChanges(casebook, indicator, peer);
  }
  const level = latestLevel(casebook.figures, peer);
  if (level?.unit !== peer.unit) {
    return void 0;
  }
  const gap = measureGap(
    indicator,
    level.value,
    peer.value,
    casebook.settings.tolerances
  );
  return gap && toFinding(casebook, indicator, {
    own: level,
    other: peer,
    gap,
    peer: formatFigure(peer)
  });
}
function compareChanges(casebook, indicator, peer) {
  const own = casebook.figures.find(
    (figure) => figure.role === "change" && figure.indicator === peer.indicator && figure.breakdown === peer.breakdown && figure.unit === peer.unit && figure.paragraph === peer.paragraph && !isGapToPeer(figure)
  );
  if (!own) {
    return void 0;
  }
  const size = signed(own) - signed(peer);
  const gap = {
    size,
    unit: "percentage-points",
    isBeyond: exceeds(size, casebook.settings.tolerances.relative)
  };
  return toFinding(casebook, indicator, {
    own,
    other: peer,
    gap,
    peer: formatChange(peer)
  });
}
function compareGap(casebook, printed) {
  const indicator = printed.indicator && casebook.indicators.get(printed.indicator);
  const level = latestLevel(casebook.figures, printed);
  if (!indicator || !level) {
    return void 0;
  }
  const gaps = readingsOf(printed, level.unit).map((reading) => {
    const value = earlierValue(level.value, printed, reading);
    const gap = measureGap(
      indicator,
      level.value,
      value,
      casebook.settings.tolerances
    );
    return gap && { gap, value };
  }).filter((candidate) => candidate !== void 0).toSorted((a, b) => Math.abs(a.gap.size) - Math.abs(b.gap.size));
  const weakest = gaps[0];
  if (!weakest) {
    return void 0;
  }
  const values = [
    ...new Set(
      gaps.map(
        ({ value }) => formatValue(Math.round(value * 10) / 10, level.unit)
      )
    )
  ];
  return toFinding(casebook, indicator, {
    own: level,
    other: printed,
    gap: weakest.gap,
    peer: `${values.join(" or ")} (derived)`
  });
}
function toFinding(casebook, indicator, { own, other, gap, peer }) {
  if (!gap.isBeyond) {
    return void 0;
  }
  const side = gap.size > 0 ? "above" : "below";
  const whose = other.reference ?? "peer value";
  const ownText = own.role === "change" ? formatChange(own) : formatFigure(own);
  return {
    id: `${casebook.quarter}/peer/${subjectKey(other)}/${toKey(whose)}`,
    kind: "peer",
    quarter: casebook.quarter,
    indicator: indicator.id,
    breakdown: other.breakdown,
    reason: `${side} ${whose}`,
    side: side === "above" ? "high" : "low",
    bearing: bearingOf(indicator.direction, side === "above" ? "up" : "down"),
    period: own.period,
    value: own.role === "change" ? void 0 : own.value,
    explanation: `${describeSubject(indicator, other.breakdown)}${describePeriod(own.period)}: ${ownText}, ${describeGap(gap)} ${side} the ${whose}, ${peer}.`,
    record: {
      rule: "peer",
      own: own.value,
      peer: other.value,
      gap: gap.size,
      gapUnit: gap.unit,
      tolerances: casebook.settings.tolerances
    },
    figures: [own.id, other.id],
    severity: Math.abs(gap.size)
  };
}
function signed({ value, direction }) {
  return direction === "down" ? -value : value;
}

// source/exceptions/rules/movement.ts
function findMovements(casebook) {
  const changes = casebook.figures.filter((figure) => figure.role === "change" && !isGapToPeer(figure)).map((change) => judgeChange(casebook, change)).filter((finding) => finding !== void 0);
  const pairs = casebook.figures.filter((figure) => figure.role === "baseline").map((baseline) => judgePair(casebook, baseline)).filter((finding) => finding !== void 0).filter(
    (pair) => !changes.some((change) => isSameMove(casebook, change, pair))
  );
  return [...changes, ...pairs];
}
function isTestable({ series }, indicator, { breakdown, period }) {
  if (indicator.type !== "count" || !isStated(period)) {
    return false;
  }
  return series.some(
    ({ levels, ...subject }) => subject.indicator === indicator.id && subject.breakdown === breakdown && levels.some(({ period: { end } }) => end === period.end) && levels.some(({ period: { end } }) => end < period.start)
  );
}
function judgeChange(casebook, change) {
  const indicator = change.indicator && casebook.indicators.get(change.indicator);
  if (!indicator || indicator.type === "rank" || isTestable(casebook, indicator, change)) {
    return void 0;
  }
  const gap = smallestGap(casebook, indicator, change);
  if (!gap?.isBeyond) {
    return void 0;
  }
  const level = latestLevel(casebook.figures, change);
  const isOfLevel = level && isStated(level.period) && isStated(change.period) && level.period.end === change.period.end;
  return {
    ...movement(casebook, indicator, change, change.direction ?? "up"),
    id: `${casebook.quarter}/movement/${subjectKey(change)}/${toKey(change.reference ?? "change")}`,
    reason: formatChangeInFull(change),
    value: isOfLevel ? level.value : void 0,
    explanation: `${describeSubject(indicator, change.breakdown)}${describePeriod(change.period)}: ${formatChangeInFull(change)}${isOfLevel ? `, to ${formatFigure(level)}` : ""}. ${describeUntested(indicator)}`,
    record: {
      rule: "movement",
      gap: gap.size,
      gapUnit: gap.unit,
      tolerances: casebook.settings.tolerances
    },
    figures: isOfLevel ? [level.id, change.id] : [change.id],
    severity: Math.abs(gap.size)
  };
}
function judgePair(casebook, baseline) {
  const indicator = baseline.indicator && casebook.indicators.get(baseline.indicator);
  const level = latestLevel(casebook.figures, baseline);
  if (!indicator || level?.unit !== baseline.unit || indicator.type === "rank" || isTestable(casebook, indicator, level)) {
    return void 0;
  }
  const gap = measureGap(
    indicator,
    level.value,
    baseline.value,
    casebook.settings.tolerances
  );
  if (!gap?.isBeyond) {
    return void 0;
  }
  const moved = gap.size > 0 ? "up" : "down";
  const isBound = level.qualifier === (moved === "up" ? "over" : "under");
  const size = `${isBound ? "at least " : ""}${describeGap(gap)}`;
  const from = isStated(baseline.period) ? ` (${formatPeriod(baseline.period)})` : "";
  return {
    ...movement(casebook, indicator, level, moved),
    id: `${casebook.quarter}/movement/${subjectKey(level)}/${toKey(`from ${formatFigure(baseline)}`)}`,
    reason: `${moved} ${size} from ${formatFigure(baseline)}`,
    value: level.value,
    explanation: `${describeSubject(indicator, level.breakdown)}${describePeriod(level.period)}: ${formatFigure(level)}, ${moved} ${size} from ${formatFigure(baseline)}${from}. ${describeUntested(indicator)}`,
    record: {
      rule: "movement",
      gap: gap.size,
      gapUnit: gap.unit,
      tolerances: casebook.settings.tolerances
    },
    figures: [level.id, baseline.id],
    severity: Math.abs(gap.size)
  };
}
function movement({ quarter }, indicator, { breakdown, period }, moved) {
  return {
    kind: "movement",
    quarter,
    indicator: indicator.id,
    breakdown,
    side: moved === "up" ? "high" : "low",
    bearing: bearingOf(indicator.direction, moved),
    period
  };
}
function smallestGap(casebook, indicator, change) {
  const { tolerances } = casebook.settings;
  const level = latestLevel(casebook.figures, change);
  if (level) {
    return readingsOf(change, level.unit).map(
      (reading) => measureGap(
        indicator,
        level.value,
        earlierValue(level.value, change, reading),
        tolerances
      )
    ).filter((gap) => gap !== void 0).toSorted((a, b) => Math.abs(a.size) - Math.abs(b.size))[0];
  }
  const isPoints = indicator.unit === "percent" && change.reading === "points";
  const isRelative = indicator.unit !== "percent" && change.unit === "percent";
  if (change.unit === "times") {
    const size2 = change.direction === "down" ? -100 / change.value : (change.value - 1) * 100;
    return {
      size: size2,
      unit: "percent",
      isBeyond: exceeds(size2, tolerances.relative)
    };
  }
  if (!isPoints && !isRelative) {
    return void 0;
  }
  const size = change.direction === "down" ? -change.value : change.value;
  return isPoints ? {
    size,
    unit: "percentage-points",
    isBeyond: exceeds(size, tolerances.points)
  } : { size, unit: "percent", isBeyond: exceeds(size, tolerances.relative) };
}
function isSameMove({ figures }, change, pair) {
  const reference = figures.find(
    ({ id, role }) => role === "change" && change.figures.includes(id)
  );
  const baseline = figures.find(
    ({ id, role }) => role === "baseline" && pair.figures.includes(id)
  );
  return change.indicator === pair.indicator && change.breakdown === pair.breakdown && baseline !== void 0 && isStated(baseline.period) && reference?.referencePeriod?.end === baseline.period.end;
}

// source/exceptions/rules/query.ts
function findContradictions(casebook) {
  return [
    ...findRestated(casebook),
    ...findUnsureBases(casebook),
    ...findPartsThatDoNotAddUp(casebook),
    ...findOldDates(casebook),
    ...findForeignHeadings(casebook)
  ];
}
function findRestated(casebook) {
  return findRestatements(casebook.series).filter(({ earlier, later }) => touches(casebook, earlier, later)).map(({ earlier, later }) => {
    const isWithinReport = earlier.place.report === later.place.report;
    return query(casebook, {
      rule: isWithinReport ? "does-not-follow" : "restated",
      levels: [earlier, later],
      reason: "two values for one period",
      explanation: `${nameOf(casebook, later)}, ${formatPeriod(later.period)}: ${quote(earlier)} and ${quote(later)} cannot both be right.`,
      severity: 2
    });
  });
}
function findUnsureBases(casebook) {
  const conflicts = findBaseConflicts(casebook.series).filter(
    ({ latest }) => latest.place.report === casebook.quarter
  );
  return conflicts.filter(
    ({ latest }, index) => conflicts.findIndex((other) => other.latest.id === latest.id) === index
  ).map(({ published, base, latest }) => {
    const asCompared = latest.value > base.value ? "a rise" : "a fall";
    const asPublished = latest.value > published.value ? "a rise" : "a fall";
    return query(casebook, {
      rule: "comparison-turns-round",
      levels: [published, base, latest],
      reason: "reports do not agree",
      explanation: `${nameOf(casebook, latest)}: ${quote(latest)} is ${asCompared} from ${quote(base)}, and ${asPublished} from ${quote(published)}. The two bases need an explanation before either direction is claimed.`,
      severity: 3
    });
  });
}
function findPartsThatDoNotAddUp(casebook) {
  return [...casebook.indicators.values()].flatMap((indicator) => {
    const other = indicator.complement && casebook.indicators.get(indicator.complement);
    const parts = [indicator.id, indicator.complement].map(
      (id) => latestLevel(casebook.figures, {
        report: casebook.quarter,
        indicator: id,
        breakdown: void 0
      })
    );
    const [part, rest] = parts;
    if (!other || !part || !rest) {
      return [];
    }
    const sum = part.value + rest.value;
    if (Math.abs(sum - 100) <= 1) {
      return [];
    }
    return [
      {
        ...frame(casebook, "parts", [part, rest]),
        indicator: indicator.id,
        reason: "parts do not add up",
        period: rest.period,
        value: part.value,
        explanation: `${indicator.name} (${formatFigure(part)}) and ${other.name} (${formatFigure(rest)}) should make up a whole between them and come to ${formatValue(Math.round(sum * 10) / 10, "percent")}.`,
        record: { rule: "parts", sum, parts: [part.value, rest.value] },
        severity: 1
      }
    ];
  });
}
var oldestMonths = 6;
function findOldDates(casebook) {
  const quarter = parseQuarter(casebook.quarter);
  if (!quarter) {
    return [];
  }
  const range = quarterRange(quarter);
  const oldest = shiftMonths(range, -oldestMonths).start;
  return casebook.figures.filter(
    (figure) => figure.role === "level" && isStated(figure.period) && figure.period.end < oldest && latestLevel(casebook.figures, figure) === figure
  ).map((figure) => ({
    ...frame(casebook, "old-date", [figure]),
    indicator: figure.indicator,
    breakdown: figure.breakdown,
    reason: "dated long before its quarter",
    period: figure.period,
    value: figure.value,
    explanation: `${nameOf(casebook, figure)}: ${formatFigure(figure)} is given as the latest value and dated ${formatPeriod(figure.period)}, in the report for ${quarterLabel(quarter)}: an old figure or a misprint.`,
    record: { rule: "old-date", end: endOf2(figure.period), oldest },
    severity: 1
  }));
}
function findForeignHeadings(casebook) {
  const sections = new Map(
    casebook.commentary.filter(({ report }) => report === casebook.quarter).map((entry) => [
      `p${entry.priority}-${entry.strand}-${entry.heading}`,
      entry
    ])
  );
  return [...sections].filter(([, { heading }]) => {
    const printed = parseQuarter(heading);
    return !printed || quarterId(printed) !== casebook.quarter;
  }).map(([key, { priority, strand, heading }]) => ({
    ...frame(casebook, "heading", []),
    id: `${casebook.quarter}/query/heading/${key.toLowerCase().replaceAll(/[^a-z\d]+/g, "-")}`,
    reason: "section headed with another quarter",
    period: { kind: "not-stated" },
    explanation: `The ${strandName(strand)} section of priority ${priority} is headed ${heading}: which quarter its undated figures belong to is not certain.`,
    record: { rule: "heading", heading, priority, strand },
    severity: 1
  }));
}
function query(casebook, {
  rule,
  levels,
  reason,
  explanation,
  severity
}) {
  const last = levels.at(-1);
  const figures = [...new Set(levels.flatMap((level) => level.figures))];
  return {
    ...frame(casebook, rule, []),
    id: `${casebook.quarter}/query/${subjectKey(last)}/${rule}`,
    indicator: last.indicator,
    breakdown: last.breakdown,
    reason,
    period: last.period,
    value: last.value,
    explanation,
    record: {
      rule,
      levels: levels.map(({ id, value, formula }) => ({ id, value, formula }))
    },
    figures,
    severity
  };
}
function frame({ quarter }, rule, figures) {
  const subject = figures[0] ? `${subjectKey(figures[0])}/` : "";
  return {
    id: `${quarter}/query/${subject}${rule}`,
    kind: "query",
    quarter,
    bearing: "neutral",
    figures: figures.map(({ id }) => id)
  };
}
function touches({ quarter }, ...levels) {
  return levels.some(({ place }) => place.report === quarter);
}
function nameOf({ indicators }, { indicator, breakdown }) {
  const measured = indicator && indicators.get(indicator);
  return measured ? describeSubject(measured, breakdown) : "a figure without an indicator";
}
function quote(level) {
  const quarter = parseQuarter(level.place.report);
  const source = quarter ? quarterLabel(quarter) : level.place.report;
  const derived = level.origin === "derived" ? "derived, " : "";
  const unsure = level.isOneOfTwoReadings ? "one of two readings, " : "";
  const joint = level.period.kind === "as-at" ? "" : "for ";
  return `${formatFigure(level)} ${joint}${formatPeriod(level.period)} (${derived}${unsure}${source})`;
}
function endOf2(period) {
  return isStated(period) ? period.end : void 0;
}

// source/exceptions/rules/sustained.ts
var leastLevels = 3;
function findSustainedMovements(casebook) {
  return casebook.series.map(({ indicator, breakdown, levels }) => {
    const measured = casebook.indicators.get(indicator);
    return measured && judgeCourse(casebook, measured, breakdown, levels);
  }).filter((finding) => finding !== void 0);
}
function separateLevels(levels) {
  const separate = [];
  for (const level of levels.toReversed()) {
    const next = separate[0];
    if (!next || !rangesOverlap(level.period, next.period)) {
      separate.unshift(level);
    }
  }
  return separate;
}
function judgeCourse(casebook, indicator, breakdown, all) {
  const printed = all.filter(({ origin }) => origin === "stated");
  const levels = separateLevels(printed);
  const first = levels[0];
  const last = levels.at(-1);
  const isOfQuarter = casebook.figures.some(({ id }) => id === last?.id);
  const isDescribedOnly = indicator.type === "rank" || indicator.type === "count";
  if (!first || !last || levels.length < leastLevels || !isOfQuarter || isDescribedOnly) {
    return void 0;
  }
  const gap = measureGap(
    indicator,
    last.value,
    first.value,
    casebook.settings.tolerances
  );
  if (!gap?.isBeyond || !goesOneWay(printed)) {
    return void 0;
  }
  const moved = gap.size > 0 ? "up" : "down";
  const course = levels.map((level) => `${formatFigure(level)} (${formatMonth(level.period.end)})`).join(" \u2192 ");
  return {
    id: `${casebook.quarter}/movement/${subjectKey({ indicator: indicator.id, breakdown })}/sustained`,
    kind: "movement",
    quarter: casebook.quarter,
    indicator: indicator.id,
    breakdown,
    reason: `${moved} ${describeGap(gap)} since ${formatMonth(first.period.end)}`,
    side: moved === "up" ? "high" : "low",
    bearing: bearingOf(indicator.direction, moved),
    period: last.period,
    value: last.value,
    explanation: `${describeSubject(indicator, breakdown)}: ${course}, ${moved} each time and ${describeGap(gap)} in all over separate periods. ${describeUntested(indicator)}`,
    record: {
      rule: "sustained-movement",
      window: last.window,
      levels: levels.map(({ value }) => value),
      gap: gap.size,
      gapUnit: gap.unit,
      tolerances: casebook.settings.tolerances
    },
    figures: levels.map(({ id }) => id),
    severity: Math.abs(gap.size)
  };
}
function goesOneWay(levels) {
  const steps = levels.slice(1).map(({ value }, index) => Math.sign(value - levels[index].value));
  return steps.every((step) => step !== 0 && step === steps[0]);
}

// source/exceptions/methods/assurance.ts
var leastForAssurance = 13;
function assureTarget({ lower, upper }, {
  target,
  direction,
  points
}) {
  if (points < leastForAssurance || direction === "neutral") {
    return void 0;
  }
  if (target >= lower && target <= upper) {
    return "hit-or-miss";
  }
  return target < lower === (direction === "increase") ? "met" : "missed";
}

// source/exceptions/explain/assurance.ts
var words = {
  met: "is met throughout while the series goes on as it does",
  missed: "will be missed while the series goes on as it does",
  "hit-or-miss": "lies within the expected range: whether it is met is up to chance"
};
function withAssurance(verdict, {
  indicator,
  target,
  points
}) {
  const isOfValues = verdict.record.difference === "none";
  const assurance = target && verdict.expected && isOfValues ? assureTarget(verdict.expected, {
    target: target.value,
    direction: indicator.direction,
    points
  }) : void 0;
  return target && assurance ? {
    ...verdict,
    explanation: `${verdict.explanation} The target of ${formatFigure(target)} ${words[assurance]}.`,
    record: { ...verdict.record, assurance, target: target.value }
  } : verdict;
}

// source/exceptions/sample-figures.ts
function sampleFigures(casebook, indicator, breakdown) {
  const levels = findSeries(casebook, indicator, breakdown)?.levels ?? [];
  return {
    type: indicator.type,
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    // A level that can be read two ways is no value to calculate with: the published change says both readings.
    observations: levels.filter(({ isOneOfTwoReadings }) => !isOneOfTwoReadings).map((level) => toObservation(level, casebook.history)),
    published: findPublishedChange(casebook, indicator, breakdown)
  };
}
function findSeries({ series, quarter }, indicator, breakdown) {
  return series.filter(
    (candidate) => candidate.indicator === indicator.id && candidate.breakdown === breakdown && candidate.levels.at(-1)?.unit === indicator.unit && candidate.levels.at(-1)?.place.report === quarter
  ).toSorted((a, b) => b.levels.length - a.levels.length)[0];
}
function toObservation(level, history) {
  const { period, value, interval, origin, figures } = level;
  const stated = history.find(({ id }) => id === level.id);
  const denominator = stated?.denominator;
  return {
    period,
    value,
    numerator: stated?.numerator,
    denominator,
    interval: origin === "derived" ? interval : void 0,
    derivedFrom: origin === "derived" ? describeChanges(figures, history) : void 0,
    figures
  };
}
function describeChanges(ids, history) {
  const changes = history.filter(
    ({ id, role }) => role === "change" && ids.includes(id)
  );
  const inFull = changes.find(({ unit }) => unit !== "percent") ?? changes[0];
  return inFull ? formatChange(inFull) : "change";
}
function findPublishedChange({ figures }, indicator, breakdown) {
  const changes = figures.filter(
    (figure) => figure.role === "change" && figure.indicator === indicator.id && figure.breakdown === breakdown && !isGapToPeer(figure)
  );
  const change = changes.find(({ unit }) => unit === "percent" || unit === "times") ?? changes[0];
  if (!change) {
    return void 0;
  }
  const level = latestLevel(figures, change);
  return {
    text: formatChange(change),
    ratio: indicator.unit === "percent" ? void 0 : ratioOf(change),
    proportions: level?.unit === "percent" ? proportionsOf(change, level) : void 0,
    figures: level ? [level.id, change.id] : [change.id]
  };
}
function ratioOf(change) {
  const sign = change.direction === "down" ? -1 : 1;
  if (change.unit === "times") {
    return change.value ** sign;
  }
  return change.unit === "percent" ? 1 + sign * change.value / 100 : void 0;
}
function proportionsOf(change, level) {
  return readingsOf(change, level.unit).map(
    (reading) => [
      earlierValue(level.value, change, reading) / 100,
      level.value / 100
    ]
  );
}

// source/exceptions/rules/statistical.ts
function judgeQuarter(casebook) {
  const subjects = /* @__PURE__ */ new Map();
  for (const figure of casebook.figures.filter(
    ({ role }) => role === "level" || role === "change"
  )) {
    const key = JSON.stringify([figure.indicator, figure.breakdown]);
    subjects.set(key, subjects.get(key) ?? figure);
  }
  const judged = groupPoints(casebook).map((group) => judgePoints(casebook, group)).filter((verdict) => verdict !== void 0);
  const isJudged = ({ indicator, breakdown }) => judged.some(
    (verdict) => verdict.indicator === indicator && verdict.breakdown === breakdown
  );
  return [
    ...judged,
    ...[...subjects.values()].filter((figure) => !isJudged(figure)).map((figure) => judgeSubject(casebook, figure)),
    ...casebook.figures.filter(({ role, unit }) => role === "rank" && unit === "rank").map((figure) => describeRank(casebook, figure))
  ].filter((verdict) => verdict !== void 0);
}
function findStatistical(casebook, verdicts) {
  return verdicts.flatMap(({ indicator: id, breakdown, verdict, figures }) => {
    const indicator = casebook.indicators.get(id);
    const isNoteworthy = ["exceptional", "different", "indicative"].includes(
      verdict.verdict
    );
    if (!indicator || !isNoteworthy) {
      return [];
    }
    const { side, evidence, value, expected, explanation, record } = verdict;
    return [
      {
        id: `${casebook.quarter}/statistical/${subjectKey({ indicator: id, breakdown })}`,
        kind: "statistical",
        quarter: casebook.quarter,
        indicator: id,
        breakdown,
        verdict: verdict.verdict,
        reason: `${verdict.verdict}, ${side ?? "mixed"}`,
        evidence,
        side,
        bearing: bearingOfSide(indicator.direction, side),
        period: findPeriod(casebook, figures, verdict),
        value,
        expected,
        explanation: `${describeSubject(indicator, breakdown)}: ${explanation}`,
        record,
        figures,
        severity: 0
      }
    ];
  });
}
function judgeSubject(casebook, figure) {
  const indicator = findIndicator(casebook, figure);
  if (!indicator || indicator.type === "other") {
    return void 0;
  }
  const sample = sampleFigures(casebook, indicator, figure.breakdown);
  const rests = [
    ...sample.observations.flatMap(({ figures = [] }) => figures),
    ...sample.published?.figures ?? []
  ];
  const { verdict } = judgeSeries(sample, casebook.settings);
  return {
    indicator: indicator.id,
    breakdown: figure.breakdown,
    verdict,
    figures: rests.length > 0 ? [...new Set(rests)] : [figure.id]
  };
}
function judgePoints(casebook, group) {
  const { indicators, rebases, settings } = casebook;
  const indicator = indicators.get(group.indicator);
  if (!indicator) {
    return void 0;
  }
  const { verdict, phases } = judgeSeries(
    samplePoints(group, indicator, rebases),
    settings
  );
  return {
    indicator: indicator.id,
    breakdown: group.breakdown,
    verdict: withAssurance(verdict, {
      indicator,
      target: findDatedTarget(casebook, group),
      points: phases.at(-1)?.points.length ?? 0
    }),
    figures: []
  };
}
function findDatedTarget({ history, indicators }, group) {
  return history.findLast(
    ({ role, indicator, breakdown, unit, period }) => role === "target" && indicator === group.indicator && breakdown === group.breakdown && unit === indicators.get(group.indicator)?.unit && period.kind !== "not-stated"
  );
}
function describeRank(casebook, figure) {
  const indicator = findIndicator(casebook, figure);
  const where = figure.reference ? `, ${figure.reference}` : "";
  return indicator && {
    indicator: indicator.id,
    breakdown: `rank${where}`,
    verdict: refuse(
      "rank",
      `Described only: ${formatFigure(figure)}${where}. A rank depends on everybody else and cannot be tested.`,
      { needed: "everybody's numerators and denominators" }
    ),
    figures: [figure.id]
  };
}
function findIndicator({ indicators }, { indicator }) {
  return indicator === void 0 ? void 0 : indicators.get(indicator);
}
function findPeriod({ figures }, ids, { period: judged }) {
  if (ids.length === 0 && judged) {
    return {
      ...judged,
      kind: wholeMonths(judged) === 1 ? "month" : "other",
      basis: "sentence"
    };
  }
  return figures.findLast(
    ({ id, period }) => ids.includes(id) && period.kind !== "not-stated"
  )?.period ?? {
    kind: "not-stated"
  };
}

// source/exceptions/rules/target.ts
function findMissedTargets(casebook) {
  return casebook.figures.filter((figure) => figure.role === "target").map((target) => findMiss(casebook, target)).filter((finding) => finding !== void 0);
}
function findMiss(casebook, target) {
  const indicator = target.indicator && casebook.indicators.get(target.indicator);
  const level = latestLevel(casebook.figures, target);
  if (!indicator || level?.unit !== target.unit || !isInForce(target, level)) {
    return void 0;
  }
  const wanted = wantedSide(indicator, target);
  if (!wanted || isMet(level.value, target, wanted)) {
    return void 0;
  }
  const gap = measureGap(
    indicator,
    level.value,
    target.value,
    casebook.settings.tolerances
  );
  const side = wanted === "above" ? "below" : "above";
  return {
    id: `${casebook.quarter}/target/${subjectKey(target)}/${toKey(formatFigure(target))}`,
    kind: "target",
    quarter: casebook.quarter,
    indicator: indicator.id,
    breakdown: target.breakdown,
    reason: `${side} target ${formatFigure(target)}`,
    side: side === "below" ? "low" : "high",
    bearing: "unfavourable",
    period: level.period,
    value: level.value,
    explanation: `${describeSubject(indicator, target.breakdown)}${describePeriod(level.period)}: ${formatFigure(level)}, ${gap ? `${describeGap(gap)} ` : ""}${side} the ${target.reference ?? "target"} of ${formatFigure(target)} that the report states.`,
    record: {
      rule: "target",
      level: level.value,
      target: target.value,
      wanted,
      gap: gap?.size,
      gapUnit: gap?.unit
    },
    figures: [level.id, target.id],
    severity: Math.abs(gap?.size ?? 0)
  };
}
function isInForce(target, level) {
  return !isStated(target.period) || !isStated(level.period) || target.period.start <= level.period.end;
}
function wantedSide(indicator, { qualifier }) {
  switch (qualifier) {
    case "over":
    case "at-least": {
      return "above";
    }
    case "under":
    case "up-to": {
      return "below";
    }
    case "about":
    case "just-over":
    case "just-under":
    case void 0: {
      const wanted = {
        increase: "above",
        decrease: "below",
        neutral: void 0
      };
      return wanted[indicator.direction];
    }
  }
}
function isMet(value, target, wanted) {
  const isStrict = target.qualifier === "over" || target.qualifier === "under";
  if (value === target.value) {
    return !isStrict;
  }
  return wanted === "above" ? value > target.value : value < target.value;
}

// source/exceptions/engine.ts
function judgeCasebook(casebook) {
  const verdicts = judgeQuarter(casebook);
  const exceptions = [
    ...findStatistical(casebook, verdicts),
    ...findMissedTargets(casebook),
    ...findPeerGaps(casebook),
    ...findMovements(casebook),
    ...findSustainedMovements(casebook),
    ...findContradictions(casebook)
  ].toSorted(
    (a, b) => rankOf(a) - rankOf(b) || b.severity - a.severity || orderText(a.id, b.id)
  );
  return { exceptions: mergeRepeated(exceptions), verdicts };
}
function mergeRepeated(exceptions) {
  const merged = /* @__PURE__ */ new Map();
  for (const exception of exceptions) {
    const { id, figures } = exception;
    const worst = merged.get(id) ?? exception;
    merged.set(id, {
      ...worst,
      figures: [.../* @__PURE__ */ new Set([...worst.figures, ...figures])]
    });
  }
  return [...merged.values()];
}

// source/commands/recompute.ts
function recomputeExceptions(store, settings) {
  const indicators = new Map(
    store.indicators.all().map((indicator) => [indicator.id, indicator])
  );
  const commentary = store.reports.commentary();
  for (const { id: quarter } of store.reports.reports()) {
    const history = store.figures.upTo(quarter);
    const { exceptions, verdicts } = judgeCasebook({
      quarter,
      indicators,
      history,
      figures: history.filter(({ report }) => report === quarter),
      series: buildSeries(history),
      points: store.levels.pointsUpTo(quarter),
      rebases: store.rebases.current(),
      commentary,
      settings
    });
    store.exceptions.replace(quarter, exceptions);
    store.verdicts.replace(quarter, verdicts);
  }
}

export {
  recomputeExceptions
};
