// source/commands/shapes/error.ts
import * as v from "valibot";
var errorResult = v.object({
  schema: v.literal("planwatch/error@1"),
  error: v.object({
    /** For scripts: `unknown-indicator`. */
    code: v.string(),
    message: v.string(),
    /** What to do next. */
    hint: v.nullable(v.string())
  })
});

export {
  errorResult
};
