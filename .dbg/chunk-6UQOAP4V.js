import {
  nearest
} from "./chunk-T6OA6HCS.js";
import {
  UserError,
  isStrand,
  strands
} from "./chunk-NUTQLMKZ.js";

// source/commands/filter.ts
var filterFlags = {
  priority: { type: "number", placeholder: "N", help: "only priority 1 to 5" },
  strand: {
    type: "string",
    placeholder: "S",
    help: `only ${strands.join(", ")}`
  },
  limit: { type: "number", placeholder: "N", help: "at most N rows" }
};
function readFilter({ flags }) {
  const { priority, strand, limit } = flags;
  if (priority !== void 0 && ![1, 2, 3, 4, 5].includes(Number(priority))) {
    throw new UserError(`there is no priority ${String(priority)}`, {
      hint: "priorities are 1 to 5",
      code: "unknown-priority"
    });
  }
  if (typeof strand === "string" && !isStrand(strand)) {
    throw new UserError(`there is no strand '${strand}'`, {
      hint: `strands are ${strands.join(", ")}; the nearest is ${nearest(strand, strands)[0]}`,
      code: "unknown-strand"
    });
  }
  if (limit !== void 0 && !(Number.isInteger(limit) && Number(limit) > 0)) {
    throw new UserError(
      `--limit takes a whole number of rows, not '${String(limit)}'`,
      {
        code: "bad-limit"
      }
    );
  }
  return {
    priority: priority === void 0 ? void 0 : Number(priority),
    strand,
    limit: limit === void 0 ? void 0 : Number(limit)
  };
}
function matchesFilter({ priority, strand }, item) {
  return (priority === void 0 || item.priority === priority) && (strand === void 0 || item.strand === strand);
}
function readChoice({ flags }, flag, choices) {
  const value = flags[flag];
  const choice = choices.find((candidate) => candidate === value);
  if (value !== void 0 && choice === void 0) {
    throw new UserError(`--${flag} does not know '${String(value)}'`, {
      hint: `it takes ${choices.join(", ")}`,
      code: `unknown-${flag}`
    });
  }
  return choice;
}

export {
  filterFlags,
  readFilter,
  matchesFilter,
  readChoice
};
