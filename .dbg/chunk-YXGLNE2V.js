// source/commands/status/result.ts
import * as v from "valibot";
var statusResult = v.object({
  schema: v.literal("planwatch/status@1"),
  quarter: v.string(),
  version: v.string(),
  store: v.object({
    file: v.string(),
    bytes: v.number(),
    isWritable: v.boolean()
  }),
  data: v.object({
    version: v.nullable(v.string()),
    reports: v.number(),
    indicators: v.number(),
    figures: v.number(),
    exceptions: v.number(),
    triageEntries: v.number()
  }),
  /** The configuration file, and whether there is one. */
  configuration: v.object({
    file: v.string(),
    isThere: v.boolean(),
    profile: v.string()
  }),
  author: v.string()
});

export {
  statusResult
};
