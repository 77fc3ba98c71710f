import "./chunk-GJ4IGFZR.js";
import {
  countByChance,
  describeByChance
} from "./chunk-GVV5NPWZ.js";
import {
  toOption
} from "./chunk-DDGFF7E5.js";
import {
  findReport
} from "./chunk-GPMJSMVF.js";
import {
  filterFlags,
  matchesFilter,
  readChoice,
  readFilter
} from "./chunk-6UQOAP4V.js";
import {
  readingWidth,
  wrapText
} from "./chunk-T2JWYRWV.js";
import "./chunk-T6OA6HCS.js";
import {
  exceptionToJson
} from "./chunk-UDRDILD7.js";
import {
  UserError,
  exceptionKinds,
  triageStatuses
} from "./chunk-NUTQLMKZ.js";

// source/commands/exceptions/query.ts
function readExceptionQuery(request, store) {
  const { since } = request.flags;
  return {
    ...readFilter(request),
    kinds: readList(request, "kind", exceptionKinds),
    statuses: readList(request, "status", triageStatuses),
    bearing: readChoice(request, "bearing", [
      "favourable",
      "unfavourable",
      "neutral"
    ]),
    since: typeof since === "string" ? findReport(store, since).id : void 0
  };
}
function selectExceptions(store, quarter, query) {
  const indicators = new Map(
    store.indicators.all().map((indicator) => [indicator.id, indicator])
  );
  const all = query.since ? store.exceptions.all().filter((exception) => exception.quarter >= query.since) : store.exceptions.ofQuarter(quarter);
  return all.filter(({ kind, triage, bearing, indicator }) => {
    const measured = indicator === void 0 ? void 0 : indicators.get(indicator);
    const isPlaced = query.priority !== void 0 || query.strand !== void 0;
    return (query.kinds?.includes(kind) ?? true) && (query.statuses?.includes(triage.status) ?? true) && (query.bearing === void 0 || query.bearing === bearing) && (measured ? matchesFilter(query, measured) : !isPlaced);
  }).slice(0, query.limit);
}
function readList({ flags }, flag, choices) {
  const value = flags[flag];
  if (typeof value !== "string") {
    return void 0;
  }
  return value.split(",").map((word) => {
    const choice = choices.find((candidate) => candidate === word.trim());
    if (choice === void 0) {
      throw new UserError(
        `--${toOption(flag)} does not know '${word.trim()}'`,
        {
          hint: `it takes ${choices.join(", ")}, several separated by commas`,
          code: `unknown-${toOption(flag)}`
        }
      );
    }
    return choice;
  });
}

// source/commands/exceptions/text.ts
function renderExceptions({ exceptions, notAssessable, byChance }, { width: room }) {
  const width = Math.min(room, readingWidth);
  if (notAssessable) {
    return describeNotAssessable(notAssessable, width);
  }
  if (exceptions.length === 0) {
    return "no exceptions";
  }
  return [
    ...exceptions.flatMap(({ id, kind, bearing, triage, explanation }) => [
      `${kind} \xB7 ${bearing} \xB7 ${describeTriage(triage)} \xB7 ${id}`,
      ...wrapText(explanation, width - 2).map((line) => `  ${line}`)
    ]),
    ...byChance.judged > 0 ? ["", describeByChance(byChance)] : []
  ].join("\n");
}
function describeNotAssessable(items, width) {
  return items.map(
    ({ indicator, breakdown, reason, explanation, needed }) => [
      `${[indicator.name, breakdown].filter(Boolean).join(" \xB7 ")}  (${reason})`,
      ...wrapText(
        [explanation, needed && `It would take ${needed}.`].filter(Boolean).join(" "),
        width - 2
      ).map((line) => `  ${line}`)
    ].join("\n")
  ).join("\n");
}
function describeTriage({
  status,
  by,
  note
}) {
  return [by ? `${status} by ${by}` : status, note].filter(Boolean).join(": ");
}

// source/commands/exceptions/command.ts
var command = {
  name: "exceptions",
  summary: "what stands out, worst first, and why",
  usage: "",
  flags: {
    ...filterFlags,
    kind: {
      type: "string",
      placeholder: "KIND",
      help: `only ${exceptionKinds.join(", ")}`
    },
    status: {
      type: "string",
      placeholder: "STATUS",
      help: `only ${triageStatuses.join(", ")}`
    },
    bearing: {
      type: "string",
      placeholder: "B",
      help: "only favourable, unfavourable or neutral"
    },
    since: {
      type: "string",
      placeholder: "Q",
      help: "of this quarter and later ones"
    },
    notAssessable: {
      type: "boolean",
      help: "what cannot be assessed, why, and what it would take"
    },
    failOn: {
      type: "string",
      placeholder: "KIND[,KIND]",
      help: "exit with 10 if any of these kinds is open"
    }
  },
  examples: [
    "planwatch exceptions --kind target,peer --bearing unfavourable",
    "planwatch exceptions --status open --json",
    "planwatch exceptions --fail-on statistical,target"
  ],
  schema: "exceptions@1",
  run(request, context) {
    const { store, quarter, names } = context;
    readList(request, "failOn", exceptionKinds);
    const selected = selectExceptions(
      store,
      quarter.id,
      readExceptionQuery(request, store)
    );
    return {
      schema: "planwatch/exceptions@1",
      quarter: quarter.id,
      exceptions: selected.map(
        (exception) => exceptionToJson(exception, names)
      ),
      byChance: countByChance(store.verdicts.ofQuarter(quarter.id)),
      notAssessable: request.flags.notAssessable ? listNotAssessable(context) : null
    };
  },
  text: renderExceptions,
  rows: ({ exceptions: rows }) => rows,
  exitCode({ exceptions: selected }, request) {
    const kinds = readList(request, "failOn", exceptionKinds);
    const isMet = selected.some(
      ({ kind, triage }) => triage.status === "open" && (kinds?.includes(kind) ?? false)
    );
    return isMet ? 10 : 0;
  }
};
function listNotAssessable({
  store,
  quarter,
  names
}) {
  return store.verdicts.ofQuarter(quarter.id).flatMap(
    ({ indicator, breakdown, verdict }) => verdict.reason === void 0 ? [] : [
      {
        indicator: {
          id: indicator,
          name: names.indicators.get(indicator) ?? indicator
        },
        breakdown: breakdown ?? null,
        reason: verdict.reason,
        explanation: verdict.explanation,
        needed: verdict.needed ?? null
      }
    ]
  );
}
export {
  command
};
