import {type SeriesPoint} from '../domain/series-point.js';
import {type Database} from './driver.js';
import {fromNull, toNull} from './rows.js';

type PointRow = {
	readonly indicator: string;
	readonly breakdown: string;
	readonly period_start: string;
	readonly period_end: string;
	readonly value: number | null;
	readonly status: SeriesPoint['status'] | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly source: string;
};

export type SeriesQueries = ReturnType<typeof prepareSeriesQueries>;

/** Imported series, in the order of time within each indicator and breakdown. */
export function prepareSeriesQueries(database: Database) {
	const all = database.prepare<[], PointRow>(
		'SELECT * FROM series_points ORDER BY indicator, breakdown, period_end',
	);
	const ofIndicator = database.prepare<[string], PointRow>(
		'SELECT * FROM series_points WHERE indicator = ? ORDER BY breakdown, period_end',
	);
	const find = database.prepare<[string, string, string, string], PointRow>(
		'SELECT * FROM series_points WHERE indicator = ? AND breakdown = ? AND period_end = ? AND period_start = ?',
	);
	const save = database.prepare(`
		INSERT INTO series_points VALUES (
			@indicator, @breakdown, @start, @end, @value, @status, @numerator, @denominator, @source
		)
		ON CONFLICT DO UPDATE SET
			value = excluded.value, status = excluded.status, numerator = excluded.numerator,
			denominator = excluded.denominator, source = excluded.source
	`);

	return {
		all: (): SeriesPoint[] => all.all().map((row) => toPoint(row)),
		ofIndicator: (indicator: string): SeriesPoint[] =>
			ofIndicator.all(indicator).map((row) => toPoint(row)),
		/**
		 * Saves a point, in place of the one of the same indicator, breakdown and period.
		 *
		 * @returns what that did: the same values again are `unchanged`, whatever file they came from.
		 */
		save(point: SeriesPoint): 'added' | 'changed' | 'unchanged' {
			const {indicator, breakdown = '', period} = point;
			const before = find.get(indicator, breakdown, period.end, period.start);
			if (before && isSame(toPoint(before), point)) {
				return 'unchanged';
			}

			save.run({
				indicator,
				breakdown,
				start: period.start,
				end: period.end,
				value: toNull(point.value),
				status: toNull(
					point.value === undefined
						? (point.status ?? 'not-available')
						: undefined,
				),
				numerator: toNull(point.numerator),
				denominator: toNull(point.denominator),
				source: point.source,
			});
			return before ? 'changed' : 'added';
		},
	};
}

function isSame(a: SeriesPoint, b: SeriesPoint): boolean {
	return (
		a.value === b.value &&
		a.numerator === b.numerator &&
		a.denominator === b.denominator
	);
}

function toPoint(row: PointRow): SeriesPoint {
	return {
		indicator: row.indicator,
		breakdown: row.breakdown === '' ? undefined : row.breakdown,
		period: {start: row.period_start, end: row.period_end},
		value: fromNull(row.value),
		status: fromNull(row.status),
		numerator: fromNull(row.numerator),
		denominator: fromNull(row.denominator),
		source: row.source,
	};
}
