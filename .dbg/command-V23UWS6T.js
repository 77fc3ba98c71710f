import "./chunk-NBRHVHKA.js";
import {
  coverTopics
} from "./chunk-OCZTRMIE.js";
import {
  formatTable
} from "./chunk-YBOIR5LG.js";
import "./chunk-T2JWYRWV.js";
import "./chunk-UDRDILD7.js";
import "./chunk-NUTQLMKZ.js";

// source/commands/coverage/text.ts
function renderCoverage({ topics }, { width }) {
  if (topics.length === 0) {
    return "every monitored topic has a figure";
  }
  return formatTable(
    [
      { title: "Topic" },
      { title: "Service" },
      { title: "Figures", align: "right" },
      { title: "Indicators", align: "right" },
      { title: "Went silent", isFlexible: true }
    ],
    topics.map(({ topic, service, figures, reported, silent }) => [
      topic.name,
      service,
      figures === 0 ? "none" : String(figures),
      String(reported.length),
      silent.map(({ name }) => name).join(", ")
    ]),
    width
  );
}

// source/commands/coverage/command.ts
var command = {
  name: "coverage",
  summary: "monitored topics with and without a figure",
  usage: "",
  flags: { silent: { type: "boolean", help: "only topics without a figure" } },
  examples: [
    "planwatch coverage",
    'planwatch coverage --quarter "Q1 22/23" --silent'
  ],
  schema: "coverage@1",
  run(request, { store, quarter, names }) {
    const topics = coverTopics(
      store.reports.topics(),
      store.indicators.all(),
      store.figures.all(),
      quarter.id
    );
    const toNamed = (id) => ({
      id,
      name: names.indicators.get(id) ?? id
    });
    return {
      schema: "planwatch/coverage@1",
      quarter: quarter.id,
      topics: topics.filter(({ figures }) => !request.flags.silent || figures === 0).map(({ topic, figures, reported, silent }) => ({
        topic: { id: topic.id, name: topic.name },
        service: topic.service,
        figures,
        reported: reported.map((id) => toNamed(id)),
        silent: silent.map((id) => toNamed(id))
      }))
    };
  },
  text: renderCoverage,
  rows: ({ topics }) => topics
};
export {
  command
};
