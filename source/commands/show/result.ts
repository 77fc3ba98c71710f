import * as v from 'valibot';
import {abridgedOrigin} from '../shapes/commentary.js';
import {exceptionShape} from '../shapes/exception.js';
import {figureShape, periodShape} from '../shapes/figure.js';
import {indicatorShape, verdictShape} from '../shapes/indicator.js';

export const showResult = v.object({
	schema: v.literal('planwatch/show@1'),
	quarter: v.string(),
	indicator: indicatorShape,
	about: v.string(),
	series: v.array(
		v.object({
			breakdown: v.nullable(v.string()),
			window: v.string(),
			points: v.array(
				v.object({
					period: v.nullable(periodShape),
					value: v.number(),
					origin: v.picklist(['stated', 'derived']),
					figure: figureShape,
				}),
			),
		}),
	),
	figures: v.array(figureShape),
	peers: v.array(figureShape),
	targets: v.array(figureShape),
	/** On the latest value. */
	verdict: v.nullable(verdictShape),
	/** On every breakdown that the quarter has a figure for. */
	verdicts: v.array(
		v.object({breakdown: v.nullable(v.string()), ...verdictShape.entries}),
	),
	exceptions: v.array(exceptionShape),
	/** Of the paragraphs that the figures stand in: a summary in the project's own words, else how the report begins. */
	commentary: v.array(
		v.object({
			report: v.string(),
			objective: v.string(),
			paragraphs: v.number(),
			summary: v.string(),
			origin: abridgedOrigin,
		}),
	),
});

export type ShowResult = v.InferOutput<typeof showResult>;
