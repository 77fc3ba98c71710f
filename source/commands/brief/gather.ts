import {coverTopics} from '../../domain/coverage.js';
import {type IndicatorVerdict} from '../../domain/indicator-verdict.js';
import {
	type NotAssessableReason,
	notAssessableReasons,
} from '../../domain/verdict.js';
import {countByChance} from '../../exceptions/chance.js';
import {type ExceptionRecord} from '../../store/exception-queries.js';
import {type Context} from '../command.js';
import {exceptionToJson, figureToJson} from '../shapes/to-json.js';
import {describePlace} from '../shapes/to-text.js';
import {gatherPriority} from './gather-priority.js';
import {type BriefQuery} from './query.js';
import {type BriefException, type BriefResult} from './result.js';

/** Everything that a paper on a quarter says, from the store. */
export function gatherBrief(
	{format, priority, file}: BriefQuery,
	context: Context,
): BriefResult {
	const {store, quarter, now} = context;
	const found = store.exceptions.ofQuarter(quarter.id);
	const placed = placeExceptions(found, context);
	const isAsked = (number: number | undefined) =>
		priority === undefined || number === priority;
	const asked = placed.filter((exception) => isAsked(exception.priority));
	const kept = asked.filter(({json}) => json.triage.status !== 'dismissed');
	const indicators = store.indicators
		.all()
		.filter((indicator) => isAsked(indicator.priority));
	const ids = new Set(indicators.map(({id}) => id));
	const verdicts = store.verdicts
		.ofQuarter(quarter.id)
		.filter(({indicator}) => ids.has(indicator));
	return {
		schema: 'planwatch/brief@1',
		quarter: quarter.id,
		label: quarter.quarter,
		title: quarter.title,
		writtenOn: now().toISOString().slice(0, 10),
		format,
		file: file ?? null,
		figures: store.figures
			.ofReport(quarter.id)
			.filter((figure) => isAsked(figure.priority)).length,
		waiting:
			store.review.countWaiting().find(({report}) => report === quarter.id)
				?.waiting ?? 0,
		dismissed: asked.length - kept.length,
		exceptions: kept
			.filter((exception) => exception.priority === undefined)
			.map(({json}) => json),
		priorities: store.reports
			.priorities()
			.filter(({number}) => isAsked(number))
			.map(({number, name}) =>
				gatherPriority(
					{
						number,
						name,
						indicators: indicators.filter((one) => one.priority === number),
						exceptions: kept
							.filter((exception) => exception.priority === number)
							.map(({json}) => json),
						verdicts,
					},
					context,
				),
			),
		silentTopics: priority === undefined ? listSilentTopics(context) : [],
		notAssessable: countReasons(verdicts),
		byChance: countByChance(verdicts),
	};
}

/** With the priority that each is of, by its indicator or, where it has none, by its figures. */
function placeExceptions(
	exceptions: readonly ExceptionRecord[],
	{store, names}: Context,
): Array<{
	readonly priority: number | undefined;
	readonly json: BriefException;
}> {
	const figures = new Map(
		store.figures.all().map((figure) => [figure.id, figure]),
	);
	const priorityOf = new Map(
		store.indicators.all().map(({id, priority}) => [id, priority]),
	);
	return exceptions.map((exception) => {
		const own = exception.figures.flatMap((id) => figures.get(id) ?? []);
		const places = own.map((figure) =>
			describePlace(figureToJson(figure, names)),
		);
		return {
			priority:
				exception.indicator === undefined
					? own[0]?.priority
					: priorityOf.get(exception.indicator),
			json: {
				...exceptionToJson(exception, names),
				places: [...new Set(places)],
			},
		};
	});
}

function listSilentTopics({
	store,
	quarter,
}: Context): BriefResult['silentTopics'] {
	return coverTopics(
		store.reports.topics(),
		store.indicators.all(),
		store.figures.all(),
		quarter.id,
	)
		.filter(({figures}) => figures === 0)
		.map(({topic: {id, name}}) => ({id, name}));
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
