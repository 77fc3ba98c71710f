import "./chunk-MLHXV5BI.js";
import {
  recomputeExceptions
} from "./chunk-ULPLWEDO.js";
import "./chunk-4ASKGKRZ.js";
import "./chunk-WN75L4MU.js";
import "./chunk-QEOELYAB.js";
import {
  findIndicator
} from "./chunk-DWMYFOX7.js";
import "./chunk-D5QVTDPB.js";
import "./chunk-SAOVSM54.js";
import {
  readingWidth,
  wrapText
} from "./chunk-T2JWYRWV.js";
import "./chunk-T6OA6HCS.js";
import "./chunk-UDRDILD7.js";
import {
  UserError,
  isDate
} from "./chunk-NUTQLMKZ.js";

// source/commands/rebase/text.ts
function renderRebase({ indicator, log, verdicts }, { width }) {
  const room = Math.min(width, readingWidth);
  return [
    `${indicator.name}  (${indicator.id})`,
    ...log.length === 0 ? ["  no new start has been confirmed"] : [],
    ...log.map(
      ({ breakdown, from, cause, by, at, isWithdrawn }) => `  ${[from, breakdown, isWithdrawn ? "withdrawn" : cause, `by ${by}, ${at}`].filter(Boolean).join(" \xB7 ")}`
    ),
    ...verdicts.flatMap(
      ({ breakdown, explanation }) => wrapText([breakdown, explanation].filter(Boolean).join(": "), room)
    )
  ].join("\n");
}

// source/commands/rebase/command.ts
var command = {
  name: "rebase",
  summary: "confirm a new level of an imported series, with its cause; or read what was decided",
  usage: "INDICATOR",
  flags: {
    from: {
      type: "string",
      placeholder: "DAY",
      help: "first day of the new level: 2021-11-01"
    },
    cause: { type: "string", placeholder: '"TEXT"', help: "what happened" },
    breakdown: {
      type: "string",
      placeholder: "B",
      help: "the breakdown, where the series has one"
    },
    withdraw: { type: "boolean", help: "take the decision for this day back" }
  },
  examples: [
    'planwatch rebase vehicle-crime --from 2021-11-01 --cause "keyless thefts"',
    "planwatch rebase vehicle-crime"
  ],
  schema: "rebase@1",
  run(request, context) {
    const { store } = context;
    const indicator = findIndicator(store, readWords(request));
    if (request.flags.from !== void 0) {
      store.transaction(() => {
        store.rebases.append(readDecision(request, context, indicator));
        recomputeExceptions(store, context.settings);
      });
    }
    return describe(context, indicator);
  },
  text: renderRebase
};
function readWords({ input }) {
  if (input.length === 0) {
    throw new UserError("rebase needs an indicator", {
      hint: 'try: planwatch rebase vehicle-crime --from 2021-11-01 --cause "keyless thefts"',
      code: "missing-indicator"
    });
  }
  return input.join(" ");
}
function readDecision({ flags }, { store, author, now }, indicator) {
  const from = String(flags.from);
  const cause = String(flags.cause ?? "").trim();
  const isWithdrawn = flags.withdraw === true;
  const breakdown = typeof flags.breakdown === "string" ? flags.breakdown : void 0;
  if (!isDate(from)) {
    throw new UserError(`--from takes a day like 2021-11-01, not '${from}'`, {
      code: "bad-day"
    });
  }
  if (cause === "" && !isWithdrawn) {
    throw new UserError("--from needs a --cause that says what happened", {
      code: "missing-cause"
    });
  }
  const isThere = store.series.ofIndicator(indicator.id).some((point) => point.breakdown === breakdown);
  if (!isThere) {
    throw new UserError(
      `${indicator.id}${breakdown === void 0 ? "" : ` \xB7 ${breakdown}`} has no imported series`,
      { hint: "planwatch import brings one in", code: "no-series" }
    );
  }
  return {
    indicator: indicator.id,
    breakdown,
    from,
    cause,
    by: author,
    at: now().toISOString(),
    isWithdrawn
  };
}
function describe({ store, quarter }, { id, name }) {
  return {
    schema: "planwatch/rebase@1",
    quarter: quarter.id,
    indicator: { id, name },
    log: store.rebases.history(id).map(({ breakdown, from, cause, by, at, isWithdrawn }) => ({
      breakdown: breakdown ?? null,
      from,
      cause,
      by,
      at,
      isWithdrawn
    })),
    verdicts: store.verdicts.ofIndicator(id, quarter.id).map(({ breakdown, verdict }) => ({
      breakdown: breakdown ?? null,
      explanation: verdict.explanation
    }))
  };
}
export {
  command
};
