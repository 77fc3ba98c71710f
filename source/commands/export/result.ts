import * as v from 'valibot';

export const exportResult = v.object({
	schema: v.literal('planwatch/export@1'),
	quarter: v.string(),
	folder: v.string(),
	/** Figures of all reports that wait for review: they are not in the package. */
	waiting: v.number(),
	files: v.array(v.object({path: v.string(), rows: v.number()})),
});

export type ExportResult = v.InferOutput<typeof exportResult>;
