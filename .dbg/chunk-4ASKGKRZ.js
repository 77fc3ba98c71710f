import {
  parseQuarter,
  quarterRange,
  shiftMonths
} from "./chunk-NUTQLMKZ.js";

// source/exceptions/sample-points.ts
var longestSilence = 12;
function groupPoints({ points, quarter }) {
  const groups = /* @__PURE__ */ new Map();
  for (const point of points) {
    const key = JSON.stringify([point.indicator, point.breakdown]);
    groups.set(key, [...groups.get(key) ?? [], point]);
  }
  const parsed = parseQuarter(quarter);
  const oldest = parsed ? shiftMonths(quarterRange(parsed), -longestSilence).end : "";
  return [...groups.values()].filter(
    (group) => group.some(
      ({ value, period }) => value !== void 0 && period.end > oldest
    )
  ).map((group) => ({
    indicator: group[0].indicator,
    breakdown: group[0].breakdown,
    points: group
  }));
}
function samplePoints({ points, indicator: id, breakdown }, indicator, rebases = []) {
  return {
    type: indicator.type,
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    rebases: rebases.filter(
      (rebase) => rebase.indicator === id && rebase.breakdown === breakdown
    ),
    observations: points.map(({ period, value, numerator, denominator }) => ({
      period,
      value,
      numerator,
      denominator
    }))
  };
}

export {
  groupPoints,
  samplePoints
};
