import "./chunk-HYXXUENL.js";
import {
  formatTable
} from "./chunk-YBOIR5LG.js";
import {
  labelQuarter
} from "./chunk-6JCCLJE7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import "./chunk-T2JWYRWV.js";
import "./chunk-UDRDILD7.js";
import {
  exceptionKinds,
  strands
} from "./chunk-NUTQLMKZ.js";

// source/commands/overview/text.ts
function renderOverview(result) {
  const { title, priorities, exceptions } = result;
  const open = exceptions.reduce((sum, kind) => sum + kind.open, 0);
  return [
    title,
    "",
    formatTable(
      [
        { title: "Priority" },
        { title: "Figures", align: "right" },
        { title: "Indicators", align: "right" },
        { title: "Open exceptions", align: "right" }
      ],
      priorities.map((priority) => [
        `${priority.priority} ${priority.name}`,
        String(priority.figures),
        String(priority.indicators),
        String(priority.open)
      ])
    ),
    "",
    `Open exceptions: ${open}`,
    ...exceptions.filter(({ total }) => total > 0).map(
      (kind) => `  ${kind.kind.padEnd(11)} ${String(kind.open).padStart(3)} of ${kind.total}`
    ),
    ...describeSince(result),
    "",
    `'planwatch exceptions' says why; 'planwatch show INDICATOR' shows one; 'planwatch --help' lists all commands`
  ].join("\n");
}
function describeSince({ since }) {
  if (!since) {
    return [];
  }
  return [
    "",
    `Since ${labelQuarter(since.quarter)}: ${since.appeared.length} indicators new, ${since.silent.length} without a figure now (planwatch compare lists them)`
  ];
}

// source/commands/overview/command.ts
var command = {
  name: "overview",
  summary: "a quarter at a glance: counts, exceptions, what is new",
  usage: "",
  flags: {},
  examples: [
    "planwatch overview",
    'planwatch overview --quarter "Q1 22/23" --json'
  ],
  schema: "overview@1",
  run(_request, context) {
    const { store, quarter } = context;
    const figures = store.figures.ofReport(quarter.id);
    const exceptions = store.exceptions.ofQuarter(quarter.id);
    const priorityOf = new Map(
      store.indicators.all().map(({ id, priority }) => [id, priority])
    );
    const open = exceptions.filter(({ triage }) => triage.status === "open");
    return {
      schema: "planwatch/overview@1",
      quarter: quarter.id,
      label: quarter.quarter,
      title: quarter.title,
      reports: store.reports.reports().map(({ id }) => id),
      priorities: store.reports.priorities().map(({ number, name }) => {
        const ofPriority = figures.filter(({ priority }) => priority === number);
        return {
          priority: number,
          name,
          ...countFigures(ofPriority),
          open: open.filter(
            ({ indicator }) => indicator !== void 0 && priorityOf.get(indicator) === number
          ).length,
          strands: strands.map((strand) => ({
            strand,
            ...countFigures(
              ofPriority.filter((figure) => figure.strand === strand)
            )
          })).filter((counts) => counts.figures > 0)
        };
      }),
      exceptions: exceptionKinds.map((kind) => ({
        kind,
        open: open.filter((exception) => exception.kind === kind).length,
        total: exceptions.filter((exception) => exception.kind === kind).length
      })),
      since: compareWithBefore(context, figures)
    };
  },
  text: renderOverview,
  rows: ({ priorities }) => priorities
};
function countFigures(figures) {
  return {
    figures: figures.length,
    indicators: new Set(figures.map(({ indicator }) => indicator).filter(Boolean)).size
  };
}
function compareWithBefore({ store, quarter, names }, figures) {
  const before = store.reports.reports().findLast(({ id }) => id < quarter.id);
  if (!before) {
    return null;
  }
  const now = indicatorsOf(figures);
  const then = indicatorsOf(store.figures.ofReport(before.id));
  const toNamed = (id) => ({ id, name: names.indicators.get(id) ?? id });
  return {
    quarter: before.id,
    appeared: now.filter((id) => !then.includes(id)).map((id) => toNamed(id)),
    silent: then.filter((id) => !now.includes(id)).map((id) => toNamed(id))
  };
}
function indicatorsOf(figures) {
  return [
    ...new Set(
      figures.map(({ indicator }) => indicator).filter((id) => id !== void 0)
    )
  ];
}
export {
  command
};
