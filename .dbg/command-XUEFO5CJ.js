import "./chunk-MSTBUJOX.js";
import "./chunk-UDRDILD7.js";
import {
  UserError,
  isStated
} from "./chunk-NUTQLMKZ.js";

// source/commands/export/command.ts
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync
} from "node:fs";
import path from "node:path";
import { stringify } from "csv-stringify/sync";

// source/commands/export/rows.ts
function toFigureRow(figure) {
  const { period } = figure;
  return {
    figure: figure.id,
    report: figure.report,
    priority: figure.priority,
    strand: figure.strand,
    objective: figure.objective,
    paragraph: figure.paragraph,
    printed: figure.printed,
    indicator: figure.indicator,
    breakdown: figure.breakdown,
    role: figure.role,
    value: figure.value,
    value_to: figure.valueTo,
    unit: figure.unit,
    qualifier: figure.qualifier,
    direction: figure.direction,
    reference: figure.reference,
    reference_period: figure.referencePeriod && toInterval(figure.referencePeriod),
    period: isStated(period) ? toInterval(period) : void 0,
    period_kind: period.kind,
    period_basis: isStated(period) ? period.basis : void 0,
    reading: figure.reading,
    numerator: figure.numerator,
    denominator: figure.denominator,
    note: figure.note
  };
}
function toIndicatorRow(indicator) {
  return {
    indicator: indicator.id,
    name: indicator.name,
    priority: indicator.priority,
    strand: indicator.strand,
    objective: indicator.objective,
    topics: indicator.topics.join("|"),
    type: indicator.type,
    unit: indicator.unit,
    direction: indicator.direction,
    decimals: indicator.decimals,
    aliases: indicator.aliases.join("|"),
    complement: indicator.complement,
    about: indicator.about
  };
}
function toObjectiveRow({
  id,
  priority,
  strand,
  name,
  headings
}) {
  return { objective: id, priority, strand, name, headings: headings.join("|") };
}
function toCommentaryRow(entry) {
  const { report, priority, strand, objective, heading, paragraphs, summary } = entry;
  return { report, priority, strand, objective, heading, paragraphs, summary };
}
function toInterval({ start, end }) {
  return `${start}/${end}`;
}

// source/commands/export/command.ts
var command = {
  name: "export",
  summary: "the store as a data package of CSV files",
  usage: "FOLDER",
  flags: {},
  examples: ["planwatch export ./planwatch-data"],
  schema: "export@1",
  run({ input: [folder] }, context) {
    if (folder === void 0) {
      throw new UserError("export needs a folder", {
        hint: "try: planwatch export ./planwatch-data",
        code: "missing-folder"
      });
    }
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new UserError(`the folder ${folder} is not empty`, {
        hint: "name a new folder: nothing is overwritten",
        code: "folder-not-empty"
      });
    }
    const descriptor = JSON.parse(
      readFileSync(path.join(context.dataFolder, "datapackage.json"), "utf8")
    );
    const tables = listTables(context, descriptor.resources);
    for (const { resource, rows } of tables) {
      writeTable(path.join(folder, resource.path), resource, rows);
    }
    writeFileSync(
      path.join(folder, "datapackage.json"),
      `${JSON.stringify({ ...descriptor, resources: tables.map(({ resource }) => resource) }, void 0, "	")}
`
    );
    return {
      schema: "planwatch/export@1",
      quarter: context.quarter.id,
      folder,
      files: tables.map(({ resource, rows }) => ({
        path: resource.path,
        rows: rows.length
      }))
    };
  },
  text: ({ folder, files }) => [
    `wrote ${folder}`,
    ...files.map(({ path: file, rows }) => `  ${file}  ${rows} rows`)
  ].join("\n")
};
function listTables({ store }, resources) {
  const table = (name, rows) => ({
    resource: resources.find((resource) => resource.name === name),
    rows
  });
  const commentary = store.reports.commentary();
  return [
    table(
      "priorities",
      store.reports.priorities().map(({ number, name, shortName }) => ({
        priority: number,
        name,
        short_name: shortName
      }))
    ),
    table(
      "topics",
      store.reports.topics().map(({ id, name, service }) => ({ topic: id, name, service }))
    ),
    table(
      "objectives",
      store.reports.objectives().map((row) => toObjectiveRow(row))
    ),
    table(
      "reports",
      store.reports.reports().map(({ id, quarter, title }) => ({ report: id, quarter, title }))
    ),
    table(
      "indicators",
      store.indicators.all().map((row) => toIndicatorRow(row))
    ),
    ...store.reports.reports().flatMap(({ id }) => [
      {
        resource: ofReport(resources, "figures", id),
        rows: store.figures.ofReport(id).map((row) => toFigureRow(row))
      },
      {
        resource: ofReport(resources, "commentary", id),
        rows: commentary.filter(({ report }) => report === id).map((row) => toCommentaryRow(row))
      }
    ])
  ];
}
function ofReport(resources, kind, report) {
  const template = resources.find(({ name }) => name.startsWith(`${kind}-`));
  return {
    ...template,
    name: `${kind}-${report}`,
    path: `${kind}/${report}.csv`
  };
}
function writeTable(file, { schema }, rows) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    stringify([...rows], {
      header: true,
      columns: schema.fields.map(({ name }) => name)
    })
  );
}
export {
  command
};
