import * as v from 'valibot';

export const errorShape = v.object({
	/** For scripts: `unknown-indicator`. */
	code: v.string(),
	message: v.string(),
	/** What to do next. */
	hint: v.nullable(v.string()),
});

export const errorResult = v.object({
	schema: v.literal('planwatch/error@1'),
	error: errorShape,
});

export type ErrorResult = v.InferOutput<typeof errorResult>;
