import * as v from 'valibot';
import {triageStatuses} from '../../domain/triage.js';
import {exceptionShape} from '../shapes/exception.js';

export const triageResult = v.object({
	schema: v.literal('planwatch/triage@1'),
	/** Null when the whole log is read. */
	exception: v.nullable(exceptionShape),
	/** Every entry of the exception, or of the log, in order. */
	log: v.array(
		v.object({
			exception: v.string(),
			status: v.picklist(triageStatuses),
			by: v.string(),
			at: v.string(),
			note: v.string(),
		}),
	),
});

export type TriageResult = v.InferOutput<typeof triageResult>;
