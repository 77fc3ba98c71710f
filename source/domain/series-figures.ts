import {type DateRange, wholeMonths} from './date-range.js';
import {type Figure} from './figure.js';
import {type Indicator} from './indicator.js';
import {type PeriodKind} from './period.js';
import {quarterId, quarterOf} from './quarter.js';
import {type SeriesPoint} from './series-point.js';

/** The points of an imported series as levels of their indicator, so that they are charted and listed as all others. */
export function toSeriesFigures(
	points: readonly SeriesPoint[],
	indicator: Indicator,
): Figure[] {
	return points.flatMap((point) =>
		point.value === undefined ? [] : [toFigure(point, point.value, indicator)],
	);
}

function toFigure(
	point: SeriesPoint,
	value: number,
	indicator: Indicator,
): Figure {
	const {period, breakdown, numerator, denominator, source} = point;
	const {id, priority, strand, objective, unit, decimals} = indicator;
	return {
		id: ['series', id, breakdown, `${period.start}/${period.end}`]
			.filter(Boolean)
			.join('/'),
		report: quarterId(quarterOf(period.end)),
		priority,
		strand,
		objective,
		paragraph: 0,
		printed: value.toFixed(decimals),
		indicator: id,
		breakdown,
		role: 'level',
		value,
		unit,
		period: {...period, kind: kindOf(period), basis: 'sentence'},
		numerator,
		denominator,
		source,
	};
}

/** What sort of span a range of days is, by its length alone. */
export function kindOf(period: DateRange): PeriodKind {
	const months = wholeMonths(period);
	const kinds: Partial<Record<number, PeriodKind>> = {
		1: 'month',
		3: 'quarter',
		12: '12-months',
	};
	return period.start === period.end
		? 'as-at'
		: (kinds[months ?? 0] ?? 'other');
}
