import {type Figure} from '../../domain/figure.js';
import {type IndicatorVerdict} from '../../domain/indicator-verdict.js';
import {type Indicator} from '../../domain/indicator.js';
import {assessStanding, type Standing} from '../../domain/standing.js';
import {type Waiting} from '../../domain/waiting.js';
import {type Judgement} from '../../exceptions/judgement.js';
import {
	findDrawable,
	markPoints,
	toChartPhases,
} from '../../exceptions/limits/chart-phases.js';
import {judgeImported} from '../../exceptions/limits/judge-imported.js';
import {
	findReferences,
	toChartPoints,
	toChartReferences,
} from '../../format/trend.js';
import {type Context} from '../command.js';
import {figureToJson, standingToJson} from '../shapes/to-json.js';
import {verdictOf} from '../verdict-of.js';
import {
	type BriefChart,
	type BriefException,
	type BriefPriority,
} from './result.js';

/** Two values are worth a drawing only where something is said of them. */
const fewestDates = {withException: 2, without: 3};

type PriorityParts = {
	readonly number: number;
	readonly name: string;
	readonly indicators: readonly Indicator[];
	readonly exceptions: readonly BriefException[];
	readonly dismissed: number;
	readonly verdicts: readonly IndicatorVerdict[];
	/** Of the quarter's report. */
	readonly waiting: Waiting;
};

/** An indicator as the paper has it: its standing in all reports, and what the quarter's own says. */
type Assessed = {
	readonly standing: Standing;
	/** In the quarter: its value with what follows from it, or a change that was printed alone. */
	readonly now: Standing;
	/** What the quarter printed of it, value or change. */
	readonly printed: Figure | undefined;
	/** The last value, where the quarter has none. */
	readonly earlier: Figure | undefined;
	readonly references: readonly Figure[];
	readonly exceptions: readonly BriefException[];
	/** The chart that its series was judged on, where it was imported. */
	readonly judgement: Judgement | undefined;
};

/** What the paper says of one priority. */
export function gatherPriority(
	parts: PriorityParts,
	context: Context,
): BriefPriority {
	const {number, name, indicators, exceptions, dismissed, verdicts} = parts;
	const {byIndicator} = parts.waiting;
	const {quarter, names} = context;
	const assessed = indicators
		.map((indicator) => assess(indicator, exceptions, context))
		.filter(
			({standing: {indicator, lastReport}}) =>
				lastReport !== undefined || byIndicator.has(indicator.id),
		);
	const kept = assessed.filter(
		({standing, exceptions: own}) => standing.isReported || own.length > 0,
	);
	const others = assessed
		.filter((one) => !kept.includes(one))
		.map(({standing: {indicator}}) => ({
			id: indicator.id,
			name: indicator.name,
		}));
	return {
		priority: number,
		name,
		exceptions: [...exceptions],
		dismissed,
		indicators: kept.map((one) => ({
			...standingToJson(
				one.now,
				one.exceptions
					.filter(({triage}) => triage.status === 'open')
					.map(({id}) => id),
				{
					verdict: verdictOf(verdicts, one.standing),
					waiting: parts.waiting,
					names,
				},
			),
			printed: one.printed ? figureToJson(one.printed, names) : null,
			earlier: one.earlier ? figureToJson(one.earlier, names) : null,
			against: one.references.map((figure) => figureToJson(figure, names)),
		})),
		charts: kept.flatMap((one) => chartOf(one, quarter.id) ?? []),
		silent: others.filter(({id}) => !byIndicator.has(id)),
		toReview: others.filter(({id}) => byIndicator.has(id)),
	};
}

function assess(
	indicator: Indicator,
	exceptions: readonly BriefException[],
	{store, quarter: {id: quarter}, settings}: Context,
): Assessed {
	const figures = store.levels.ofIndicator(indicator, quarter);
	const standing = assessStanding(indicator, figures, quarter);
	const isNow = standing.latest?.report === quarter;
	const now = isNow
		? standing
		: assessStanding(
				indicator,
				figures.filter(({report}) => report === quarter),
				quarter,
			);
	const {series} = standing;
	const judged = judgeImported(
		indicator,
		series ? [series] : [],
		figures,
		() => ({
			points: store.series.ofIndicator(indicator.id),
			rebases: store.rebases.current(),
			settings,
		}),
	);
	return {
		judgement: series && judged.get(series),
		standing,
		now,
		printed: now.latest ?? figures.find(({id}) => id === now.change?.id),
		earlier: isNow ? undefined : standing.latest,
		references: findReferences(standing.latest, figures),
		exceptions: exceptions.filter(
			(exception) => exception.indicator?.id === indicator.id,
		),
	};
}

function chartOf(
	{standing: {indicator, series}, references, exceptions, judgement}: Assessed,
	quarter: string,
): BriefChart | undefined {
	const levels = series?.levels ?? [];
	const dates = new Set(levels.map(({period}) => period.end)).size;
	const fewest =
		fewestDates[exceptions.length > 0 ? 'withException' : 'without'];
	if (!series || dates < fewest) {
		return undefined;
	}

	const phases = judgement ? findDrawable(judgement, indicator) : [];
	return {
		indicator: {id: indicator.id, name: indicator.name},
		breakdown: series.breakdown ?? null,
		window: series.window,
		points: toChartPoints(levels, markPoints(phases, indicator.direction)).map(
			({date, value, label, isDerived, isUnsure, bearing}) => ({
				date,
				value,
				label,
				origin: isDerived ? 'derived' : 'stated',
				isUnsure,
				bearing: bearing ?? null,
			}),
		),
		phases: toChartPhases(phases, indicator, '').map(
			({centre, limits, labels}) => ({
				centre,
				limits: [...limits],
				labels,
			}),
		),
		references: toChartReferences(references, quarter),
	};
}
