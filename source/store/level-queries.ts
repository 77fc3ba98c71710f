import {type Figure} from '../domain/figure.js';
import {type Indicator} from '../domain/indicator.js';
import {parseQuarter, type QuarterId, quarterRange} from '../domain/quarter.js';
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

	const isKnown = (quarter: QuarterId) => {
		const parsed = parseQuarter(quarter);
		const isLatest = quarter === latest.get();
		return ({period}: SeriesPoint) =>
			isLatest ||
			parsed === undefined ||
			period.end <= quarterRange(parsed).end;
	};

	return {
		/** Figures of the newest report first, then the series in the order of time. */
		ofIndicator(indicator: Indicator, quarter: QuarterId): Figure[] {
			return [
				...figures
					.ofIndicator(indicator.id)
					.filter(({report}) => report <= quarter),
				...toSeriesFigures(
					series
						.ofIndicator(indicator.id)
						.filter((point) => isKnown(quarter)(point)),
					indicator,
				),
			];
		},
		/** The points of every series. */
		pointsUpTo: (quarter: QuarterId): SeriesPoint[] =>
			series.all().filter((point) => isKnown(quarter)(point)),
	};
}
