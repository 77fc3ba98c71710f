import {type Figure} from '../../domain/figure.js';
import {type IndicatorVerdict} from '../../domain/indicator-verdict.js';
import {type Indicator} from '../../domain/indicator.js';
import {assessStanding, type Standing} from '../../domain/standing.js';
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

/** What the paper says of one priority. */
export function gatherPriority(
	{
		number,
		name,
		indicators,
		exceptions,
		verdicts,
	}: {
		readonly number: number;
		readonly name: string;
		readonly indicators: readonly Indicator[];
		readonly exceptions: readonly BriefException[];
		readonly verdicts: readonly IndicatorVerdict[];
	},
	{store, quarter, names}: Context,
): BriefPriority {
	const assessed = indicators
		.map((indicator) => {
			const figures = store.levels.ofIndicator(indicator, quarter.id);
			const standing = assessStanding(indicator, figures, quarter.id);
			return {
				standing,
				printed:
					standing.latest ?? figures.find(({id}) => id === standing.change?.id),
				references: findReferences(standing.latest, figures),
			};
		})
		.filter(({standing}) => standing.lastReport !== undefined);
	const reported = assessed.filter(({standing}) => standing.isReported);
	const listExceptions = ({indicator}: Standing) =>
		exceptions.filter((exception) => exception.indicator?.id === indicator.id);
	return {
		priority: number,
		name,
		exceptions: [...exceptions],
		indicators: reported.map(({standing, printed, references}) => ({
			...standingToJson(
				standing,
				listExceptions(standing)
					.filter(({triage}) => triage.status === 'open')
					.map(({id}) => id),
				{verdict: verdictOf(verdicts, standing), names},
			),
			printed: printed ? figureToJson(printed, names) : null,
			against: references.map((figure) => figureToJson(figure, names)),
		})),
		charts: reported.flatMap(({standing, references}) => {
			const isMarked = listExceptions(standing).length > 0;
			return chartOf(standing, references, isMarked) ?? [];
		}),
		silent: assessed
			.filter(({standing}) => !standing.isReported)
			.map(({standing: {indicator}}) => ({
				id: indicator.id,
				name: indicator.name,
			})),
	};
}

function chartOf(
	{indicator, series}: Standing,
	references: readonly Figure[],
	isMarked: boolean,
): BriefChart | undefined {
	const levels = series?.levels ?? [];
	const dates = new Set(levels.map(({period}) => period.end)).size;
	if (!series || dates < fewestDates[isMarked ? 'withException' : 'without']) {
		return undefined;
	}

	return {
		indicator: {id: indicator.id, name: indicator.name},
		breakdown: series.breakdown ?? null,
		window: series.window,
		points: toChartPoints(levels).map(
			({date, value, label, isDerived, isUnsure}) => ({
				date,
				value,
				label,
				origin: isDerived ? 'derived' : 'stated',
				isUnsure,
			}),
		),
		references: toChartReferences(references),
	};
}
