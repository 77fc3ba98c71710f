import * as v from 'valibot';

export const backupResult = v.object({
	schema: v.literal('planwatch/backup@1'),
	quarter: v.string(),
	/** The copy, from the root of the file system on. */
	file: v.string(),
	bytes: v.number(),
	reports: v.number(),
	figures: v.number(),
	triageEntries: v.number(),
});

export type BackupResult = v.InferOutput<typeof backupResult>;
