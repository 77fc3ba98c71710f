import {type Figure} from '../domain/figure.js';
import {type Indicator} from '../domain/indicator.js';
import {orderText} from '../domain/order-text.js';
import {type IsoDate} from '../domain/date-range.js';
import {
	parseQuarter,
	type QuarterId,
	quarterId,
	quarterOf,
	quarterRange,
} from '../domain/quarter.js';
import {type SeriesPoint} from '../domain/series-point.js';
import {toSeriesFigures} from '../domain/series-figures.js';
import {type Database} from './driver.js';
import {type FigureQueries} from './figure-queries.js';
import {type SeriesQueries} from './series-queries.js';

export type LevelQueries = ReturnType<typeof prepareLevelQueries>;

/**
 * What is known of indicators at a quarter: the figures of its report and the ones before it, and the imported values up
 * to its end. Nothing ends the latest quarter: what has come in since its report is shown in it.
 */
export function prepareLevelQueries(
	database: Database,
	{
		figures,
		series,
	}: {readonly figures: FigureQueries; readonly series: SeriesQueries},
) {
	const latest = database
		.prepare<[], string>('SELECT MAX(id) FROM reports')
		.pluck();

	const listed = database
		.prepare<[string, string, number], ListedRow>(
			`
		SELECT id, name, strand,
			(SELECT MAX(report) FROM figures WHERE indicator = indicators.id AND report <= ?) AS report,
			(
				SELECT MAX(period_end) FROM series_points
				WHERE indicator = indicators.id AND period_end <= ? AND value IS NOT NULL
			) AS last_end
		FROM indicators WHERE priority = ? ORDER BY ordinal
	`,
		)
		.raw();

	/** The last day of which something is known at a quarter. */
	const lastDay = (quarter: QuarterId) => {
		const parsed = parseQuarter(quarter);
		return quarter === latest.get() || parsed === undefined
			? endOfTime
			: quarterRange(parsed).end;
	};

	return {
		/** Figures of the newest report first, then the series in the order of time. */
		ofIndicator(indicator: Indicator, quarter: QuarterId): Figure[] {
			const last = lastDay(quarter);
			return [
				...figures
					.ofIndicator(indicator.id)
					.filter(({report}) => report <= quarter),
				...toSeriesFigures(
					series
						.ofIndicator(indicator.id)
						.filter(({period}) => period.end <= last),
					indicator,
				),
			];
		},
		/** The points of every series. */
		pointsUpTo(quarter: QuarterId): SeriesPoint[] {
			const last = lastDay(quarter);
			return series.all().filter(({period}) => period.end <= last);
		},
		/** The indicators of a priority of which something is known at a quarter, in the order of the package. */
		list: (priority: number, quarter: QuarterId): ListedIndicator[] =>
			listed
				.all(quarter, lastDay(quarter), priority)
				.map((row) => toListed(row))
				.filter(({lastReport}) => lastReport !== ''),
	};
}

/** Beside what only few ask for, what a list of thousands is ordered and filtered by. */
export type ListedIndicator = Pick<Indicator, 'id' | 'name' | 'strand'> & {
	/** The latest quarter that something is known of. */
	readonly lastReport: QuarterId;
};

/** Without names, which for thousands of rows take half of the time. */
type ListedRow = [
	id: string,
	name: string,
	strand: Indicator['strand'],
	report: QuarterId | null,
	lastEnd: IsoDate | null,
];

const endOfTime = '9999-12-31';

function toListed([
	id,
	name,
	strand,
	report,
	lastEnd,
]: ListedRow): ListedIndicator {
	const printed = report ?? '';
	const imported = lastEnd === null ? '' : quarterId(quarterOf(lastEnd));
	return {
		id,
		name,
		strand,
		lastReport: orderText(printed, imported) < 0 ? imported : printed,
	};
}
