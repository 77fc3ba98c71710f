import * as v from 'valibot';

export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

export const completionResult = v.object({
	schema: v.literal('planwatch/completion@1'),
	/** Null with `--words`. */
	shell: v.nullable(v.picklist(shells)),
	script: v.nullable(v.string()),
	/** Only with `--words`. */
	words: v.nullable(v.array(v.string())),
});

export type CompletionResult = v.InferOutput<typeof completionResult>;
