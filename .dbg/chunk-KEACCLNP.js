import {
  exceptionShape
} from "./chunk-UDRDILD7.js";
import {
  triageStatuses
} from "./chunk-NUTQLMKZ.js";

// source/commands/triage/result.ts
import * as v from "valibot";
var triageResult = v.object({
  schema: v.literal("planwatch/triage@1"),
  /** Null when the whole log is read. */
  exception: v.nullable(exceptionShape),
  /** Every entry of the exception, or of the log, in order. */
  log: v.array(
    v.object({
      exception: v.string(),
      status: v.picklist(triageStatuses),
      by: v.string(),
      at: v.string(),
      note: v.string()
    })
  )
});

export {
  triageResult
};
