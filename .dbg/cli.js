#!/usr/bin/env node
import "./chunk-L5PYWEA2.js";
import {
  loadNames,
  quoteReport
} from "./chunk-T26E25EA.js";
import {
  describeProblem,
  loadSettings
} from "./chunk-MJHWSGJI.js";
import {
  recomputeExceptions
} from "./chunk-ULPLWEDO.js";
import "./chunk-4ASKGKRZ.js";
import "./chunk-WN75L4MU.js";
import "./chunk-QEOELYAB.js";
import "./chunk-4AB77YGY.js";
import {
  formatTable
} from "./chunk-YBOIR5LG.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import {
  commonFlags,
  listFlags,
  parseRequest,
  screenFlags,
  splitCommand,
  toOption
} from "./chunk-DDGFF7E5.js";
import {
  findReport
} from "./chunk-GPMJSMVF.js";
import "./chunk-T2JWYRWV.js";
import {
  nearest
} from "./chunk-T6OA6HCS.js";
import "./chunk-UDRDILD7.js";
import {
  UserError,
  defaultSettings,
  desiredDirections,
  indicatorTypes,
  openStore,
  parseDateRange,
  periodBases,
  periodKinds,
  qualifiers,
  readings,
  roles,
  strands,
  units
} from "./chunk-NUTQLMKZ.js";

// source/cli.tsx
import { readFileSync as readFileSync2 } from "node:fs";
import { userInfo } from "node:os";
import path2 from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import envPaths from "env-paths";

// source/commands/registry.ts
var registry = [
  entry("overview", async () => import("./command-BTU5Y6KR.js")),
  entry("list", async () => import("./command-UR7CKL6N.js")),
  entry("show", async () => import("./command-UXPOOR54.js")),
  entry("find", async () => import("./command-JSUEL637.js")),
  entry("figures", async () => import("./command-OS3QZHTE.js")),
  entry("exceptions", async () => import("./command-2ULF4756.js")),
  entry("triage", async () => import("./command-WC6VABJ3.js")),
  entry("compare", async () => import("./command-JLDK6DYT.js")),
  entry("coverage", async () => import("./command-V23UWS6T.js")),
  entry("analyse", async () => import("./command-WHS3JLYD.js")),
  entry("import", async () => import("./command-NUX3TQBM.js")),
  entry("rebase", async () => import("./command-IHLXSUV5.js")),
  entry("review", async () => import("./command-27JSD2VK.js")),
  entry("check", async () => import("./command-T53DD6OW.js")),
  entry("export", async () => import("./command-XUEFO5CJ.js")),
  entry("status", async () => import("./command-HZ5VKCU4.js")),
  entry("schema", async () => import("./command-LEWU6CBD.js"))
];
function entry(name, load) {
  return {
    name,
    async load() {
      const { command } = await load();
      return command;
    }
  };
}

// source/commands/help.ts
async function describeProgram() {
  const commands = await Promise.all(registry.map(async ({ load }) => load()));
  return [
    "planwatch explores the quarterly performance reports on a Police, Fire and Crime Plan",
    "",
    "  planwatch            opens the screens; without a terminal, prints the overview",
    "  planwatch COMMAND    answers on standard output",
    "",
    indent(
      commands.map(({ name, usage, summary }) => [
        `${name} ${usage}`.trim(),
        summary
      ])
    ),
    "",
    "Flags of every command; COMMAND --help lists its own",
    indent(describeFlags({ ...commonFlags, ...listFlags, ...screenFlags }))
  ].join("\n");
}
function describeCommand(command) {
  const flags = {
    ...command.flags,
    ...command.rows && listFlags,
    ...commonFlags
  };
  return [
    `planwatch ${command.name} ${command.usage}`.trim(),
    `  ${command.summary}`,
    "",
    indent(describeFlags(flags)),
    "",
    ...command.examples.map((example) => `  ${example}`)
  ].join("\n");
}
function describeFlags(flags) {
  return Object.entries(flags).map(([name, { placeholder, help }]) => [
    ["--" + toOption(name), placeholder].filter(Boolean).join(" "),
    help
  ]);
}
function indent(rows) {
  return formatTable([{ title: "" }, { title: "" }], rows).split("\n").slice(1).map((line) => `  ${line}`).join("\n");
}

// source/importer/package/read-package.ts
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

// source/importer/package/cells.ts
function readRow(row, file, line, problems) {
  const report2 = (column, code, message) => {
    problems.push({ file, line, column, code, message });
  };
  const optional = (column) => row[column] === "" ? void 0 : row[column];
  const text = (column) => {
    const value = optional(column);
    if (value === void 0) {
      report2(column, "missing", "a value is needed here");
    }
    return value ?? "";
  };
  const optionalNumber = (column) => {
    const value = optional(column);
    if (value === void 0) {
      return void 0;
    }
    const number = Number(value);
    if (!Number.isFinite(number)) {
      report2(column, "not-a-number", `'${value}' is not a number`);
    }
    return number;
  };
  const optionalOneOf = (column, allowed) => {
    const value = optional(column);
    const match = allowed.find((candidate) => candidate === value);
    if (value !== void 0 && match === void 0) {
      report2(
        column,
        "unknown-value",
        `'${value}' is none of ${allowed.join(", ")}`
      );
    }
    return match;
  };
  return {
    text,
    optional,
    list: (column) => optional(column)?.split("|") ?? [],
    number(column) {
      const value = text(column);
      return value === "" ? Number.NaN : optionalNumber(column);
    },
    optionalNumber,
    range(column) {
      const value = optional(column);
      const range = value === void 0 ? void 0 : parseDateRange(value);
      if (value !== void 0 && !range) {
        report2(
          column,
          "not-an-interval",
          `'${value}' is not an interval of days like 2022-10-01/2023-09-30`
        );
      }
      return range;
    },
    oneOf(column, allowed) {
      text(column);
      return optionalOneOf(column, allowed) ?? allowed[0];
    },
    optionalOneOf
  };
}

// source/importer/package/figure-row.ts
function readFigure(row) {
  return {
    id: row.text("figure"),
    report: row.text("report"),
    priority: row.number("priority"),
    strand: row.oneOf("strand", strands),
    objective: row.text("objective"),
    paragraph: row.number("paragraph"),
    printed: row.text("printed"),
    indicator: row.optional("indicator"),
    breakdown: row.optional("breakdown"),
    role: row.oneOf("role", roles),
    value: row.number("value"),
    valueTo: row.optionalNumber("value_to"),
    unit: row.oneOf("unit", units),
    qualifier: row.optionalOneOf("qualifier", qualifiers),
    direction: row.optionalOneOf("direction", ["up", "down"]),
    reference: row.optional("reference"),
    referencePeriod: row.range("reference_period"),
    period: readPeriod(row),
    reading: row.optionalOneOf("reading", readings),
    numerator: row.optionalNumber("numerator"),
    denominator: row.optionalNumber("denominator"),
    note: row.optional("note")
  };
}
function readPeriod(row) {
  const kind = row.oneOf("period_kind", ["not-stated", ...periodKinds]);
  const range = row.range("period");
  if (kind === "not-stated" || !range) {
    return { kind: "not-stated" };
  }
  return { ...range, kind, basis: row.oneOf("period_basis", periodBases) };
}

// source/importer/package/read-package.ts
function readPackageVersion(folder) {
  return readDescriptor(folder).version;
}
function readPackage(folder) {
  const descriptor = readDescriptor(folder);
  const problems = [];
  const readAll = (resource, read) => descriptor.resources.filter(({ name }) => name === resource || name.startsWith(`${resource}-`)).flatMap(
    ({ path: file }) => parseRows(path.join(folder, file)).map(
      (cells, index) => read(readRow(cells, file, index + 2, problems))
    )
  );
  const data = {
    version: descriptor.version,
    priorities: readAll("priorities", (row) => ({
      number: row.number("priority"),
      name: row.text("name"),
      shortName: row.text("short_name")
    })),
    topics: readAll("topics", (row) => ({
      id: row.text("topic"),
      name: row.text("name"),
      service: row.oneOf("service", ["police", "fire"])
    })),
    objectives: readAll("objectives", readObjective),
    reports: readAll("reports", (row) => ({
      id: row.text("report"),
      quarter: row.text("quarter"),
      title: row.text("title")
    })),
    indicators: readAll("indicators", readIndicator),
    figures: readAll("figures", readFigure),
    commentary: readAll("commentary", readCommentary)
  };
  return { data, problems };
}
function readObjective(row) {
  return {
    id: row.text("objective"),
    priority: row.number("priority"),
    strand: row.oneOf("strand", strands),
    name: row.text("name"),
    headings: row.list("headings")
  };
}
function readIndicator(row) {
  return {
    id: row.text("indicator"),
    name: row.text("name"),
    priority: row.number("priority"),
    strand: row.oneOf("strand", strands),
    objective: row.text("objective"),
    topics: row.list("topics"),
    type: row.oneOf("type", indicatorTypes),
    unit: row.oneOf("unit", units),
    direction: row.oneOf("direction", desiredDirections),
    decimals: row.number("decimals"),
    aliases: row.list("aliases"),
    about: row.text("about"),
    complement: row.optional("complement")
  };
}
function readCommentary(row) {
  return {
    report: row.text("report"),
    priority: row.number("priority"),
    strand: row.oneOf("strand", strands),
    objective: row.text("objective"),
    heading: row.text("heading"),
    paragraphs: row.number("paragraphs"),
    summary: row.text("summary")
  };
}
function readDescriptor(folder) {
  return JSON.parse(
    readFileSync(path.join(folder, "datapackage.json"), "utf8")
  );
}
function parseRows(file) {
  return parse(readFileSync(file), {
    columns: true,
    bom: true,
    skip_empty_lines: true
  });
}

// source/commands/prepare-store.ts
function prepareStore(file, dataFolder, settings = defaultSettings) {
  const store = openStore(file);
  if (store.package.version() !== readPackageVersion(dataFolder)) {
    seed(store, dataFolder, settings);
  } else if (store.package.settings() !== JSON.stringify(settings)) {
    store.transaction(() => {
      judgeAnew(store, settings);
    });
  }
  return store;
}
function seed(store, dataFolder, settings) {
  const { data: bundled, problems } = readPackage(dataFolder);
  if (problems[0]) {
    throw new UserError(
      `the bundled data cannot be read: ${describeProblem(problems[0])}`,
      {
        hint: "install planwatch again",
        exitCode: 3,
        code: "bad-data"
      }
    );
  }
  store.transaction(() => {
    if (store.package.version() === bundled.version) {
      return;
    }
    const data = leaveOut(bundled, (report2) => isImported(store, report2));
    store.figures.removeBundled();
    store.package.savePlan(data);
    for (const [ordinal, indicator] of data.indicators.entries()) {
      store.indicators.save(indicator, ordinal, "bundled");
    }
    for (const [ordinal, figure] of data.figures.entries()) {
      store.figures.insert(figure, ordinal, "bundled");
    }
    for (const { report: report2 } of store.documents.all()) {
      if (store.documents.originOf(report2) === "bundled") {
        quoteReport(store, report2);
      }
    }
    judgeAnew(store, settings);
    store.search.rebuild();
    store.package.setVersion(data.version);
  });
}
function isImported(store, report2) {
  return store.documents.originOf(report2) === "imported";
}
function leaveOut(data, isLeftOut) {
  return {
    ...data,
    reports: data.reports.filter(({ id }) => !isLeftOut(id)),
    figures: data.figures.filter(({ report: report2 }) => !isLeftOut(report2)),
    commentary: data.commentary.filter(({ report: report2 }) => !isLeftOut(report2))
  };
}
function judgeAnew(store, settings) {
  recomputeExceptions(store, settings);
  store.package.setSettings(JSON.stringify(settings));
}

// source/commands/render.ts
async function renderAnswer(command, answer, request, context) {
  const { flags } = request;
  if (flags.json) {
    return `${JSON.stringify(answer, void 0, 2)}
`;
  }
  const rows = command.rows?.(answer) ?? [];
  if (flags.ndjson) {
    return rows.map((row) => `${JSON.stringify(row)}
`).join("");
  }
  if (flags.csv) {
    const { stringify } = await import("csv-stringify/sync");
    return stringify(
      rows.map((row) => flattenRow(row)),
      { header: true, escape_formulas: true }
    );
  }
  return `${command.text(answer, context)}
`;
}
function flattenRow(row) {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, flattenCell(value)])
  );
}
function flattenCell(value) {
  if (typeof value === "number") {
    return value;
  }
  if (value === null || value === void 0) {
    return "";
  }
  if (Array.isArray(value)) {
    return value.map((item) => flattenCell(item)).join("|");
  }
  if (typeof value === "string" || typeof value === "boolean") {
    return String(value);
  }
  if (typeof value !== "object") {
    return "";
  }
  if ("value" in value && "unit" in value) {
    return Number(value.value);
  }
  if ("id" in value) {
    return String(value.id);
  }
  if ("start" in value && "end" in value) {
    return `${String(value.start)}/${String(value.end)}`;
  }
  return "status" in value ? String(value.status) : JSON.stringify(value);
}

// source/commands/run.ts
async function runCommandLine(words2, environment) {
  const { name, rest } = splitCommand(words2);
  if (name === void 0) {
    return runWithoutCommand(rest, environment);
  }
  const command = await findCommand(name);
  const request = parseRequest(
    rest,
    { ...commonFlags, ...command.rows && listFlags, ...command.flags },
    environment.importMeta
  );
  return request.flags.help ? answerWith(describeCommand(command)) : runCommand(command, request, environment);
}
async function runWithoutCommand(words2, environment) {
  const request = parseRequest(
    words2,
    { ...commonFlags, ...screenFlags },
    environment.importMeta
  );
  if (request.flags.help) {
    return answerWith(await describeProgram());
  }
  if (request.flags.version) {
    return answerWith(environment.version);
  }
  return environment.isInteractive && !request.flags.json ? {
    kind: "screens",
    context: openContext(request, environment),
    isAscii: request.flags.ascii === true
  } : runCommand(await findCommand("overview"), request, environment);
}
async function runCommand(command, request, environment) {
  const context = openContext(request, environment);
  try {
    const answer = command.run(request, context);
    return {
      kind: "answer",
      text: await renderAnswer(command, answer, request, context),
      exitCode: command.exitCode?.(answer, request) ?? 0
    };
  } finally {
    context.store.close();
  }
}
function openContext({ flags }, environment) {
  const { author, now, width, dataFolder, version, defaultFile, configFile } = environment;
  const { db, quarter } = flags;
  const settings = loadSettings(configFile);
  const store = prepareStore(
    typeof db === "string" ? db : defaultFile,
    dataFolder,
    settings
  );
  return {
    store,
    quarter: findReport(
      store,
      typeof quarter === "string" ? quarter : "latest"
    ),
    names: loadNames(store),
    author,
    now,
    width,
    dataFolder,
    version,
    settings,
    configFile
  };
}
async function findCommand(name) {
  const entry2 = registry.find((candidate) => candidate.name === name);
  if (!entry2) {
    const names = registry.map((candidate) => candidate.name);
    throw new UserError(`there is no command '${name}'`, {
      hint: `the nearest are ${nearest(name, names).join(", ")}; 'planwatch --help' lists them all`,
      code: "unknown-command"
    });
  }
  return entry2.load();
}
function answerWith(text) {
  return { kind: "answer", text: `${text}
`, exitCode: 0 };
}

// source/cli.tsx
var root = path2.dirname(path2.dirname(fileURLToPath(import.meta.url)));
var words = process.argv.slice(2);
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") {
    throw error;
  }
});
try {
  await finish(
    await runCommandLine(words, {
      importMeta: import.meta,
      author: process.env.PLANWATCH_AUTHOR ?? userInfo().username,
      now: () => /* @__PURE__ */ new Date(),
      width: process.stdout.columns ?? Number.POSITIVE_INFINITY,
      dataFolder: path2.join(root, "data"),
      version: readVersion(),
      defaultFile: process.env.PLANWATCH_DB ?? path2.join(envPaths("planwatch", { suffix: "" }).data, "planwatch.db"),
      configFile: path2.join(
        envPaths("planwatch", { suffix: "" }).config,
        "planwatch.conf"
      ),
      isInteractive: process.stdin.isTTY && process.stdout.isTTY
    })
  );
} catch (error) {
  report(error);
}
async function finish(outcome) {
  if (outcome.kind === "answer") {
    process.stdout.write(outcome.text);
    process.exitCode = outcome.exitCode;
    return;
  }
  await openScreens(outcome);
}
async function openScreens({
  context,
  isAscii
}) {
  const [{ startApp }, { openTerminal }, { detectCapabilities }] = await Promise.all([
    import("./start-UVTVXKHI.js"),
    import("./session-5CFRD5U2.js"),
    import("./capabilities-PCKSEUN2.js")
  ]);
  const { stdin, stdout, env, platform } = process;
  const { colour, unicode } = detectCapabilities(env, { stdin, stdout, platform });
  const terminal = openTerminal({ stdin, stdout, env, process });
  const { store, quarter, author, now } = context;
  terminal.enter();
  try {
    await startApp({
      store,
      quarter,
      author,
      now,
      stdin: terminal.stdin,
      stdout: terminal.stdout,
      copy: terminal.copy,
      redraw: terminal.redraw,
      onPaste: terminal.onPaste,
      isColour: colour !== "none",
      isAscii: isAscii || !unicode,
      debug: true
    });
  } finally {
    terminal.leave();
    store.close();
  }
}
function report(error) {
  if (!(error instanceof UserError)) {
    process.stderr.write(
      `planwatch: fault: ${error instanceof Error ? error.stack ?? error.message : String(error)}
`
    );
    process.exitCode = 1;
    return;
  }
  const { code, message, hint, exitCode } = error;
  if (words.includes("--json")) {
    const result = {
      schema: "planwatch/error@1",
      error: { code, message, hint: hint ?? null }
    };
    process.stdout.write(`${JSON.stringify(result, void 0, 2)}
`);
  }
  process.stderr.write(`planwatch: ${message}
${hint ? `  ${hint}
` : ""}`);
  process.exitCode = exitCode;
}
function readVersion() {
  const manifest = JSON.parse(
    readFileSync2(path2.join(root, "package.json"), "utf8")
  );
  return manifest.version;
}
