// source/commands/find/result.ts
import * as v from "valibot";
var findResult = v.object({
  schema: v.literal("planwatch/find@1"),
  quarter: v.string(),
  words: v.string(),
  /** Best first: indicators, then figures, then commentary. */
  hits: v.array(
    v.object({
      kind: v.picklist(["indicator", "figure", "commentary"]),
      /** Id of the indicator or figure; report and objective of the commentary. */
      id: v.string(),
      title: v.string(),
      text: v.string()
    })
  )
});

export {
  findResult
};
