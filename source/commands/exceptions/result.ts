import * as v from 'valibot';
import {namedShape} from '../shapes/named.js';
import {notAssessableReasons} from '../../domain/verdict.js';
import {exceptionShape} from '../shapes/exception.js';

export const exceptionsResult = v.object({
	schema: v.literal('planwatch/exceptions@1'),
	quarter: v.string(),
	/** Worst first. */
	exceptions: v.array(exceptionShape),
	/** How many of the series that could be judged chance alone would mark. */
	byChance: v.object({judged: v.number(), expected: v.number()}),
	/** Only with `--not-assessable`. */
	notAssessable: v.nullable(
		v.array(
			v.object({
				indicator: namedShape,
				breakdown: v.nullable(v.string()),
				reason: v.picklist(notAssessableReasons),
				explanation: v.string(),
				needed: v.nullable(v.string()),
			}),
		),
	),
});

export type ExceptionsResult = v.InferOutput<typeof exceptionsResult>;
