import {
  truncateText
} from "./chunk-T2JWYRWV.js";

// source/format/table.ts
import stringWidth from "string-width";
var gap = 2;
var least = 12;
function formatTable(columns, rows, width = Number.POSITIVE_INFINITY) {
  const titles = columns.map(({ title }) => title);
  const natural = columns.map(
    (_, index) => Math.max(...[titles, ...rows].map((row) => stringWidth(row[index] ?? "")))
  );
  const excess = natural.reduce((sum, column) => sum + column + gap, -gap) - width;
  const widths = natural.map(
    (column, index) => columns[index].isFlexible && excess > 0 ? Math.max(least, column - excess) : column
  );
  return [titles, ...rows].map(
    (row) => columns.map(
      ({ align }, index) => pad(
        truncateText(row[index] ?? "", widths[index]),
        widths[index],
        align
      )
    ).join(" ".repeat(gap)).trimEnd()
  ).join("\n");
}
function pad(text, width, align = "left") {
  const room = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "right" ? room + text : text + room;
}

export {
  formatTable,
  pad
};
