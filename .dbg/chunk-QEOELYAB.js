import {
  formatNumber,
  formatValue
} from "./chunk-SAOVSM54.js";
import {
  assumeDispersion,
  bearingOf,
  classifyZones,
  countStated,
  defaultSettings,
  findHitBit,
  formatMonth,
  listHits,
  markHit,
  markMajority,
  markTwoOfThree,
  rangesOverlap,
  resolveProfile,
  shiftMonths,
  verdictNames,
  wholeMonths,
  zone
} from "./chunk-NUTQLMKZ.js";

// source/statistics/rule-moving-range.ts
var up = findHitBit("moving-range", "high");
var down = findHitBit("moving-range", "low");
function markMovingRanges(values, marks, limit) {
  const { length } = values;
  let previous = Number.NaN;
  for (let index = 0; index < length; index++) {
    const value = values[index];
    if (Math.abs(value - previous) > limit) {
      markHit(marks, index, value > previous ? up : down);
    }
    previous = value;
  }
  return marks;
}

// source/statistics/rule-outside.ts
var high = findHitBit("outside", "high");
var low = findHitBit("outside", "low");
function markOutside(zones, marks) {
  const { outside } = zone;
  const { length } = zones;
  for (let index = 0; index < length; index++) {
    const code = zones[index];
    if (code === outside) {
      markHit(marks, index, high);
    } else if (code === -outside) {
      markHit(marks, index, low);
    }
  }
  return marks;
}

// source/statistics/log-gamma.ts
var stirling = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156
];
var asymptotic = 15;
function calculateLogGamma(x) {
  if (!(x > 0)) {
    return Number.NaN;
  }
  let shifted = x;
  let product = 1;
  while (shifted < asymptotic) {
    product *= shifted;
    shifted++;
  }
  let series = 0;
  let power = 1 / shifted;
  for (const coefficient of stirling) {
    series += coefficient * power;
    power /= shifted * shifted;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}

// source/statistics/incomplete-beta.ts
var precision = Number.EPSILON;
var tiny = 1e-300;
function calculateIncompleteBeta(x, a, b) {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) {
    throw new RangeError(
      `incomplete beta of ${x}, ${a} and ${b} is not defined`
    );
  }
  if (x === 0 || x === 1) {
    return x;
  }
  const scale = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) + calculateLogGamma(a + b) - calculateLogGamma(a) - calculateLogGamma(b)
  );
  return x < (a + 1) / (a + b + 2) ? scale * evaluateFraction(x, a, b) / a : 1 - scale * evaluateFraction(1 - x, b, a) / b;
}
function evaluateFraction(x, a, b) {
  let c = 1;
  let d = 1 / (1 - (a + b) * x / (a + 1) || tiny);
  let fraction = d;
  for (let step = 1, change = 0; Math.abs(change - 1) > precision && step < 1e6; step++) {
    const even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    fraction *= c * d;
    const odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    change = c * d;
    fraction *= change;
  }
  return fraction;
}

// source/statistics/binomial-distribution.ts
var allowance = 1 - 1e-13;
function calculateBinomialCdf(successes, trials, probability) {
  if (successes < 0) {
    return 0;
  }
  return successes >= trials ? 1 : calculateIncompleteBeta(
    1 - probability,
    trials - successes,
    successes + 1
  );
}
function findBinomialQuantile(level, trials, probability) {
  if (!(level >= 0 && level <= 1)) {
    throw new RangeError(`${level} is not a probability`);
  }
  let low3 = 0;
  let high3 = trials;
  while (low3 < high3) {
    const middle = Math.floor((low3 + high3) / 2);
    if (calculateBinomialCdf(middle, trials, probability) >= level * allowance) {
      high3 = middle;
    } else {
      low3 = middle + 1;
    }
  }
  return low3;
}

// source/statistics/run-limits.ts
function findRunLimits(useful) {
  return useful > 0 ? {
    longestRun: Math.round(Math.log2(useful)) + 3,
    crossings: findBinomialQuantile(0.05, useful - 1, 0.5)
  } : { longestRun: 0, crossings: 0 };
}

// source/statistics/runs.ts
function countRuns(sides) {
  const { length } = sides;
  let useful = 0;
  let longestRun = 0;
  let crossings = 0;
  let run = 0;
  let side = 0;
  for (let index = 0; index < length; index++) {
    const here = Math.sign(sides[index]);
    if (here === 0 || Number.isNaN(here)) {
      continue;
    }
    crossings += side === -here ? 1 : 0;
    run = here === side ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
    side = here;
    useful++;
  }
  return { useful, longestRun, crossings };
}

// source/statistics/rule-runs.ts
var longHigh = findHitBit("longest-run", "high");
var longLow = findHitBit("longest-run", "low");
var tooFewCrossings = findHitBit("crossings", "high") + findHitBit("crossings", "low");
function markRuns(zones, marks) {
  const runs = countRuns(zones);
  const limits = findRunLimits(runs.useful);
  const { length } = zones;
  if (runs.crossings < limits.crossings) {
    markUseful(zones, marks, { from: 0, to: length - 1, bit: tooFewCrossings });
  }
  let from = 0;
  let run = 0;
  let side = 0;
  for (let index = 0; index < length; index++) {
    const here = Math.sign(zones[index]);
    if (here === 0) {
      continue;
    }
    if (here !== side) {
      from = index;
      run = 0;
    }
    side = here;
    run++;
    if (run > limits.longestRun) {
      const bit = side > 0 ? longHigh : longLow;
      markUseful(zones, marks, { from, to: index, bit });
      from = index;
    }
  }
  return marks;
}
function markUseful(zones, marks, { from, to, bit }) {
  for (let index = from; index <= to; index++) {
    if (zones[index] !== 0) {
      markHit(marks, index, bit);
    }
  }
}

// source/statistics/mark-stretch.ts
function markStretch(marks, last, count, bit) {
  for (let index = last - count + 1; index <= last; index++) {
    markHit(marks, index, bit);
  }
  return marks;
}

// source/statistics/rule-shift.ts
var high2 = findHitBit("shift", "high");
var low2 = findHitBit("shift", "low");
function markShifts(zones, marks, needed) {
  if (needed <= 0) {
    return marks;
  }
  const { length } = zones;
  let run = 0;
  let side = 0;
  for (let index = 0; index < length; index++) {
    const here = Math.sign(zones[index]);
    run = here === side ? run + 1 : 1;
    side = here;
    if (side !== 0 && run >= needed) {
      markStretch(
        marks,
        index,
        run === needed ? needed : 1,
        side > 0 ? high2 : low2
      );
    }
  }
  return marks;
}

// source/statistics/rule-three-of-four.ts
function markThreeOfFour(zones, marks) {
  return markMajority(zones, marks, {
    rule: "three-of-four",
    needed: 3,
    window: 4,
    nearest: zone.far,
    farthest: zone.outside
  });
}

// source/statistics/rule-trend.ts
var rising = findHitBit("trend", "high");
var falling = findHitBit("trend", "low");
function markTrends(values, marks, needed) {
  if (needed <= 1) {
    return marks;
  }
  const { length } = values;
  let run = 1;
  let direction = 0;
  let previous = Number.NaN;
  for (let index = 0; index < length; index++) {
    const value = values[index];
    const here = Number(value > previous) - Number(value < previous);
    run = here === direction ? run + 1 : 2;
    direction = here;
    previous = value;
    if (direction !== 0 && run >= needed) {
      markStretch(
        marks,
        index,
        run === needed ? needed : 1,
        direction > 0 ? rising : falling
      );
    }
  }
  return marks;
}

// source/statistics/judge-points.ts
function judgePoints(values, limits, profile, excluded = []) {
  const marks = new Uint16Array(values.length);
  const zones = classifyZones(values, limits);
  markOutside(zones, marks);
  let kept = values;
  if (excluded.length > 0) {
    kept = new Float64Array(values);
    for (const index of excluded) {
      kept[index] = Number.NaN;
      zones[index] = 0;
    }
  }
  markTrends(kept, marks, profile.trend);
  markTwoOfThree(zones, marks, profile.twoOfThree);
  markShifts(zones, marks, profile.shift);
  if (profile.hasThreeOfFour) {
    markThreeOfFour(zones, marks);
  }
  if (profile.movingRange > 0 && limits.averageMovingRange !== void 0) {
    markMovingRanges(
      kept,
      marks,
      profile.movingRange * limits.averageMovingRange
    );
  }
  return profile.hasRuns ? markRuns(zones, marks) : marks;
}

// source/statistics/sum.ts
function sumValues(values) {
  let total = 0;
  let lost = 0;
  const { length } = values;
  for (let index = 0; index < length; index++) {
    const value = values[index];
    if (Number.isNaN(value)) {
      continue;
    }
    const next = total + value;
    lost += Math.abs(total) < Math.abs(value) ? value - next + total : total - next + value;
    total = next;
  }
  return total + lost;
}

// source/statistics/mean.ts
function calculateMean(values) {
  return sumValues(values) / countStated(values);
}

// source/statistics/c-limits.ts
function calculateCLimits(counts) {
  const centre = calculateMean(counts);
  return { centre, halfWidth: 3 * Math.sqrt(centre) };
}

// source/statistics/pooled-rate.ts
function poolRate(numerators, denominators) {
  const rates = calculateRates(numerators, denominators);
  const keepStated = (values) => Float64Array.from(
    values,
    (value, index) => Number.isNaN(rates[index]) ? Number.NaN : value
  );
  return sumValues(keepStated(numerators)) / sumValues(keepStated(denominators));
}
function calculateRates(numerators, denominators) {
  return Float64Array.from(numerators, (numerator, index) => {
    const denominator = denominators[index] ?? Number.NaN;
    return denominator > 0 ? numerator / denominator : Number.NaN;
  });
}

// source/statistics/dispersion.ts
function measureDispersion(counts, exposures = new Float64Array(counts.length).fill(1)) {
  return dividePearson(counts, exposures, (rate) => rate);
}
function measureProportionDispersion(numerators, denominators) {
  return dividePearson(numerators, denominators, (rate) => rate * (1 - rate));
}
function dividePearson(numerators, denominators, unitVariance) {
  const pooled = poolRate(numerators, denominators);
  const rates = calculateRates(numerators, denominators);
  const terms = rates.map(
    (rate, index) => (rate - pooled) ** 2 * (denominators[index] ?? Number.NaN)
  );
  const statistic = sumValues(terms) / unitVariance(pooled);
  const degreesOfFreedom = Math.max(0, countStated(rates) - 1);
  return { index: statistic / degreesOfFreedom, statistic, degreesOfFreedom };
}

// source/statistics/incomplete-gamma.ts
var precision2 = Number.EPSILON;
var tiny2 = 1e-300;
function splitGamma(a, x) {
  if (!(a > 0 && x >= 0)) {
    throw new RangeError(`incomplete gamma of ${a} and ${x} is not defined`);
  }
  if (x === 0 || x === Infinity) {
    return { below: x === 0 ? 0 : 1, above: x === 0 ? 1 : 0 };
  }
  const scale = Math.exp(a * Math.log(x) - x - calculateLogGamma(a));
  if (x < a + 1) {
    const below = scale * sumSeries(a, x);
    return { below, above: 1 - below };
  }
  const above = scale * evaluateFraction2(a, x);
  return { below: 1 - above, above };
}
function sumSeries(a, x) {
  let term = 1 / a;
  let total = term;
  for (let step = 1; term > total * precision2; step++) {
    term *= x / (a + step);
    total += term;
  }
  return total;
}
function evaluateFraction2(a, x) {
  let b = x + 1 - a;
  let c = 1 / tiny2;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1, change = 0; Math.abs(change - 1) > precision2 && step < 1e6; step++) {
    const numerator = -step * (step - a);
    b += 2;
    d = 1 / (numerator * d + b || tiny2);
    c = b + numerator / c || tiny2;
    change = c * d;
    fraction *= change;
  }
  return fraction;
}

// source/statistics/dispersion-test.ts
function testDispersion({
  statistic,
  degreesOfFreedom
}) {
  return degreesOfFreedom > 0 && statistic >= 0 ? splitGamma(degreesOfFreedom / 2, statistic / 2).above : Number.NaN;
}

// source/statistics/average-moving-range.ts
function averageMovingRange(ranges, screening) {
  const count = countStated(ranges);
  const average = sumValues(ranges) / count;
  const unscreened = { average, kept: count, screenedOut: 0, fellBack: false };
  if (screening === void 0 || count === 0) {
    return unscreened;
  }
  const limit = screening * average;
  const usual = keepBelow(limit, ranges);
  const kept = countStated(usual);
  const screened = sumValues(usual) / kept;
  return screened > 0 ? { average: screened, kept, screenedOut: count - kept, fellBack: false } : { ...unscreened, fellBack: true };
}
function keepBelow(limit, ranges) {
  const { length } = ranges;
  const usual = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const range = ranges[index];
    usual[index] = range < limit ? range : Number.NaN;
  }
  return usual;
}

// source/statistics/moving-ranges.ts
function calculateMovingRanges(values) {
  const { length } = values;
  const ranges = new Float64Array(length);
  let previous = Number.NaN;
  for (let index = 0; index < length; index++) {
    const value = values[index];
    ranges[index] = Math.abs(value - previous);
    previous = value;
  }
  return ranges;
}

// source/statistics/rate-limits.ts
function calculateULimits(counts, exposures, centre = poolRate(counts, exposures)) {
  return drawLimits({ counts, exposures, centre, unitVariance: centre });
}
function calculatePLimits(successes, trials, centre = poolRate(successes, trials)) {
  return drawLimits({
    counts: successes,
    exposures: trials,
    centre,
    unitVariance: centre * (1 - centre)
  });
}
function drawLimits(figures) {
  const rates = calculateRates(figures.counts, figures.exposures);
  const halfWidth = Float64Array.from(
    figures.exposures,
    (exposure) => exposure > 0 ? 3 * Math.sqrt(figures.unitVariance / exposure) : Number.NaN
  );
  return { centre: figures.centre, rates, halfWidth };
}

// source/statistics/laney-limits.ts
function widenLimits(limits, options = {}) {
  const { centre, rates, halfWidth } = limits;
  const scores = Float64Array.from(
    rates,
    (rate, index) => (rate - centre) / halfWidth[index] * 3
  );
  const sigmaZ = options.sigmaZ ?? averageMovingRange(calculateMovingRanges(scores), options.screening).average / 1.128;
  return {
    ...limits,
    halfWidth: Float64Array.from(halfWidth, (width) => width * sigmaZ),
    sigmaZ
  };
}

// source/statistics/xmr-limits.ts
function calculateXmrLimits(values, {
  multiplier = 2.66,
  screening
} = {}) {
  const centre = calculateMean(values);
  const ranges = averageMovingRange(calculateMovingRanges(values), screening);
  const halfWidth = multiplier * ranges.average;
  return {
    centre,
    halfWidth,
    averageMovingRange: ranges.average,
    lower: centre - halfWidth,
    upper: centre + halfWidth,
    multiplier,
    ranges
  };
}

// source/exceptions/methods/thresholds.ts
var rare = 27e-4;
var unusual = 0.05;
var leastForExceptional = 8;
var leastForChart = 12;
var leastForEstablished = 20;

// source/exceptions/methods/sample.ts
function isObserved(observation) {
  return observation.value !== void 0;
}
function hasDenominators(observations) {
  return observations.filter((observation) => isObserved(observation)).every(
    ({ numerator, denominator }) => numerator !== void 0 && denominator !== void 0
  );
}

// source/exceptions/methods/chart-limits.ts
var smallMean = 10;
function drawLimits2(sample, observations, isBaseline, profile) {
  const isShare = sample.type === "proportion" || sample.type === "rate";
  if (isShare && hasDenominators(observations)) {
    return drawShareLimits(sample, observations, isBaseline, profile);
  }
  const values = Float64Array.from(
    observations,
    ({ value }) => value ?? Number.NaN
  );
  const baseline = Float64Array.from(
    observations,
    (observation) => isBaseline(observation) ? observation.value ?? Number.NaN : Number.NaN
  );
  if (sample.type === "count" && isSmallAndOrdinary(baseline)) {
    return {
      kind: "c",
      values,
      limits: calculateCLimits(baseline),
      screenedOut: 0
    };
  }
  const limits = calculateXmrLimits(baseline, profile);
  return { kind: "xmr", values, limits, screenedOut: limits.ranges.screenedOut };
}
function isSmallAndOrdinary(counts) {
  const mean2 = calculateMean(counts);
  const areWhole = counts.every(
    (count) => Number.isNaN(count) || Number.isInteger(count)
  );
  return areWhole && mean2 > 0 && mean2 < smallMean && !(testDispersion(measureDispersion(counts)) < unusual);
}
function drawShareLimits({ type, unit }, observations, isBaseline, profile) {
  const calculate = type === "proportion" ? calculatePLimits : calculateULimits;
  const parts = (keep) => ["numerator", "denominator"].map(
    (part) => observations.map(
      (observation) => keep(observation) ? observation[part] ?? Number.NaN : Number.NaN
    )
  );
  const baseline = calculate(...parts(isBaseline));
  const { sigmaZ } = widenLimits(baseline, profile);
  const all = calculate(...parts(() => true), baseline.centre);
  const isWider = sigmaZ > 1;
  const widened = isWider ? widenLimits(all, { sigmaZ }) : all;
  const letter = type === "proportion" ? "p" : "u";
  const scale = unit === "percent" ? 100 : 1;
  return {
    kind: isWider ? `${letter}-prime` : letter,
    values: widened.rates.map((rate) => rate * scale),
    limits: {
      centre: widened.centre * scale,
      halfWidth: widened.halfWidth.map((width) => width * scale)
    },
    sigmaZ,
    screenedOut: 0
  };
}
function halfWidthAt({ halfWidth }, index) {
  return typeof halfWidth === "number" ? halfWidth : halfWidth[index] ?? Number.NaN;
}

// source/exceptions/methods/chart.ts
function chartPhases(sample, observations, settings) {
  const profile = resolveProfile(settings);
  return splitPhases(observations, sample.rebases ?? []).map(
    ({ rebase, points }) => chartPhase(sample, points, {
      profile,
      baseline: settings.baseline,
      rebase
    })
  );
}
function splitPhases(observations, rebases) {
  const ordered = rebases.toSorted((a, b) => a.from < b.from ? -1 : 1);
  return [void 0, ...ordered].map((rebase, index) => {
    const next = ordered[index];
    return {
      rebase,
      points: observations.filter(
        ({ period }) => (!rebase || period.start >= rebase.from) && (!next || period.start < next.from)
      )
    };
  }).filter(({ points }) => points.length > 0);
}
function chartPhase(sample, observations, {
  profile,
  baseline,
  rebase
}) {
  const inBaseline = selectBaseline(observations, baseline);
  const drawn = drawLimits2(
    sample,
    observations,
    (observation) => inBaseline.has(observation),
    profile
  );
  const excluded = observations.flatMap(
    ({ isExcluded }, index) => isExcluded ? [index] : []
  );
  const marks = judgePoints(drawn.values, drawn.limits, profile, excluded);
  return {
    kind: drawn.kind,
    from: observations[0].period.start,
    to: observations.at(-1).period.end,
    centre: drawn.limits.centre,
    averageMovingRange: drawn.limits.averageMovingRange,
    sigmaZ: drawn.sigmaZ,
    screenedOut: drawn.screenedOut,
    baseline: inBaseline.size,
    rebase,
    points: observations.map(({ period, value, isExcluded = false }, index) => {
      const halfWidth = halfWidthAt(drawn.limits, index);
      return {
        period,
        value: value === void 0 ? void 0 : drawn.values[index],
        lower: drawn.limits.centre - halfWidth,
        upper: drawn.limits.centre + halfWidth,
        hits: listHits(marks[index]),
        isExcluded
      };
    })
  };
}
function selectBaseline(observations, baseline) {
  const usable = observations.filter(
    ({ value, isExcluded }) => value !== void 0 && !isExcluded
  );
  switch (baseline.kind) {
    case "all": {
      return new Set(usable);
    }
    case "first": {
      return new Set(usable.slice(0, baseline.points));
    }
    case "until": {
      return new Set(usable.filter(({ period }) => period.end <= baseline.date));
    }
  }
}

// source/exceptions/methods/check-sample.ts
function findBadObservations({
  type,
  observations
}) {
  const seen = /* @__PURE__ */ new Set();
  return observations.flatMap((observation, index) => {
    const { period, value, numerator, denominator } = observation;
    const key = `${period.start}/${period.end}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    const reasons = [
      isRepeated && `the period ${key} stands twice`,
      value !== void 0 && !Number.isFinite(value) && `${value} is not a number`,
      denominator !== void 0 && !(denominator > 0) && `the denominator ${denominator} is not above 0`,
      numerator !== void 0 && !(numerator >= 0) && `the numerator ${numerator} is below 0`,
      type === "proportion" && numerator !== void 0 && denominator !== void 0 && numerator > denominator && `the numerator ${numerator} is above the denominator ${denominator}`,
      type === "count" && value !== void 0 && value < 0 && `a count cannot be ${value}`
    ];
    return reasons.filter((reason) => typeof reason === "string").slice(0, 1).map((reason) => ({ index, reason }));
  });
}

// source/exceptions/methods/independence.ts
var leastDifferences = 12;
function makeIndependent({
  type,
  observations
}) {
  const ordered = observations.toSorted(
    (a, b) => a.period.end < b.period.end ? -1 : Number(a.period.end > b.period.end)
  );
  if (!overlaps(ordered)) {
    return { treatment: "none", observations: ordered };
  }
  const differences = type === "count" ? differenceWindows(ordered) : [];
  return differences.length >= leastDifferences ? { treatment: "differenced", observations: differences } : { treatment: "thinned", observations: thin(ordered) };
}
function overlaps(ordered) {
  return ordered.some((observation, index) => {
    const next = ordered[index + 1];
    return next !== void 0 && rangesOverlap(observation.period, next.period);
  });
}
function differenceWindows(ordered) {
  return ordered.slice(1).flatMap((observation, index) => {
    const before = ordered[index];
    const isMonthLater = shiftMonths(before.period, 1).end === observation.period.end && wholeMonths(before.period) === wholeMonths(observation.period);
    if (!isMonthLater) {
      return [];
    }
    const value = isObserved(before) && isObserved(observation) ? observation.value - before.value : void 0;
    return [{ period: observation.period, value, figures: observation.figures }];
  });
}
function thin(ordered) {
  const kept = [];
  for (const observation of ordered.filter((candidate) => isObserved(candidate)).toReversed()) {
    const next = kept[0];
    if (!next || !rangesOverlap(observation.period, next.period)) {
      kept.unshift(observation);
    }
  }
  return kept;
}

// source/exceptions/methods/level-change.ts
var leastAfter = 5;
function findLevelChange({ points, centre }, judged) {
  const stated = points.slice(0, points.indexOf(judged) + 1).filter(
    (point) => point.value !== void 0
  );
  const side = judged.value !== void 0 && judged.value > centre ? "high" : "low";
  const isOnSide = ({ value }) => side === "high" ? value > centre : value < centre;
  const lastBefore = stated.findLastIndex((point) => !isOnSide(point));
  const after = stated.length - 1 - lastBefore;
  const isMarked = (point) => point?.hits.some((hit) => hit.rule === "shift" && hit.side !== side) ?? false;
  if (after < leastAfter || !isMarked(stated[lastBefore])) {
    return void 0;
  }
  let start = lastBefore;
  while (isMarked(stated[start - 1])) {
    start--;
  }
  return {
    from: stated[lastBefore + 1].period.end,
    side,
    before: lastBefore - start + 1,
    after
  };
}

// source/exceptions/methods/season.ts
var leastForSeason = 24;
var seasonalP = 0.01;
function checkSeason(observations) {
  const stated = observations.filter((observation) => isObserved(observation));
  if (!stated.every(
    ({ period }) => period.start.slice(0, 7) === period.end.slice(0, 7)
  )) {
    return "not-monthly";
  }
  if (stated.length < leastForSeason) {
    return "not-checked";
  }
  const byYear = takeOffMeans(
    stated,
    ({ observation }) => observation.period.start.slice(0, 4)
  );
  const residual = takeOffMeans(
    byYear.map((entry) => ({ ...entry.observation, value: entry.value })),
    ({ observation }) => observation.period.start.slice(5, 7)
  );
  const years = new Set(stated.map(({ period }) => period.start.slice(0, 4))).size;
  const [total, within] = [byYear, residual].map(
    (entries) => entries.reduce((sum, { value }) => sum + value ** 2, 0)
  );
  const freedom = stated.length - years - 11;
  if (freedom <= 0 || total === 0) {
    return "none";
  }
  const f = (total - within) / 11 / (within / freedom);
  return upperTailOfF(f, 11, freedom) < seasonalP ? "seasonal" : "none";
}
function differenceYears(observations) {
  const byEnd = new Map(
    observations.map((observation) => [observation.period.end, observation])
  );
  return observations.flatMap((observation) => {
    const before = byEnd.get(shiftMonths(observation.period, -12).end);
    if (!before) {
      return [];
    }
    const value = isObserved(before) && isObserved(observation) ? observation.value - before.value : void 0;
    return [
      { ...observation, value, numerator: void 0, denominator: void 0 }
    ];
  });
}
function takeOffMeans(observations, groupOf) {
  const entries = observations.map((observation) => ({
    observation,
    value: observation.value
  }));
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const group = groups.get(groupOf(entry));
    if (group) {
      group.push(entry);
    } else {
      groups.set(groupOf(entry), [entry]);
    }
  }
  return entries.map((entry) => {
    const group = groups.get(groupOf(entry));
    const mean2 = group.reduce((sum, { value }) => sum + value, 0) / group.length;
    return { ...entry, value: entry.value - mean2 };
  });
}
function upperTailOfF(f, between, within) {
  return calculateIncompleteBeta(
    within / (within + between * f),
    within / 2,
    between / 2
  );
}

// source/exceptions/explain/two-figures.ts
var openings = {
  exceptional: "Exceptional",
  different: "Different",
  indicative: "Indicative only",
  expected: "Consistent with chance",
  "not-assessable": "Cannot be assessed"
};
function openVerdict(verdict) {
  return openings[verdict];
}
function explainTwoCounts(verdict, record, pair, sample) {
  const { ratio, ratioLower, ratioUpper, p, dispersion } = record;
  const compared = ratio === void 0 || ratioLower === void 0 || ratioUpper === void 0 ? "ratio not defined from zero" : `ratio ${ratio.toFixed(2)} (95% CI ${ratioLower.toFixed(2)}\u2013${ratioUpper.toFixed(2)})`;
  const allowance4 = dispersion > 1 && verdict !== "expected" ? `; allows for ${formatNumber(dispersion)} times the variation of chance` : "";
  return `${openVerdict(verdict)}. ${describePair(pair, sample)}, ${compared}, ${describeP(p)}${allowance4}${describeDerivation(pair, sample)}.`;
}
function explainTwoProportions(verdict, { difference, lower, upper, p }, pair, sample) {
  const points = (share) => describeSigned(share * 100, 1);
  return `${openVerdict(verdict)}. ${describePair(pair, sample)}, difference ${points(difference)} points (95% CI ${points(lower)} to ${points(upper)}), ${describeP(p)}.`;
}
function describeP(p) {
  if (p < 1e-3) {
    return "p < 0.001";
  }
  return `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}
function describeSigned(value, decimals) {
  const text = formatNumber(Math.abs(value), decimals);
  if (Number(Math.abs(value).toFixed(decimals)) === 0) {
    return text;
  }
  return `${value < 0 ? "\u2212" : "+"}${text}`;
}
function describePair([earlier, later], { unit, decimals }) {
  const [from, to] = [earlier, later].map(
    ({ value }) => formatValue(value, unit, decimals)
  );
  const change = earlier.value === 0 ? void 0 : (later.value - earlier.value) / earlier.value * 100;
  return unit === "percent" || change === void 0 ? `${from} \u2192 ${to}` : `${from} \u2192 ${to} (${describeSigned(change, 1)}%)`;
}
function describeDerivation(pair, { unit, decimals }) {
  const derived = pair.find(({ derivedFrom }) => derivedFrom !== void 0);
  return derived ? `; ${formatValue(derived.value, unit, decimals)} derived from the published ${derived.derivedFrom}` : "";
}

// source/exceptions/explain/rebase.ts
function describeRebase({ from, cause, by }, whole) {
  return `New start in ${formatMonth(from)}, ${cause} (${by}); without it: ${openVerdict(whole.verdict).toLowerCase()}.`;
}

// source/statistics/break-even.ts
var allowance2 = 1 - 1e-12;
function findBreakEvenCount(ratio, threshold = 3) {
  if (!(ratio >= 0)) {
    throw new RangeError(`${ratio} is not a ratio`);
  }
  return Math.ceil(
    threshold ** 2 * (1 + ratio) / (1 - ratio) ** 2 * allowance2
  );
}
function findBreakEvenDenominator(previous, current, threshold = 3) {
  for (const proportion of [previous, current]) {
    if (!(proportion >= 0 && proportion <= 1)) {
      throw new RangeError(`${proportion} is not a proportion`);
    }
  }
  if (previous === current) {
    return Infinity;
  }
  const middle = (previous + current) / 2;
  return Math.ceil(
    2 * threshold ** 2 * middle * (1 - middle) / (current - previous) ** 2 * allowance2
  );
}

// source/exceptions/methods/refuse.ts
function refuse(reason, explanation, {
  needed,
  last,
  record = {}
} = {}) {
  return {
    verdict: "not-assessable",
    reason,
    period: last?.period,
    value: last?.value,
    explanation,
    needed,
    record: { method: "none", ...record }
  };
}
function refuseWithoutCounts({ published }, pair, last) {
  const bases = findBases(published, pair);
  const subject = published?.text ?? "The difference";
  const needed = describeBases(bases);
  return refuse(
    "no-counts",
    needed ? `Cannot be assessed: published without counts. ${subject} would need ${needed}.` : "Cannot be assessed: published without counts.",
    {
      needed: needed ? `${needed}, or the counts themselves` : "the counts that it was worked out from",
      last,
      record: { breakEven: bases }
    }
  );
}
function refuseWithoutSpread(last) {
  return refuse(
    "no-counts",
    "Cannot be assessed: published without the number of cases and their spread.",
    {
      needed: "a value for each month, or the number of cases and their standard deviation",
      last
    }
  );
}
function findBases(published, pair) {
  if (published?.ratio !== void 0) {
    return keepFinite([
      { kind: "events", least: findBreakEvenCount(published.ratio) }
    ]);
  }
  const proportions = published?.proportions ?? (pair ? [[pair[0].value / 100, pair[1].value / 100]] : []);
  return keepFinite(
    proportions.filter((shares) => shares.every((share) => share >= 0 && share <= 1)).map(([earlier, later]) => ({
      kind: "denominator",
      least: findBreakEvenDenominator(earlier, later)
    }))
  );
}
function keepFinite(bases) {
  return bases.filter(({ least }) => Number.isFinite(least));
}
function describeBases(bases) {
  const [first, second] = bases.map(({ least }) => formatNumber(least));
  if (first === void 0) {
    return void 0;
  }
  return bases[0]?.kind === "events" ? `at least ${first} events in the earlier period` : `a denominator of at least ${first} in each period${second ? ` (${second} if it is relative)` : ""}`;
}

// source/statistics/normal-distribution.ts
function calculateNormalCdf(z) {
  if (Number.isNaN(z)) {
    return Number.NaN;
  }
  const tail = splitGamma(0.5, z ** 2 / 2).above / 2;
  return z < 0 ? tail : 1 - tail;
}
function calculateTwoSidedP(z) {
  return 2 * calculateNormalCdf(-Math.abs(z));
}
function findNormalQuantile(probability) {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`${probability} is not a probability`);
  }
  if (probability > 0.5) {
    return -findNormalQuantile(1 - probability);
  }
  if (probability === 0) {
    return -Infinity;
  }
  const t = Math.sqrt(-2 * Math.log(probability));
  let z = (2.515517 + 0.802853 * t + 0.010328 * t ** 2) / (1 + 1.432788 * t + 0.189269 * t ** 2 + 1308e-6 * t ** 3) - t;
  for (let step = 0; step < 3; step++) {
    const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const newton = (calculateNormalCdf(z) - probability) / density;
    z -= newton / (1 + z * newton / 2);
  }
  return z;
}

// source/statistics/dispersion-adjustment.ts
function adjustForDispersion(z, dispersion) {
  const adjusted = z / Math.sqrt(Math.max(1, dispersion));
  return { z: adjusted, p: calculateTwoSidedP(adjusted) };
}
function findBreakEvenDispersion(z, threshold = 3) {
  return (z / threshold) ** 2;
}

// source/statistics/new-count-test.ts
function testNewCount(count, history) {
  const periods = countStated(history);
  const earlier = sumValues(history);
  if (!(Number.isInteger(count) && count >= 0 && Number.isInteger(earlier) && earlier >= 0 && periods > 0)) {
    throw new RangeError(
      `${count} after ${periods} periods with ${earlier} in all are not counts`
    );
  }
  const total = earlier + count;
  const share = 1 / (periods + 1);
  const atMost = calculateBinomialCdf(count, total, share);
  const atLeast = calculateBinomialCdf(earlier, total, 1 - share);
  return {
    p: Math.min(1, 2 * atMost, 2 * atLeast),
    atLeast,
    atMost,
    z: total === 0 ? 0 : (count - total * share) / Math.sqrt(total * share * (1 - share))
  };
}

// source/statistics/prediction-constant.ts
var simulated = [
  [3, 19.31],
  [4, 9.62],
  [5, 7.05],
  [6, 5.85],
  [7, 5.15],
  [8, 4.69],
  [9, 4.42],
  [10, 4.18],
  [11, 4],
  [12, 3.86],
  [14, 3.63],
  [16, 3.51],
  [18, 3.38],
  [20, 3.3],
  [24, 3.18],
  [30, 3.07],
  [36, 2.99],
  [60, 2.85],
  [Infinity, 2.66]
];
function findPredictionConstant(points) {
  if (!(points >= 3)) {
    throw new RangeError(
      `no prediction limits can be drawn from ${points} points`
    );
  }
  const after = simulated.findIndex(([size2]) => size2 >= points);
  const [size, constant] = simulated[after];
  if (size === points) {
    return constant;
  }
  const [smallerSize, smallerConstant] = simulated[after - 1];
  const share = (1 / smallerSize - 1 / points) / (1 / smallerSize - 1 / size);
  return smallerConstant + share * (constant - smallerConstant);
}

// source/exceptions/explain/bound.ts
function formatBound(value, { type, unit, decimals }) {
  const isSigned = type === "other";
  const least = isSigned ? Number.NEGATIVE_INFINITY : 0;
  const most = unit === "percent" && !isSigned ? 100 : Number.POSITIVE_INFINITY;
  return formatValue(
    Math.min(most, Math.max(least, value)),
    unit,
    decimals + 1
  );
}

// source/exceptions/explain/few-points.ts
function explainFewPoints({
  verdict,
  evidence,
  side,
  record,
  last,
  sample
}) {
  const { baseline, lower, upper, p } = record;
  const say = (value2) => formatBound(value2, sample);
  const range = lower === void 0 || upper === void 0 ? "" : `, expected ${say(lower)} to ${say(upper)} from the ${baseline} values before it`;
  const test = p === void 0 ? "" : `; ${describeP(p)}`;
  const value = formatValue(last.value, sample.unit, sample.decimals);
  const grade2 = verdict === "expected" ? `${evidence}` : `${side}; ${evidence}`;
  return `${openVerdict(verdict)} (${grade2}, ${baseline + 1} points). ${formatMonth(last.period.end)}, ${value}${range}${test}.`;
}

// source/exceptions/methods/few-points.ts
var leastBaseline = 3;
function judgeFewPoints(sample, observations) {
  const last = observations.at(-1);
  const earlier = observations.slice(0, -1);
  const test = testLast(sample, earlier, last);
  if (earlier.length < leastBaseline && !test) {
    return refuse(
      "too-few-points",
      `Cannot be assessed: ${observations.length} separate values; limits for a new one need ${leastBaseline} before it.`,
      {
        needed: `${leastBaseline + 1 - observations.length} more separate value`,
        last
      }
    );
  }
  const limits = predict(earlier.map(({ value }) => value));
  const byTest = test && gradeByTest(test.p);
  const grade2 = milder(limits && gradeByLimits(last.value, limits), byTest);
  const verdict = nameGrade(grade2, observations.length, byTest === "rare");
  const centre = limits?.centre ?? mean(earlier);
  const record = {
    method: "few-points",
    baseline: earlier.length,
    centre,
    averageMovingRange: limits?.averageMovingRange,
    multiplier: limits?.multiplier,
    lower: limits?.lower,
    upper: limits?.upper,
    p: test?.p,
    dispersion: test?.dispersion
  };
  const evidence = observations.length < leastForExceptional ? "few" : "trial";
  const side = last.value > centre ? "high" : "low";
  return {
    verdict,
    evidence,
    side: verdict === "expected" ? void 0 : side,
    period: last.period,
    value: last.value,
    expected: limits && { centre, lower: limits.lower, upper: limits.upper },
    explanation: explainFewPoints({
      verdict,
      evidence,
      side,
      record,
      last,
      sample
    }),
    record
  };
}
function nameGrade(grade2, points, isRareByTest) {
  if (grade2 !== "rare") {
    return grade2 === "unusual" ? "indicative" : "expected";
  }
  if (points >= leastForExceptional) {
    return "exceptional";
  }
  return isRareByTest ? "different" : "indicative";
}
function predict(values) {
  if (values.length < leastBaseline) {
    return void 0;
  }
  const limits = calculateXmrLimits(values, {
    multiplier: findPredictionConstant(values.length)
  });
  return limits.averageMovingRange > 0 ? limits : void 0;
}
function gradeByLimits(value, {
  centre,
  halfWidth,
  averageMovingRange: averageMovingRange2
}) {
  const distance = Math.abs(value - centre);
  if (distance > halfWidth) {
    return "rare";
  }
  return distance > 2.66 * averageMovingRange2 ? "unusual" : "ordinary";
}
function gradeByTest(p) {
  if (p < rare) {
    return "rare";
  }
  return p < unusual ? "unusual" : "ordinary";
}
function milder(a, b) {
  const order = ["ordinary", "unusual", "rare"];
  return order.find((grade2) => grade2 === a || grade2 === b) ?? "ordinary";
}
function testLast({ type }, earlier, last) {
  if (type === "count" && [...earlier, last].every(({ value }) => Number.isInteger(value))) {
    const history = earlier.map(({ value }) => value);
    const dispersion = Math.max(1, measureDispersion(history).index || 1);
    const { p, z } = testNewCount(last.value, history);
    return {
      p: dispersion > 1 ? Math.max(p, adjustForDispersion(z, dispersion).p) : p,
      dispersion
    };
  }
  if ((type === "proportion" || type === "rate") && hasDenominators([...earlier, last])) {
    const numerators = earlier.map(({ numerator: numerator2 }) => numerator2 ?? Number.NaN);
    const denominators = earlier.map(
      ({ denominator: denominator2 }) => denominator2 ?? Number.NaN
    );
    const pooled = poolRate(numerators, denominators);
    const dispersion = Math.max(
      1,
      measureProportionDispersion(numerators, denominators).index || 1
    );
    const before = denominators.reduce((sum, value) => sum + value, 0);
    const { numerator = 0, denominator = 1 } = last;
    const variance = pooled * (1 - pooled) * (1 / denominator + 1 / before);
    return variance > 0 ? {
      ...adjustForDispersion(
        (numerator / denominator - pooled) / Math.sqrt(variance),
        dispersion
      ),
      dispersion
    } : void 0;
  }
  return void 0;
}
function mean(observations) {
  return observations.reduce((sum, { value }) => sum + value, 0) / observations.length;
}

// source/statistics/autocorrelation.ts
function calculateAutocorrelation(values) {
  const mean2 = calculateMean(values);
  const deviations = Float64Array.from(values, (value) => value - mean2);
  const products = deviations.map(
    (deviation, index) => deviation * (deviations[index - 1] ?? Number.NaN)
  );
  return sumValues(products) / sumValues(deviations.map((deviation) => deviation ** 2));
}

// source/exceptions/explain/chart.ts
var rules = {
  trend: (side) => `ends seven values that ${side === "low" ? "fall" : "rise"} throughout`,
  "two-of-three": (side) => `is one of two in three close to the ${limitOf(side)} limit`,
  shift: (side) => `ends a run on the ${side} side of the mean`,
  "three-of-four": (side) => `is one of three in four nearer the ${limitOf(side)} limit than the mean`,
  "moving-range": () => "is further from the value before it than the moving ranges allow",
  "longest-run": (side) => `is in a run on the ${side} side longer than chance makes`,
  crossings: () => "ends a series that crosses its median less often than chance makes it"
};
function explainChart({
  verdict,
  evidence,
  side,
  record,
  last,
  sample
}) {
  const value = describeValue(last.value ?? Number.NaN, record, sample);
  const grade2 = `${verdict === "expected" ? "" : `${side}; `}${evidence}, ${record.points} points`;
  const why = describeHit(record, side, sample);
  const caveats = record.caveats.map((caveat) => ` ${capitalise(caveat)}.`);
  return `${openVerdict(verdict)} (${grade2}). ${formatMonth(last.period.end)}, ${value}, ${why}.${describeEarlier(record, sample)}${caveats.join("")}`;
}
function describeValue(value, { difference }, { unit, decimals }) {
  if (difference === "none") {
    return formatValue(value, unit, decimals);
  }
  const size = formatValue(Math.abs(value), unit, decimals);
  const sign = value === 0 ? "\xB1" : value < 0 ? "\u2212" : "+";
  return `${sign}${size} on ${difference === "year" ? "a year before" : "the one before"}`;
}
function describeEarlier(record, sample) {
  const { earlierMarks, earlierRun, suggestedRebase, centre } = record;
  const outside = earlierMarks.map(
    ({ period, value }) => `${formatMonth(period.end)} (${describeValue(value ?? Number.NaN, record, sample)})`
  );
  const sentences = [
    outside.length > 0 && `earlier ${outside.join(", ")} ${outside.length > 1 ? "were" : "was"} outside the limits`,
    earlierRun && `${formatMonth(earlierRun.from)} to ${formatMonth(earlierRun.to)} ran ${earlierRun.side === "high" ? "above" : "below"} the mean`
  ].filter((part) => typeof part === "string");
  const earlier = sentences.length > 0 ? ` ${capitalise(sentences.join("; "))}.` : "";
  const rebase = suggestedRebase ? ` The level seems to have changed in ${formatMonth(suggestedRebase)}: the limits, around ${formatBound(centre, sample)}, mix both levels until somebody confirms a new start.` : "";
  return `${earlier}${rebase}`;
}
function capitalise(text) {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
}
function describeHit(record, side, sample) {
  const { lower, upper, centre } = record;
  const say = (value) => formatBound(value, sample);
  const [rule] = record.rules;
  if (rule === void 0) {
    return `is within the expected range ${say(lower)} to ${say(upper)}, mean ${say(centre)}`;
  }
  const { levelChange } = record;
  if (levelChange) {
    const { from, before, after } = levelChange;
    return `is on a new level since ${formatMonth(from)}: ${before} values ${side === "high" ? "below" : "above"} the mean ${say(centre)}, then ${after} ${side === "high" ? "above" : "below"}`;
  }
  if (rule !== "outside") {
    return `${rules[rule](side)}, expected ${say(lower)} to ${say(upper)} around ${say(centre)}`;
  }
  const isHigh = side !== "low";
  return `is ${isHigh ? "above the upper" : "below the lower"} limit ${say(isHigh ? upper : lower)} = mean ${say(centre)} ${isHigh ? "+" : "\u2212"} ${describeWidth(record)}`;
}
function describeWidth({
  averageMovingRange: averageMovingRange2,
  multiplier,
  sigmaZ,
  upper,
  centre
}) {
  if (averageMovingRange2 !== void 0) {
    return `${multiplier.toFixed(2)} \xD7 ${formatNumber(averageMovingRange2, 2)}`;
  }
  const width = formatNumber(upper - centre, 2);
  return sigmaZ !== void 0 && sigmaZ > 1 ? `${width} (three standard errors, widened ${sigmaZ.toFixed(2)} times)` : `${width} (three standard errors)`;
}
function limitOf(side) {
  return side === "low" ? "lower" : "upper";
}

// source/exceptions/methods/earlier-marks.ts
var stillNews = 12;
function findEarlierMarks({ points }, judged) {
  const index = points.indexOf(judged);
  return points.slice(Math.max(0, index - stillNews), index).filter(({ hits }) => hits.some(({ rule }) => rule === "outside"));
}
function findEarlierRun({ points }, judged) {
  const index = points.indexOf(judged);
  const isMarked = (point, side) => point?.hits.some((hit) => hit.rule === "shift" && hit.side === side) ?? false;
  for (const side of ["high", "low"]) {
    const end = points.slice(0, index).findLastIndex((point) => isMarked(point, side));
    if (end === -1 || index - end > stillNews || isMarked(judged, side)) {
      continue;
    }
    let start = end;
    while (isMarked(points[start - 1], side)) {
      start--;
    }
    return { first: points[start], last: points[end], side };
  }
  return void 0;
}

// source/exceptions/methods/judge-point.ts
function judgePoint(point, {
  sample,
  observations,
  phase,
  treatment,
  isCorrelated,
  settings
}) {
  const upToPoint = observations.filter(
    ({ period }) => period.end <= point.period.end
  );
  const points = upToPoint.filter(
    (observation) => isObserved(observation)
  ).length;
  const prediction = needsPrediction(phase, points, treatment) && points > leastToPredict ? predictLast(sample, upToPoint, settings) : void 0;
  const isDifferenced = treatment === "differenced";
  const marked = isDifferenced ? point.hits.filter(({ rule }) => rule === "outside") : point.hits;
  const levelChange = marked.length === 0 && !isDifferenced ? findLevelChange(phase, point) : void 0;
  const hits = levelChange ? [{ rule: "shift", side: levelChange.side }] : marked;
  return {
    point,
    hits,
    side: sideOf(hits),
    verdict: grade(hits, { prediction, isCorrelated }),
    predictionConstant: prediction?.constant,
    levelChange
  };
}
var leastToPredict = 3;
function needsPrediction({ kind }, points, treatment) {
  return points < leastForEstablished || kind === "c" || treatment === "differenced";
}
function grade(hits, {
  prediction,
  isCorrelated
}) {
  if (hits.length === 0) {
    return "expected";
  }
  const isSure = hits.some(
    ({ rule }) => rule !== "outside" || (prediction?.isOutside ?? true)
  );
  return isSure && !isCorrelated ? "exceptional" : "indicative";
}
function predictLast(sample, observations, settings) {
  const profile = resolveProfile(settings);
  const last = observations.findLast((observation) => isObserved(observation));
  const isEarlier = (observation) => observation !== last && isObserved(observation) && !observation.isExcluded;
  const earlier = observations.filter((item) => isEarlier(item));
  const constant = findPredictionConstant(earlier.length);
  const { kind, values, limits } = drawLimits2(
    sample,
    observations,
    isEarlier,
    profile
  );
  if (kind === "c") {
    const history = earlier.map(({ value }) => value ?? Number.NaN);
    return { constant, isOutside: testNewCount(last.value, history).p < rare };
  }
  const index = observations.indexOf(last);
  const distance = Math.abs(values[index] - limits.centre);
  const width = halfWidthAt(limits, index) / profile.multiplier * constant;
  return { constant, isOutside: distance > width };
}
function sideOf(hits) {
  const sides = new Set(hits.map(({ side }) => side));
  return sides.size > 1 ? "mixed" : hits[0]?.side ?? "mixed";
}

// source/exceptions/methods/suggest-rebase.ts
var leastRun = 8;
var leastLasting = 12;
function suggestRebase({ points, centre }) {
  const stated = points.filter(({ value }) => value !== void 0);
  const sides = stated.map(({ value }) => Math.sign((value ?? centre) - centre));
  const side = sides.at(-1);
  const start = sides.findLastIndex((other) => other !== side) + 1;
  const lasting = sides.length - start;
  return side !== 0 && start >= leastRun && lasting >= leastLasting ? stated[start].period.start : void 0;
}

// source/exceptions/methods/judge-chart.ts
function judgeChart(sample, observations, context, settings) {
  const phases = chartPhases(sample, observations, settings);
  const phase = phases.at(-1);
  const stated = phase.points.filter(({ value }) => value !== void 0);
  const autocorrelation = calculateAutocorrelation(
    phase.points.map(({ value }) => value ?? Number.NaN)
  );
  const isCorrelated = autocorrelation > 2 / Math.sqrt(stated.length);
  const judged = selectJudged(stated, settings).map(
    (point) => judgePoint(point, {
      sample,
      phase,
      isCorrelated,
      settings,
      treatment: context.treatment,
      observations: observations.filter(
        ({ period }) => period.start >= phase.from
      )
    })
  ).toSorted(
    (a, b) => verdictNames.indexOf(a.verdict) - verdictNames.indexOf(b.verdict)
  )[0];
  const { point: last, verdict, side, hits } = judged;
  const record = {
    method: "chart",
    chart: phase.kind,
    profile: settings.profile,
    rules: [...new Set(hits.map(({ rule }) => rule))],
    points: stated.length,
    baseline: {
      from: phase.from,
      to: phase.to,
      n: phase.baseline,
      excluded: phase.points.filter(({ isExcluded }) => isExcluded).length
    },
    centre: phase.centre,
    averageMovingRange: phase.averageMovingRange,
    sigmaZ: phase.sigmaZ,
    multiplier: resolveProfile(settings).multiplier,
    lower: last.lower,
    upper: last.upper,
    predictionConstant: judged.predictionConstant,
    screenedOut: phase.screenedOut,
    autocorrelation,
    treatment: context.treatment,
    difference: context.difference,
    season: context.season,
    rebase: phase.rebase,
    levelChange: judged.levelChange,
    earlierMarks: findEarlierMarks(phase, last).map(({ period, value }) => ({
      period,
      value
    })),
    earlierRun: judged.levelChange ? void 0 : describeRun(findEarlierRun(phase, last)),
    suggestedRebase: context.treatment === "none" && context.season !== "seasonal" ? suggestRebase(phase) : void 0,
    caveats: listCaveats(context, {
      isCapped: isCorrelated && verdict !== "expected",
      autocorrelation,
      phase
    })
  };
  const evidence = stated.length < leastForEstablished ? "provisional" : "established";
  return {
    phases,
    verdict: {
      verdict,
      evidence,
      side: verdict === "expected" ? void 0 : side,
      period: last.period,
      value: last.value,
      expected: { centre: phase.centre, lower: last.lower, upper: last.upper },
      explanation: explainChart({
        verdict,
        evidence,
        side,
        record,
        last,
        sample
      }),
      record
    }
  };
}
function selectJudged(stated, { reporting }) {
  const within = reporting ? stated.filter(
    ({ period }) => period.end >= reporting.start && period.end <= reporting.end
  ) : [];
  return within.length > 0 ? within.toReversed() : stated.slice(-1);
}
function describeRun(run) {
  return run && { from: run.first.period.end, to: run.last.period.end, side: run.side };
}
function listCaveats({ treatment, season, difference }, {
  isCapped,
  autocorrelation,
  phase
}) {
  const { screenedOut } = phase;
  return [
    treatment === "differenced" && "rolling totals overlap, so each was taken less the one before: a month less the same month a year earlier",
    treatment === "thinned" && "windows overlap, so only separate ones were used",
    difference === "step" && "a headcount carries on from the one before, so its steps were charted",
    season === "not-checked" && "seasonality not checked: fewer than 24 months",
    season === "seasonal" && "seasonal, so each month was taken less the same month a year earlier",
    isCapped && `indicative at most: neighbouring values resemble each other (r = ${autocorrelation.toFixed(2)})`,
    screenedOut > 0 && `${screenedOut} large moving ${screenedOut === 1 ? "range" : "ranges"} left out of the limits`
  ].filter((caveat) => typeof caveat === "string");
}

// source/statistics/beta-quantile.ts
function findBetaQuantile(probability, a, b) {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`${probability} is not a probability`);
  }
  if (probability === 0 || probability === 1) {
    return probability;
  }
  let low3 = 0;
  let high3 = 1;
  let middle = 0.5;
  while (low3 < middle && middle < high3) {
    if (calculateIncompleteBeta(middle, a, b) < probability) {
      low3 = middle;
    } else {
      high3 = middle;
    }
    middle = (low3 + high3) / 2;
  }
  return middle;
}

// source/statistics/no-more-likely.ts
var allowance3 = 1 + 1e-7;
function sumNoMoreLikely(observed, { lowest, highest, mode, ratio }) {
  let limit = allowance3;
  for (let outcome = mode; outcome < observed; outcome++) {
    limit *= ratio(outcome);
  }
  for (let outcome = mode; outcome > observed; outcome--) {
    limit /= ratio(outcome - 1);
  }
  let total = 0;
  let extreme = 0;
  const add = (weight) => {
    total += weight;
    extreme += weight <= limit ? weight : 0;
  };
  for (let outcome = mode, weight = 1; outcome <= highest && weight > 0; outcome++) {
    add(weight);
    weight *= ratio(outcome);
  }
  for (let outcome = mode - 1, weight = 1; outcome >= lowest && weight > 0; outcome--) {
    weight /= ratio(outcome);
    add(weight);
  }
  return Math.min(1, extreme / total);
}

// source/statistics/two-counts-test.ts
function testTwoCounts(counts) {
  const { previous, current, share } = checkTwoCounts(counts);
  const total = previous + current;
  if (total === 0) {
    return { p: 1, z: 0 };
  }
  const odds = share / (1 - share);
  return {
    p: sumNoMoreLikely(current, {
      lowest: 0,
      highest: total,
      mode: Math.min(total, Math.floor((total + 1) * share)),
      ratio: (outcome) => (total - outcome) / (outcome + 1) * odds
    }),
    z: (current - total * share) / Math.sqrt(total * share * (1 - share))
  };
}
function checkTwoCounts({
  previous,
  current,
  previousExposure = 1,
  currentExposure = 1
}) {
  for (const count of [previous, current]) {
    if (!(Number.isInteger(count) && count >= 0)) {
      throw new RangeError(`${count} is not a count`);
    }
  }
  for (const exposure of [previousExposure, currentExposure]) {
    if (!(Number.isFinite(exposure) && exposure > 0)) {
      throw new RangeError(`${exposure} is not an exposure`);
    }
  }
  return {
    previous,
    current,
    share: currentExposure / (previousExposure + currentExposure)
  };
}

// source/statistics/rate-ratio.ts
function calculateRateRatio(counts, confidence = 0.95) {
  const { previous, current, share } = checkTwoCounts(counts);
  const tail = (1 - confidence) / 2;
  const exposureOdds = share / (1 - share);
  return {
    ratio: previous === 0 ? void 0 : current / previous / exposureOdds,
    lower: current === 0 ? 0 : toOdds(findBetaQuantile(tail, current, previous + 1)) / exposureOdds,
    // The upper limit of the share, taken as the lower limit of the other share: close to 1 float64 has few digits.
    upper: previous === 0 ? Infinity : 1 / toOdds(findBetaQuantile(tail, previous, current + 1)) / exposureOdds
  };
}
function toOdds(probability) {
  return probability / (1 - probability);
}

// source/exceptions/methods/two-counts.ts
function judgeTwoCounts(sample, [earlier, later], settings) {
  const pairs = possiblePairs(earlier, later);
  const test = ([previous, current]) => testTwoCounts({ previous, current });
  const tested = [
    test(pairs[0]),
    ...pairs.slice(1).map((pair) => test(pair))
  ];
  const [{ p, z }] = tested;
  const weakest = tested.toSorted((a, b) => b.p - a.p)[0];
  const dispersion = assumeDispersion(
    earlier.value + later.value,
    settings.dispersion
  );
  const breakEvenDispersion = findBreakEvenDispersion(weakest.z);
  const ratio = earlier.value > 0 ? calculateRateRatio({ previous: earlier.value, current: later.value }) : void 0;
  const record = {
    method: "two-counts",
    previous: earlier.value,
    current: later.value,
    p,
    z,
    ratio: ratio?.ratio,
    ratioLower: ratio?.lower,
    ratioUpper: ratio?.upper,
    dispersion,
    breakEvenDispersion,
    weakestP: weakest.p
  };
  const verdict = weakest.p < rare && breakEvenDispersion >= dispersion ? "different" : weakest.p < unusual ? "indicative" : "expected";
  return {
    verdict,
    evidence: "two-figure",
    side: verdict === "expected" ? void 0 : z > 0 ? "high" : "low",
    period: later.period,
    value: later.value,
    explanation: explainTwoCounts(verdict, record, [earlier, later], sample),
    record
  };
}
function possiblePairs(earlier, later) {
  const ends = ["lower", "upper"].map(
    (end) => [boundOf(earlier, end), boundOf(later, end)]
  );
  return [[Math.round(earlier.value), Math.round(later.value)], ...ends];
}
function boundOf({ value, interval }, end) {
  return Math.max(0, Math.round(interval?.[end] ?? value));
}

// source/statistics/wilson-interval.ts
function calculateWilsonInterval(successes, trials, confidence = 0.95) {
  const proportion = checkProportion(successes, trials);
  const z = findNormalQuantile((1 + confidence) / 2);
  const centre = proportion + z ** 2 / (2 * trials);
  const reach = z * Math.sqrt(
    proportion * (1 - proportion) / trials + (z / (2 * trials)) ** 2
  );
  const scale = 1 + z ** 2 / trials;
  return {
    lower: successes === 0 ? 0 : (centre - reach) / scale,
    upper: successes === trials ? 1 : (centre + reach) / scale
  };
}
function checkProportion(successes, trials) {
  if (!(trials > 0 && Number.isFinite(trials) && successes >= 0 && successes <= trials)) {
    throw new RangeError(`${successes} of ${trials} is not a proportion`);
  }
  return successes / trials;
}

// source/statistics/newcombe-interval.ts
function calculateNewcombeInterval(previous, current, confidence = 0.95) {
  const before = previous.successes / previous.trials;
  const after = current.successes / current.trials;
  const around = {
    before: calculateWilsonInterval(
      previous.successes,
      previous.trials,
      confidence
    ),
    after: calculateWilsonInterval(
      current.successes,
      current.trials,
      confidence
    )
  };
  const difference = after - before;
  return {
    difference,
    lower: difference - Math.hypot(after - around.after.lower, around.before.upper - before),
    upper: difference + Math.hypot(around.after.upper - after, before - around.before.lower)
  };
}

// source/statistics/fisher-exact-test.ts
function testFisherExact(previous, current) {
  checkProportion(previous.successes, previous.trials);
  checkProportion(current.successes, current.trials);
  const successes = previous.successes + current.successes;
  const drawn = current.trials;
  const others = previous.trials;
  const lowest = Math.max(0, successes - others);
  const highest = Math.min(drawn, successes);
  return sumNoMoreLikely(current.successes, {
    lowest,
    highest,
    mode: Math.floor((successes + 1) * (drawn + 1) / (drawn + others + 2)),
    ratio: (outcome) => (drawn - outcome) * (successes - outcome) / ((outcome + 1) * (others - successes + outcome + 1))
  });
}

// source/statistics/two-proportions-test.ts
function testTwoProportions(previous, current) {
  const before = checkProportion(previous.successes, previous.trials);
  const after = checkProportion(current.successes, current.trials);
  const pooled = (previous.successes + current.successes) / (previous.trials + current.trials);
  const smallestExpected = Math.min(pooled, 1 - pooled) * Math.min(previous.trials, current.trials);
  if (before === after) {
    return { z: 0, p: 1, smallestExpected };
  }
  const z = (after - before) / Math.sqrt(
    pooled * (1 - pooled) * (1 / previous.trials + 1 / current.trials)
  );
  return { z, p: calculateTwoSidedP(z), smallestExpected };
}

// source/exceptions/methods/two-proportions.ts
var leastExpected = 5;
function judgeTwoProportions(sample, pair, settings) {
  const [earlier, later] = pair;
  const [previous, current] = [toProportion(earlier), toProportion(later)];
  const score = testTwoProportions(previous, current);
  const isFisher = score.smallestExpected < leastExpected;
  const p = isFisher ? testFisherExact(previous, current) : score.p;
  const dispersion = settings.dispersion.small;
  const breakEvenDispersion = findBreakEvenDispersion(score.z);
  const record = {
    method: "two-proportions",
    ...calculateNewcombeInterval(previous, current),
    p,
    z: score.z,
    test: isFisher ? "fisher" : "score",
    dispersion,
    breakEvenDispersion
  };
  const verdict = p < rare && breakEvenDispersion >= dispersion ? "different" : p < unusual ? "indicative" : "expected";
  return {
    verdict,
    evidence: "two-figure",
    side: verdict === "expected" ? void 0 : score.z > 0 ? "high" : "low",
    period: later.period,
    value: later.value,
    explanation: explainTwoProportions(verdict, record, pair, sample),
    record
  };
}
function toProportion({ numerator, denominator }) {
  return {
    successes: numerator ?? Number.NaN,
    trials: denominator ?? Number.NaN
  };
}

// source/exceptions/judge-short.ts
function judgeShortSeries(sample, { treatment, observations }, settings) {
  const stated = observations.filter((observation) => isObserved(observation));
  const last = stated.at(-1);
  if (isStock(sample)) {
    return refuse(
      "census",
      "Cannot be assessed: a count of all there are at a day has no chance in it; it is described and held against targets.",
      {
        needed: "twelve monthly counts, to judge how much they usually move",
        last
      }
    );
  }
  if (stated.length < 2 || !last) {
    return judgeOneFigure(sample, last, treatment);
  }
  if (isConstant(stated) && stated.length > 2) {
    return refuseConstant(stated);
  }
  const [first, second] = stated;
  return stated.length === 2 && first && second ? judgePair(sample, [first, second], settings) : judgeFewPoints(sample, stated);
}
function isStock({ type, observations }) {
  return type === "headcount" || type === "count" && observations.length > 0 && observations.every(({ period }) => period.start === period.end);
}
function judgeOneFigure(sample, last, treatment) {
  if (treatment === "thinned") {
    return refuse(
      "overlapping-windows",
      "Cannot be assessed: the windows overlap, and share most of what they count.",
      {
        needed: "the monthly values, or windows that do not overlap",
        last
      }
    );
  }
  const isMeasured = sample.type === "duration" || sample.type === "currency";
  if (sample.published && isMeasured) {
    return refuseWithoutSpread(last);
  }
  if (!last && !sample.published) {
    return refuse(
      "single-figure",
      "Cannot be assessed: there is no value with a period.",
      {
        needed: "values for two periods of the same length"
      }
    );
  }
  return sample.published ? refuseWithoutCounts(sample, void 0, last) : refuse(
    "single-figure",
    "Cannot be assessed: one figure, and nothing to hold it against.",
    {
      needed: "an earlier figure for a period of the same length",
      last
    }
  );
}
function judgePair(sample, pair, settings) {
  const isWhole = pair.every(({ value }) => Number.isInteger(value));
  if (sample.type === "count" && isWhole) {
    return judgeTwoCounts(sample, pair, settings);
  }
  if (sample.type === "proportion" || sample.type === "rate") {
    return hasDenominators(pair) ? judgeTwoProportions(sample, pair, settings) : refuseWithoutCounts(sample, pair, pair[1]);
  }
  return refuseWithoutSpread(pair[1]);
}
function isConstant(stated) {
  return stated.every(({ value }) => value === stated[0].value);
}
function refuseConstant(stated) {
  return refuse(
    "no-variation",
    `Cannot be assessed: all ${stated.length} values are the same, so nothing says how much they usually vary.`,
    {
      needed: "values printed with more decimal places, or a longer series",
      last: stated.at(-1)
    }
  );
}

// source/exceptions/judge-long.ts
function judgeLongSeries(sample, independent, settings) {
  const isHeadcount = sample.type === "headcount";
  const steps = isHeadcount ? differenceSteps(independent.observations) : independent.observations;
  const season = independent.treatment === "none" ? checkSeason(steps) : "not-monthly";
  const observations = season === "seasonal" ? differenceYears(steps) : steps;
  const stated = observations.filter((observation) => isObserved(observation));
  if (isConstant(stated)) {
    return { verdict: refuseConstant(stated), phases: [] };
  }
  const isYearly = season === "seasonal" || independent.treatment === "differenced";
  const difference = isYearly ? "year" : isHeadcount ? "step" : "none";
  const charted = difference === "none" ? sample : toDifferences(sample);
  if (stated.length < leastForChart) {
    return { verdict: judgeFewPoints(charted, stated), phases: [] };
  }
  const current = selectCurrent(observations, sample);
  const isShort = current.filter((observation) => isObserved(observation)).length < leastForChart;
  return isShort ? {
    verdict: judgeShortSeries(
      sample,
      { ...independent, observations: current },
      settings
    ),
    phases: chartPhases(charted, observations, settings)
  } : judgeChart(
    charted,
    observations,
    { treatment: independent.treatment, season, difference },
    settings
  );
}
function selectCurrent(observations, { rebases = [] }) {
  const from = rebases.map((rebase) => rebase.from).toSorted().at(-1) ?? "";
  return observations.filter(({ period }) => period.start >= from);
}
function toDifferences(sample) {
  const unit = sample.unit === "percent" ? "percentage-points" : sample.unit;
  return { ...sample, type: "other", unit };
}
function differenceSteps(observations) {
  return observations.slice(1).map((observation, index) => {
    const before = observations[index];
    return {
      ...observation,
      value: isObserved(before) && isObserved(observation) ? observation.value - before.value : void 0
    };
  });
}

// source/exceptions/judge-series.ts
function judgeSeries(sample, settings = defaultSettings) {
  const judgement = judgeFromStart(sample, settings);
  const [rebase] = sample.rebases?.toSorted((a, b) => a.from < b.from ? 1 : -1) ?? [];
  if (!rebase) {
    return judgement;
  }
  const whole = judgeFromStart({ ...sample, rebases: [] }, settings).verdict;
  return {
    ...judgement,
    verdict: {
      ...judgement.verdict,
      explanation: `${judgement.verdict.explanation} ${describeRebase(rebase, whole)}`,
      record: { ...judgement.verdict.record, rebase, withoutRebase: whole }
    }
  };
}
function judgeFromStart(sample, settings) {
  const refusal = refuseOutright(sample);
  if (refusal) {
    return { verdict: refusal, phases: [] };
  }
  const independent = makeIndependent(sample);
  const stated = independent.observations.filter(
    (observation) => isObserved(observation)
  );
  if (stated.length >= leastForChart) {
    return judgeLongSeries(sample, independent, settings);
  }
  return { verdict: judgeShortSeries(sample, independent, settings), phases: [] };
}
function bearingOfSide(direction, side) {
  if (side === void 0 || side === "mixed") {
    return "neutral";
  }
  return bearingOf(direction, side === "high" ? "up" : "down");
}
function refuseOutright(sample) {
  const [bad] = findBadObservations(sample);
  if (bad) {
    return refuse(
      "bad-data",
      `Cannot be assessed: row ${bad.index + 1}, ${bad.reason}.`,
      {
        needed: "a series without this row, or with the right value in it",
        record: { row: bad.index + 1 }
      }
    );
  }
  const last = sample.observations.findLast(
    (observation) => isObserved(observation)
  );
  return sample.type === "rank" ? refuse(
    "rank",
    "Cannot be assessed: a rank depends on everybody else and is only described.",
    {
      needed: "everybody's numerators and denominators",
      last
    }
  ) : void 0;
}

export {
  isObserved,
  leastForChart,
  makeIndependent,
  chartPhases,
  refuse,
  judgeSeries,
  bearingOfSide
};
