import {shiftMonths} from '../../source/domain/date-range.js';
import {type Indicator} from '../../source/domain/indicator.js';
import {buildSeries, type Series} from '../../source/domain/series.js';
import {toSeriesFigures} from '../../source/domain/series-figures.js';
import {type SeriesPoint} from '../../source/domain/series-point.js';
import {makeIndicator} from '../domain/make-indicator.js';

/** An indicator of counts, fewer of which are better. */
export const thefts = makeIndicator({
	id: 'thefts',
	name: 'Thefts of bicycles',
	objective: 'neighbourhood-crime',
	about: 'Invented for tests.',
});

/** Points of one month each, from the first on; `undefined` is a month that is not available. */
export function makeMonths(
	first: string,
	values: ReadonlyArray<number | undefined>,
): SeriesPoint[] {
	const [start, end] = [`${first}-01`, `${first}-31`];
	return values.map((value, index) => ({
		indicator: thefts.id,
		period: shiftMonths({start, end}, index),
		value,
		source: 'thefts.csv',
	}));
}

/** The series of such points. The first month must have 31 days. */
export function makeSeries(
	points: readonly SeriesPoint[],
	indicator: Indicator = thefts,
): Series {
	return buildSeries(toSeriesFigures(points, indicator))[0]!;
}
