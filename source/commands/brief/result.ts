import * as v from 'valibot';
import {namedShape} from '../shapes/named.js';
import {bearings} from '../../domain/indicator.js';
import {notAssessableReasons} from '../../domain/verdict.js';
import {exceptionShape} from '../shapes/exception.js';
import {figureShape} from '../shapes/figure.js';
import {indicatorShape} from '../shapes/indicator.js';
import {paperFormats} from './query.js';

const chartShape = v.object({
	indicator: namedShape,
	breakdown: v.nullable(v.string()),
	window: v.string(),
	points: v.array(
		v.object({
			/** The end of its period. */
			date: v.string(),
			value: v.number(),
			label: v.string(),
			origin: v.picklist(['stated', 'derived']),
			/** True where the print allows another value too. */
			isUnsure: v.boolean(),
			/** How a point that breaks a rule bears on the aim; null for all others. */
			bearing: v.nullable(v.picklist(bearings)),
		}),
	),
	/** Stretches of time with a mean and limits of their own; none where nothing was charted. */
	phases: v.array(
		v.object({
			centre: v.number(),
			limits: v.array(
				v.object({date: v.string(), lower: v.number(), upper: v.number()}),
			),
			labels: v.object({
				centre: v.string(),
				lower: v.string(),
				upper: v.string(),
			}),
		}),
	),
	/** Peers and targets. */
	references: v.array(
		v.object({value: v.number(), label: v.string(), name: v.string()}),
	),
});

export type BriefChart = v.InferOutput<typeof chartShape>;

const briefExceptionShape = v.object({
	...exceptionShape.entries,
	/** Where its figures were printed, or the file that its series came from. */
	places: v.array(v.string()),
});

export type BriefException = v.InferOutput<typeof briefExceptionShape>;

/** As the quarter's own report has it: `latest` and `change` are null where that report gives none. */
const briefIndicatorShape = v.object({
	...indicatorShape.entries,
	/** Its value in the quarter or, where there is none, the change that was printed without it. */
	printed: v.nullable(figureShape),
	/** The last value of an earlier report, where the quarter has none. */
	earlier: v.nullable(figureShape),
	/** Peers and targets that its latest value can be held against. */
	against: v.array(figureShape),
});

export type BriefIndicator = v.InferOutput<typeof briefIndicatorShape>;

const priorityShape = v.object({
	priority: v.number(),
	name: v.string(),
	/** Worst first, without those that were dismissed. */
	exceptions: v.array(briefExceptionShape),
	/** How many were dismissed: they are not in the paper. */
	dismissed: v.number(),
	/** Those that the quarter has a figure for, and those with an exception. */
	indicators: v.array(briefIndicatorShape),
	charts: v.array(chartShape),
	/** Indicators that only earlier reports have a figure for. */
	silent: v.array(namedShape),
	/** Indicators of which the quarter has only figures that wait for review. */
	toReview: v.array(namedShape),
});

export type BriefPriority = v.InferOutput<typeof priorityShape>;

export const briefResult = v.object({
	schema: v.literal('planwatch/brief@1'),
	quarter: v.string(),
	label: v.string(),
	/** Of the report. */
	title: v.string(),
	/** The day on which it was written, by the clock of Greenwich. */
	writtenOn: v.string(),
	format: v.picklist(paperFormats),
	/** The file that it was written to; null where there is none. */
	file: v.nullable(v.string()),
	/** The one that was asked for; null for all of them. */
	priority: v.nullable(v.number()),
	/** Of the quarter's report, in the sections of the paper's priorities, and on how many indicators. */
	figures: v.number(),
	figureIndicators: v.number(),
	/** Figures of those sections that wait for a decision: they are not in the paper. */
	waiting: v.number(),
	/** Exceptions that belong to no one priority: only in a paper on all of them. */
	exceptions: v.array(briefExceptionShape),
	priorities: v.array(priorityShape),
	/** Monitored topics without a figure: only in a paper on all priorities. */
	silentTopics: v.array(namedShape),
	/** Monitored topics with no figure but such as wait for review: only in a paper on all priorities. */
	topicsToReview: v.array(namedShape),
	/** How many series could not be assessed, and why. */
	notAssessable: v.array(
		v.object({reason: v.picklist(notAssessableReasons), count: v.number()}),
	),
	byChance: v.object({judged: v.number(), expected: v.number()}),
	/** How far apart values may be before it is an exception: points for percentages, else per cent. */
	tolerances: v.object({relative: v.number(), points: v.number()}),
});

export type BriefResult = v.InferOutput<typeof briefResult>;
