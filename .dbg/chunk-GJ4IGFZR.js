import {
  exceptionShape
} from "./chunk-UDRDILD7.js";
import {
  notAssessableReasons
} from "./chunk-NUTQLMKZ.js";

// source/commands/exceptions/result.ts
import * as v from "valibot";
var exceptionsResult = v.object({
  schema: v.literal("planwatch/exceptions@1"),
  quarter: v.string(),
  /** Worst first. */
  exceptions: v.array(exceptionShape),
  /** How many of the series that could be judged chance alone would mark. */
  byChance: v.object({ judged: v.number(), expected: v.number() }),
  /** Only with `--not-assessable`. */
  notAssessable: v.nullable(
    v.array(
      v.object({
        indicator: v.object({ id: v.string(), name: v.string() }),
        breakdown: v.nullable(v.string()),
        reason: v.picklist(notAssessableReasons),
        explanation: v.string(),
        needed: v.nullable(v.string())
      })
    )
  )
});

export {
  exceptionsResult
};
