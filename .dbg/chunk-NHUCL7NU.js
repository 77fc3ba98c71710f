import {
  figureShape
} from "./chunk-UDRDILD7.js";
import {
  strands
} from "./chunk-NUTQLMKZ.js";

// source/commands/compare/result.ts
import * as v from "valibot";
var pair = v.object({ before: figureShape, after: figureShape });
var compareResult = v.object({
  schema: v.literal("planwatch/compare@1"),
  /** The later of the two quarters. */
  quarter: v.string(),
  from: v.string(),
  to: v.string(),
  /** In the later report only. */
  new: v.array(figureShape),
  /** In the earlier report only. */
  gone: v.array(figureShape),
  changed: v.array(pair),
  unchanged: v.array(pair),
  /** Two values for one period. */
  restated: v.array(pair),
  /** The commentary side by side, in summaries; null where a report has none. */
  objectives: v.array(
    v.object({
      objective: v.string(),
      priority: v.number(),
      strand: v.picklist(strands),
      before: v.nullable(v.string()),
      after: v.nullable(v.string())
    })
  )
});

export {
  compareResult
};
