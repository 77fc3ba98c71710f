import {
  figureShape
} from "./chunk-UDRDILD7.js";

// source/commands/figures/result.ts
import * as v from "valibot";
var figuresResult = v.object({
  schema: v.literal("planwatch/figures@1"),
  quarter: v.nullable(v.string()),
  figures: v.array(figureShape)
});

export {
  figuresResult
};
