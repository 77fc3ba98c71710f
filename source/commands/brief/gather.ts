import {coverTopics, isSilent} from '../../domain/coverage.js';
import {type Figure} from '../../domain/figure.js';
import {type IndicatorVerdict} from '../../domain/indicator-verdict.js';
import {
	type NotAssessableReason,
	notAssessableReasons,
} from '../../domain/verdict.js';
import {countByChance} from '../../exceptions/chance.js';
import {type Context} from '../command.js';
import {gatherPriority} from './gather-priority.js';
import {placeExceptions} from './place-exceptions.js';
import {type BriefQuery} from './query.js';
import {type BriefResult} from './result.js';

/** Everything that a paper on a quarter says, from the store. */
export function gatherBrief(
	{format, priority, file, isWithoutNotes}: BriefQuery,
	context: Context,
): BriefResult {
	const {store, quarter, now} = context;
	const isAsked = (number: number | undefined) =>
		priority === undefined || number === priority;
	const all = store.indicators.all();
	const figures = store.figures.all();
	const placed = placeExceptions(context, {indicators: all, figures}).filter(
		(exception) => isAsked(exception.priority),
	);
	const isDismissed = ({json}: (typeof placed)[number]) =>
		json.triage.status === 'dismissed';
	const listOf = (number: number | undefined) =>
		placed
			.filter((one) => one.priority === number && !isDismissed(one))
			.map(({json}) =>
				isWithoutNotes
					? {...json, triage: {...json.triage, by: null, note: null}}
					: json,
			);
	const indicators = all.filter((indicator) => isAsked(indicator.priority));
	const ids = new Set(indicators.map(({id}) => id));
	const verdicts = store.verdicts
		.ofQuarter(quarter.id)
		.filter(({indicator}) => ids.has(indicator));
	const waiting = store.review.waiting(quarter.id);
	const uncovered =
		priority === undefined
			? coverTopics(store.reports.topics(), all, {
					figures,
					waiting,
					quarter: quarter.id,
				}).filter((topic) => topic.figures === 0)
			: [];
	return {
		schema: 'planwatch/brief@1',
		quarter: quarter.id,
		label: quarter.quarter,
		title: quarter.title,
		writtenOn: now().toISOString().slice(0, 10),
		format,
		file: file ?? null,
		priority: priority ?? null,
		...countFigures(
			figures.filter(
				(figure) => figure.report === quarter.id && isAsked(figure.priority),
			),
		),
		waiting: store.review.waiting(quarter.id, priority).figures,
		exceptions: listOf(undefined),
		priorities: store.reports
			.priorities()
			.filter(({number}) => isAsked(number))
			.map(({number, name}) =>
				gatherPriority(
					{
						number,
						name,
						indicators: indicators.filter((one) => one.priority === number),
						exceptions: listOf(number),
						dismissed: placed.filter(
							(one) => one.priority === number && isDismissed(one),
						).length,
						verdicts,
						waiting,
					},
					context,
				),
			),
		silentTopics: uncovered
			.filter((topic) => isSilent(topic))
			.map(({topic: {id, name}}) => ({id, name})),
		topicsToReview: uncovered
			.filter((topic) => !isSilent(topic))
			.map(({topic: {id, name}}) => ({id, name})),
		notAssessable: countReasons(verdicts),
		byChance: countByChance(verdicts),
		tolerances: context.settings.tolerances,
	};
}

function countFigures(figures: readonly Figure[]) {
	return {
		figures: figures.length,
		figureIndicators: new Set(figures.flatMap(({indicator}) => indicator ?? []))
			.size,
	};
}

/** The most frequent reason first. */
function countReasons(
	verdicts: readonly IndicatorVerdict[],
): Array<{reason: NotAssessableReason; count: number}> {
	return notAssessableReasons
		.map((reason) => ({
			reason,
			count: verdicts.filter(({verdict}) => verdict.reason === reason).length,
		}))
		.filter(({count}) => count > 0)
		.toSorted((a, b) => b.count - a.count);
}
