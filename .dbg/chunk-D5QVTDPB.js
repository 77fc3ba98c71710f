import {
  formatValue
} from "./chunk-SAOVSM54.js";
import {
  decimalsOf
} from "./chunk-NUTQLMKZ.js";

// source/format/change.ts
var ambiguousMark = "\u2047";
function formatChange(change) {
  const { value, unit, reading } = change;
  if (unit === "times") {
    return `${change.direction === "down" ? "\xF7" : "\xD7"}${value}`;
  }
  const sign = { up: "+", down: "\u2212", none: "" }[change.direction ?? "none"];
  const isPoints = unit === "percent" && (reading === "points" || reading === "either");
  const decimals = change.printed ? decimalsOf(change.printed) : void 0;
  const text = formatValue(
    value,
    isPoints ? "percentage-points" : unit,
    decimals
  );
  return `${sign}${text}${reading === "either" ? ` ${ambiguousMark}` : ""}`;
}
function formatChangeInFull(change) {
  return change.reference ? `${formatChange(change)} on ${change.reference}` : formatChange(change);
}
function isChange(figure) {
  return figure.role === "change" || Boolean(figure.direction);
}

export {
  ambiguousMark,
  formatChange,
  formatChangeInFull,
  isChange
};
