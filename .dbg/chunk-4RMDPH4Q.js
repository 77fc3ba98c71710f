import {
  reviewItemShape
} from "./chunk-LJDAS5ZL.js";
import {
  figureShape
} from "./chunk-UDRDILD7.js";

// source/commands/review/result.ts
import * as v from "valibot";
var reviewResult = v.object({
  schema: v.literal("planwatch/review@1"),
  quarter: v.string(),
  /** How many figures of all reports wait for a decision. */
  waiting: v.number(),
  /** The figures asked for: those that wait, or the one that is named. */
  items: v.array(reviewItemShape),
  /** What was decided about the one that is named, in order; empty for a list. */
  log: v.array(
    v.object({
      review: v.string(),
      decision: v.picklist(["accept", "reject", "undo"]),
      by: v.string(),
      at: v.string(),
      /** As it stood after the decision. */
      figure: figureShape
    })
  )
});

export {
  reviewResult
};
