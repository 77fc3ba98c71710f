import "./chunk-X73QDUHS.js";
import {
  verdictOf
} from "./chunk-7DTUNUX4.js";
import {
  findIndicator
} from "./chunk-DWMYFOX7.js";
import {
  formatTable
} from "./chunk-YBOIR5LG.js";
import {
  describeChangeInFull,
  describePlace,
  describeValue,
  labelQuarter,
  markQuote
} from "./chunk-6JCCLJE7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import {
  readingWidth,
  wrapText
} from "./chunk-T2JWYRWV.js";
import "./chunk-T6OA6HCS.js";
import {
  exceptionToJson,
  figureToJson,
  levelToJson,
  standingToJson,
  verdictToJson
} from "./chunk-UDRDILD7.js";
import {
  UserError,
  assessStanding,
  buildSeries,
  noSummary,
  strandName
} from "./chunk-NUTQLMKZ.js";

// source/commands/show/text.ts
function renderShow(result, { width: room }) {
  const { indicator } = result;
  const width = Math.min(room, readingWidth);
  return [
    `${indicator.name}  (${indicator.id})`,
    `Priority ${indicator.priority} \xB7 ${strandName(indicator.strand)} \xB7 ${indicator.objective}`,
    ...wrapText(result.about, width),
    "",
    describeLatest(result),
    ...describeVerdicts(result, width),
    ...describeSeries(result, room),
    ...describeFigures(result, room),
    ...describeQuotes(result, width),
    ...describeExceptions(result, width),
    ...describeCommentary(result, width)
  ].join("\n");
}
function describeLatest({ indicator }) {
  const { latest, change } = indicator;
  const value = latest ? `${describeValue(latest)}, ${latest.period?.label ?? "period not stated"}` : "no level has been published";
  const moved = change ? `; ${describeChangeInFull(change)}` : "";
  return `Latest: ${value}${moved}`;
}
function describeVerdicts({ verdicts }, width) {
  return verdicts.flatMap(
    ({ breakdown, explanation }) => wrapText([breakdown, explanation].filter(Boolean).join(": "), width)
  );
}
function describeSeries({ series }, room) {
  return series.filter(({ points }) => points.length > 1).flatMap(({ breakdown, window, points }) => [
    "",
    `Series \xB7 ${[breakdown, window].filter(Boolean).join(" \xB7 ")}`,
    formatTable(
      [
        { title: "Period" },
        { title: "Value", align: "right" },
        { title: "Origin" },
        { title: "From", isFlexible: true }
      ],
      points.map(({ origin, figure }) => [
        figure.period?.label ?? "",
        describeValue(figure),
        origin === "derived" ? `derived: ${figure.formula ?? ""}` : "printed",
        [describePlace(figure), figure.note].filter(Boolean).join("; ")
      ]),
      room
    )
  ]);
}
function describeFigures({ figures }, room) {
  return [
    "",
    "Figures",
    formatTable(
      [
        { title: "Role" },
        { title: "Value", align: "right" },
        { title: "Against" },
        { title: "Period" },
        { title: "Place" },
        { title: "Note", isFlexible: true }
      ],
      figures.map((figure) => [
        [figure.role, figure.breakdown].filter(Boolean).join(" \xB7 "),
        describeValue(figure),
        figure.reference ?? "",
        figure.period?.label ?? "not stated",
        describePlace(figure),
        figure.note ?? ""
      ]),
      room
    )
  ];
}
function describeQuotes({ figures }, width) {
  const quoted = figures.flatMap((figure) => {
    const quote = markQuote(figure);
    return quote === void 0 ? [] : wrapText(`${describePlace(figure)}: ${quote}`, width);
  });
  return quoted.length === 0 ? [] : ["", "In the words of the report", ...quoted];
}
function describeExceptions({ exceptions }, width) {
  return exceptions.length === 0 ? [] : [
    "",
    "Exceptions",
    ...exceptions.flatMap(
      ({ kind, triage, explanation }) => wrapText(`${kind} (${triage.status}): ${explanation}`, width)
    )
  ];
}
function describeCommentary({ commentary }, width) {
  return commentary.filter(({ summary }) => summary !== noSummary).flatMap(({ report, objective, summary }) => [
    "",
    `${labelQuarter(report)} \xB7 ${objective} (summary, not the report's words)`,
    ...wrapText(summary, width)
  ]);
}

// source/commands/show/command.ts
var command = {
  name: "show",
  summary: "one indicator in full, by id or by words that mean one",
  usage: "INDICATOR",
  flags: {},
  examples: [
    'planwatch show "repeat victim"',
    "planwatch show da-repeat-victim-rate --json"
  ],
  schema: "show@1",
  run(request, { store, quarter, names }) {
    const indicator = findIndicator(store, readWords(request));
    const figures = store.levels.ofIndicator(indicator, quarter.id);
    const exceptions = store.exceptions.ofQuarter(quarter.id).filter((exception) => exception.indicator === indicator.id);
    const verdicts = store.verdicts.ofIndicator(indicator.id, quarter.id);
    const standing = assessStanding(indicator, figures, quarter.id);
    const verdict = verdictOf(verdicts, standing);
    const open = exceptions.filter(({ triage }) => triage.status === "open").map(({ id }) => id);
    const published = figures.map((figure) => figureToJson(figure, names));
    const byId = new Map(published.map((figure) => [figure.id, figure]));
    const places = new Set(
      figures.map(({ report, objective }) => `${report}/${objective}`)
    );
    return {
      schema: "planwatch/show@1",
      quarter: quarter.id,
      indicator: standingToJson(standing, open, { verdict, names }),
      about: indicator.about,
      series: buildSeries(figures).map(({ breakdown, window, levels }) => ({
        breakdown: breakdown ?? null,
        window,
        points: levels.map((level) => {
          const figure = byId.get(level.id) ?? levelToJson(level, names);
          return {
            period: figure.period,
            value: level.value,
            origin: level.origin,
            figure
          };
        })
      })),
      figures: published.filter(({ source }) => source === null),
      peers: published.filter(({ role }) => role === "peer"),
      targets: published.filter(({ role }) => role === "target"),
      verdict: verdict ? verdictToJson(verdict) : null,
      verdicts: verdicts.map((one) => ({
        breakdown: one.breakdown ?? null,
        ...verdictToJson(one)
      })),
      exceptions: exceptions.map(
        (exception) => exceptionToJson(exception, names)
      ),
      commentary: store.reports.commentary().filter(({ report, objective }) => places.has(`${report}/${objective}`)).map(({ report, objective, paragraphs, summary }) => ({
        report,
        objective: names.objectives.get(objective) ?? objective,
        paragraphs,
        summary
      }))
    };
  },
  text: renderShow
};
function readWords({ input }) {
  const words = input.join(" ").trim();
  if (words === "") {
    throw new UserError("show needs an indicator", {
      hint: `try: planwatch show "repeat victim"; 'planwatch list' names them all`,
      code: "missing-indicator"
    });
  }
  return words;
}
export {
  command
};
