import * as v from 'valibot';
import {readings} from '../../domain/figure.js';
import {desiredDirections} from '../../domain/indicator.js';
import {strands} from '../../domain/strand.js';
import {indicatorTypes, units} from '../../domain/unit.js';
import {
	evidenceGrades,
	notAssessableReasons,
	verdictNames,
} from '../../domain/verdict.js';
import {figureShape} from './figure.js';

const changeShape = v.object({
	value: v.number(),
	unit: v.picklist(units),
	direction: v.nullable(v.picklist(['up', 'down'])),
	reference: v.nullable(v.string()),
	reading: v.nullable(v.picklist(readings)),
	origin: v.picklist(['stated', 'derived']),
});

export const expectedShape = v.object({
	centre: v.number(),
	lower: v.number(),
	upper: v.number(),
});

export const verdictShape = v.object({
	verdict: v.picklist(verdictNames),
	reason: v.nullable(v.picklist(notAssessableReasons)),
	evidence: v.nullable(v.picklist(evidenceGrades)),
	side: v.nullable(v.picklist(['high', 'low', 'mixed'])),
	expected: v.nullable(expectedShape),
	explanation: v.string(),
	needed: v.nullable(v.string()),
});

export const indicatorShape = v.object({
	id: v.string(),
	name: v.string(),
	priority: v.number(),
	strand: v.picklist(strands),
	objective: v.string(),
	topics: v.array(v.string()),
	type: v.picklist(indicatorTypes),
	unit: v.picklist(units),
	direction: v.picklist(desiredDirections),
	/** False when no figure of the quarter's report is taken for it; `latest` is then from an earlier one. */
	isReported: v.boolean(),
	/** Figures of it in the quarter's report that wait for review. */
	waiting: v.number(),
	latest: v.nullable(figureShape),
	previous: v.nullable(figureShape),
	change: v.nullable(changeShape),
	/** Null until the series can be judged. */
	verdict: v.nullable(verdictShape),
	/** Ids of its open exceptions in the quarter, worst first. */
	exceptions: v.array(v.string()),
});

export type IndicatorJson = v.InferOutput<typeof indicatorShape>;
