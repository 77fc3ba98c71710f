// source/commands/export/result.ts
import * as v from "valibot";
var exportResult = v.object({
  schema: v.literal("planwatch/export@1"),
  quarter: v.string(),
  folder: v.string(),
  files: v.array(v.object({ path: v.string(), rows: v.number() }))
});

export {
  exportResult
};
