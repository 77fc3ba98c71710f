import "./chunk-4RMDPH4Q.js";
import {
  isCompatible,
  listAliasWords,
  projectReview
} from "./chunk-PGOYUBF6.js";
import {
  reviewItemToJson
} from "./chunk-LJDAS5ZL.js";
import {
  readPeriod
} from "./chunk-F37CYLGX.js";
import {
  recomputeExceptions
} from "./chunk-ULPLWEDO.js";
import "./chunk-4ASKGKRZ.js";
import "./chunk-WN75L4MU.js";
import "./chunk-QEOELYAB.js";
import {
  quoteSpan
} from "./chunk-4AB77YGY.js";
import {
  findIndicator
} from "./chunk-DWMYFOX7.js";
import {
  describePlace,
  describeValue,
  markQuote
} from "./chunk-6JCCLJE7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
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
import {
  nearest
} from "./chunk-T6OA6HCS.js";
import {
  figureToJson
} from "./chunk-UDRDILD7.js";
import {
  UserError,
  kindOf,
  roles,
  units
} from "./chunk-NUTQLMKZ.js";

// source/commands/review/correct.ts
function correctFigure(figure, request, store) {
  const { value, period } = request.flags;
  const role = readChoice(request, "role", roles) ?? figure.role;
  const direction = readChoice(request, "direction", ["up", "down"]) ?? figure.direction;
  if (Number(value) < 0) {
    throw new UserError(`--value takes a magnitude, not ${String(value)}`, {
      hint: "--role change --direction down says that it fell",
      code: "negative-value"
    });
  }
  if (role === "change" && direction === void 0) {
    throw new UserError("a change goes up or down", {
      hint: "say which with --direction up or --direction down",
      code: "missing-direction"
    });
  }
  const corrected = {
    ...figure,
    ...chooseIndicator(figure, request, store),
    role,
    direction: role === "change" || role === "peer" ? direction : void 0,
    reading: role === "change" ? figure.reading : void 0,
    value: typeof value === "number" ? value : figure.value,
    valueTo: typeof value === "number" ? void 0 : figure.valueTo,
    unit: readChoice(request, "unit", units) ?? figure.unit,
    period: typeof period === "string" ? readGivenPeriod(period) : figure.period
  };
  refuseIncompatible(corrected, store);
  return corrected;
}
function chooseIndicator(figure, { flags: { indicator, breakdown } }, store) {
  const narrowed = typeof breakdown === "string" ? breakdown.trim() || void 0 : void 0;
  if (typeof indicator !== "string") {
    return {
      indicator: figure.indicator,
      breakdown: breakdown === void 0 ? figure.breakdown : narrowed
    };
  }
  return indicator === "none" ? { indicator: void 0, breakdown: void 0 } : { indicator: findIndicator(store, indicator).id, breakdown: narrowed };
}
function readGivenPeriod(text) {
  if (text === "not-stated") {
    return { kind: "not-stated" };
  }
  const range = readPeriod(text.trim());
  if (!range) {
    throw new UserError(`'${text}' is not a period`, {
      hint: 'write 2022-10-01/2023-09-30, "Sep 2023", "Q2 23/24", 30/09/2023 or not-stated',
      code: "not-a-period"
    });
  }
  return { ...range, kind: kindOf(range), basis: "sentence" };
}
function refuseIncompatible(figure, store) {
  const indicator = figure.indicator === void 0 ? void 0 : store.indicators.get(figure.indicator);
  const { role, unit, direction } = figure;
  const isDifference = role === "change" || role === "peer" && direction !== void 0;
  if (indicator && !isCompatible(indicator, role, unit, isDifference)) {
    throw new UserError(
      `${indicator.id} is in ${indicator.unit} and cannot have a ${role} in ${unit}`,
      {
        hint: "--indicator names another, --unit or --role correct the reading",
        code: "incompatible-unit"
      }
    );
  }
}

// source/commands/review/decide.ts
var corrections = [
  "indicator",
  "breakdown",
  "value",
  "unit",
  "role",
  "direction",
  "period"
];
function readDecision({ flags }) {
  const isCorrected = corrections.some((name) => flags[name] !== void 0);
  const given = ["accept", "reject", "undo"].filter(
    (name) => flags[name] === true || name === "accept" && isCorrected
  );
  if (given.length > 1) {
    throw new UserError(
      `review takes one decision, not ${given.map((name) => `--${name}`).join(" and ")}`,
      { hint: "a correction accepts the figure", code: "several-decisions" }
    );
  }
  return given[0];
}
function decideItem(context, item, decision, request) {
  const { store, settings, author: by, now } = context;
  const at = now().toISOString();
  if (decision === "undo" && item.by === void 0) {
    throw new UserError(`nobody has decided about ${item.id}`, {
      hint: "--accept, --reject or --indicator decides",
      code: "nothing-to-undo"
    });
  }
  store.transaction(() => {
    const decided = applyDecision(
      item,
      decision,
      () => correctFigure(item.figure, request, store)
    );
    store.review.decide(decision === "undo" ? decided : { ...decided, by, at }, {
      decision,
      by,
      at
    });
    store.review.forgetAliases(item.id);
    if (decision === "accept") {
      remember(context, { ...decided, by, at });
    }
    projectReview(store, item.report);
    recomputeExceptions(store, settings);
    store.search.rebuild();
  });
}
function applyDecision(item, decision, correct) {
  switch (decision) {
    case "accept": {
      return { ...item, figure: correct(), status: "accepted" };
    }
    case "reject": {
      return { ...item, status: "rejected" };
    }
    case "undo": {
      const { read: figure } = item;
      return { ...item, figure, status: "waiting", by: void 0, at: void 0 };
    }
  }
}
function remember({ store }, item) {
  const { id, report, ordinal, span, figure, by = "", at = "" } = item;
  const { indicator, breakdown, unit, role } = figure;
  const paragraph = store.documents.paragraphs(report)[ordinal];
  const { sentence, sentenceStart } = quoteSpan(id, paragraph, span);
  const words = listAliasWords(figure, sentence, {
    start: span.start - sentenceStart,
    end: span.end - sentenceStart
  });
  if (indicator !== void 0 && words !== void 0) {
    store.review.saveAlias({
      words,
      unit,
      role,
      indicator,
      breakdown,
      review: id,
      by,
      at
    });
  }
}

// source/commands/review/flags.ts
var reviewFlags = {
  accept: { type: "boolean", help: "take the figure as it was read" },
  reject: { type: "boolean", help: "leave it out: it was misread" },
  undo: { type: "boolean", help: "take the decision back: it waits again" },
  indicator: {
    type: "string",
    placeholder: "NAME",
    help: "take it as a figure of this indicator, or of 'none'"
  },
  breakdown: {
    type: "string",
    placeholder: "B",
    help: 'what narrows the indicator: "high risk"'
  },
  value: { type: "number", placeholder: "N", help: "take it with this value" },
  unit: {
    type: "string",
    placeholder: "U",
    help: `with this unit: ${units.join(", ")}`
  },
  role: {
    type: "string",
    placeholder: "ROLE",
    help: `as ${roles.join(", ")}`
  },
  direction: {
    type: "string",
    placeholder: "D",
    help: "for a change: up or down"
  },
  period: {
    type: "string",
    placeholder: "P",
    help: '2022-10-01/2023-09-30, "Sep 2023", "Q2 23/24" or not-stated'
  },
  all: { type: "boolean", help: "list the decided ones too" },
  ...filterFlags
};

// source/commands/review/text.ts
function renderReview({ waiting, items, log }, { width: room }) {
  const width = Math.min(room, readingWidth);
  return [
    waiting === 0 ? "no figure waits for review" : `${waiting} wait for review`,
    ...items.flatMap((item) => ["", ...describeItem(item, width)]),
    ...log.map(
      ({ at, decision, by, figure }) => `  ${at}  ${decision} by ${by}  ${describeValue(figure)} ${figure.role}, ${figure.indicator?.id ?? "no indicator"}`
    )
  ].join("\n");
}
function describeItem(item, width) {
  const { id, status, role, breakdown, confidence, reasons, by } = item;
  const indicator = [item.indicator?.id ?? "no indicator", breakdown].filter(Boolean).join(" \xB7 ");
  const period = item.period?.label ?? "period not stated";
  const decided = by === null ? "" : ` by ${by}`;
  return [
    `${id}  ${status}${decided}  ${describeValue(item)}  ${role}  ${indicator}  ${period}`,
    ...[
      `${describePlace(item)}: ${markQuote(item) ?? ""}`,
      `${Math.round(confidence * 100)}% sure: ${reasons.join("; ")}`
    ].flatMap((text) => wrapText(text, width - 2).map((line) => `  ${line}`))
  ];
}

// source/commands/review/command.ts
var command = {
  name: "review",
  summary: "figures of imported reports that wait for a decision; decide one",
  usage: "[FIGURE]",
  flags: reviewFlags,
  examples: [
    "planwatch review --priority 1",
    "planwatch review 2024-25-q1/013 --accept",
    'planwatch review 2024-25-q1/013 --indicator knife-crime --breakdown "under 18"',
    'planwatch review 2024-25-q1/013 --value 31 --unit percent --period "Q1 24/25"'
  ],
  schema: "review@1",
  run(request, context) {
    const { store } = context;
    const decision = readDecision(request);
    const [id] = request.input;
    if (id === void 0) {
      if (decision) {
        throw findNothing(context, id);
      }
      return describe(context, listItems(request, context));
    }
    const item = store.review.get(id);
    if (!item) {
      throw findNothing(context, id);
    }
    if (decision) {
      decideItem(context, item, decision, request);
    }
    return {
      ...describe(context, [store.review.get(id)]),
      log: store.review.history(id).map((entry) => ({
        ...entry,
        figure: figureToJson(entry.figure, context.names)
      }))
    };
  },
  text: renderReview,
  rows: ({ items }) => items
};
function listItems(request, { store }) {
  const filter = readFilter(request);
  return store.review.all().filter(
    ({ figure, status }) => (request.flags.all === true || status === "waiting") && matchesFilter(filter, figure)
  ).slice(0, filter.limit);
}
function describe({ store, quarter, names }, items) {
  const reports = new Set(items.map(({ report }) => report));
  const paragraphs = new Map(
    [...reports].map((report) => [report, store.documents.paragraphs(report)])
  );
  return {
    schema: "planwatch/review@1",
    quarter: quarter.id,
    waiting: store.review.all().filter(({ status }) => status === "waiting").length,
    items: items.map(
      (item) => reviewItemToJson(item, paragraphs.get(item.report), names)
    ),
    log: []
  };
}
function findNothing({ store }, id) {
  const known = store.review.all().map((item) => item.id);
  const hint = known.length === 0 ? "no report has been imported whose figures were read" : `${id === void 0 ? "for example" : "the nearest are"} ${nearest(id ?? "", known, id === void 0 ? 1 : 3).join(", ")}; 'planwatch review' lists them`;
  return new UserError(
    id === void 0 ? "a decision needs a figure" : `there is no figure '${id}' to review`,
    { hint, code: "unknown-review" }
  );
}
export {
  command
};
