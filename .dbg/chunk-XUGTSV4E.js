import {
  indicatorShape
} from "./chunk-UDRDILD7.js";

// source/commands/list/result.ts
import * as v from "valibot";
var listResult = v.object({
  schema: v.literal("planwatch/list@1"),
  quarter: v.string(),
  indicators: v.array(indicatorShape)
});

export {
  listResult
};
