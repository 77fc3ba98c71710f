import {
  coverTopics
} from "./chunk-OCZTRMIE.js";
import {
  samplePoints
} from "./chunk-4ASKGKRZ.js";
import {
  bearingOfSide,
  judgeSeries
} from "./chunk-QEOELYAB.js";
import {
  pad
} from "./chunk-YBOIR5LG.js";
import {
  ambiguousMark,
  formatChange,
  formatChangeInFull,
  isChange
} from "./chunk-D5QVTDPB.js";
import {
  formatFigure,
  formatValue
} from "./chunk-SAOVSM54.js";
import {
  countByChance
} from "./chunk-GVV5NPWZ.js";
import {
  truncateText,
  wrapText
} from "./chunk-T2JWYRWV.js";
import {
  assessStanding,
  buildSeries,
  dayNumber,
  decimalsOf,
  exceptionKinds,
  formatMonth,
  formatPeriod,
  formatShortMonth,
  isDate,
  isStated,
  needsNote,
  noSummary,
  parseQuarter,
  quarterId,
  quarterLabel,
  quarterOf,
  quarterRange,
  readSettings,
  strandName,
  strands,
  triageStatuses,
  wholeMonths
} from "./chunk-NUTQLMKZ.js";

// source/app/start.tsx
import { render } from "ink";

// source/ui/ascii.ts
var replacements = {
  "\u25B6": ">",
  "\u25CF": "*",
  "\u25CB": "o",
  "\u25B2": "^",
  "\u25BC": "v",
  "\u2500": "-",
  "\u25C6": "#",
  "\u254C": "-",
  "\u2504": ".",
  "\u2502": "|",
  "\u2524": "|",
  "\u251C": "+",
  "\u253C": "+",
  "\u250C": "+",
  "\u2510": "+",
  "\u2518": "+",
  "\u252C": "+",
  "\u2534": "+",
  "\u2514": "+",
  "\u256D": ".",
  "\u256E": ".",
  "\u2570": "'",
  "\u256F": "'",
  "\u2576": "-",
  "\u2574": "-",
  "\u2581": ".",
  "\u2582": ":",
  "\u2583": "-",
  "\u2584": "=",
  "\u2585": "+",
  "\u2586": "*",
  "\u2587": "#",
  "\u2588": "@",
  "\u258F": "_",
  "\xB7": "-",
  "\u2026": "~",
  "\u2032": "'",
  "\u2047": "??",
  "\u2014": "-",
  "\u2013": "-",
  "\u2212": "-",
  "\xD7": "x",
  "\xF7": "/",
  "\u2265": ">=",
  "\u2264": "<=",
  "\u2192": "->",
  "\u2191": "Up",
  "\u2193": "Down",
  "\u2190": "Left",
  "\u23CE": "Enter",
  "\u2039": "<",
  "\u203A": ">",
  "\u2018": "'",
  "\u2019": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\xA3": "GBP ",
  "\xB6": "par. "
};
var widened = /([⁇≥≤→£¶])( {2,})/gu;
var notAscii = /[^\u0000-\u007F]/gu;
function toAscii(text) {
  return text.normalize("NFC").replaceAll("\u2191\u2193", "Up/Down").replaceAll("\u2190\u2192", "Left/Right").replaceAll(widened, (_, character, spaces) => {
    const replacement = replacements[character];
    const room = Math.max(1, spaces.length - replacement.length + 1);
    return replacement + " ".repeat(room);
  }).replaceAll(
    notAscii,
    (character) => replacements[character] ?? character.normalize("NFKD").replaceAll(notAscii, "").padEnd(1, "?")
  );
}

// source/ui/theme.ts
var coloured = {
  plain: {},
  strong: { bold: true },
  dim: { color: "gray" },
  accent: { color: "cyan", bold: true },
  current: { bold: true, inverse: true },
  unfavourable: { color: "yellow" },
  favourable: { color: "blue" },
  neutral: { color: "gray" }
};
var colourless = {
  plain: {},
  strong: { bold: true },
  dim: {},
  accent: { bold: true },
  current: { bold: true, inverse: true },
  unfavourable: { bold: true },
  favourable: {},
  neutral: {}
};
function createTheme({
  isColour,
  isAscii
}) {
  return {
    styles: isColour ? coloured : colourless,
    draw: isAscii ? toAscii : (text) => text
  };
}
var asWritten = { draw: (text) => text };

// source/app/app.tsx
import { useApp, useInput, useStdout } from "ink";
import { useEffect, useReducer } from "react";

// source/app/key-name.ts
import "ink";
function nameKey(input, key) {
  const named = specialKeys.find(([property]) => key[property]);
  if (named) {
    return key.shift && named[1] === "tab" ? "shift+tab" : named[1];
  }
  if (key.meta) {
    return `alt+${input}`;
  }
  if (key.ctrl) {
    return `ctrl+${input}`;
  }
  return input === " " ? "space" : input;
}
function readText(input, key) {
  const isNamed = specialKeys.some(([property]) => key[property]);
  return isNamed || key.ctrl || key.meta ? "" : input;
}
var specialKeys = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "escape"],
  ["tab", "tab"],
  ["backspace", "backspace"],
  ["delete", "backspace"]
];
var shownNames = {
  up: "\u2191",
  down: "\u2193",
  left: "\u2190",
  right: "\u2192",
  enter: "\u23CE",
  escape: "Esc",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
  tab: "Tab",
  "shift+tab": "Shift-Tab",
  space: "Space",
  "ctrl+l": "Ctrl-L",
  "ctrl+c": "Ctrl-C"
};
function showKey(key) {
  return shownNames[key] ?? key;
}

// source/app/render.tsx
import { Box as Box6 } from "ink";
import "react";

// source/ui/line.ts
import stringWidth from "string-width";
var emptyLine = [];
function toLine(text, style) {
  return [{ text, style }];
}
function lineWidth(line) {
  let width = 0;
  for (const { text } of line) {
    width += stringWidth(text);
  }
  return width;
}
function fitLine(line, width) {
  const fitted = [];
  let room = width;
  for (const span of line) {
    const text = cutText(span.text, room);
    room -= stringWidth(text);
    fitted.push(text === span.text ? span : { ...span, text });
  }
  if (room <= 0) {
    return fitted;
  }
  const spaces = " ".repeat(room);
  const last = fitted.at(-1);
  return last && last.style === void 0 ? [...fitted.slice(0, -1), { text: last.text + spaces }] : [...fitted, { text: spaces }];
}
function fitLines(lines, height) {
  const missing = Math.max(0, height - lines.length);
  return [
    ...lines.slice(0, height),
    ...Array.from({ length: missing }, () => emptyLine)
  ];
}
function joinColumns(left, right, {
  leftWidth,
  height,
  rule
}) {
  const [lefts, rights] = [fitLines(left, height), fitLines(right, height)];
  return lefts.map((line, index) => [
    ...fitLine(line, leftWidth),
    { text: rule, style: "dim" },
    ...rights[index]
  ]);
}
function spreadLine(left, right, width) {
  const room = Math.max(0, width - lineWidth(right));
  return [...fitLine(left, room), ...right];
}
function cutText(text, width) {
  if (width <= 0) {
    return "";
  }
  if (text.length <= width && stringWidth(text) <= width) {
    return text;
  }
  let cut = "";
  let used = 0;
  for (const character of text) {
    used += stringWidth(character);
    if (used > width) {
      break;
    }
    cut += character;
  }
  return cut;
}

// source/ui/lines.tsx
import { Text } from "ink";
import "react";
import { jsx } from "react/jsx-runtime";
function renderLines(lines, width, theme) {
  return lines.map((line, index) => {
    const spans = withoutTail(fitLine(drawLine(line, theme), width));
    return (
      // eslint-disable-next-line react/no-array-index-key -- a line is where it is: its place is its identity.
      /* @__PURE__ */ jsx(Text, { wrap: "truncate-end", children: spans.length === 0 ? " " : spans.map((span, place) => renderSpan(span, place, theme)) }, index)
    );
  });
}
function drawLine(line, theme) {
  return line.map((span) => ({ ...span, text: theme.draw(span.text) }));
}
function renderSpan({ text, style }, place, theme) {
  return style === void 0 || style === "plain" ? text : /* @__PURE__ */ jsx(Text, { ...theme.styles[style], children: text }, place);
}
function withoutTail(line) {
  const last = line.at(-1);
  if (!last || last.style !== void 0) {
    return line;
  }
  const text = last.text.trimEnd();
  return text === "" ? line.slice(0, -1) : [...line.slice(0, -1), { text }];
}

// source/ui/paragraph.ts
function writeParagraph(text, width, theme, style) {
  return wrapText(theme.draw(text), Math.max(1, width)).map(
    (line) => toLine(line, style)
  );
}
function writeMarked(mark, text, width, theme) {
  return writeParagraph(text, width - 2, theme).map((line, index) => [
    index === 0 ? { text: `${mark.text} `, style: mark.style } : { text: "  " },
    ...line
  ]);
}

// source/ui/scroll.ts
function scrollTo(offset, {
  row,
  count,
  height
}) {
  const seen = row < offset ? row : row >= offset + height ? row - height + 1 : offset;
  return clamp(seen, 0, Math.max(0, count - height));
}
function clamp(value, least, most) {
  return Math.max(least, Math.min(most, value));
}
function describeWindow(offset, height, count) {
  return count <= height ? "" : `${offset + 1}\u2013${Math.min(count, offset + height)} of ${count}`;
}

// source/screens/route.ts
function routeKey(route) {
  return JSON.stringify(route);
}

// source/screens/screen.ts
import "react";
var leastWideColumns = 110;
function isWide({ columns }) {
  return columns >= leastWideColumns;
}

// source/app/panes.ts
var panes = [
  ...[1, 2, 3, 4, 5].map((priority) => ({
    key: String(priority),
    route: { screen: "priority", priority }
  })),
  { key: "E", title: "Exceptions", route: { screen: "exceptions" } },
  { key: "C", title: "Coverage", route: { screen: "coverage" } }
];
function findPane(routes) {
  const keys = panes.map(({ route }) => routeKey(route));
  const last = routes.findLast((route) => keys.includes(routeKey(route)));
  return last ? keys.indexOf(routeKey(last)) : 0;
}

// source/screens/coverage/screen.tsx
import { Box } from "ink";
import "react";

// source/screens/list-state.ts
var initialList = { offset: 0 };
function moveInList(rows, state, action) {
  const items = findItems(rows);
  if (items.length === 0) {
    return state;
  }
  const { by, height } = action;
  const current = items.indexOf(locate(rows, state, height).row);
  const wanted = by === "first" ? 0 : by === "last" ? items.length - 1 : current + by;
  const row = items[clamp(wanted, 0, items.length - 1)];
  return {
    ...state,
    selected: rows[row].id,
    offset: showRow(rows, row, state.offset, height)
  };
}
function locate(rows, state, height) {
  const found = state.selected === void 0 ? -1 : rows.findIndex(({ id }) => id === state.selected);
  const row = found >= 0 ? found : rows.findIndex(({ id }) => id !== void 0);
  return {
    row,
    offset: row < 0 ? 0 : showRow(rows, row, found < 0 ? 0 : state.offset, height)
  };
}
function findItems(rows) {
  const items = [];
  for (const [index, { id }] of rows.entries()) {
    if (id !== void 0) {
      items.push(index);
    }
  }
  return items;
}
function showRow(rows, row, offset, height) {
  const count = rows.length;
  let top = row;
  for (let above = row - 1; above >= 0 && rows[above].id === void 0; above--) {
    top = above;
  }
  const seen = scrollTo(offset, {
    row: row - top < height ? top : row,
    count,
    height
  });
  return scrollTo(seen, { row, count, height });
}

// source/screens/list-bindings.ts
function makeListBindings() {
  return [
    {
      keys: ["up", "k"],
      help: "up",
      action: ({ height }) => ({ type: "move", by: -1, height })
    },
    {
      keys: ["down", "j"],
      help: "down",
      footer: "move",
      action: ({ height }) => ({ type: "move", by: 1, height })
    },
    {
      keys: ["pageup"],
      help: "a page up",
      action: ({ height }) => ({
        type: "move",
        by: -Math.max(1, height - 1),
        height
      })
    },
    {
      keys: ["pagedown"],
      help: "a page down",
      action: ({ height }) => ({
        type: "move",
        by: Math.max(1, height - 1),
        height
      })
    },
    {
      keys: ["g", "home"],
      help: "to the first",
      action: ({ height }) => ({ type: "move", by: "first", height })
    },
    {
      keys: ["G", "end"],
      help: "to the last",
      action: ({ height }) => ({ type: "move", by: "last", height })
    }
  ];
}

// source/screens/split.ts
function splitLayout(layout) {
  const { columns, rows, zoom } = layout;
  const isBeside = isWide(layout);
  if (zoom !== "both") {
    return { isBeside, [zoom]: { columns, rows } };
  }
  if (isBeside) {
    const listColumns = Math.min(100, Math.round(columns * 0.62));
    return {
      isBeside,
      list: { columns: listColumns, rows },
      detail: { columns: columns - listColumns - 3, rows }
    };
  }
  const detailRows = Math.max(4, Math.min(10, Math.floor(rows * 0.45)));
  return {
    isBeside,
    list: { columns, rows: rows - detailRows - 1 },
    detail: { columns, rows: detailRows }
  };
}

// source/screens/split-view.ts
function layOutSplit(list, detail, layout) {
  const split = splitLayout(layout);
  if (!split.list || !split.detail) {
    return fitLines(split.list ? list : detail, layout.rows);
  }
  if (split.isBeside) {
    return joinColumns(list, detail, {
      leftWidth: split.list.columns,
      height: layout.rows,
      rule: " \u2502 "
    });
  }
  return [
    ...fitLines(list, split.list.rows),
    [{ text: ` ${"\u2500".repeat(Math.max(0, layout.columns - 2))}`, style: "dim" }],
    ...fitLines(detail, split.detail.rows)
  ];
}

// source/format/figure-sentence.ts
function writeFigureSentence({
  figure,
  name,
  objective,
  change
}) {
  const moved = change ? `, ${sayChange(change)}` : "";
  return `${sayFigure(figure, name)}${moved}. Source: ${sayPlace(figure, objective)}.`;
}
function sayPlace({ report, priority, strand, paragraph, source }, objective) {
  return source ?? `${labelQuarter(report)} report, priority ${priority}, ${strandName(strand)}, "${objective}", paragraph ${paragraph}`;
}
function sayChange(change) {
  const moved = formatChange(change).replace(
    ` ${ambiguousMark}`,
    " or relative, the report does not say,"
  );
  return change.reference ? `${moved} on ${change.reference}` : moved.replace(/,$/, "");
}
function labelQuarter(id) {
  const quarter = parseQuarter(id);
  return quarter ? quarterLabel(quarter) : id;
}
function sayFigure(figure, name) {
  const subject = figure.breakdown ? `${name} (${figure.breakdown})` : name;
  const period = isStated(figure.period) ? ` (${formatPeriod(figure.period)})` : "";
  if (figure.role === "change") {
    return `${subject}: ${sayChange(figure)}${period}`;
  }
  const value = isChange(figure) ? sayChange(figure) : formatFigure(figure);
  switch (figure.role) {
    case "peer": {
      return `${subject}: the ${figure.reference ?? "value of others"} was ${value}${period}`;
    }
    case "target": {
      return `${subject}: the target was ${value}${period}`;
    }
    case "range": {
      return `${subject}: the range was ${value}${period}`;
    }
    case "rank": {
      return `${subject} ranked ${value}${period}`;
    }
    case "baseline": {
      return `${subject} had been ${value}${period}`;
    }
    case "level": {
      return `${subject} was ${value}${period}`;
    }
  }
}

// source/screens/coverage/load.ts
function loadCoverage(store, _route, quarter) {
  const indicators = store.indicators.all();
  const figures = store.figures.all();
  const names = new Map(indicators.map(({ id, name }) => [id, name]));
  const reports = /* @__PURE__ */ new Map();
  for (const { indicator, report } of figures) {
    if (indicator) {
      reports.set(indicator, [...reports.get(indicator) ?? [], report]);
    }
  }
  const describe = (id) => ({
    id,
    name: names.get(id) ?? id,
    remark: describeNearest(reports.get(id) ?? [], quarter.id)
  });
  return {
    quarter,
    entries: coverTopics(
      store.reports.topics(),
      indicators,
      figures,
      quarter.id
    ).map((coverage) => ({
      id: coverage.topic.id,
      coverage,
      reported: coverage.reported.map((id) => describe(id)),
      silent: coverage.silent.map((id) => describe(id))
    }))
  };
}
function describeNearest(reports, quarter) {
  if (reports.includes(quarter)) {
    return void 0;
  }
  const sorted = reports.toSorted();
  const before = sorted.findLast((report) => report < quarter);
  const after = sorted.find((report) => report > quarter);
  return before ? `last in ${labelQuarter(before)}` : after && `first in ${labelQuarter(after)}`;
}

// source/screens/coverage/screen.tsx
import { jsx as jsx2 } from "react/jsx-runtime";
var coverageScreen = {
  load: loadCoverage,
  initial: () => initialList,
  reduce: (state, action, { entries }) => moveInList(entries, state, action),
  select(state, { entries, quarter }, layout) {
    const height = Math.max(
      1,
      (splitLayout(layout).list?.rows ?? layout.rows) - 2
    );
    const { row, offset } = locate(entries, state, height);
    return {
      height,
      offset,
      entries: entries.slice(offset, offset + height),
      selected: entries[row],
      count: entries.length,
      silent: entries.filter(({ coverage }) => coverage.figures === 0).length,
      quarter: quarter.quarter
    };
  },
  view: viewCoverage,
  bindings: [
    ...makeListBindings(),
    {
      keys: ["enter", "right", "l"],
      help: "open the first indicator of the topic",
      footer: "open",
      when: ({ selected }) => firstIndicator(selected) !== void 0,
      action({ selected }) {
        const indicator = firstIndicator(selected);
        return indicator === void 0 ? void 0 : { intent: "open", route: { screen: "indicator", indicator } };
      }
    },
    {
      keys: ["z"],
      help: "list and detail, detail only, or list only",
      action: () => ({ intent: "zoom" })
    }
  ]
};
function firstIndicator(entry) {
  return (entry?.reported[0] ?? entry?.silent[0])?.id;
}
function viewCoverage(model, layout, theme) {
  const { list, detail } = splitLayout(layout);
  const lines = layOutSplit(
    list ? writeList(model, list.columns) : [],
    detail && model.selected ? writeTopic(model.selected, model.quarter, detail.columns, theme) : [],
    layout
  );
  return /* @__PURE__ */ jsx2(Box, { flexDirection: "column", children: renderLines(lines, layout.columns, theme) });
}
function writeList(model, columns) {
  const { entries, selected, count, silent, quarter, offset, height } = model;
  const window = describeWindow(offset, height, count);
  const nameWidth = columns - 46;
  const title = ` ${quarter} has figures for ${count - silent} of ${count} topics${window ? ` \xB7 ${window}` : ""}`;
  return [
    toLine(title, "strong"),
    toLine(
      `   ${pad("Topic", nameWidth)}  Service    Figures  Indicators`,
      "dim"
    ),
    ...entries.map((entry) => writeEntry(entry, nameWidth, entry === selected))
  ];
}
function writeEntry({ coverage }, nameWidth, isSelected) {
  const { topic, figures, reported, silent } = coverage;
  const indicators = `${reported.length} of ${reported.length + silent.length}`;
  const isSilent = figures === 0;
  return [
    { text: isSelected ? " \u25B6 " : "   ", style: "accent" },
    {
      text: `${pad(truncateText(topic.name, nameWidth), nameWidth)}  ${pad(topic.service, 8)}`,
      style: isSilent ? "dim" : "plain"
    },
    {
      text: `  ${pad(String(figures), 8, "right")}  ${pad(indicators, 10, "right")}  `
    },
    ...isSilent ? [{ text: "\u25CB silent", style: "unfavourable" }] : []
  ];
}
function writeTopic(entry, quarter, columns, theme) {
  const { coverage, reported, silent } = entry;
  const width = columns - 4;
  const lines = [
    ...writeParagraph(coverage.topic.name, width, theme, "strong"),
    ...reported.length + silent.length === 0 ? writeParagraph(
      "No report has an indicator for this topic.",
      width,
      theme,
      "dim"
    ) : [],
    ...silent.length > 0 ? [toLine(`Silent in ${quarter}`)] : [],
    ...silent.flatMap(
      ({ name, remark }) => writeMarked(
        { text: "\u25CB" },
        remark ? `${name}, ${remark}` : name,
        width,
        theme
      )
    ),
    ...reported.length > 0 ? [toLine(`Reported in ${quarter}`, "dim")] : [],
    ...reported.flatMap(
      ({ name }) => writeMarked({ text: "\u25CF", style: "dim" }, name, width, theme)
    )
  ];
  return lines.map((line) => [{ text: "  " }, ...line]);
}

// source/screens/plan.ts
function loadPlan(store) {
  return {
    priorities: store.reports.priorities(),
    objectives: new Map(
      store.reports.objectives().map((objective) => [objective.id, objective])
    ),
    commentary: store.reports.commentary()
  };
}
function nameObjective({ objectives }, id) {
  return objectives.get(id)?.name ?? id;
}

// source/screens/place.ts
function describePlace(figure) {
  return figure.source ?? `${labelQuarter(figure.report)} P${figure.priority} ${strandName(figure.strand)} \xB6${figure.paragraph}`;
}
function describeValue(figure) {
  return isChange(figure) ? formatChange(figure) : formatFigure(figure);
}
function describeFigure(figure) {
  const role = figure.role === "level" ? void 0 : figure.reference ?? figure.role;
  return [
    describeValue(figure),
    figure.role === "change" && figure.reference ? `on ${figure.reference}` : role,
    figure.breakdown,
    formatPeriod(figure.period),
    describePlace(figure)
  ].filter(Boolean).join(" \xB7 ");
}
function describeWords({ quote }, entry) {
  if (quote) {
    const { sentence, start, end } = quote;
    return [
      `In the report: ${sentence.slice(0, start)}\xAB${sentence.slice(start, end)}\xBB${sentence.slice(end)}`
    ];
  }
  return entry && entry.summary !== noSummary ? [`Summary, not the report\u2019s words: ${entry.summary}`] : [];
}
function describeSource(figure, plan) {
  const entry = plan.commentary.find(
    ({ report, objective, strand }) => report === figure.report && objective === figure.objective && strand === figure.strand
  );
  const priority = plan.priorities.find(
    ({ number }) => number === figure.priority
  );
  const label = labelQuarter(figure.report);
  if (figure.source !== void 0) {
    return [
      describeValue(figure),
      `Imported from ${figure.source}, not printed in a report`
    ];
  }
  return [
    `${describeValue(figure)}, printed as \u201C${figure.printed}\u201D`,
    `Report: ${label}${entry && entry.heading !== label ? `, in a section headed ${entry.heading}` : ""}`,
    `Priority ${figure.priority}: ${priority?.name ?? "not named"}`,
    `Strand: ${strandName(figure.strand)}`,
    `Objective: ${nameObjective(plan, figure.objective)}`,
    `Paragraph ${figure.paragraph}${entry ? ` of ${entry.paragraphs}` : ""}`,
    ...figure.note ? [`Note: ${figure.note}`] : [],
    ...describeWords(figure, entry)
  ];
}

// source/screens/unassessed/load.ts
function loadUnassessed(store, _route, quarter) {
  const indicators = new Map(
    store.indicators.all().map((indicator) => [indicator.id, indicator])
  );
  const entries = store.verdicts.ofQuarter(quarter.id).flatMap(({ indicator: id, breakdown, verdict }) => {
    const indicator = indicators.get(id);
    return indicator && verdict.verdict === "not-assessable" ? [
      {
        indicator,
        id: [id, breakdown].join("/"),
        name: breakdown ? `${indicator.name} (${breakdown})` : indicator.name,
        reason: verdict.reason,
        explanation: verdict.explanation,
        needed: verdict.needed
      }
    ] : [];
  });
  return { quarter, entries };
}
function countIndicators(entries) {
  return new Set(entries.map(({ indicator }) => indicator.id)).size;
}

// source/screens/exceptions/load.ts
function loadExceptions(store, route, quarter) {
  return {
    quarter,
    plan: loadPlan(store),
    unassessed: countIndicators(loadUnassessed(store, route, quarter).entries),
    byChance: countByChance(store.verdicts.ofQuarter(quarter.id)),
    entries: store.exceptions.ofQuarter(quarter.id).map((exception) => {
      const indicator = exception.indicator === void 0 ? void 0 : store.indicators.get(exception.indicator);
      const name = indicator?.name ?? "The report itself";
      return {
        id: exception.id,
        exception,
        indicator,
        name: exception.breakdown ? `${name} (${exception.breakdown})` : name,
        figures: exception.figures.map((id) => store.figures.get(id)).filter((figure) => figure !== void 0),
        history: store.triage.history(exception.id)
      };
    })
  };
}

// source/screens/exceptions/filter.ts
var choices = {
  kind: [void 0, ...exceptionKinds],
  priority: [void 0, 1, 2, 3, 4, 5],
  strand: [void 0, ...strands],
  bearing: [void 0, "unfavourable", "neutral", "favourable"],
  triage: [void 0, ...triageStatuses]
};
function cycleFilter(filter, name) {
  const all = choices[name];
  return { ...filter, [name]: all[(all.indexOf(filter[name]) + 1) % all.length] };
}
function matchesFilter({ kind, priority, strand, bearing, triage }, { exception, indicator }) {
  return (kind === void 0 || exception.kind === kind) && (priority === void 0 || indicator?.priority === priority) && (strand === void 0 || indicator?.strand === strand) && (bearing === void 0 || exception.bearing === bearing) && (triage === void 0 || exception.triage.status === triage);
}
function describeFilter({
  kind,
  priority,
  strand,
  bearing,
  triage
}) {
  return [
    kind,
    priority === void 0 ? void 0 : `priority ${priority}`,
    strand && strandName(strand),
    bearing,
    triage
  ].filter((part) => part !== void 0).join(", ");
}

// source/screens/exceptions/state.ts
function initialExceptions() {
  return { list: initialList, filter: {}, isGrouped: false };
}
function reduceExceptions(state, action, data) {
  switch (action.type) {
    case "move": {
      return {
        ...state,
        list: moveInList(listRows(state, data), state.list, action)
      };
    }
    case "filter": {
      return { ...state, filter: cycleFilter(state.filter, action.by) };
    }
    case "show-all": {
      return { ...state, filter: {} };
    }
    case "group": {
      return { ...state, isGrouped: !state.isGrouped };
    }
  }
}
function listRows({ filter, isGrouped }, { entries }) {
  const kept = entries.filter((entry) => matchesFilter(filter, entry));
  if (!isGrouped) {
    return kept.map((entry) => toRow(entry));
  }
  return exceptionKinds.flatMap((kind) => {
    const own = kept.filter(({ exception }) => exception.kind === kind);
    return own.length === 0 ? [] : [{ heading: kind.toUpperCase() }, ...own.map((entry) => toRow(entry))];
  });
}
function toRow(entry) {
  return { id: entry.id, entry };
}

// source/screens/exceptions/select.ts
function selectExceptions(state, data, layout) {
  const rows = listRows(state, data);
  const height = Math.max(
    1,
    (splitLayout(layout).list?.rows ?? layout.rows) - 2
  );
  const { row, offset } = locate(rows, state.list, height);
  const selected = rows[row];
  return {
    data,
    height,
    rows: rows.slice(offset, offset + height),
    offset,
    count: rows.length,
    kept: rows.filter(({ id }) => id !== void 0).length,
    selected: selected?.id === void 0 ? void 0 : selected.entry,
    filter: describeFilter(state.filter),
    isGrouped: state.isGrouped
  };
}

// source/screens/exceptions/bindings.ts
var exceptionsBindings = [
  ...makeListBindings(),
  {
    keys: ["enter", "right", "l"],
    help: "open the indicator",
    footer: "open",
    when: ({ selected }) => selected?.indicator !== void 0,
    action: ({ selected }) => selected?.indicator && {
      intent: "open",
      route: { screen: "indicator", indicator: selected.indicator.id }
    }
  },
  bindTriage("a", "acknowledged", "acknowledge", "ack"),
  bindTriage("x", "explained", "explain, with a note", "explain"),
  bindTriage("d", "dismissed", "dismiss, with a note", "dismiss"),
  bindTriage("u", "open", "reopen", "reopen"),
  {
    keys: ["f"],
    help: "filter by the next kind",
    footer: "kind",
    action: () => ({ type: "filter", by: "kind" })
  },
  {
    keys: ["p"],
    help: "filter by the next priority",
    action: () => ({ type: "filter", by: "priority" })
  },
  {
    keys: ["w"],
    help: "filter by the next strand",
    action: () => ({ type: "filter", by: "strand" })
  },
  {
    keys: ["b"],
    help: "filter by the next bearing",
    action: () => ({ type: "filter", by: "bearing" })
  },
  {
    keys: ["t"],
    help: "filter by the next state of triage",
    action: () => ({ type: "filter", by: "triage" })
  },
  {
    keys: ["F"],
    help: "all exceptions again",
    footer: "all",
    when: ({ filter }) => filter !== "",
    action: () => ({ type: "show-all" })
  },
  {
    keys: ["s"],
    help: "worst first, or by kind",
    footer: "group",
    action: () => ({ type: "group" })
  },
  {
    keys: ["n"],
    help: "indicators that could not be assessed",
    when: ({ data }) => data.unassessed > 0,
    action: () => ({ intent: "open", route: { screen: "unassessed" } })
  },
  {
    keys: ["c"],
    help: "copy the exception as a sentence with its sources",
    footer: "copy",
    when: ({ selected }) => selected !== void 0,
    action: (model) => copyException(model)
  },
  {
    keys: ["o"],
    help: "where its figures were printed",
    when: ({ selected }) => selected !== void 0 && selected.figures.length > 0,
    action: ({ selected, data }) => selected && {
      intent: "show",
      title: selected.name,
      paragraphs: selected.figures.flatMap((figure, index) => [
        ...index === 0 ? [] : [""],
        ...describeSource(figure, data.plan)
      ])
    }
  },
  {
    keys: ["z"],
    help: "list and detail, detail only, or list only",
    action: () => ({ intent: "zoom" })
  }
];
function bindTriage(key, status, help, footer) {
  return {
    keys: [key],
    help,
    footer,
    when: ({ selected }) => selected !== void 0 && selected.exception.triage.status !== status,
    action: ({ selected }) => selected && { intent: "triage", exception: selected.id, status }
  };
}
function copyException({ selected, data }) {
  if (!selected) {
    return void 0;
  }
  const places = selected.figures.map(
    (figure) => sayPlace(figure, nameObjective(data.plan, figure.objective))
  );
  const sources = [...new Set(places)].join("; ");
  return {
    intent: "copy",
    text: `${selected.exception.explanation}${sources ? ` Source: ${sources}.` : ""}`
  };
}

// source/screens/exceptions/view.tsx
import { Box as Box2 } from "ink";
import "react";

// source/screens/marks.ts
function markException({
  bearing,
  side
}) {
  if (bearing !== "unfavourable") {
    return { text: "\u25CF", style: bearing };
  }
  return {
    text: side === "high" ? "\u25B2" : side === "low" ? "\u25BC" : "\u25CF",
    style: "unfavourable"
  };
}
var legend = [
  { mark: { text: "\u25B6", style: "accent" }, meaning: "selected" },
  { mark: { text: "\u25B2", style: "unfavourable" }, meaning: "unfavourable, high" },
  { mark: { text: "\u25BC", style: "unfavourable" }, meaning: "unfavourable, low" },
  {
    mark: { text: "\u25CF", style: "favourable" },
    meaning: "another exception: favourable, neutral or a query"
  },
  {
    mark: { text: "\u2047", style: "plain" },
    meaning: "the report allows two readings"
  },
  { mark: { text: "\u25CF", style: "plain" }, meaning: "in a chart: a printed value" },
  {
    mark: { text: "\u25CB", style: "plain" },
    meaning: "in a chart: worked out from a printed change"
  },
  {
    mark: { text: "\u25C6", style: "plain" },
    meaning: "in a chart: breaks a rule, which is named under it"
  },
  { mark: { text: "\xB7", style: "plain" }, meaning: "one value only" }
];

// source/screens/expected.ts
var largeEnough = 100;
function describeDifferences({ record: { season, treatment } }, { type }) {
  if (type === "headcount") {
    return "a headcount, so each value was judged less the one before";
  }
  if (treatment === "differenced") {
    return "rolling totals overlap, so each was judged less the one before";
  }
  return season === "seasonal" ? "seasonal, so each month was judged less the same month a year earlier" : void 0;
}
function formatExpected(expected, { type, unit, decimals }, isDifference = false) {
  const size = Math.max(Math.abs(expected.lower), Math.abs(expected.upper));
  const places = size >= largeEnough ? decimals : decimals + 1;
  const say = (value) => formatValue(
    isDifference ? value : clipToNature(value, { type, unit }),
    unit,
    places
  );
  return {
    centre: say(expected.centre),
    lower: say(expected.lower),
    upper: say(expected.upper)
  };
}
function abbreviateExpected(verdict, measure) {
  if (!verdict?.expected || describeDifferences(verdict, measure)) {
    return "";
  }
  const { lower, upper } = formatExpected(verdict.expected, measure);
  return `${lower}\u2013${upper}`;
}
function clipToNature(value, { type, unit }) {
  if (type === "other") {
    return value;
  }
  const most = unit === "percent" ? 100 : Number.POSITIVE_INFINITY;
  return Math.min(most, Math.max(0, value));
}
function fitsPeriod(verdict, latest) {
  return verdict?.period !== void 0 && latest !== void 0 && isStated(latest.period) && wholeMonths(verdict.period) === wholeMonths(latest.period);
}

// source/screens/exceptions/basis.ts
var strengths = {
  "two-figure": "two figures and no more",
  few: "3 to 7 values, which show only what is far out",
  trial: "8 to 11 values, too few for limits that last",
  provisional: "12 to 19 values, whose limits will still move",
  established: "20 values or more"
};
function writeBasis({
  exception,
  indicator
}) {
  const { kind, expected, evidence } = exception;
  if (kind !== "statistical") {
    return [];
  }
  const range = expected && indicator && describeRange(exception, expected, indicator);
  return [
    ...range ? [range] : [],
    ...evidence ? [`Evidence: ${evidence}, ${strengths[evidence]}.`] : []
  ];
}
function describeRange(exception, expected, measure) {
  const why = describeDifferences(exception, measure);
  const { lower, upper, centre } = formatExpected(
    expected,
    measure,
    why !== void 0
  );
  return why ? `Expected difference: ${lower} to ${upper}, mean ${centre} (${why}).` : `Expected: ${lower} to ${upper}, mean ${centre}.`;
}

// source/screens/exceptions/detail.ts
function writeException(entry, columns, theme) {
  const { exception, figures, history, name } = entry;
  const width = columns - 3;
  const about = [exception.kind, exception.bearing].filter((part) => part !== void 0).join(", ");
  const lines = [
    ...writeParagraph(name, width, theme, "strong"),
    ...writeMarked(
      markException(exception),
      exception.explanation,
      width,
      theme
    ),
    ...writeBasis(entry).flatMap((text) => writeParagraph(text, width, theme)),
    ...writeParagraph(
      `${about}; first seen in ${labelQuarter(exception.firstSeen)}; ${exception.triage.status}`,
      width,
      theme,
      "dim"
    ),
    ...history.flatMap(
      ({ status, by, at, note }) => writeMarked(
        { text: "\u2192" },
        `${status === "open" ? "reopened" : status} by ${by}, ${at.slice(0, 16).replace("T", " ")} UTC${note ? `: ${note}` : ""}`,
        width,
        theme
      )
    ),
    ...figures.flatMap(
      (figure) => writeMarked({ text: "\xB7" }, describeFigure(figure), width, theme)
    )
  ];
  return lines.map((line) => [{ text: "  " }, ...line]);
}

// source/screens/exceptions/view.tsx
import { jsx as jsx3 } from "react/jsx-runtime";
function viewExceptions(model, layout, theme) {
  const { list, detail } = splitLayout(layout);
  const lines = layOutSplit(
    list ? writeList2(model, list.columns, list.rows, theme) : [],
    detail && model.selected ? writeException(model.selected, detail.columns, theme) : [],
    layout
  );
  return /* @__PURE__ */ jsx3(Box2, { flexDirection: "column", children: renderLines(lines, layout.columns, theme) });
}
function writeList2(model, columns, rows, theme) {
  const { data, selected } = model;
  const widths = shareWidth(data.entries, columns);
  const body = model.kept === 0 ? writeParagraph(describeEmpty(model), columns - 6, theme, "dim").map(
    (line) => [{ text: "   " }, ...line]
  ) : model.rows.map(
    (row) => row.id === void 0 ? toLine(`   ${row.heading}`, "strong") : writeEntry2(row.entry, widths, row.id === selected?.id, theme)
  );
  return [
    toLine(`   ${describeList(model)}`, "dim"),
    ...fitLines(body, rows - 2),
    toLine(`   ${describeUnassessed(data)}`, "dim")
  ];
}
function shareWidth(entries, columns) {
  const kind = Math.max(...entries.map(({ exception }) => exception.kind.length));
  const triage = Math.max(
    ...entries.map(({ exception }) => exception.triage.status.length)
  );
  const room = columns - kind - triage - 11;
  const name = Math.ceil(room * 0.54);
  return { kind, name, reason: room - name };
}
function writeEntry2({ exception, name }, widths, isSelected, theme) {
  const { kind, reason, triage } = exception;
  const isOpen = triage.status === "open";
  const texts = [
    pad(kind, widths.kind),
    pad(theme.draw(truncateText(name, widths.name)), widths.name),
    " ",
    pad(
      theme.draw(truncateText(theme.draw(reason), widths.reason)),
      widths.reason
    )
  ];
  return [
    { text: isSelected ? " \u25B6 " : "   ", style: "accent" },
    markException(exception),
    { text: ` ${texts.join(" ")} `, style: isOpen ? "plain" : "dim" },
    { text: triage.status, style: isOpen ? "plain" : "dim" }
  ];
}
function describeList({
  kept,
  filter,
  isGrouped,
  data,
  offset,
  height,
  count
}) {
  const all = data.entries.length;
  const number = kept === all ? `${all} exceptions` : `${kept} of ${all} exceptions`;
  const order = isGrouped ? "by kind, worst first" : "worst first";
  const window = describeWindow(offset, height, count);
  return [number, order, filter && `only ${filter}`, window && `rows ${window}`].filter(Boolean).join(" \xB7 ");
}
function describeEmpty({ filter, data }) {
  return filter ? `No exception of ${data.quarter.quarter} is ${filter}. F shows all of them again.` : `Nothing in ${data.quarter.quarter} gave reason for an exception.`;
}
function describeUnassessed({
  unassessed,
  byChance
}) {
  const left = unassessed === 0 ? "every indicator with a value could be assessed" : `${unassessed} ${unassessed === 1 ? "indicator" : "indicators"} not assessed: n lists them`;
  const { judged, expected } = byChance;
  return judged === 0 ? left : `${left} \xB7 chance alone would mark ${expected.toFixed(1)} of ${judged}`;
}

// source/screens/exceptions/screen.ts
var exceptionsScreen = {
  load: loadExceptions,
  initial: initialExceptions,
  reduce: reduceExceptions,
  select: selectExceptions,
  view: viewExceptions,
  bindings: exceptionsBindings
};

// source/screens/indicator/judged.ts
var leastForLimits = 12;
function judgeImported(store, indicator, all, known) {
  const imported = new Set(
    known.filter(({ source }) => source !== void 0).map(({ id }) => id)
  );
  const points = imported.size > 0 ? store.series.ofIndicator(indicator.id) : [];
  const settings = readSettings(store.package.settings());
  const rebases = store.rebases.current();
  const judged = /* @__PURE__ */ new Map();
  for (const series of all) {
    const levels = series.levels.filter(({ id }) => imported.has(id));
    const lastEnd = levels.at(-1)?.period.end ?? "";
    if (levels.length >= leastForLimits) {
      const { breakdown } = series;
      const own = points.filter(
        (point) => point.breakdown === breakdown && point.period.end <= lastEnd
      );
      const group = { indicator: indicator.id, breakdown, points: own };
      judged.set(
        series,
        judgeSeries(samplePoints(group, indicator, rebases), settings)
      );
    }
  }
  return judged;
}

// source/screens/indicator/load.ts
function loadIndicator(store, route, quarter) {
  const plan = loadPlan(store);
  const indicator = store.indicators.get(route.indicator);
  const known = indicator ? store.levels.ofIndicator(indicator, quarter.id) : [];
  const figures = known.filter(({ source }) => source === void 0);
  const standing = indicator && assessStanding(indicator, known, quarter.id);
  const series = orderSeries(buildSeries(known), standing);
  const places = new Set(
    figures.map(({ report, objective }) => `${report}/${objective}`)
  );
  return {
    quarter,
    plan,
    standing,
    figures,
    series,
    judged: indicator ? judgeImported(store, indicator, series, known) : /* @__PURE__ */ new Map(),
    exceptions: store.exceptions.ofQuarter(quarter.id).filter((exception) => exception.indicator === route.indicator),
    verdicts: store.verdicts.ofIndicator(route.indicator, quarter.id),
    commentary: plan.commentary.filter(({ report, objective }) => places.has(`${report}/${objective}`)).toReversed(),
    others: indicator ? store.indicators.ofPriority(indicator.priority).filter(
      ({ id, objective }) => objective === indicator.objective && id !== indicator.id
    ) : []
  };
}
function orderSeries(all, standing) {
  const main = standing?.series?.levels[0]?.id;
  const isMain = ({ levels }) => levels[0]?.id === main;
  const long = all.filter(
    ({ levels }) => new Set(levels.map(({ period }) => period.end)).size > 1
  );
  return [
    ...long.filter((series) => isMain(series)),
    ...long.filter((series) => !isMain(series))
  ];
}

// source/ui/ink-table.ts
import Module, { createRequire } from "node:module";
import * as ink from "ink";
import "react";
var InkTable = loadInkTable();
function measureTable(rows) {
  return rows * 2 + 3;
}
function loadInkTable() {
  const require2 = createRequire(import.meta.url);
  const loaded = new Module(require2.resolve("ink"));
  loaded.exports = ink;
  loaded.loaded = true;
  require2.cache[loaded.id] ??= loaded;
  const table = require2("ink-table");
  return table.default;
}

// source/ui/small-table.tsx
import { Text as Text2 } from "ink";
import stringWidth3 from "string-width";
import "react";

// source/ui/decimal-align.ts
import stringWidth2 from "string-width";
var parts = /^([^\d]*[\d,]+)(.*)$/u;
var widestTail = 5;
function alignDecimals(texts) {
  const split = texts.map((text) => splitNumber(text));
  const tailWidth = Math.max(0, ...split.map(({ tail }) => stringWidth2(tail)));
  const width = Math.max(
    0,
    ...split.map(
      ({ head, isWhole }) => stringWidth2(head) + (isWhole ? 0 : tailWidth)
    )
  );
  return split.map(
    ({ head, tail, isWhole }) => pad(isWhole ? head : head + pad(tail, tailWidth), width, "right")
  );
}
function splitNumber(text) {
  const [, head, tail] = parts.exec(text) ?? [];
  return head === void 0 || tail === void 0 || stringWidth2(tail) > widestTail ? { head: text, tail: "", isWhole: true } : { head, tail, isWhole: false };
}

// source/ui/fit-columns.ts
function fitColumns(wanted, least, width) {
  const widths = [...wanted];
  let excess = widths.reduce((sum2, each) => sum2 + each, 0) - width;
  while (excess > 0) {
    let widest = -1;
    for (const [index, each] of widths.entries()) {
      if (each > (least[index] ?? 0) && (widest < 0 || each > widths[widest])) {
        widest = index;
      }
    }
    if (widest < 0) {
      break;
    }
    widths[widest]--;
    excess--;
  }
  return widths;
}

// source/ui/small-table.tsx
import { jsx as jsx4 } from "react/jsx-runtime";
var mostTableRows = 15;
function renderSmallTable(columns, rows, width, theme) {
  const drawn = rows.map((row) => row.map((text) => theme.draw(text)));
  const cells = columns.map((column, index) => {
    const texts = drawn.map((row) => row[index] ?? "");
    return column.isNumber ? alignDecimals(texts) : texts;
  });
  const room = width - columns.length * 3 - 1;
  const widths = fitColumns(
    columns.map(
      ({ title }, index) => Math.max(
        stringWidth3(title),
        ...cells[index].map((text) => stringWidth3(text))
      )
    ),
    columns.map(({ least }) => least),
    room
  );
  const data = drawn.map(
    (_, row) => Object.fromEntries(
      columns.map(({ title }, index) => [
        title,
        pad(
          cutCell(cells[index][row], widths[index], theme),
          widths[index]
        )
      ])
    )
  );
  const { header, cell, skeleton } = makeParts(theme);
  return /* @__PURE__ */ jsx4(
    InkTable,
    {
      data,
      columns: columns.map(({ title }) => title),
      header,
      cell,
      skeleton
    }
  );
}
function cutCell(text, width, theme) {
  return theme.draw(truncateText(text, width));
}
var partsOf = /* @__PURE__ */ new WeakMap();
function makeParts(theme) {
  const known = partsOf.get(theme);
  if (known) {
    return known;
  }
  const parts2 = {
    header: ({ children }) => /* @__PURE__ */ jsx4(Text2, { ...theme.styles.strong, children }),
    cell: ({ children }) => /* @__PURE__ */ jsx4(Text2, { children }),
    skeleton: ({ children }) => /* @__PURE__ */ jsx4(Text2, { ...theme.styles.dim, children: typeof children === "string" ? theme.draw(children) : children })
  };
  partsOf.set(theme, parts2);
  return parts2;
}

// source/format/chart.ts
import asciichart from "asciichart";

// source/format/chart-axes.ts
function scaleRows(values, height) {
  const high = Math.max(...values);
  const span = high - Math.min(...values);
  return (value) => span === 0 ? Math.floor(height / 2) : (high - value) / span * (height - 1);
}
function scaleColumns(dates, width) {
  const days = dates.map((date) => dayNumber(date));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  return (date) => 1 + (span === 0 ? 0 : Math.round((dayNumber(date) - first) / span * (width - 4)));
}
function labelRows(items, toPosition) {
  const nearest = /* @__PURE__ */ new Map();
  for (const { value, label } of items) {
    const position = toPosition(value);
    const row = Math.round(position);
    const distance = Math.abs(position - row);
    if (distance < (nearest.get(row)?.distance ?? Infinity)) {
      nearest.set(row, { distance, label });
    }
  }
  return new Map([...nearest].map(([row, { label }]) => [row, label]));
}
function writeDates(dates, toColumn, width) {
  const cells = Array.from({ length: width }, () => " ");
  const sorted = dates.toSorted();
  const inOrder = [sorted[0], sorted.at(-1), ...sorted.slice(1, -1)];
  for (const date of inOrder) {
    const letters = [...formatShortMonth(date)];
    const start = Math.max(
      0,
      Math.min(toColumn(date) - 2, width - letters.length)
    );
    const room = cells.slice(
      Math.max(0, start - 1),
      start + letters.length + 1
    );
    if (room.every((cell) => cell === " ")) {
      cells.splice(start, letters.length, ...letters);
    }
  }
  return cells.join("");
}

// source/format/chart-line.ts
function interpolate(knots, column) {
  const before = knots.findLast((knot) => knot.column <= column);
  const after = knots.find((knot) => knot.column >= column);
  if (!before || !after) {
    return void 0;
  }
  const share = after.column === before.column ? 0 : (column - before.column) / (after.column - before.column);
  return before.height + share * (after.height - before.height);
}
function findStretches(values) {
  const stretches = [];
  for (const [column, value] of values.entries()) {
    if (value === void 0 || !Number.isFinite(value)) {
      continue;
    }
    const last = stretches.at(-1);
    if (last && last[0] + last[1].length === column) {
      last[1].push(value);
    } else {
      stretches.push([column, [value]]);
    }
  }
  return stretches;
}

// source/format/chart-room.ts
import stringWidth4 from "string-width";
var axisWidth = 3;
function countColumns(width, labels) {
  return measurePlot(width, labels) - 3;
}
function measureGutter(labels) {
  return Math.max(0, ...labels.map((label) => stringWidth4(label)));
}
function measurePlot(width, labels) {
  return Math.max(8, width - measureGutter(labels) - axisWidth);
}
function listBounds({
  centre,
  limits,
  labels
}) {
  return [
    ...limits.flatMap(({ lower, upper }, index) => {
      const isLast = index === limits.length - 1;
      return [
        { value: lower, label: isLast ? labels.lower : "" },
        { value: upper, label: isLast ? labels.upper : "" }
      ];
    }),
    { value: centre, label: labels.centre }
  ];
}

// source/format/chart-grid.ts
var blank = { text: " ", part: "plain" };
function createGrid(width, height) {
  return Array.from(
    { length: height },
    () => Array.from({ length: width }, () => blank)
  );
}
function drawReference(cells, name) {
  cells.fill({ text: "\u254C", part: "plain" });
  const text = [...` ${name} `];
  writeText(cells, Math.max(0, cells.length - text.length - 2), text);
}
function drawPhase(grid, { centre, limits }, { toRow: toRow3, toColumn }) {
  const steps = limits.map(({ date, lower, upper }) => ({
    column: toColumn(date),
    rows: [toRow3(lower), toRow3(upper)]
  }));
  const first = steps[0]?.column ?? 0;
  const last = steps.at(-1)?.column ?? -1;
  for (let column = first; column <= last; column++) {
    const step2 = steps.findLast((candidate) => candidate.column <= column);
    for (const row of step2.rows) {
      grid[row][column] = { text: "\u2500", part: "limit" };
    }
    grid[toRow3(centre)][column] = { text: "\u2504", part: "limit" };
  }
}
function drawPoints(grid, points, { toRow: toRow3, toColumn }) {
  const inOrder = points.toSorted(
    (a, b) => Number(a.bearing !== void 0) - Number(b.bearing !== void 0)
  );
  for (const { value, date, isDerived, bearing } of inOrder) {
    grid[toRow3(value)][toColumn(date)] = bearing ? { text: "\u25C6", part: bearing } : { text: isDerived ? "\u25CB" : "\u25CF", part: "plain" };
  }
}
function writeBeside(cells, column, { label, isUnsure }) {
  const letters = [...isUnsure ? `${label} \u2047` : label];
  const starts = [column + 2, column - 1 - letters.length];
  const start = starts.find((candidate) => {
    const room = cells.slice(
      Math.max(0, candidate),
      candidate + letters.length
    );
    const isInside = candidate >= 0 && candidate + letters.length <= cells.length;
    return isInside && room.every(({ text }) => text === " " || text === "\u254C");
  });
  if (start !== void 0) {
    writeText(cells, start, letters);
  }
}
function joinCells(cells) {
  const end = cells.findLastIndex(({ text }) => text !== " ") + 1;
  const spans = [];
  for (const { text, part } of cells.slice(0, end)) {
    const last = spans.at(-1);
    if (last?.part === part) {
      spans[spans.length - 1] = { text: last.text + text, part };
    } else {
      spans.push({ text, part });
    }
  }
  return spans;
}
function writeText(cells, start, letters) {
  for (const [index, text] of letters.entries()) {
    if (start + index < cells.length) {
      cells[start + index] = { text, part: "plain" };
    }
  }
}

// source/format/chart.ts
var leastDatesForLine = 4;
function drawChart(points, references, { width, height }, phases = []) {
  const shown = points.filter(({ value }) => Number.isFinite(value));
  if (shown.length === 0) {
    return [];
  }
  const held = references.filter(({ value }) => Number.isFinite(value));
  const bounds = phases.flatMap((phase) => listBounds(phase));
  const named = bounds.filter(({ label }) => label !== "");
  const labelled = [...shown, ...held, ...named];
  const gutter = measureGutter(labelled.map(({ label }) => label));
  const plotWidth = measurePlot(
    width,
    labelled.map(({ label }) => label)
  );
  const toPosition = scaleRows(
    [...shown, ...held, ...bounds].map(({ value }) => value),
    height
  );
  const scales = {
    toRow: (value) => Math.round(toPosition(value)),
    toColumn: scaleColumns(
      shown.map(({ date }) => date),
      plotWidth
    )
  };
  const dates = [...new Set(shown.map(({ date }) => date))];
  const grid = createGrid(plotWidth, height);
  drawAll(grid, { shown, held, phases }, scales, dates.length);
  const labels = new Map([
    ...labelRows([...shown.toReversed(), ...held], toPosition),
    ...labelRows(named, toPosition)
  ]);
  return [
    ...grid.map((cells, row) => {
      const label = labels.get(row);
      const tick = label === void 0 ? "\u2502" : "\u2524";
      return [
        { text: `${pad(label ?? "", gutter, "right")} ${tick}`, part: "plain" },
        ...joinCells(cells)
      ];
    }),
    [{ text: `${" ".repeat(gutter)} \u2514${"\u2500".repeat(plotWidth)}`, part: "plain" }],
    [
      {
        text: `${" ".repeat(gutter + 2)}${writeDates(dates, scales.toColumn, plotWidth)}`.trimEnd(),
        part: "plain"
      }
    ]
  ];
}
function drawAll(grid, {
  shown,
  held,
  phases
}, scales, dates) {
  for (const phase of phases) {
    drawPhase(grid, phase, scales);
  }
  for (const { value, name } of held) {
    drawReference(grid[scales.toRow(value)], name);
  }
  if (dates >= leastDatesForLine && dates <= (grid[0]?.length ?? 0)) {
    drawTrend(grid, shown, scales);
  }
  drawPoints(grid, shown, scales);
  if (dates < leastDatesForLine) {
    for (const point of shown) {
      const { toRow: toRow3, toColumn } = scales;
      writeBeside(grid[toRow3(point.value)], toColumn(point.date), point);
    }
  }
}
function drawTrend(grid, points, { toRow: toRow3, toColumn }) {
  const knots = points.filter(({ isUnsure }) => !isUnsure).map(({ date, value }) => ({
    column: toColumn(date),
    height: grid.length - 1 - toRow3(value)
  }));
  const values = Array.from(
    { length: grid[0]?.length ?? 0 },
    (_, column) => interpolate(knots, column)
  );
  for (const [row, line] of drawLine2(values, grid.length).entries()) {
    for (const [column, character] of [...line].entries()) {
      if (character !== " ") {
        grid[row][column] = { text: character, part: "plain" };
      }
    }
  }
}
function drawLine2(values, height) {
  const rows = Array.from(
    { length: height },
    () => Array.from({ length: values.length }, () => " ")
  );
  for (const [start, stretch] of findStretches(values)) {
    const lines = asciichart.plot(stretch, {
      min: 0,
      max: height - 1,
      height: height - 1,
      offset: 2,
      format: () => " "
    }).split("\n");
    for (const [row, line] of lines.entries()) {
      for (const [column, character] of [...line].slice(2).entries()) {
        if (character !== " " && rows[row]) {
          rows[row][start + column] = character;
        }
      }
    }
  }
  return rows.map((cells) => cells.join(""));
}

// source/ui/trend-chart.ts
function drawTrend2(points, references, size, phases = []) {
  const held = references.map((figure) => ({
    value: figure.value,
    label: formatFigure(figure),
    name: figure.reference ?? figure.role
  }));
  return drawChart(points, held, size, phases).map(
    (row) => row.map(({ text, part }) => ({ text, style: toStyle(part) }))
  );
}
function toChartPoints(levels, bearings2) {
  return levels.map((level) => ({
    date: level.period.end,
    value: level.value,
    isDerived: level.origin === "derived",
    isUnsure: level.isOneOfTwoReadings,
    label: formatLevel(level),
    bearing: bearings2?.get(level.period.end)
  }));
}
function formatLevel(level) {
  return level.printed === void 0 ? formatValue(level.value, level.unit, derivedDecimals(level)) : formatFigure(level);
}
function describeLength({
  levels
}) {
  const dates = new Set(levels.map(({ period }) => period.end)).size;
  const words = ["no", "one", "two", "three"];
  if (dates >= leastDatesForLine) {
    return void 0;
  }
  return dates === 1 ? "one value, not a trend" : `${words[dates]} values, not a trend`;
}
function describeCut(count, room, unit) {
  return count > room ? [`last ${room} of ${count} ${unit}`] : [];
}
function findReferences(series, figures) {
  const unit = series.levels[0]?.unit;
  const fitting = figures.filter(
    (figure) => (figure.role === "peer" || figure.role === "target") && figure.unit === unit && figure.breakdown === series.breakdown && figure.direction === void 0
  );
  const latest = fitting.map(({ report }) => report).toSorted().at(-1);
  return fitting.filter(({ report }) => report === latest);
}
function derivedDecimals({ value, formula }) {
  if (Number.isInteger(value)) {
    return 0;
  }
  return Math.max(1, decimalsOf(formula?.split(" ")[0] ?? ""));
}
function toStyle(part) {
  switch (part) {
    case "plain": {
      return void 0;
    }
    case "limit": {
      return "dim";
    }
    case "favourable":
    case "unfavourable":
    case "neutral": {
      return part;
    }
  }
}

// source/screens/indicator/limits.ts
var chartNames = {
  xmr: "XmR",
  c: "c",
  p: "p",
  "p-prime": "p\u2032",
  u: "u",
  "u-prime": "u\u2032"
};
function findDrawable({ verdict, phases }, measure) {
  return describeDifferences(verdict, measure) ? [] : phases;
}
function toChartPhases(phases, measure, from) {
  return phases.flatMap((phase) => {
    const limits = phase.points.filter(({ period }) => period.end >= from).map(({ period, lower, upper }) => ({
      date: period.end,
      lower: clipToNature(lower, measure),
      upper: clipToNature(upper, measure)
    }));
    const { centre } = phase;
    const last = limits.at(-1);
    return last ? [{ centre, limits, labels: formatExpected({ ...last, centre }, measure) }] : [];
  });
}
function markPoints(phases, direction) {
  const marks = /* @__PURE__ */ new Map();
  for (const { hits, period } of phases.flatMap(({ points }) => points)) {
    const sides = new Set(hits.map(({ side: side2 }) => side2));
    const [side] = sides;
    if (side) {
      marks.set(
        period.end,
        bearingOfSide(direction, sides.size > 1 ? "mixed" : side)
      );
    }
  }
  return marks;
}
function describeLimits(judgement, measure) {
  const why = describeDifferences(judgement.verdict, measure);
  const phase = judgement.phases.at(-1);
  const last = phase?.points.findLast(({ value }) => value !== void 0);
  if (!phase || !last) {
    return void 0;
  }
  if (why) {
    return `no limits drawn: ${why}`;
  }
  const { lower, upper, centre } = formatExpected(
    { lower: last.lower, upper: last.upper, centre: phase.centre },
    measure
  );
  const basis = [
    chartNames[phase.kind],
    `profile ${String(judgement.verdict.record.profile)}`,
    `${phase.baseline} points`
  ].join(", ");
  const since = judgement.phases.length > 1 ? " since the last new start" : "";
  return `expected ${lower} to ${upper}, mean ${centre} (${basis}${since})`;
}

// source/screens/indicator/marked.ts
var wordings = {
  outside: { high: "outside, above", low: "outside, below" },
  trend: { high: "rising throughout", low: "falling throughout" },
  "two-of-three": {
    high: "two of three near upper limit",
    low: "two of three near lower limit"
  },
  shift: { high: "shift above the mean", low: "shift below the mean" },
  "three-of-four": {
    high: "three of four near upper limit",
    low: "three of four near lower limit"
  },
  "moving-range": { high: "jump up", low: "jump down" },
  "longest-run": { high: "long run above", low: "long run below" },
  crossings: { high: "few crossings", low: "few crossings" }
};
var byWeight = [
  "outside",
  "shift",
  "longest-run",
  "trend",
  "moving-range",
  "crossings",
  "three-of-four",
  "two-of-three"
];
var bearings = ["unfavourable", "favourable", "neutral"];
function listStretches(phases) {
  return phases.flatMap(
    ({ points }) => points.flatMap(
      ({ hits, period }, index) => hits.filter((hit) => !isMarked(points[index - 1], hit)).map((hit) => {
        const rest = points.slice(index);
        const length = rest.findIndex((point) => !isMarked(point, hit));
        const last = length === -1 ? rest.at(-1) : rest[length - 1];
        return { ...hit, start: period.start, end: last.period.end };
      })
    )
  ).toSorted((a, b) => a.start < b.start ? -1 : Number(a.start > b.start));
}
function describeStretch({ rule, side, start, end }) {
  return `${describeMonths(start, end)} ${wordings[rule][side]}`;
}
function describeStretches(stretches, direction, fits) {
  return bearings.flatMap((bearing) => {
    const own = stretches.filter(
      ({ side }) => bearingOfSide(direction, side) === bearing
    );
    if (own.length === 0) {
      return [];
    }
    const title = bearing === "neutral" ? "marked" : bearing;
    const weighty = own.toSorted(
      (a, b) => byWeight.indexOf(a.rule) - byWeight.indexOf(b.rule) || (a.end > b.end ? -1 : 1)
    );
    const texts = own.map((_, left) => {
      const kept = new Set(weighty.slice(0, own.length - left));
      const named = own.filter((stretch) => kept.has(stretch)).map((stretch) => describeStretch(stretch));
      const more = left > 0 ? [`${left} more`] : [];
      return `${title}: ${[...named, ...more].join(" \xB7 ")}`;
    });
    return [{ bearing, text: texts.find((text) => fits(text)) ?? texts.at(-1) }];
  });
}
function isMarked(point, { rule, side }) {
  return point?.hits.some((hit) => hit.rule === rule && hit.side === side) ?? false;
}
function describeMonths(start, end) {
  const [first, last] = [formatMonth(start), formatMonth(end)];
  if (first === last) {
    return last;
  }
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  return `${isOneYear ? first.slice(0, 3) : first}\u2013${last}`;
}

// source/screens/indicator/spans.ts
var monthsOf = { quarters: 3, years: 12 };
function listSpans({ window, levels }, room) {
  if (levels.length <= room) {
    return ["all"];
  }
  const steps = {
    month: ["quarters", "years"],
    quarter: ["years"]
  };
  return ["last", ...steps[window] ?? [], "all"];
}
function settleSpan(wanted, spans) {
  return spans.includes(wanted) ? wanted : spans[0] ?? "all";
}
function nextSpan(span, spans) {
  return spans[(spans.indexOf(span) + 1) % spans.length] ?? "all";
}
function aggregateLevels(levels, step2, type) {
  const how = type === "count" ? "sum" : "mean";
  const groups = /* @__PURE__ */ new Map();
  for (const level of levels) {
    const { end } = level.period;
    const key = quarterId({
      ...quarterOf(end),
      ...step2 === "years" && { number: 1 }
    });
    const group = groups.get(key) ?? /* @__PURE__ */ new Map();
    groups.set(key, group);
    group.set(end, group.get(end) ?? level);
  }
  const totals = [...groups].map(
    ([key, group]) => toTotal(key, [...group.values()], { step: step2, how })
  );
  return {
    how,
    totals: totals.filter(({ isWhole }) => isWhole).map(({ total }) => total),
    partial: totals.filter(({ isWhole }) => !isWhole).map(({ total }) => total.label)
  };
}
function toTotal(key, levels, { step: step2, how }) {
  const quarter = parseQuarter(key);
  const range = quarterRange(quarter);
  const isYear = step2 === "years";
  const sum2 = levels.reduce((total, { value }) => total + value, 0);
  const months = levels.reduce(
    (total, { period }) => total + (wholeMonths(period) ?? 0),
    0
  );
  return {
    isWhole: months === monthsOf[step2],
    total: {
      period: isYear ? { start: range.start, end: `${quarter.startYear + 1}-03-31` } : range,
      label: isYear ? quarterLabel(quarter).slice(3) : quarterLabel(quarter),
      value: how === "sum" ? sum2 : sum2 / levels.length
    }
  };
}

// source/screens/indicator/drawn.ts
var units = {
  month: "months",
  quarter: "quarters"
};
function drawSpan(series, judgement, {
  indicator,
  span,
  room
}) {
  const unit = units[series.window] ?? "values";
  const phases = judgement ? findDrawable(judgement, indicator) : [];
  if (span === "quarters" || span === "years") {
    const sums = aggregateLevels(series.levels, span, indicator.type);
    const points = toTotalPoints(sums, indicator);
    return {
      points: points.slice(-room),
      phases: [],
      stretches: [],
      notes: [
        `${span === "quarters" ? "by quarter" : "by financial year"}, ${sums.how}s of ${unit}`,
        ...describeCut(
          points.length,
          room,
          span === "quarters" ? "quarters" : "years"
        ),
        ...describePartial(sums.partial),
        ...phases.length > 0 ? [`limits are of ${unit}, none drawn`] : []
      ]
    };
  }
  const levels = span === "last" ? series.levels.slice(-room) : series.levels;
  const from = levels[0]?.period.end ?? "";
  return {
    points: toChartPoints(levels, markPoints(phases, indicator.direction)),
    phases: toChartPhases(phases, indicator, from),
    stretches: listStretches(phases).filter(({ end }) => end >= from),
    notes: span === "last" ? describeCut(series.levels.length, room, unit) : series.levels.length > room ? [`all ${series.levels.length} ${unit}`] : []
  };
}
function describePartial(partial) {
  if (partial.length === 0) {
    return [];
  }
  return [
    partial.length > 3 ? `${partial.length} incomplete ones left out` : `incomplete and left out: ${partial.join(", ")}`
  ];
}
function toTotalPoints({ totals, how }, { unit, decimals }) {
  return totals.map(({ period, value }) => ({
    date: period.end,
    value,
    isDerived: false,
    isUnsure: false,
    label: formatValue(value, unit, how === "mean" ? decimals + 1 : decimals)
  }));
}

// source/screens/indicator/plan-chart.ts
function planChart(data, { series: place, span }, { columns, width }) {
  const series = data.series[place % Math.max(1, data.series.length)];
  if (!series) {
    return void 0;
  }
  const labels = listLabels(data, series);
  const half = Math.floor(columns * 0.5) - 2;
  const isBeside = isWide({ columns }) && series.levels.length <= countColumns(half, labels);
  const own = isBeside ? half : width;
  const room = countColumns(own, labels);
  const spans = listSpans(series, room);
  return {
    series,
    isBeside,
    width: own,
    height: isBeside ? 9 : isWide({ columns }) ? 11 : 7,
    room,
    spans,
    span: settleSpan(span, spans)
  };
}
function listLabels(data, series) {
  const judgement = data.judged.get(series);
  const { indicator } = data.standing;
  const phases = judgement ? toChartPhases(findDrawable(judgement, indicator), indicator, "") : [];
  return [
    ...series.levels.map((level) => formatLevel(level)),
    ...phases.flatMap(({ labels }) => Object.values(labels))
  ];
}

// source/screens/indicator/chart.ts
function writeChart(data, plan) {
  const { series, width, height, room, span } = plan;
  const { indicator } = data.standing;
  const judgement = data.judged.get(series);
  const drawn = drawSpan(series, judgement, { indicator, span, room });
  const count = data.series.length;
  const isTotal = span === "quarters" || span === "years";
  const title = [
    series.breakdown,
    isTotal ? void 0 : nameWindow(series.window),
    describeLength(series),
    ...drawn.notes,
    count > 1 && `one of ${count} series: s shows the next`
  ];
  const limits = judgement && !isTotal && describeLimits(judgement, indicator);
  return [
    ...writeParagraph(
      title.filter(Boolean).join(" \xB7 "),
      width,
      asWritten,
      "dim"
    ),
    ...drawTrend2(
      drawn.points,
      isTotal ? [] : findReferences(series, data.figures),
      { width, height },
      drawn.phases
    ),
    ...writeParagraph(
      describeMarks(series, drawn, judgement !== void 0),
      width,
      asWritten,
      "dim"
    ),
    ...limits ? writeParagraph(limits, width, asWritten) : [],
    ...writeStretches(data, drawn, width)
  ];
}
function describeMarks({ levels }, { phases, stretches, points }, isImported) {
  const hasDerived = levels.some(({ origin }) => origin === "derived");
  return [
    isImported ? "\u25CF imported" : "\u25CF printed",
    hasDerived && "\u25CB worked out from a printed change",
    stretches.length > 0 && points.some(({ bearing }) => bearing) && "\u25C6 marked by a rule",
    phases.length > 0 && "\u2504 mean \xB7 \u2500 limits"
  ].filter(Boolean).join(" \xB7 ");
}
function writeStretches(data, { stretches }, width) {
  const { direction } = data.standing.indicator;
  const write = (most) => describeStretches(
    stretches,
    direction,
    (text) => wrapText(text, width).length <= most
  );
  const alone = write(2);
  const texts = alone.length > 1 ? write(1) : alone;
  return texts.flatMap(
    ({ bearing, text }) => wrapText(text, width).map((line) => toLine(line, bearing))
  );
}
function nameWindow(window) {
  if (window === "as-at") {
    return "on single days";
  }
  return window === "month" || window === "quarter" ? `by ${window}` : window.replaceAll("-", " ");
}

// source/screens/moved.ts
function nameReference(change) {
  const { reference } = change;
  return {
    ...change,
    reference: reference && isDate(reference) ? formatMonth(reference) : reference
  };
}
function describeMove(change) {
  const remark = change.origin === "derived" ? ", worked out from the two values" : change.reading === "either" ? ": in points or relative, the report does not say" : "";
  return `${formatChangeInFull(nameReference(change))}${remark}`;
}

// source/screens/indicator/facts.ts
function writeFacts(data, series, width) {
  const { standing, exceptions, quarter } = data;
  const { latest, change, isReported, lastReport } = standing;
  const derived = (series?.levels ?? []).filter(
    ({ origin }) => origin === "derived"
  );
  return [
    ...writeParagraph(
      latest ? `Latest: ${describeValue(latest)}${latest.breakdown ? ` (${latest.breakdown})` : ""}, ${formatPeriod(latest.period)}` : "No value of its own has been published, only changes.",
      width,
      asWritten,
      "strong"
    ),
    ...change ? writeParagraph(`Change: ${describeMove(change)}`, width, asWritten) : [],
    ...isReported ? [] : writeParagraph(
      `Not in the ${quarter.quarter} report: last in ${labelQuarter(lastReport ?? "")}`,
      width,
      asWritten
    ),
    ...derived.flatMap(
      (level) => writeParagraph(
        `${formatLevel(level)}${level.isOneOfTwoReadings ? " \u2047" : ""}, ${formatPeriod(level.period)}: derived, ${level.formula ?? ""}${level.isOneOfTwoReadings ? ", one of two readings" : ""}`,
        width,
        asWritten,
        "dim"
      )
    ),
    ...data.verdicts.flatMap(
      (verdict) => writeParagraph(describeVerdict(verdict), width, asWritten)
    ),
    ...exceptions.flatMap(
      (exception) => writeMarked(
        markException(exception),
        `${exception.kind} (${exception.triage.status}): ${exception.explanation}`,
        width,
        asWritten
      )
    ),
    ...exceptions.length === 0 ? writeParagraph(
      `No exception in ${quarter.quarter}.`,
      width,
      asWritten,
      "dim"
    ) : []
  ];
}
function describeVerdict({ breakdown, verdict }) {
  return [
    breakdown && `${breakdown}:`,
    verdict.explanation,
    verdict.needed && `Needed: ${verdict.needed}.`
  ].filter(Boolean).join(" ");
}

// source/screens/indicator/body.ts
var spareColumns = 6;
function measureWidth(columns) {
  return columns - spareColumns;
}
function writeTop(data, chart, columns) {
  const width = measureWidth(columns);
  const { standing } = data;
  if (!standing) {
    return [toLine(" The store has no such indicator.", "dim")];
  }
  const { indicator } = standing;
  const title = [
    ...writeParagraph(indicator.name, width, asWritten, "strong"),
    ...writeParagraph(
      `Priority ${indicator.priority} \xB7 ${strandName(indicator.strand)} \xB7 ${nameObjective(data.plan, indicator.objective)}`,
      width,
      asWritten,
      "dim"
    ),
    ...writeParagraph(indicator.about, width, asWritten),
    []
  ];
  if (!chart) {
    return indent([...title, ...writeFacts(data, void 0, width)]);
  }
  if (chart.isBeside) {
    const leftWidth = chart.width + 2;
    const left = writeChart(data, chart);
    const facts = writeFacts(data, chart.series, width - leftWidth - 3);
    return indent([
      ...title,
      ...joinColumns(left, facts, {
        leftWidth,
        height: Math.max(left.length, facts.length),
        rule: "   "
      })
    ]);
  }
  return indent([
    ...title,
    ...writeChart(data, chart),
    [],
    ...writeFacts(data, chart.series, width)
  ]);
}
function writeBottom(data, columns) {
  const width = measureWidth(columns);
  const commentary = data.commentary.flatMap(({ report, objective, summary }) => [
    [],
    ...writeParagraph(
      `${labelQuarter(report)} \xB7 ${nameObjective(data.plan, objective)}`,
      width,
      asWritten,
      "strong"
    ),
    toLine("summary, not the report\u2019s words", "dim"),
    ...writeParagraph(summary, width, asWritten)
  ]);
  const others = data.others.length === 0 ? [] : [
    [],
    toLine("Other indicators of the objective", "strong"),
    ...data.others.flatMap(
      ({ name }) => writeMarked({ text: "\xB7" }, name, width, asWritten)
    )
  ];
  return indent([...commentary, ...others]);
}
function indent(lines) {
  return lines.map((line) => [{ text: "  " }, ...line]);
}

// source/screens/indicator/state.ts
function initialIndicator() {
  return { offset: 0, figure: 0, series: 0, span: "last" };
}
function reduceIndicator(state, action, data) {
  switch (action.type) {
    case "scroll": {
      const { by, most } = action;
      const wanted = by === "first" ? 0 : by === "last" ? most : Math.min(state.offset, most) + by;
      return { ...state, offset: clamp(wanted, 0, most) };
    }
    case "figure": {
      const figure = clamp(
        state.figure + action.by,
        0,
        Math.max(0, data.figures.length - 1)
      );
      const row = action.firstRow + figure * 2;
      const count = action.most + action.height;
      return {
        ...state,
        figure,
        offset: scrollTo(state.offset, { ...action, row, count })
      };
    }
    case "series": {
      return {
        ...state,
        series: (state.series + 1) % Math.max(1, data.series.length),
        span: "last"
      };
    }
    case "span": {
      return { ...state, span: action.to };
    }
  }
}

// source/screens/indicator/select.ts
function selectIndicator(state, data, { columns, rows }) {
  const place = clamp(state.figure, 0, Math.max(0, data.figures.length - 1));
  const start = clamp(
    place - 7,
    0,
    Math.max(0, data.figures.length - mostTableRows)
  );
  const figures = data.figures.slice(start, start + mostTableRows);
  const selected = data.figures[place];
  const sentence = selected && describeSelected(selected, data);
  const chart = data.standing && planChart(data, state, { columns, width: measureWidth(columns) });
  const top = [
    ...writeTop(data, chart, columns),
    ...writeTableTitle(data, start)
  ];
  const bottom = [
    ...(sentence ? writeParagraph(`\u25B6 ${sentence}`, columns - 8, asWritten) : []).map((line) => [{ text: "  " }, ...line]),
    ...writeBottom(data, columns)
  ];
  const table = figures.length > 0 ? measureTable(figures.length) : 0;
  const height = Math.max(1, rows - 1);
  const total = top.length + table + bottom.length;
  const most = Math.max(0, total - height);
  return {
    data,
    chart,
    top,
    bottom,
    figures,
    selected,
    sentence,
    height,
    total,
    most,
    offset: clamp(state.offset, 0, most),
    // The frame, the titles, and the rule over the row.
    firstRow: top.length + 3 - start * 2
  };
}
function describeSelected(figure, data) {
  const note = figure.note ? ` Note: ${figure.note}.` : "";
  const sentence = writeFigureSentence({
    figure,
    name: data.standing?.indicator.name ?? "",
    objective: nameObjective(data.plan, figure.objective)
  });
  return `${sentence}${note}`;
}
function writeTableTitle({ figures }, start) {
  const count = figures.length;
  if (count === 0) {
    return [
      [],
      toLine("  No report up to this quarter has a figure for it.", "dim")
    ];
  }
  const shown = count > mostTableRows ? `${start + 1}\u2013${start + mostTableRows} of ${count} figures` : `${count}`;
  return [
    [],
    [
      { text: "  Figures", style: "strong" },
      { text: `  ${shown} \xB7 \u2190\u2192 select one`, style: "dim" }
    ]
  ];
}

// source/screens/indicator/view.tsx
import { Box as Box3 } from "ink";
import "react";
import { jsx as jsx5, jsxs } from "react/jsx-runtime";
var columnsOfTable = [
  { title: "  Quarter", least: 10 },
  { title: "Role", least: 6 },
  { title: "Value", least: 8, isNumber: true },
  { title: "Against", least: 8 },
  { title: "Period", least: 10 },
  { title: "Place", least: 10 }
];
function viewIndicator(model, layout, theme) {
  const { top, bottom, figures, selected, offset, height, total } = model;
  const { columns } = layout;
  const position = total > height ? `lines ${offset + 1}\u2013${Math.min(total, offset + height)} of ${total}` : "";
  const rows = figures.map(
    (figure) => writeRow(figure, figure === selected, isWide(layout))
  );
  return /* @__PURE__ */ jsxs(Box3, { flexDirection: "column", children: [
    /* @__PURE__ */ jsx5(Box3, { flexDirection: "column", height, overflow: "hidden", children: /* @__PURE__ */ jsxs(Box3, { flexDirection: "column", flexShrink: 0, marginTop: -offset, children: [
      renderLines(top, columns, theme),
      rows.length > 0 && /* @__PURE__ */ jsx5(Box3, { marginLeft: 2, children: renderSmallTable(columnsOfTable, rows, columns - 3, theme) }, "table"),
      renderLines(bottom, columns, theme)
    ] }) }),
    renderLines(
      [toLine(position.padStart(columns - 1), "dim")],
      columns,
      theme
    )
  ] });
}
function writeRow(figure, isSelected, hasRoom) {
  const period = isStated(figure.period) ? formatPeriod(figure.period) : "not stated";
  return [
    `${isSelected ? "\u25B6" : " "} ${labelQuarter(figure.report)}`,
    [figure.role, figure.breakdown].filter(Boolean).join(" \xB7 "),
    describeValue(figure),
    figure.reference ?? "",
    hasRoom ? period : period.replace(" months to ", "m to "),
    hasRoom ? describePlace(figure) : `P${figure.priority} \xB6${figure.paragraph} ${strandName(figure.strand)}`
  ];
}

// source/screens/indicator/screen.ts
var bindings = [
  {
    keys: ["up", "k"],
    help: "a line up",
    action: ({ most }) => ({ type: "scroll", by: -1, most })
  },
  {
    keys: ["down", "j"],
    help: "a line down",
    footer: "scroll",
    action: ({ most }) => ({ type: "scroll", by: 1, most })
  },
  {
    keys: ["pageup"],
    help: "a page up",
    action: ({ most, height }) => ({ type: "scroll", by: -height + 1, most })
  },
  {
    keys: ["pagedown", "space"],
    help: "a page down",
    action: ({ most, height }) => ({ type: "scroll", by: height - 1, most })
  },
  {
    keys: ["g", "home"],
    help: "to the top",
    action: ({ most }) => ({ type: "scroll", by: "first", most })
  },
  {
    keys: ["G", "end"],
    help: "to the end",
    action: ({ most }) => ({ type: "scroll", by: "last", most })
  },
  {
    keys: ["left", "h"],
    help: "select the figure before",
    action: (model) => selectFigure(model, -1)
  },
  {
    keys: ["right", "l"],
    help: "select the next figure",
    footer: "next figure",
    when: ({ data }) => data.figures.length > 1,
    action: (model) => selectFigure(model, 1)
  },
  {
    keys: ["c"],
    help: "copy the selected figure as a sentence with its source",
    footer: "copy",
    when: ({ sentence }) => sentence !== void 0,
    action: ({ sentence }) => sentence === void 0 ? void 0 : { intent: "copy", text: sentence }
  },
  {
    keys: ["o"],
    help: "where the selected figure was printed",
    footer: "source",
    when: ({ selected }) => selected !== void 0,
    action: ({ selected, data }) => selected && {
      intent: "show",
      title: data.standing?.indicator.name ?? "",
      paragraphs: describeSource(selected, data.plan)
    }
  },
  {
    keys: ["s"],
    help: "draw the next series",
    footer: "series",
    when: ({ data }) => data.series.length > 1,
    action: () => ({ type: "series" })
  },
  {
    keys: ["w"],
    help: "draw the last months, quarters, financial years, or all of them",
    footer: "span",
    when: ({ chart }) => (chart?.spans.length ?? 0) > 1,
    action: ({ chart }) => chart && { type: "span", to: nextSpan(chart.span, chart.spans) }
  }
];
var indicatorScreen = {
  load: loadIndicator,
  initial: initialIndicator,
  reduce: reduceIndicator,
  select: selectIndicator,
  view: viewIndicator,
  bindings
};
function selectFigure({ height, firstRow, most }, by) {
  return { type: "figure", by, height, firstRow, most };
}

// source/format/sparkline.ts
var blocks = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
var singlePointMark = "\xB7";
function drawSparkline(values, width) {
  const shown = values.filter((value) => Number.isFinite(value)).slice(-width);
  if (shown.length < 2) {
    return shown.length === 1 ? singlePointMark : "";
  }
  const low = Math.min(...shown);
  const span = Math.max(...shown) - low;
  return shown.map((value) => span === 0 ? 0.5 : (value - low) / span).map((share) => blocks[Math.round(share * (blocks.length - 1))]).join("");
}

// source/screens/priority/load.ts
var trendWidth = 8;
function loadPriority(store, { priority }, quarter) {
  const plan = loadPlan(store);
  const exceptions = store.exceptions.ofQuarter(quarter.id);
  const ranks = new Map(exceptions.map(({ id }, rank) => [id, rank]));
  const found = groupBy(exceptions);
  const verdicts = new Map(
    store.verdicts.ofQuarter(quarter.id).map((each) => [keyOf(each.indicator, each.breakdown), each.verdict])
  );
  const entries = store.indicators.ofPriority(priority).flatMap((indicator) => {
    const own = store.levels.ofIndicator(indicator, quarter.id);
    if (own.length === 0) {
      return [];
    }
    const standing = assessStanding(indicator, own, quarter.id);
    const parts2 = {
      figures: own,
      exceptions: found.get(indicator.id) ?? [],
      verdict: verdicts.get(keyOf(indicator.id, standing.latest?.breakdown))
    };
    return [toEntry(standing, parts2, ranks)];
  });
  const values = alignDecimals(entries.map(({ value }) => value));
  return {
    plan,
    quarter,
    priority: plan.priorities.find(({ number }) => number === priority) ?? {
      number: priority,
      name: `Priority ${priority}`,
      shortName: String(priority)
    },
    entries: entries.map((entry, index) => ({ ...entry, value: values[index] }))
  };
}
function groupBy(items) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    if (item.indicator !== void 0) {
      const group = groups.get(item.indicator);
      if (group) {
        group.push(item);
      } else {
        groups.set(item.indicator, [item]);
      }
    }
  }
  return groups;
}
function keyOf(indicator, breakdown) {
  return JSON.stringify([indicator, breakdown]);
}
function toEntry(standing, parts2, ranks) {
  const { indicator, latest, change, series, isReported, lastReport } = standing;
  const worst = parts2.exceptions.find(({ triage }) => triage.status === "open");
  const levels = series?.levels.filter(({ isOneOfTwoReadings }) => !isOneOfTwoReadings) ?? [];
  return {
    ...parts2,
    id: indicator.id,
    standing,
    rank: ranks.get(worst?.id ?? "") ?? ranks.size,
    value: latest ? formatFigure(latest) : "",
    change: change ? formatChange(change) : "",
    expected: abbreviateExpected(
      fitsPeriod(parts2.verdict, latest) ? parts2.verdict : void 0,
      indicator
    ),
    trend: isReported ? drawSparkline(
      levels.map(({ value }) => value),
      trendWidth
    ) : labelQuarter(lastReport ?? ""),
    mark: worst && markException(worst)
  };
}

// source/screens/priority/state.ts
var filters = ["all", "reported", "exceptions"];
var sorts = ["plan", "worst", "name"];
function initialPriority() {
  return { list: initialList, filter: "all", sort: "plan" };
}
function reducePriority(state, action, data) {
  switch (action.type) {
    case "move": {
      return {
        ...state,
        list: moveInList(listRows2(state, data), state.list, action)
      };
    }
    case "filter": {
      return { ...state, filter: nextOf(filters, state.filter) };
    }
    case "sort": {
      return { ...state, sort: nextOf(sorts, state.sort) };
    }
  }
}
var listed = /* @__PURE__ */ new WeakMap();
function listRows2({ filter, sort }, data) {
  const known = listed.get(data) ?? /* @__PURE__ */ new Map();
  listed.set(data, known);
  const key = `${filter} ${sort}`;
  const rows = known.get(key) ?? makeRows(data, filter, sort);
  known.set(key, rows);
  return rows;
}
function makeRows({ entries }, filter, sort) {
  const kept = entries.filter((entry) => isKept(entry, filter));
  if (sort !== "plan") {
    return kept.toSorted((a, b) => compareEntries(a, b, sort)).map((entry) => toRow2(entry));
  }
  return strands.flatMap((strand) => {
    const own = kept.filter(
      ({ standing }) => standing.indicator.strand === strand
    );
    const silent = own.filter(({ standing }) => !standing.isReported);
    const reported = own.filter(({ standing }) => standing.isReported);
    return own.length === 0 ? [] : [
      { heading: strandName(strand).toUpperCase() },
      ...[...reported, ...silent].map((entry) => toRow2(entry))
    ];
  });
}
function nextOf(choices2, choice) {
  return choices2[(choices2.indexOf(choice) + 1) % choices2.length];
}
function toRow2(entry) {
  return { id: entry.id, entry };
}
function isKept({ standing, mark }, filter) {
  switch (filter) {
    case "all": {
      return true;
    }
    case "reported": {
      return standing.isReported;
    }
    case "exceptions": {
      return mark !== void 0;
    }
  }
}
function compareEntries(a, b, sort) {
  return sort === "worst" ? a.rank - b.rank : a.standing.indicator.name.localeCompare(
    b.standing.indicator.name,
    "en-GB"
  );
}

// source/screens/priority/select.ts
function selectPriority(state, data, layout) {
  const rows = listRows2(state, data);
  const height = Math.max(
    1,
    (splitLayout(layout).list?.rows ?? layout.rows) - 1
  );
  const { row, offset } = locate(rows, state.list, height);
  const selected = rows[row];
  return {
    data,
    height,
    rows: rows.slice(offset, offset + height),
    count: rows.length,
    items: rows.filter(({ id }) => id !== void 0).length,
    selected: selected?.id === void 0 ? void 0 : selected.entry,
    status: describeStatus(state)
  };
}
function describeStatus({ filter, sort }) {
  const kept = {
    all: "",
    reported: "reported only",
    exceptions: "open exceptions only"
  }[filter];
  const sorted = { plan: "", worst: "worst first", name: "by name" }[sort];
  return [kept, sorted].filter(Boolean).join(", ");
}

// source/screens/priority/bindings.ts
var priorityBindings = [
  ...makeListBindings(),
  {
    keys: ["enter", "right", "l"],
    help: "open the indicator",
    footer: "open",
    when: ({ selected }) => selected !== void 0,
    action: ({ selected }) => selected && {
      intent: "open",
      route: { screen: "indicator", indicator: selected.id }
    }
  },
  {
    keys: ["c"],
    help: "copy the latest figure as a sentence with its source",
    footer: "copy",
    when: ({ selected }) => selected !== void 0,
    action: ({ selected, data }) => selected && {
      intent: "copy",
      text: writeFigureSentence({
        figure: mainFigure(selected),
        name: selected.standing.indicator.name,
        objective: nameObjective(data.plan, mainFigure(selected).objective),
        change: selected.standing.latest && selected.standing.change ? nameReference(selected.standing.change) : void 0
      })
    }
  },
  {
    keys: ["o"],
    help: "where the latest figure was printed",
    when: ({ selected }) => selected !== void 0,
    action: ({ selected, data }) => selected && {
      intent: "show",
      title: selected.standing.indicator.name,
      paragraphs: describeSource(mainFigure(selected), data.plan)
    }
  },
  {
    keys: ["f"],
    help: "show all, those reported, or those with an open exception",
    footer: "filter",
    action: () => ({ type: "filter" })
  },
  {
    keys: ["s"],
    help: "sort by strand, worst first, or by name",
    footer: "sort",
    action: () => ({ type: "sort" })
  },
  {
    keys: ["z"],
    help: "list and detail, detail only, or list only",
    action: () => ({ intent: "zoom" })
  }
];
function mainFigure({ standing, figures }) {
  return standing.latest ?? figures.findLast(
    ({ role, report }) => role === "change" && report === standing.lastReport
  ) ?? figures.at(-1);
}

// source/screens/priority/view.tsx
import { Box as Box4 } from "ink";
import "react";

// source/screens/priority/columns.ts
import stringWidth5 from "string-width";
var leastName = 20;
var spareColumns2 = 12;
var expectedTitle = "Expected";
function layOutColumns(data, columns, layout, theme) {
  const { value, change, expected } = measureColumns(data, theme);
  const name = columns - value - change - trendWidth - spareColumns2;
  const without = name - expected - 2;
  return isWide(layout) && expected > 0 && without >= leastName ? { value, change, expected, name: without } : { value, change, expected: 0, name };
}
var measured = /* @__PURE__ */ new WeakMap();
function measureColumns(data, theme) {
  const known = measured.get(data);
  if (known) {
    return known;
  }
  const measure = (part) => {
    let width = 0;
    for (const entry of data.entries) {
      width = Math.max(width, stringWidth5(theme.draw(entry[part])));
    }
    return width;
  };
  const expected = measure("expected");
  const widths = {
    value: Math.max(6, measure("value")),
    change: Math.max(6, measure("change")),
    expected: expected > 0 ? Math.max(expectedTitle.length, expected) : 0
  };
  measured.set(data, widths);
  return widths;
}

// source/screens/priority/words.ts
function writeWords(entry, width, theme) {
  const { standing, figures, exceptions, verdict, expected } = entry;
  const { change, isReported, lastReport, series, latest } = standing;
  const plain = [
    ...latest && (series?.levels.length ?? 0) < 2 ? [describeLatest(latest)] : [],
    ...isReported ? [] : [`Not in this report: last in ${labelQuarter(lastReport ?? "")}.`],
    ...change ? [`Change: ${describeMove(change)}.`] : [],
    ...describeOthers(figures, latest)
  ];
  const derived = (series?.levels ?? []).filter(({ origin }) => origin === "derived").map(
    (level) => `${formatLevel(level)}${level.isOneOfTwoReadings ? " \u2047" : ""} ${formatPeriod(level.period)} (derived: ${level.formula ?? ""})`
  );
  return [
    ...expected ? [toLine(truncateText(theme.draw(`expected ${expected}`), width))] : [],
    ...plain.flatMap((text) => writeParagraph(text, width, theme)),
    ...exceptions.flatMap(
      (exception) => writeMarked(
        markException(exception),
        `${exception.explanation}${exception.triage.status === "open" ? "" : ` (${exception.triage.status})`}`,
        width,
        theme
      )
    ),
    ...verdict ? writeParagraph(verdict.explanation, width, theme) : [],
    ...derived.flatMap((text) => writeParagraph(text, width, theme, "dim")),
    ...writeParagraph(standing.indicator.about, width, theme, "dim")
  ];
}
function describeLatest(latest) {
  const breakdown = latest.breakdown ? ` (${latest.breakdown})` : "";
  return `Latest: ${describeValue(latest)}${breakdown}, ${formatPeriod(latest.period)}.`;
}
function describeOthers(figures, latest) {
  return figures.filter(
    ({ role, report }) => (role === "peer" || role === "target" || role === "rank") && report === figures.at(-1)?.report
  ).filter((figure) => figure !== latest).map((figure) => {
    const name = figure.role === "peer" ? "Peer" : figure.role === "rank" ? "Rank" : "Target";
    const reference = figure.reference ? ` (${figure.reference})` : "";
    return `${name}: ${describeValue(figure)}${reference}.`;
  });
}

// source/screens/priority/detail.ts
var leastForBeside = 70;
function writeDetail(entry, { columns, rows }, isBeside, theme) {
  const head = writeTitle(entry, columns - 2, isBeside, theme).map(
    (line) => indent2(line)
  );
  const room = rows - head.length;
  const { series } = entry.standing;
  if (!series || series.levels.length < 2) {
    return [
      ...head,
      ...writeWords(entry, columns - 2, theme).map((line) => indent2(line))
    ];
  }
  const references = findReferences(series, entry.figures);
  const labels = series.levels.map((level) => formatLevel(level));
  const draw = (width, height) => {
    const most = countColumns(width, labels);
    const [cut] = describeCut(series.levels.length, most, "values");
    return [
      ...drawTrend2(toChartPoints(series.levels.slice(-most)), references, {
        width,
        height: cut ? height - 1 : height
      }),
      ...cut ? [toLine(cut, "dim")] : []
    ];
  };
  if (isBeside || columns < leastForBeside) {
    const height = Math.max(3, Math.min(8, room - 6));
    const chart2 = draw(columns - 2, height);
    return [
      ...head,
      [],
      ...chart2.map((line) => indent2(line)),
      ...writeRemark(entry, columns - 2, theme).map((line) => indent2(line)),
      [],
      ...writeWords(entry, columns - 2, theme).map((line) => indent2(line))
    ];
  }
  const leftWidth = Math.floor(columns * 0.48);
  const chart = draw(leftWidth - 2, Math.max(3, Math.min(8, room - 2)));
  return [
    ...head,
    ...joinColumns(
      chart.map((line) => indent2(line)),
      [
        ...writeRemark(entry, columns - leftWidth - 3, theme),
        ...writeWords(entry, columns - leftWidth - 3, theme)
      ],
      { leftWidth, height: room, rule: "  " }
    )
  ];
}
function writeTitle({ standing }, width, isBeside, theme) {
  const { indicator, latest } = standing;
  const facts = [
    latest && formatPeriod(latest.period),
    `P${indicator.priority} ${strandName(indicator.strand)}`
  ].filter(Boolean);
  return isBeside ? [
    ...writeParagraph(indicator.name, width, theme, "strong"),
    ...writeParagraph(facts.join(" \xB7 "), width, theme, "dim")
  ] : [
    [
      { text: indicator.name, style: "strong" },
      {
        text: ` \xB7 ${truncateText(facts.join(" \xB7 "), Math.max(1, width - indicator.name.length - 3))}`,
        style: "dim"
      }
    ]
  ];
}
function writeRemark({ standing }, width, theme) {
  const remark = standing.series && describeLength(standing.series);
  return remark ? writeParagraph(remark, width, theme, "dim") : [];
}
function indent2(line) {
  return [{ text: "  " }, ...line];
}

// source/screens/priority/view.tsx
import { jsx as jsx6 } from "react/jsx-runtime";
function viewPriority(model, layout, theme) {
  const { list, detail, isBeside } = splitLayout(layout);
  const lines = layOutSplit(
    list ? writeList3(model, list.columns, layout, theme) : [],
    detail ? writeSelected(model, detail, isBeside, theme) : [],
    layout
  );
  return /* @__PURE__ */ jsx6(Box4, { flexDirection: "column", children: renderLines(lines, layout.columns, theme) });
}
function writeSelected({ selected }, box, isBeside, theme) {
  return selected ? writeDetail(selected, box, isBeside, theme) : [];
}
function writeList3(model, columns, layout, theme) {
  const { rows, status, data, count, items, selected } = model;
  if (count === 0) {
    return [toLine(`   ${describeEmpty2(model)}`, "dim")];
  }
  const widths = layOutColumns(data, columns, layout, theme);
  const { value, change, expected } = widths;
  const number = items === 1 ? "1 indicator" : `${items} indicators`;
  const note = [number, status].filter(Boolean).join(" \xB7 ");
  return [
    [
      {
        text: `   ${pad(truncateText(note, widths.name), widths.name)}`,
        style: "dim"
      },
      {
        text: `  ${pad("Latest", value, "right")}${expected > 0 ? `  ${pad(expectedTitle, expected)}` : ""}  ${pad("Change", change)}  ${pad("Trend", trendWidth)}`,
        style: "dim"
      }
    ],
    ...rows.map((row) => writeRow2(row, widths, selected?.id, theme))
  ];
}
function writeRow2(row, widths, selected, theme) {
  return row.id === void 0 ? toLine(`   ${row.heading}`, "strong") : writeEntry3(row.entry, widths, row.id === selected, theme);
}
function writeEntry3({ standing, value, expected, change, trend, mark }, widths, isSelected, theme) {
  const style = standing.isReported ? "plain" : "dim";
  const name = truncateText(standing.indicator.name, widths.name);
  const texts = [
    pad(theme.draw(name), widths.name),
    pad(theme.draw(value), widths.value, "right"),
    ...widths.expected > 0 ? [pad(theme.draw(expected), widths.expected)] : [],
    pad(theme.draw(change), widths.change),
    pad(trend, trendWidth)
  ];
  return [
    { text: isSelected ? " \u25B6 " : "   ", style: "accent" },
    { text: `${texts.join("  ")} `, style },
    ...mark ? [mark] : []
  ];
}
function describeEmpty2({ data, status }) {
  return data.entries.length > 0 ? `No indicator of this priority fits: ${status}. Press f for the others.` : `No report up to ${data.quarter.quarter} has a figure for this priority.`;
}

// source/screens/priority/screen.ts
var priorityScreen = {
  load: loadPriority,
  initial: initialPriority,
  reduce: reducePriority,
  select: selectPriority,
  view: viewPriority,
  bindings: priorityBindings
};

// source/screens/search/screen.tsx
import { Box as Box5 } from "ink";
import "react";

// source/screens/search/load.ts
var mostHits = 200;
function loadSearch(store, { words }) {
  const entries = store.search.query(words, mostHits).map((hit) => toEntry2(store, hit));
  return { words, entries };
}
function toEntry2(store, { kind, ref, title, body }) {
  const common = { id: `${kind}:${ref}`, kind, title, body };
  switch (kind) {
    case "indicator": {
      const indicator = store.indicators.get(ref);
      const place = indicator ? `P${indicator.priority} ${strandName(indicator.strand)}` : "";
      return { ...common, place, indicator: ref, body: indicator?.about ?? body };
    }
    case "figure": {
      const figure = store.figures.get(ref);
      return {
        ...common,
        place: figure ? `${describeValue(figure)} \xB7 ${describePlace(figure)}` : "",
        indicator: figure?.indicator
      };
    }
    case "commentary": {
      const [report, objective] = ref.split("/");
      const first = store.indicators.all().find((indicator) => indicator.objective === objective);
      return {
        ...common,
        place: labelQuarter(report ?? ""),
        indicator: first?.id
      };
    }
  }
}

// source/screens/search/screen.tsx
import { jsx as jsx7 } from "react/jsx-runtime";
var otherLines = 7;
var searchScreen = {
  load: loadSearch,
  initial: () => initialList,
  reduce: (state, action, { entries }) => moveInList(entries, state, action),
  select(state, { words, entries }, { rows }) {
    const height = Math.max(1, rows - otherLines);
    const { row, offset } = locate(entries, state, height);
    return {
      words,
      height,
      offset,
      entries: entries.slice(offset, offset + height),
      selected: entries[row],
      count: entries.length
    };
  },
  view: viewSearch,
  bindings: [
    // Letters are for the box.
    ...makeListBindings().map((binding) => ({
      ...binding,
      keys: binding.keys.filter((key) => key.length > 1)
    })),
    {
      keys: ["enter"],
      help: "open the indicator",
      footer: "open",
      when: ({ selected }) => selected?.indicator !== void 0,
      action: ({ selected }) => selected?.indicator === void 0 ? void 0 : {
        intent: "open",
        route: { screen: "indicator", indicator: selected.indicator }
      }
    }
  ],
  entry: {
    edit: (_model, words) => ({
      intent: "replace",
      route: { screen: "search", words }
    }),
    text: ({ words }) => words
  }
};
function viewSearch(model, { columns, rows }, theme) {
  const { words, entries, selected, height } = model;
  const list = fitLines(
    entries.map(
      (entry) => writeEntry4(entry, columns, entry === selected, theme)
    ),
    height
  );
  const lines = [
    [
      { text: " / ", style: "accent" },
      { text: `${words}\u258F`, style: "strong" },
      { text: `  ${describeResults(model)}`, style: "dim" }
    ],
    [],
    ...list,
    toLine(` ${"\u2500".repeat(Math.max(0, columns - 2))}`, "dim"),
    ...(selected ? writeParagraph(selected.body, columns - 6, theme) : []).map(
      (line) => [{ text: "   " }, ...line]
    )
  ];
  return /* @__PURE__ */ jsx7(Box5, { flexDirection: "column", children: renderLines(fitLines(lines, rows), columns, theme) });
}
function writeEntry4({ kind, title, place }, columns, isSelected, theme) {
  const room = columns - 20;
  const titleWidth = Math.ceil(room * 0.55);
  return [
    { text: isSelected ? " \u25B6 " : "   ", style: "accent" },
    { text: `${pad(kind, 10)}  `, style: "dim" },
    { text: `${pad(theme.draw(truncateText(title, titleWidth)), titleWidth)}  ` },
    { text: truncateText(theme.draw(place), room - titleWidth), style: "dim" }
  ];
}
function describeResults({ words, count, offset, height }) {
  if (words.trim() === "") {
    return "type words of an indicator, a figure or the commentary";
  }
  const window = describeWindow(offset, height, count);
  return count === 0 ? "nothing has all of these words; try fewer, or the beginning of one" : window || `${count} found`;
}

// source/screens/unassessed/screen.tsx
import "react";
var otherLines2 = 7;
var unassessedScreen = {
  load: loadUnassessed,
  initial: () => initialList,
  reduce: (state, action, { entries }) => moveInList(entries, state, action),
  select(state, { entries, quarter }, { rows }) {
    const height = Math.max(1, rows - otherLines2);
    const { row, offset } = locate(entries, state, height);
    return {
      height,
      offset,
      entries: entries.slice(offset, offset + height),
      selected: entries[row],
      count: entries.length,
      indicators: countIndicators(entries),
      quarter: quarter.quarter
    };
  },
  view: viewUnassessed,
  bindings: [
    ...makeListBindings(),
    {
      keys: ["enter", "right", "l"],
      help: "open the indicator",
      footer: "open",
      when: ({ selected }) => selected !== void 0,
      action: ({ selected }) => selected && {
        intent: "open",
        route: { screen: "indicator", indicator: selected.indicator.id }
      }
    }
  ]
};
function viewUnassessed(model, { columns, rows }, theme) {
  const { entries, selected, offset, height, count, indicators, quarter } = model;
  if (count === 0) {
    const text = `   Every indicator that ${quarter} has a value for could be assessed.`;
    return renderLines([toLine(text, "dim")], columns, theme);
  }
  const position = describeWindow(offset, height, count);
  const title = ` ${indicators} indicators of ${quarter} could not be assessed${position ? ` \xB7 ${position}` : ""}`;
  const nameWidth = Math.max(20, columns - 47);
  const lines = [
    toLine(title, "strong"),
    toLine(
      `   ${pad("Indicator", nameWidth)}  ${pad("Where", 19)}  Reason`,
      "dim"
    ),
    ...fitLines(
      entries.map(
        (entry) => writeEntry5(entry, nameWidth, entry === selected, theme)
      ),
      height
    ),
    toLine(` ${"\u2500".repeat(Math.max(0, columns - 2))}`, "dim"),
    ...selected ? writeSelected2(selected, columns - 6, theme) : []
  ];
  return renderLines(fitLines(lines, rows), columns, theme);
}
function writeEntry5({ indicator, name, reason }, nameWidth, isSelected, theme) {
  const place = `P${indicator.priority} ${strandName(indicator.strand)}`;
  return [
    { text: isSelected ? " \u25B6 " : "   ", style: "accent" },
    {
      text: `${pad(theme.draw(truncateText(name, nameWidth)), nameWidth)}  ${pad(place, 19)}  `
    },
    { text: reason?.replaceAll("-", " ") ?? "not stated", style: "dim" }
  ];
}
function writeSelected2({ explanation, needed }, width, theme) {
  const lines = [
    ...writeParagraph(explanation, width, theme),
    ...needed ? writeParagraph(`Needed: ${needed}.`, width, theme) : []
  ];
  return lines.map((line) => [{ text: "   " }, ...line]);
}

// source/app/screens.ts
var byName = {
  priority: priorityScreen,
  indicator: indicatorScreen,
  exceptions: exceptionsScreen,
  unassessed: unassessedScreen,
  search: searchScreen,
  coverage: coverageScreen
};
var screens = byName;

// source/app/keymap.ts
var globalBindings = [
  {
    keys: ["/"],
    help: "search indicators, figures and commentary",
    footer: "find",
    action: () => ({ intent: "open", route: { screen: "search", words: "" } })
  },
  {
    keys: ["escape"],
    help: "back one step",
    footer: "back",
    when: ({ canGoBack }) => canGoBack,
    action: () => ({ intent: "back" })
  },
  ...panes.filter(({ title }) => !title).map(({ key }) => ({
    keys: [key],
    help: `priority ${key}`,
    action: () => openPane(key)
  })),
  {
    keys: ["E"],
    help: "exceptions",
    footer: "exceptions",
    when: ({ screen }) => screen !== "exceptions",
    action: (_model, key) => openPane(key)
  },
  {
    keys: ["C"],
    help: "coverage",
    when: ({ screen }) => screen !== "coverage",
    action: (_model, key) => openPane(key)
  },
  { keys: ["tab"], help: "next pane", action: () => ({ intent: "pane", by: 1 }) },
  {
    keys: ["shift+tab"],
    help: "previous pane",
    action: () => ({ intent: "pane", by: -1 })
  },
  {
    keys: ["["],
    help: "earlier quarter",
    action: () => ({ intent: "quarter", by: -1 })
  },
  {
    keys: ["]"],
    help: "later quarter",
    action: () => ({ intent: "quarter", by: 1 })
  },
  {
    keys: ["?"],
    help: "this help",
    footer: "help",
    action: () => ({ intent: "help" })
  },
  {
    keys: [":"],
    help: "every command by name",
    action: () => ({ intent: "palette" })
  },
  {
    keys: ["ctrl+l"],
    help: "draw the screen again",
    action: () => ({ intent: "redraw" })
  },
  {
    keys: ["q", "ctrl+c"],
    help: "quit",
    footer: "quit",
    action: () => ({ intent: "quit" })
  }
];
function openPane(key) {
  const pane = panes.find((candidate) => candidate.key === key);
  return pane && { intent: "open", route: pane.route };
}

// source/app/state.ts
function initialState(quarter, size) {
  return {
    ...size,
    quarter,
    routes: [{ screen: "priority", priority: 1 }],
    states: {},
    revision: 0,
    zoom: "both",
    effects: []
  };
}

// source/app/world.ts
var mostRemembered = 200;
function createWorld(store) {
  const remembered = /* @__PURE__ */ new Map();
  function remember(key, read) {
    if (remembered.has(key)) {
      return remembered.get(key);
    }
    if (remembered.size >= mostRemembered) {
      remembered.clear();
    }
    const answer = read();
    remembered.set(key, answer);
    return answer;
  }
  return {
    reports: store.reports.reports(),
    priorities: store.reports.priorities(),
    load: (route, quarter, revision) => remember(
      `${quarter.id} ${revision} ${routeKey(route)}`,
      () => screens[route.screen].load(store, route, quarter)
    ),
    countOpen: (quarter, revision) => remember(
      `${quarter.id} ${revision} open`,
      () => store.exceptions.ofQuarter(quarter.id).filter(({ triage }) => triage.status === "open").length
    )
  };
}

// source/app/current.ts
var frameRows = 5;
var leastSize = { columns: 60, rows: 15 };
function findCurrent(state, world) {
  const route = state.routes.at(-1);
  const screen = screens[route.screen];
  const data = world.load(route, state.quarter, state.revision);
  const own = state.states[routeKey(route)] ?? screen.initial(data);
  const layout = {
    columns: state.columns,
    rows: Math.max(1, state.rows - frameRows),
    zoom: state.zoom
  };
  const place = world.reports.findIndex(({ id }) => id === state.quarter.id);
  return {
    route,
    screen,
    data,
    state: own,
    model: screen.select(own, data, layout),
    layout,
    globalModel: {
      screen: route.screen,
      canGoBack: state.routes.length > 1,
      hasEarlier: place > 0,
      hasLater: place < world.reports.length - 1
    }
  };
}
function isTooSmall({
  columns,
  rows
}) {
  return columns < leastSize.columns || rows < leastSize.rows;
}

// source/app/commands.ts
function listCommands({ screen, model, globalModel }) {
  const own = screen.bindings.filter((binding) => binding.when?.(model) ?? true).map((binding) => ({
    ...binding,
    isGlobal: false,
    run: (key) => binding.action(model, key)
  }));
  const everywhere = globalBindings.filter((binding) => binding.when?.(globalModel) ?? true).map((binding) => ({
    ...binding,
    isGlobal: true,
    run: (key) => binding.action(globalModel, key)
  }));
  const commands = [...own, ...everywhere];
  return screen.entry ? commands.map((command) => ({
    ...command,
    keys: command.keys.filter((key) => key.length > 1)
  })).filter(({ keys }) => keys.length > 0) : commands;
}

// source/app/frame.ts
function writeHead({
  quarter,
  open,
  hasEarlier,
  hasLater
}, width) {
  const keys = `\u2039${hasEarlier ? "[" : " "}${hasLater ? "]" : " "}\u203A`;
  const name = [{ text: " Planwatch", style: "accent" }];
  const long = [...name, { text: "   Police, Fire & Crime Plan 2021\u201326" }];
  const right = [
    { text: quarter, style: "strong" },
    { text: ` ${keys}`, style: "dim" },
    { text: `   ${open} open ` }
  ];
  const hasRoom = lineWidth(long) + lineWidth(right) < width;
  return spreadLine(hasRoom ? long : name, right, width);
}
function writeTabs(priorities, current, width) {
  const choices2 = [
    () => true,
    (place) => place < 5 || place === Math.max(5, current),
    (place) => place === current
  ].map((isLong) => makeTabs(priorities, current, isLong));
  return choices2.find((line) => lineWidth(line) - 1 <= width) ?? choices2.at(-1);
}
function makeTabs(priorities, current, isLong) {
  return panes.flatMap(({ key, title }, place) => {
    const name = title ?? priorities[place]?.shortName ?? "";
    const text = ` ${key} ${isLong(place) ? name : "\u2026"} `;
    return [
      ...place === 5 ? [{ text: "\u2502", style: "dim" }] : [],
      { text, style: place === current ? "current" : "plain" }
    ];
  });
}
function writeRule(width) {
  return toLine(` ${"\u2500".repeat(Math.max(0, width - 2))}`, "dim");
}
function writeFoot(commands, width, theme) {
  const shown = commands.filter(
    ({ footer, keys }) => footer !== void 0 && keys.length > 0
  );
  const always = shown.filter(
    ({ footer }) => footer === "help" || footer === "quit"
  );
  const others = shown.filter((command) => !always.includes(command));
  let room = width - 1 - sum(always, theme);
  const fitting = [];
  for (const command of others) {
    room -= measureKey(command, theme);
    if (room < 0) {
      break;
    }
    fitting.push(command);
  }
  return [
    { text: " " },
    ...[...fitting, ...always].flatMap((command) => [
      { text: nameKeys(command), style: "accent" },
      { text: ` ${command.footer ?? ""}  ` }
    ])
  ];
}
function sum(commands, theme) {
  return commands.reduce(
    (total, command) => total + measureKey(command, theme),
    0
  );
}
function measureKey(command, theme) {
  return lineWidth([{ text: theme.draw(nameKeys(command)) }]) + (command.footer?.length ?? 0) + 3;
}
function nameKeys({ keys }) {
  return keys[0] === "down" ? "\u2191\u2193" : showKey(keys[0]);
}

// source/app/palette.ts
function findInPalette(current, words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return listCommands(current).filter(
    ({ help, keys }) => wanted.every(
      (word) => help.toLowerCase().includes(word) || keys.includes(word)
    )
  );
}
function writePalette({ words, selected }, found, height) {
  const room = height - 2;
  const row = clamp(selected, 0, Math.max(0, found.length - 1));
  const offset = scrollTo(0, { row, count: found.length, height: room });
  const list = found.length === 0 ? [toLine("   no command has these words", "dim")] : found.slice(offset, offset + room).map(({ keys, help }, index) => [
    { text: offset + index === row ? " \u25B6 " : "   ", style: "accent" },
    { text: pad(help, 48) },
    { text: keys.map((key) => showKey(key)).join(" "), style: "dim" }
  ]);
  return fitLines(
    [
      [
        { text: " : ", style: "accent" },
        { text: `${words}\u258F`, style: "strong" }
      ],
      [],
      ...list
    ],
    height
  );
}

// source/app/help.ts
import stringWidth6 from "string-width";
var leastForColumns = 110;
function writeHelp(current, width, theme) {
  const commands = listCommands(current);
  const own = commands.filter(({ isGlobal }) => !isGlobal);
  const everywhere = commands.filter(({ isGlobal }) => isGlobal);
  const blocks2 = [
    [toLine("On this screen", "strong"), ...writeKeys(own, theme)],
    [toLine("Everywhere", "strong"), ...writeKeys(everywhere, theme)],
    [
      toLine("Marks", "strong"),
      ...legend.map(({ mark, meaning }) => [mark, { text: `  ${meaning}` }])
    ]
  ];
  const [first, ...others] = blocks2;
  return width >= leastForColumns ? [...setInColumns(blocks2.slice(0, 2), width), [], ...indent3(blocks2[2])] : indent3([...first, ...others.flatMap((block) => [[], ...block])]);
}
function writeKeys(commands, theme) {
  const rows = commands.map(({ keys, help }) => ({
    keys: theme.draw(keys.map((key) => showKey(key)).join(" ")),
    help
  }));
  const width = Math.max(0, ...rows.map(({ keys }) => stringWidth6(keys)));
  return rows.map(({ keys, help }) => [
    { text: pad(keys, width), style: "accent" },
    { text: `  ${help}` }
  ]);
}
function setInColumns(blocks2, width) {
  const each = Math.floor((width - 2) / blocks2.length);
  const height = Math.max(...blocks2.map((block) => block.length));
  return Array.from({ length: height }, (_, row) => [
    { text: "  " },
    ...blocks2.flatMap((block) => fitLine(block[row] ?? [], each))
  ]);
}
function indent3(lines) {
  return lines.map((line) => [{ text: "  " }, ...line]);
}

// source/app/panel.ts
function writePanel(overlay, current, theme) {
  const { columns } = current.layout;
  if (overlay.kind === "help") {
    return writeHelp(current, columns, theme);
  }
  const width = columns - 6;
  const lines = [
    ...writeParagraph(overlay.title, width, theme, "strong"),
    [],
    ...overlay.paragraphs.flatMap((text) => writeParagraph(text, width, theme))
  ];
  return lines.map((line) => [{ text: "   " }, ...line]);
}
function measurePanel(overlay, current) {
  return writePanel(overlay, current, asWritten).length;
}

// source/app/render.tsx
import { jsx as jsx8, jsxs as jsxs2 } from "react/jsx-runtime";
function renderApp(state, world, theme) {
  const { columns, rows } = state;
  if (isTooSmall(state)) {
    const text = `Planwatch needs a terminal of ${leastSize.columns} columns and ${leastSize.rows} rows; this one has ${columns} and ${rows}.`;
    return /* @__PURE__ */ jsx8(Box6, { flexDirection: "column", children: renderLines(
      fitLines(writeParagraph(text, columns, theme), rows),
      columns,
      theme
    ) });
  }
  const current = findCurrent(state, world);
  const open = world.countOpen(state.quarter, state.revision);
  const { hasEarlier, hasLater } = current.globalModel;
  const head = [
    writeHead(
      { quarter: state.quarter.quarter, open, hasEarlier, hasLater },
      columns
    ),
    writeTabs(world.priorities, findPane(state.routes), columns),
    writeRule(columns)
  ];
  const foot = [writeRule(columns), writeLastLine(state, current, theme)];
  return /* @__PURE__ */ jsxs2(Box6, { flexDirection: "column", width: columns, height: rows, overflow: "hidden", children: [
    renderLines(head, columns, theme),
    /* @__PURE__ */ jsx8(
      Box6,
      {
        flexDirection: "column",
        height: current.layout.rows,
        overflow: "hidden",
        children: renderBody(state, current, theme)
      }
    ),
    renderLines(foot, columns, theme)
  ] });
}
function renderBody({ overlay }, current, theme) {
  const { layout, model, screen } = current;
  const lines = overlay && writeOverlay(overlay, current, theme);
  return lines ? renderLines(fitLines(lines, layout.rows), layout.columns, theme) : screen.view(model, layout, theme);
}
function writeOverlay(overlay, current, theme) {
  const { rows } = current.layout;
  switch (overlay.kind) {
    case "help":
    case "panel": {
      const lines = writePanel(overlay, current, theme);
      return lines.slice(
        clamp(overlay.offset, 0, Math.max(0, lines.length - rows))
      );
    }
    case "palette": {
      return writePalette(overlay, findInPalette(current, overlay.words), rows);
    }
    case "note": {
      return void 0;
    }
  }
}
function writeLastLine(state, current, theme) {
  const { toast, overlay, columns } = state;
  if (toast !== void 0) {
    return toLine(` ${truncateText(theme.draw(toast), columns - 2)}`, "strong");
  }
  switch (overlay?.kind) {
    case "note": {
      const label = overlay.status === "dismissed" ? "why dismiss it" : "what explains it";
      const room = columns - label.length - 34;
      return [
        { text: ` ${label}: `, style: "accent" },
        { text: `${[...overlay.text].slice(-room).join("")}\u258F` },
        { text: "   \u23CE save  Esc leave it", style: "dim" }
      ];
    }
    case "palette": {
      return toLine(" \u2191\u2193 move  \u23CE run  Esc close", "dim");
    }
    case "help":
    case "panel": {
      const lines = measurePanel(overlay, current);
      const window = describeWindow(overlay.offset, current.layout.rows, lines);
      return toLine(
        window ? ` \u2191\u2193 scroll  Esc close   lines ${window}` : " Esc close",
        "dim"
      );
    }
    case void 0: {
      return writeFoot(listCommands(current), columns, theme);
    }
  }
}

// source/app/intents.ts
var mostRoutes = 50;
var zoomAfter = {
  both: "detail",
  detail: "list",
  list: "both"
};
function applyIntent(state, intent, world) {
  switch (intent.intent) {
    case "open": {
      return openRoute(state, intent.route);
    }
    case "replace": {
      return { ...state, routes: [...state.routes.slice(0, -1), intent.route] };
    }
    case "back": {
      return state.routes.length > 1 ? { ...state, routes: state.routes.slice(0, -1) } : state;
    }
    case "pane": {
      const place = (findPane(state.routes) + intent.by + panes.length) % panes.length;
      return openRoute(state, panes[place].route);
    }
    case "quarter": {
      return changeQuarter(state, intent.by, world);
    }
    case "copy": {
      return {
        ...state,
        toast: `copied: ${intent.text}`,
        effects: [...state.effects, { effect: "copy", text: intent.text }]
      };
    }
    case "triage": {
      return needsNote(intent.status) ? { ...state, overlay: { kind: "note", text: "", ...intent } } : recordTriage(state, { ...intent, note: "" });
    }
    case "show": {
      return { ...state, overlay: { kind: "panel", offset: 0, ...intent } };
    }
    case "zoom": {
      return { ...state, zoom: zoomAfter[state.zoom] };
    }
    case "help": {
      return { ...state, overlay: { kind: "help", offset: 0 } };
    }
    case "palette": {
      return { ...state, overlay: { kind: "palette", words: "", selected: 0 } };
    }
    case "redraw":
    case "quit": {
      return { ...state, effects: [...state.effects, { effect: intent.intent }] };
    }
  }
}
function recordTriage(state, {
  exception,
  status,
  note
}) {
  return {
    ...state,
    overlay: void 0,
    toast: status === "open" ? "reopened" : status,
    effects: [...state.effects, { effect: "triage", exception, status, note }]
  };
}
function openRoute(state, route) {
  return routeKey(state.routes.at(-1)) === routeKey(route) ? state : { ...state, routes: [...state.routes, route].slice(-mostRoutes) };
}
function changeQuarter(state, by, { reports }) {
  const place = reports.findIndex(({ id }) => id === state.quarter.id);
  const quarter = reports[place + by];
  if (quarter) {
    return { ...state, quarter };
  }
  const which = by > 0 ? "later" : "earlier";
  return {
    ...state,
    toast: `there is no ${which} report than ${state.quarter.quarter}`
  };
}

// source/app/overlay.ts
function stepOverlay(state, pressed, current, apply2) {
  const { overlay } = state;
  if (!overlay || pressed.key === "escape") {
    return { ...state, overlay: void 0 };
  }
  switch (overlay.kind) {
    case "help":
    case "panel": {
      return stepPanel(state, overlay, pressed, {
        page: current.layout.rows,
        most: Math.max(0, measurePanel(overlay, current) - current.layout.rows)
      });
    }
    case "note": {
      return stepNote(state, overlay, pressed);
    }
    case "palette": {
      return stepPalette(state, overlay, pressed, {
        apply: apply2,
        found: findInPalette(current, overlay.words)
      });
    }
  }
}
function stepPanel(state, overlay, { key }, { page, most }) {
  const moves = {
    up: -1,
    k: -1,
    down: 1,
    j: 1,
    pageup: 1 - page,
    pagedown: page - 1,
    g: -most,
    home: -most,
    G: most,
    end: most
  };
  const by = moves[key];
  if (by === void 0) {
    return ["q", "?", "o", "enter"].includes(key) ? { ...state, overlay: void 0 } : state;
  }
  return {
    ...state,
    overlay: { ...overlay, offset: clamp(overlay.offset + by, 0, most) }
  };
}
function stepNote(state, overlay, pressed) {
  if (pressed.key !== "enter") {
    return {
      ...state,
      overlay: { ...overlay, text: editText(overlay.text, pressed) }
    };
  }
  const note = overlay.text.trim();
  return needsNote(overlay.status) && note === "" ? { ...state, toast: "a note has to say why" } : recordTriage(state, { ...overlay, note });
}
function stepPalette(state, overlay, pressed, { found, apply: apply2 }) {
  const last = Math.max(0, found.length - 1);
  switch (pressed.key) {
    case "up": {
      return {
        ...state,
        overlay: { ...overlay, selected: clamp(overlay.selected - 1, 0, last) }
      };
    }
    case "down": {
      return {
        ...state,
        overlay: { ...overlay, selected: clamp(overlay.selected + 1, 0, last) }
      };
    }
    case "enter": {
      const command = found[clamp(overlay.selected, 0, last)];
      const closed = { ...state, overlay: void 0 };
      return command ? apply2(closed, command.run(command.keys[0])) : closed;
    }
    default: {
      return {
        ...state,
        overlay: {
          ...overlay,
          words: editText(overlay.words, pressed),
          selected: 0
        }
      };
    }
  }
}
function editText(text, pressed) {
  return pressed.key === "backspace" ? [...text].slice(0, -1).join("") : text + pressed.text;
}

// source/app/step.ts
function step(state, event, world) {
  switch (event.type) {
    case "resize": {
      return { ...state, columns: event.columns, rows: event.rows };
    }
    case "done": {
      return {
        ...state,
        effects: state.effects.slice(event.count),
        revision: state.revision + Number(event.hasTriaged)
      };
    }
    case "paste": {
      return stepText(state, event.text.replaceAll(/\s+/g, " "), world);
    }
    case "key": {
      return stepKey({ ...state, toast: void 0 }, event, world);
    }
  }
}
function stepKey(state, { key, text }, world) {
  if (key === "ctrl+c" || isTooSmall(state) && key === "q") {
    return applyIntent(state, { intent: "quit" }, world);
  }
  if (isTooSmall(state)) {
    return state;
  }
  const current = findCurrent(state, world);
  if (state.overlay) {
    return stepOverlay(
      state,
      { key, text },
      current,
      (next, act) => apply(next, act, current, world)
    );
  }
  const { entry } = current.screen;
  if (entry && (text !== "" || key === "backspace")) {
    return stepText(state, key === "backspace" ? void 0 : text, world);
  }
  const command = listCommands(current).find(({ keys }) => keys.includes(key));
  return command ? apply(state, command.run(key), current, world) : state;
}
function stepText(state, text, world) {
  const current = findCurrent(state, world);
  if (state.overlay) {
    return text === void 0 ? state : stepOverlay(
      state,
      { key: "", text },
      current,
      (next, act) => apply(next, act, current, world)
    );
  }
  const { entry } = current.screen;
  if (!entry) {
    return state;
  }
  const written = entry.text(current.model);
  const edited = text === void 0 ? [...written].slice(0, -1).join("") : written + text;
  return apply(state, entry.edit(current.model, edited), current, world);
}
function apply(state, act, current, world) {
  if (act === void 0) {
    return state;
  }
  if (isIntent(act)) {
    return applyIntent(state, act, world);
  }
  return {
    ...state,
    states: {
      ...state.states,
      [routeKey(current.route)]: current.screen.reduce(
        current.state,
        act,
        current.data
      )
    }
  };
}
function isIntent(act) {
  return typeof act === "object" && act !== null && "intent" in act;
}

// source/app/app.tsx
function App({
  world,
  quarter,
  theme,
  perform: perform2,
  onPaste
}) {
  const { exit } = useApp();
  const { stdout } = useStdout();
  const [state, dispatch] = useReducer(
    (before, event) => step(before, event, world),
    void 0,
    () => initialState(quarter, readSize(stdout))
  );
  useInput((input, key) => {
    dispatch({
      type: "key",
      key: nameKey(input, key),
      text: readText(input, key)
    });
  });
  useEffect(() => {
    const resize = () => {
      dispatch({ type: "resize", ...readSize(stdout) });
    };
    stdout.on("resize", resize);
    return () => {
      stdout.off("resize", resize);
    };
  }, [stdout]);
  useEffect(
    () => onPaste?.((text) => {
      dispatch({ type: "paste", text });
    }),
    [onPaste]
  );
  useEffect(() => {
    if (state.effects.length === 0) {
      return;
    }
    for (const effect of state.effects) {
      if (effect.effect === "quit") {
        exit();
      } else {
        perform2(effect);
      }
    }
    dispatch({
      type: "done",
      count: state.effects.length,
      hasTriaged: state.effects.some(({ effect }) => effect === "triage")
    });
  }, [state.effects, perform2, exit]);
  return renderApp(state, world, theme);
}
function readSize(stdout) {
  return { columns: stdout.columns || 80, rows: stdout.rows || 24 };
}

// source/app/start.tsx
import { jsx as jsx9 } from "react/jsx-runtime";
async function startApp(options) {
  const { store, stdin, stdout, quarter, isColour, isAscii, debug, onPaste } = options;
  const app = render(
    /* @__PURE__ */ jsx9(
      App,
      {
        world: createWorld(store),
        quarter,
        theme: createTheme({ isColour, isAscii }),
        perform: (effect) => {
          perform(effect, options);
        },
        onPaste
      }
    ),
    { stdin, stdout, debug, exitOnCtrlC: false, patchConsole: false }
  );
  await app.waitUntilExit();
}
function perform(effect, { store, author, now, copy, redraw }) {
  switch (effect.effect) {
    case "copy": {
      copy(effect.text);
      return;
    }
    case "redraw": {
      redraw();
      return;
    }
    case "triage": {
      const { exception, status, note } = effect;
      store.triage.append({
        exception,
        status,
        note,
        by: author,
        at: now().toISOString()
      });
    }
  }
}
export {
  startApp
};
