import {
  decimalsOf
} from "./chunk-NUTQLMKZ.js";

// source/format/value.ts
var grouped = /* @__PURE__ */ new Map();
function formatNumber(value, decimals = 0) {
  let format = grouped.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals
    });
    grouped.set(decimals, format);
  }
  return format.format(value).replace("-", "\u2212");
}
function formatValue(value, unit, decimals = shortestDecimals(value)) {
  switch (unit) {
    case "percent": {
      return `${formatNumber(value, decimals)}%`;
    }
    case "percentage-points": {
      return `${formatNumber(value, decimals)} pts`;
    }
    case "gbp": {
      return formatPounds(value);
    }
    case "seconds": {
      return formatSeconds(value);
    }
    case "days": {
      return `${formatNumber(value, decimals)} ${value === 1 ? "day" : "days"}`;
    }
    case "rank": {
      return formatOrdinal(value);
    }
    case "fte": {
      return `${formatNumber(value, decimals)} FTE`;
    }
    case "year": {
      return String(value);
    }
    case "times": {
      return `${formatNumber(value, decimals)} times`;
    }
    case "feet": {
      return `${formatNumber(value, decimals)} ft`;
    }
    case "count": {
      return formatNumber(value, decimals);
    }
  }
}
var marks = {
  about: "~",
  over: ">",
  "at-least": "\u2265",
  under: "<",
  "just-under": "<",
  "just-over": ">",
  "up-to": "\u2264"
};
function formatFigure(figure) {
  const isPercent = figure.unit === "percent";
  const decimals = isPercent && figure.printed ? decimalsOf(figure.printed) : shortestDecimals(figure.value);
  const mark = figure.qualifier ? marks[figure.qualifier] : "";
  const to = isNumber(figure.valueTo) ? `\u2013${formatValue(figure.valueTo, figure.unit)}` : "";
  return `${mark}${formatValue(figure.value, figure.unit, decimals)}${to}`;
}
function isNumber(value) {
  return typeof value === "number";
}
function formatPounds(value) {
  if (value >= 1e6 && value % 1e4 === 0) {
    return `\xA3${formatNumber(value / 1e6, shortestDecimals(value / 1e6))}m`;
  }
  return `\xA3${formatNumber(value, Number.isInteger(value) ? 0 : 2)}`;
}
function formatSeconds(value) {
  const whole = Math.round(value);
  const minutes = Math.floor(whole / 60);
  const seconds = whole % 60;
  return minutes === 0 ? `${seconds}s` : `${minutes}m ${String(seconds).padStart(2, "0")}s`;
}
var suffixes = {
  one: "st",
  two: "nd",
  few: "rd",
  other: "th"
};
var ordinalRules = new Intl.PluralRules("en-GB", { type: "ordinal" });
function formatOrdinal(value) {
  return `${value}${suffixes[ordinalRules.select(value)] ?? "th"}`;
}
function shortestDecimals(value) {
  return String(Number(value.toFixed(4))).split(".")[1]?.length ?? 0;
}

export {
  formatNumber,
  formatValue,
  formatFigure
};
