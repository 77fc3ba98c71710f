import {
  dayNumber
} from "./chunk-NUTQLMKZ.js";

// source/domain/restate.ts
function findRestatements(series) {
  return series.flatMap(
    ({ levels }) => levels.flatMap(
      (earlier, index) => levels.slice(index + 1).filter((later) => isIncompatible(earlier, later)).map((later) => ({ earlier, later }))
    )
  );
}
var longestBefore = 366;
function findBaseConflicts(series) {
  return series.flatMap(
    ({ levels }) => levels.flatMap((base) => {
      const latest = levels.find((level) => isComparison(base, level));
      const published = levels.findLast(
        (level) => level.origin === "stated" && level.place.report < base.place.report && level.period.end < base.period.end && dayNumber(base.period.end) - dayNumber(level.period.end) <= longestBefore
      );
      return latest && published && turnsRound(published, base, latest) ? [{ published, base, latest }] : [];
    })
  );
}
function isComparison(base, latest) {
  const sharesFigure = base.figures.includes(latest.id);
  return latest.origin === "stated" && latest.place.report === base.place.report && latest.period.end > base.period.end && (base.origin === "derived" ? sharesFigure : base.place.paragraph === latest.place.paragraph);
}
function turnsRound(published, base, latest) {
  const asCompared = Math.sign(latest.value - base.value);
  const asPublished = Math.sign(latest.value - published.value);
  return asCompared !== 0 && asPublished !== 0 && asCompared !== asPublished;
}
function isIncompatible(a, b) {
  return a.period.end === b.period.end && a.period.start === b.period.start && !a.isOneOfTwoReadings && !b.isOneOfTwoReadings && (a.interval.upper < b.interval.lower || b.interval.upper < a.interval.lower);
}

export {
  findRestatements,
  findBaseConflicts
};
