// source/commands/coverage/result.ts
import * as v from "valibot";
var named = v.object({ id: v.string(), name: v.string() });
var coverageResult = v.object({
  schema: v.literal("planwatch/coverage@1"),
  quarter: v.string(),
  topics: v.array(
    v.object({
      topic: named,
      service: v.picklist(["police", "fire"]),
      /** Figures of the quarter's report that belong to the topic. */
      figures: v.number(),
      /** Indicators of the topic with a figure in the quarter. */
      reported: v.array(named),
      /** Indicators of the topic that only another quarter has a figure for. */
      silent: v.array(named)
    })
  )
});

export {
  coverageResult
};
