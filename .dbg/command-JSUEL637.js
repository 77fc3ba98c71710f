import "./chunk-GDTNNPTJ.js";
import {
  describePlace,
  describeValue
} from "./chunk-6JCCLJE7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import {
  readFilter
} from "./chunk-6UQOAP4V.js";
import {
  readingWidth,
  truncateText
} from "./chunk-T2JWYRWV.js";
import "./chunk-T6OA6HCS.js";
import {
  figureToJson
} from "./chunk-UDRDILD7.js";
import {
  UserError
} from "./chunk-NUTQLMKZ.js";

// source/commands/find/text.ts
function renderFind({ words, hits }, { width: room }) {
  if (hits.length === 0) {
    return `nothing holds '${words}'`;
  }
  const width = Math.min(room, readingWidth);
  return hits.map(
    ({ kind, id, title, text }) => `${kind.padEnd(11)} ${title}  (${id})
${" ".repeat(12)}${truncateText(text, width - 12)}`
  ).join("\n");
}

// source/commands/find/command.ts
var defaultLimit = 20;
var command = {
  name: "find",
  summary: "indicators, figures and commentary that hold the words, best first",
  usage: "WORDS\u2026",
  flags: {
    limit: {
      type: "number",
      placeholder: "N",
      help: `at most N hits (${defaultLimit})`
    }
  },
  examples: [
    "planwatch find knife",
    "planwatch find witness attendance --json"
  ],
  schema: "find@1",
  run(request, context) {
    const words = request.input.join(" ").trim();
    if (words === "") {
      throw new UserError("find needs words to look for", {
        hint: "try: planwatch find knife crime",
        code: "missing-words"
      });
    }
    const { limit = defaultLimit } = readFilter(request);
    return {
      schema: "planwatch/find@1",
      quarter: context.quarter.id,
      words,
      hits: context.store.search.query(words, limit).map(({ kind, ref, title, body }) => ({
        kind,
        id: ref,
        title,
        text: describeHit({ kind, ref, body }, context)
      }))
    };
  },
  text: renderFind,
  rows: ({ hits }) => hits
};
function describeHit({ kind, ref, body }, { store, names }) {
  switch (kind) {
    case "indicator": {
      return store.indicators.get(ref)?.about ?? "";
    }
    case "figure": {
      const figure = store.figures.get(ref);
      const json = figure && figureToJson(figure, names);
      return json ? [
        json.role,
        describeValue(json),
        json.period?.label,
        describePlace(json)
      ].filter(Boolean).join(" \xB7 ") : "";
    }
    case "commentary": {
      return body;
    }
  }
}
export {
  command
};
