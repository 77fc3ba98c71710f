import {
  isDate,
  parseDateRange,
  parseQuarter,
  quarterRange
} from "./chunk-NUTQLMKZ.js";

// source/importer/time/months.ts
var names = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec"
];
var monthName = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";
function readMonth(name2) {
  return names.indexOf(name2.slice(0, 3).toLowerCase()) + 1;
}
function readYear(text) {
  const year2 = Number(text.replaceAll(/\D/g, ""));
  return year2 < 100 ? 2e3 + year2 : year2;
}
function monthRange(year2, month) {
  return {
    start: isoDay(year2, month, 1),
    end: isoDay(year2, month, lastDay(year2, month))
  };
}
function financialYear(startYear) {
  return { start: isoDay(startYear, 4, 1), end: isoDay(startYear + 1, 3, 31) };
}
function calendarYear(year2) {
  return { start: isoDay(year2, 1, 1), end: isoDay(year2, 12, 31) };
}
function financialYearOf(date) {
  const [year2, month] = date.split("-").map(Number);
  return month >= 4 ? year2 : year2 - 1;
}
function latestMonth(month, date) {
  const year2 = Number(date.slice(0, 4));
  return monthRange(month > Number(date.slice(5, 7)) ? year2 - 1 : year2, month);
}
function isoDay(year2, month, day) {
  const bounded = Math.min(Math.max(day, 1), lastDay(year2, month));
  return `${year2}-${String(month).padStart(2, "0")}-${String(bounded).padStart(2, "0")}`;
}
function lastDay(year2, month) {
  return new Date(Date.UTC(year2, month, 0)).getUTCDate();
}

// source/importer/series/read-period.ts
var name = String.raw`(${monthName})\.?`;
var year = String.raw`((?:19|20)\d{2}|\d{2})`;
var between = String.raw`[\s'\-]*`;
var patterns = {
  month: /^((?:19|20)\d{2})-?(0[1-9]|1[0-2])$/,
  monthName: new RegExp(`^${name}${between}${year}$`, "i"),
  yearFirst: new RegExp(String.raw`^((?:19|20)\d{2})${between}${name}$`, "i"),
  financialYear: /^(?:fy\s*)?((?:20|19)?\d{2})\/((?:20|19)?\d{2})$/i,
  /** With a hyphen only where it cannot be a month: `2022-23`. */
  hyphenated: /^((?:20|19)\d{2})-(\d{2})$/,
  quarterLast: /^((?:20)?\d{2}[/-](?:20)?\d{2})\s*-?(q[1-4])$/i,
  calendarYear: /^(?:19|20)\d{2}$/,
  isoDay: /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/,
  britishDay: /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?: 00:00(?::00)?)?$/,
  namedDay: new RegExp(String.raw`^(\d{1,2})[\s\-]${name}[\s\-]${year}$`, "i")
};
function readPeriod(text) {
  const day = readDay(text);
  return day === void 0 ? readMonthCell(text) ?? readQuarterCell(text) ?? readYearCell(text) ?? parseDateRange(text.replaceAll(" ", "")) : { start: day, end: day };
}
function readDay(text) {
  const iso = patterns.isoDay.exec(text)?.[1];
  const british = patterns.britishDay.exec(text);
  const named = patterns.namedDay.exec(text);
  const date = iso ?? (british && join(Number(british[3]), Number(british[2]), british[1])) ?? (named && join(readYear(named[3]), readMonth(named[2]), named[1]));
  return date && isDate(date) ? date : void 0;
}
function readHyphenatedYear(text) {
  const match = patterns.hyphenated.exec(text);
  return match ? followingYears(match[1], match[2]) : void 0;
}
function readMonthCell(text) {
  const digits = patterns.month.exec(text);
  if (digits) {
    return monthRange(Number(digits[1]), Number(digits[2]));
  }
  const named = patterns.monthName.exec(text);
  const reversed = patterns.yearFirst.exec(text);
  const [month, of] = named ? [named[1], named[2]] : [reversed?.[2], reversed?.[1]];
  return month && of ? monthRange(readYear(of), readMonth(month)) : void 0;
}
function readQuarterCell(text) {
  const turned = text.replace(
    patterns.quarterLast,
    (_, years, number) => `${number} ${years.replace("-", "/")}`
  );
  const quarter = parseQuarter(turned);
  return quarter && quarterRange(quarter);
}
function readYearCell(text) {
  if (patterns.calendarYear.test(text)) {
    return calendarYear(Number(text));
  }
  const match = patterns.financialYear.exec(text);
  return match ? followingYears(match[1], match[2]) : readHyphenatedYear(text);
}
function followingYears(from, to) {
  const start = readYear(from);
  return (start + 1) % 100 === Number(to) % 100 && (to.length === 2 || Number(to) === start + 1) ? financialYear(start) : void 0;
}
function join(of, month, day) {
  return `${of}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

export {
  monthName,
  readMonth,
  readYear,
  monthRange,
  financialYear,
  calendarYear,
  financialYearOf,
  latestMonth,
  isoDay,
  readPeriod,
  readDay,
  readHyphenatedYear
};
