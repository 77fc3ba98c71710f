import {
  monthRange,
  readDay,
  readHyphenatedYear,
  readPeriod
} from "./chunk-F37CYLGX.js";
import {
  describeProblem,
  makeVisible,
  toSettings
} from "./chunk-MJHWSGJI.js";
import {
  readChoice
} from "./chunk-6UQOAP4V.js";
import {
  UserError,
  addDays,
  desiredDirections,
  indicatorTypes,
  orderText
} from "./chunk-NUTQLMKZ.js";

// source/importer/series/column-map.ts
var columnRoles = [
  "period",
  "value",
  "indicator",
  "breakdown",
  "numerator",
  "denominator",
  "status"
];
function parseColumnMap(text) {
  const entries = text.split(/,(?=\s*\w+\s*=)/).map((part) => ({ part: part.trim(), ...readEntry(part) }));
  return {
    map: entries.flatMap(
      ({ role, header }) => role && header ? [{ role, header }] : []
    ),
    unread: entries.filter(({ role, header }) => !role || !header).map(({ part }) => part)
  };
}
function readEntry(part) {
  const [key = "", ...rest] = part.split("=");
  const word = key.trim().toLowerCase();
  return {
    role: columnRoles.find((candidate) => candidate === word),
    header: rest.join("=").trim()
  };
}

// source/commands/analyse/query.ts
var profileNames = ["mdc", "nhsr", "wheeler", "anhoej"];
var analyseFlags = {
  profile: {
    type: "string",
    placeholder: "P",
    help: `limits and rules of ${profileNames.join(", ")}; default mdc`
  },
  type: {
    type: "string",
    placeholder: "T",
    help: `what is measured: ${indicatorTypes.join(", ")}; by default what the values look like`
  },
  direction: {
    type: "string",
    placeholder: "D",
    help: `which way is better: ${desiredDirections.join(", ")}; default neutral`
  },
  map: {
    type: "string",
    placeholder: "MAP",
    help: `columns by other names: period=Month,value=Count; also ${columnRoles.slice(2).join(", ")}`
  },
  wide: { type: "boolean", help: "the table has a column for each period" },
  series: {
    type: "string",
    placeholder: "NAME",
    help: "only one of the series in the file"
  }
};
function readAnalyseQuery(request) {
  const { input, flags } = request;
  const [file, ...rest] = input;
  if (file === void 0 || rest.length > 0) {
    throw new UserError(
      file === void 0 ? "analyse needs a file" : `analyse reads one file, not ${input.length}`,
      {
        hint: "try: planwatch analyse FILE.csv, or - for standard input",
        code: "missing-file"
      }
    );
  }
  const profile = readChoice(request, "profile", profileNames);
  return {
    file,
    settings: toSettings({ profile }),
    type: readChoice(request, "type", indicatorTypes),
    direction: readChoice(request, "direction", desiredDirections) ?? "neutral",
    map: typeof flags.map === "string" ? readMap(flags.map) : [],
    isWide: flags.wide === true,
    series: typeof flags.series === "string" ? flags.series : void 0
  };
}
function readMap(text) {
  const { map, unread } = parseColumnMap(text);
  if (unread[0] !== void 0) {
    throw new UserError(`--map does not know '${unread[0]}'`, {
      hint: `it takes pairs like period=Month,value=Count, of ${columnRoles.join(", ")}`,
      code: "bad-map"
    });
  }
  return map;
}

// source/importer/series/group-series.ts
function groupSeries(rows, file) {
  const byName = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const name = JSON.stringify([row.indicator, row.breakdown]);
    const group = byName.get(name);
    if (group) {
      group.push(row);
    } else {
      byName.set(name, [row]);
    }
  }
  const groups = [...byName.values()].map((group) => ({
    indicator: group[0].indicator,
    breakdown: group[0].breakdown,
    rows: group.toSorted(
      (a, b) => orderText(a.period.end, b.period.end) || orderText(a.period.start, b.period.start) || a.line - b.line
    )
  }));
  return {
    groups,
    problems: groups.flatMap((group) => findRepeats(group, file)).toSorted((a, b) => a.line - b.line)
  };
}
function findRepeats({ rows, indicator, breakdown }, file) {
  const subject = [indicator, breakdown].filter(Boolean).join(" \xB7 ");
  return rows.flatMap(({ line, period }, index) => {
    const before = rows[index - 1];
    const isRepeated = before?.period.start === period.start && before.period.end === period.end;
    return isRepeated ? [
      {
        file,
        line,
        column: "period",
        code: "repeated-period",
        message: `${period.start}/${period.end}${subject && ` of ${subject}`} stands on line ${before.line} too`
      }
    ] : [];
  });
}

// source/commands/analyse/names.ts
function nameGroup({
  indicator,
  breakdown
}) {
  return [indicator, breakdown].filter((part) => part !== void 0).join(" \xB7 ");
}
function nameInput(file) {
  return file === "-" ? "standard input" : file;
}

// source/commands/analyse/read-input.ts
import { readFileSync } from "node:fs";

// source/importer/series/fault.ts
function quoteCell(text) {
  return `'${text.length > 40 ? `${text.slice(0, 40)}\u2026` : text}'`;
}
var mostNames = 8;
function listColumns(header) {
  const named = header.slice(0, mostNames).map((name) => quoteCell(name));
  const more = header.length - named.length;
  return [...named, ...more > 0 ? [`${more} more`] : []].join(", ");
}

// source/importer/series/decode-text.ts
var mostBytes = 64 * 1024 * 1024;
function decodeText(input) {
  if (input.length > mostBytes) {
    return fail("too-large", `larger than ${mostBytes / 1024 / 1024} MB`);
  }
  const decoded = typeof input === "string" ? { text: input } : decodeBytes(input);
  if ("fault" in decoded) {
    return decoded;
  }
  const text = decoded.text.replace(/^\uFEFF/, "").split(/\r\n?|\n/).map((line) => makeVisible(line.replaceAll("	", " "))).join("\n");
  return text.trim() === "" ? fail("empty", "there is nothing in it") : { text };
}
function decodeBytes(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) {
    return { text: new TextDecoder("utf-16le").decode(bytes) };
  }
  if (first === 254 && second === 255) {
    return { text: new TextDecoder("utf-16be").decode(bytes) };
  }
  if (first === 80 && second === 75 && bytes[2] === 3) {
    return fail("not-text", "a workbook or another archive: save it as CSV");
  }
  if (bytes.includes(0)) {
    return fail("not-text", "not text: it holds zero bytes");
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return fail(
      "not-utf-8",
      'not UTF-8 text: save it as "CSV UTF-8"',
      findUndecodable(bytes)
    );
  }
}
function findUndecodable(bytes) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let start = 0;
  for (const [index, byte] of bytes.entries()) {
    const isCr = byte === 13 && bytes[index + 1] !== 10;
    if (byte !== 10 && !isCr) {
      continue;
    }
    try {
      decoder.decode(bytes.subarray(start, index));
    } catch {
      return line;
    }
    line++;
    start = index + 1;
  }
  return line;
}
function fail(code, message, line = 1) {
  return { fault: { line, column: "file", code, message } };
}

// source/importer/series/parse-table.ts
import { CsvError, parse } from "csv-parse/sync";
function parseTable(text) {
  try {
    const parsed = parse(text, {
      info: true,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true
    });
    return fitRecords(
      parsed.map(({ record, info }) => ({
        line: info.lines - countLineEnds(record),
        cells: record.map((cell) => cell.replaceAll(/\s+/gu, " ").trim())
      })).filter(({ cells }) => cells.some((cell) => cell !== ""))
    );
  } catch (error) {
    return { header: [], records: [], faults: [describeError(error)] };
  }
}
function fitRecords(all) {
  const [head, ...rest] = all;
  const header = trimEnd(head?.cells ?? []);
  const faults = [];
  const records = rest.flatMap(({ line, cells }) => {
    const extra = cells.slice(header.length).find((cell) => cell !== "");
    if (cells.length < header.length || extra !== void 0) {
      faults.push({
        line,
        column: "row",
        code: "row-length",
        message: `${cells.length} cells, beginning ${quoteCell(cells[0] ?? "")}, where the header has ${header.length}`
      });
      return [];
    }
    return [{ line, cells: cells.slice(0, header.length) }];
  });
  return { header, records, faults };
}
function trimEnd(cells) {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
function countLineEnds(record) {
  return record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}
function describeError(error) {
  const details = error instanceof CsvError ? error : void 0;
  const line = Number(details?.lines ?? 1);
  return {
    line,
    column: "row",
    code: "not-csv",
    message: details?.code === "CSV_QUOTE_NOT_CLOSED" ? "a cell begins with a quotation mark that is never closed" : "a quotation mark stands where none can: a cell that holds one is put in quotation marks, and the mark doubled"
  };
}

// source/importer/series/find-columns.ts
var commonNames = {
  period: ["month", "date", "month_start", "quarter", "year"],
  value: ["count", "total"]
};
function findColumns(header, map, roles = columnRoles) {
  const found = /* @__PURE__ */ new Map();
  const faults = [];
  const names = header.map((name) => evenOut(name));
  const report = (code, message) => {
    faults.push({ line: 1, column: "header", code, message });
  };
  const take = (role, wanted) => {
    const claimed = new Set([...found.values()].flat());
    const indexes = [...names.keys()].filter(
      (index) => wanted.includes(names[index]) && !claimed.has(index)
    );
    if (indexes.length > 1) {
      const which = indexes.map((index) => quoteCell(header[index]));
      report(
        "ambiguous-column",
        `${which.join(" and ")} could each be the ${role}`
      );
    }
    if (indexes[0] !== void 0) {
      found.set(role, [...found.get(role) ?? [], indexes[0]]);
    }
    return indexes.length > 0;
  };
  for (const { role, header: name } of map) {
    if (!roles.includes(role)) {
      report("no-such-role", `a wide table has no column for the ${role}`);
    } else if (found.has(role) && role !== "breakdown") {
      report("ambiguous-column", `two columns are named for the ${role}`);
    } else if (!take(role, [evenOut(name)])) {
      report(
        "unknown-column",
        `no column ${quoteCell(name)} for the ${role} among ${listColumns(header)}`
      );
    }
  }
  for (const role of roles) {
    if (!map.some((entry) => entry.role === role) && !take(role, [role])) {
      take(role, commonNames[role] ?? []);
    }
  }
  const at = (role) => found.get(role)?.[0];
  return {
    columns: {
      period: at("period"),
      value: at("value"),
      indicator: at("indicator"),
      breakdown: found.get("breakdown") ?? [],
      numerator: at("numerator"),
      denominator: at("denominator"),
      status: at("status")
    },
    faults
  };
}
function listClaimed({ breakdown, ...single }) {
  return new Set(
    [...breakdown, ...Object.values(single)].filter(
      (index) => index !== void 0
    )
  );
}
function evenOut(name) {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, "_");
}

// source/importer/series/read-value.ts
var missing = new Map([
  ...["", "-", "\u2013", "\u2014", "..", "...", "\u2026", ":", "[x]", "[z]", "na", "n/a"].map(
    (sign) => [sign, "not-available"]
  ),
  ...["[c]", "*"].map((sign) => [sign, "suppressed"])
]);
var number = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?$|^\.\d+$/i;
function readValue(text) {
  const status = missing.get(text.toLowerCase());
  if (status) {
    return { status };
  }
  const isPercent = text.endsWith("%");
  const isMoney = text.includes("\xA3");
  const plain = text.replace(/\s?%$/, "").replace(/^([+\-−–]?)\s?£\s?/, "$1").replace(/^[−–]/, "-");
  const digits = plain.replace(/^[+-]\s?/, "");
  const value = Number(digits.replaceAll(",", ""));
  if (!number.test(digits) || !Number.isFinite(value) || isPercent && isMoney) {
    return void 0;
  }
  return {
    value: plain.startsWith("-") && value !== 0 ? -value : value,
    mark: isPercent ? "percent" : isMoney ? "gbp" : void 0
  };
}
var statusWords = /* @__PURE__ */ new Map([
  ["not available", "not-available"],
  ["missing", "not-available"],
  ["x", "not-available"],
  ["suppressed", "suppressed"],
  ["confidential", "suppressed"],
  ["c", "suppressed"]
]);
function readStatus(text) {
  const word = text.toLowerCase().replaceAll(/[-_]/g, " ");
  return statusWords.get(word) ?? (text === "" ? void 0 : missing.get(text.toLowerCase()));
}

// source/importer/series/find-parts.ts
function findTellingColumns(records, columns, periods) {
  const { indicator, breakdown } = columns;
  const keys = records.map(
    ({ cells }, index) => JSON.stringify([
      periods[index],
      indicator === void 0 ? void 0 : cells[indicator]
    ])
  );
  if (breakdown.length > 0 || new Set(keys).size === keys.length) {
    return [];
  }
  return findWordColumns(records, listClaimed(columns)).filter(
    (index) => records.every(({ cells }) => cells[index] !== "") && records.some(({ cells }) => cells[index] !== records[0].cells[index])
  );
}
function findWordColumns(records, claimed) {
  return [...records[0]?.cells.keys() ?? []].filter(
    (index) => !claimed.has(index) && records.some(({ cells }) => readValue(cells[index]) === void 0)
  );
}
function joinParts(cells, indexes) {
  const parts = indexes.map((index) => cells[index]).filter((part) => part !== void 0 && part !== "");
  return parts.length > 0 ? parts.join(" \xB7 ") : void 0;
}
function textAt(cells, index) {
  const text = index === void 0 ? void 0 : cells[index];
  return text === "" ? void 0 : text;
}

// source/importer/series/read-numbers.ts
function readNumbers({ cells }, columns, problem) {
  let isSound = true;
  const fail2 = (column, code, message) => {
    isSound = false;
    problem(column, code, message);
  };
  const read = (column) => {
    const cell2 = column === void 0 ? void 0 : readValue(cells[column]);
    if (column !== void 0 && !cell2) {
      fail2(
        column,
        "not-a-number",
        `${quoteCell(cells[column])} is not a number`
      );
    }
    return cell2 ?? { status: "not-available" };
  };
  const [numerator, denominator] = [columns.numerator, columns.denominator].map(
    (column) => {
      const cell2 = read(column);
      return "value" in cell2 ? cell2.value : void 0;
    }
  );
  if (denominator !== void 0 && !(denominator > 0)) {
    fail2(
      columns.denominator,
      "bad-denominator",
      `the denominator ${quoteCell(cells[columns.denominator])} is not above 0`
    );
  }
  if (numerator !== void 0 && numerator < 0) {
    fail2(
      columns.numerator,
      "bad-numerator",
      `the numerator ${quoteCell(cells[columns.numerator])} is below 0`
    );
  }
  const cell = columns.value === void 0 ? shareOf(numerator, denominator) : read(columns.value);
  const said = readStatus(textAt(cells, columns.status) ?? "");
  if (said && "value" in cell && columns.value !== void 0) {
    fail2(
      columns.value,
      "contradictory-status",
      `${quoteCell(cells[columns.value])} stands beside a status that says it is ${said.replace("-", " ")}`
    );
  }
  return isSound ? {
    ..."value" in cell ? cell : { status: said ?? cell.status },
    numerator,
    denominator
  } : void 0;
}
function shareOf(numerator, denominator) {
  return numerator === void 0 || denominator === void 0 ? { status: "not-available" } : { value: 100 * numerator / denominator, mark: "percent" };
}

// source/importer/series/read-periods.ts
function readPeriods(texts) {
  if (areFinancialYears(texts)) {
    return texts.map((text) => readHyphenatedYear(text));
  }
  const days = texts.map((text) => readDay(text));
  const toMonth = chooseMonths(days.filter((day) => day !== void 0));
  return texts.map((text, index) => {
    const day = days[index];
    return day !== void 0 && toMonth ? toMonth(day) : readPeriod(text);
  });
}
function areFinancialYears(texts) {
  const distinct = new Set(texts.filter((text) => text !== ""));
  return distinct.size > 1 && [...distinct].every((text) => readHyphenatedYear(text));
}
function chooseMonths(days) {
  if (days.every((day) => isFirst(day)) || days.every((day) => isLast(day))) {
    return monthOf;
  }
  return days.every((day) => isShiftedStart(day)) ? (day) => monthOf(isLast(day) ? addDays(day, 1) : day) : void 0;
}
function isShiftedStart(day) {
  const month = Number(day.slice(5, 7));
  return isFirst(day) ? month <= 3 || month >= 11 : isLast(day) && month >= 3 && month <= 9;
}
function monthOf(day) {
  return monthRange(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}
function isFirst(day) {
  return day.endsWith("-01");
}
function isLast(day) {
  return isFirst(addDays(day, 1));
}

// source/importer/series/read-long.ts
var periodForms = "2023-09, Sep 2023, Q2 23/24 or 2023/24";
function readLong({ header, records }, map, report) {
  const { columns, faults } = findColumns(header, map);
  const all = [...faults, ...findMissing(columns, header)];
  for (const fault of all) {
    report(fault);
  }
  const { period: at } = columns;
  if (at === void 0 || all.length > 0) {
    return [];
  }
  const periods = readPeriods(records.map(({ cells }) => cells[at]));
  const breakdown = [
    ...columns.breakdown,
    ...findTellingColumns(records, columns, periods)
  ];
  return records.flatMap((record, index) => {
    const { line, cells } = record;
    const problem = (column, code, message) => {
      report({ line, column: header[column], code, message });
    };
    const period = periods[index];
    if (!period) {
      problem(
        at,
        "not-a-period",
        `${quoteCell(cells[at])} is not a period like ${periodForms}`
      );
    }
    const numbers = readNumbers(record, columns, problem);
    return period && numbers ? [
      {
        line,
        indicator: textAt(cells, columns.indicator),
        breakdown: joinParts(cells, breakdown),
        period,
        ...numbers
      }
    ] : [];
  });
}
function findMissing(columns, header) {
  const hasParts = columns.numerator !== void 0 && columns.denominator !== void 0;
  const missing2 = [
    columns.period === void 0 && "period",
    columns.value === void 0 && !hasParts && "value"
  ].filter((role) => role !== false);
  return missing2.length === 0 ? [] : [
    {
      line: 1,
      column: "header",
      code: `no-${missing2[0]}-column`,
      message: `no column for the ${missing2.join(" or the ")} among ${listColumns(header)}`
    }
  ];
}

// source/importer/series/read-wide.ts
function readWide({ header, records }, map, report) {
  const { columns, faults } = findColumns(header, map, [
    "indicator",
    "breakdown"
  ]);
  const claimed = listClaimed(columns);
  const periods = findPeriodColumns(header, claimed);
  const all = periods.length > 0 ? faults : [
    ...faults,
    {
      line: 1,
      column: "header",
      code: "no-period-columns",
      message: `no column of ${listColumns(header)} is named for a period`
    }
  ];
  for (const fault of all) {
    report(fault);
  }
  if (all.length > 0) {
    return [];
  }
  const breakdown = columns.breakdown.length > 0 ? columns.breakdown : findWordColumns(
    records,
    /* @__PURE__ */ new Set([...claimed, ...periods.map(({ index }) => index)])
  );
  return records.flatMap(
    ({ line, cells }) => periods.flatMap(({ index, period }) => {
      const cell = readValue(cells[index]);
      if (!cell) {
        report({
          line,
          column: header[index],
          code: "not-a-number",
          message: `${quoteCell(cells[index])} is not a number`
        });
        return [];
      }
      return [
        {
          line,
          indicator: textAt(cells, columns.indicator),
          breakdown: joinParts(cells, breakdown),
          period,
          ...cell
        }
      ];
    })
  );
}
function findPeriodColumns(header, claimed) {
  const indexes = [...header.keys()].filter((index) => !claimed.has(index));
  const named = indexes.filter(
    (index) => readPeriods([header[index]])[0] !== void 0
  );
  const periods = readPeriods(named.map((index) => header[index]));
  return named.map((index, position) => ({
    index,
    period: periods[position]
  }));
}

// source/importer/series/read-series.ts
function readSeries(input, {
  file,
  map = [],
  isWide = false
}) {
  const problems = [];
  const report = (fault) => {
    problems.push({ file, ...fault });
  };
  const decoded = decodeText(input);
  if ("fault" in decoded) {
    report(decoded.fault);
    return { rows: [], problems };
  }
  const table = parseTable(decoded.text);
  for (const fault of table.faults) {
    report(fault);
  }
  if (table.header.length === 0) {
    return { rows: [], problems };
  }
  if (table.records.length === 0 && problems.length === 0) {
    report({
      line: 1,
      column: "file",
      code: "no-rows",
      message: "there is nothing below the header"
    });
  }
  const rows = isWide ? readWide(table, map, report) : readLong(table, map, report);
  return { rows, problems: problems.toSorted((a, b) => a.line - b.line) };
}

// source/commands/analyse/read-input.ts
var mostNamed = 3;
function readGroups({
  file,
  map,
  isWide
}) {
  const name = nameInput(file);
  const { rows, problems } = readSeries(readInput(file), {
    file: name,
    map,
    isWide
  });
  refuseProblems(problems);
  const grouped = groupSeries(rows, name);
  refuseProblems(grouped.problems);
  return grouped.groups;
}
function refuseProblems(problems) {
  const [first] = problems;
  if (!first) {
    return;
  }
  const named = problems.slice(0, mostNamed).map((problem) => describeProblem(problem));
  const more = problems.length - named.length;
  throw new UserError(
    [...named, ...more > 0 ? [`and ${more} more`] : []].join("; "),
    {
      hint: hints[first.code] ?? "nothing was analysed: mend the file and try again",
      exitCode: 3,
      code: "bad-series"
    }
  );
}
var mapHint = "--map period=Month,value=Count says which column is which; --wide reads a column for each period";
var hints = {
  "no-period-column": mapHint,
  "no-value-column": mapHint,
  "ambiguous-column": mapHint,
  "unknown-column": mapHint,
  "repeated-period": "where the file holds several series, --map breakdown=Column says what tells them apart",
  "bad-count": "where values can be below 0 or between whole numbers, --type other says so",
  contradictory: "name either the value in --map or its parts, not both, to say which is meant",
  "above-whole": "where the parts are no share of a whole, --type rate says so"
};
function readInput(file) {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new UserError(
      `cannot read ${nameInput(file)}: ${describeFailure(error)}`,
      {
        exitCode: 3,
        code: "unreadable-file"
      }
    );
  }
}
function describeFailure(error) {
  const { code = "it cannot be opened" } = error;
  return failures[code] ?? code;
}
var failures = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read"
};

export {
  analyseFlags,
  readAnalyseQuery,
  readMap,
  nameGroup,
  nameInput,
  readGroups,
  refuseProblems,
  readInput
};
