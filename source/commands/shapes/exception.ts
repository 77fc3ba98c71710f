import * as v from 'valibot';
import {bearings} from '../../domain/indicator.js';
import {exceptionKinds} from '../../domain/exception.js';
import {triageStatuses} from '../../domain/triage.js';
import {evidenceGrades, verdictNames} from '../../domain/verdict.js';
import {namedShape} from './named.js';
import {periodShape} from './figure.js';
import {expectedShape} from './indicator.js';

const triageShape = v.object({
	status: v.picklist(triageStatuses),
	by: v.nullable(v.string()),
	at: v.nullable(v.string()),
	note: v.nullable(v.string()),
});

export const exceptionShape = v.object({
	id: v.string(),
	kind: v.picklist(exceptionKinds),
	verdict: v.nullable(v.picklist(verdictNames)),
	reason: v.string(),
	evidence: v.nullable(v.picklist(evidenceGrades)),
	side: v.nullable(v.picklist(['high', 'low', 'mixed'])),
	bearing: v.picklist(bearings),
	indicator: v.nullable(namedShape),
	breakdown: v.nullable(v.string()),
	period: v.nullable(periodShape),
	value: v.nullable(v.number()),
	expected: v.nullable(expectedShape),
	explanation: v.string(),
	/** Everything the finding rests on, as named values. */
	record: v.record(v.string(), v.unknown()),
	triage: triageShape,
	figures: v.array(v.string()),
	/** The quarter in which the same exception was first found. */
	firstSeen: v.string(),
});

export type ExceptionJson = v.InferOutput<typeof exceptionShape>;
