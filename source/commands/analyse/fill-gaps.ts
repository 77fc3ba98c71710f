import {
	addDays,
	type DateRange,
	shiftMonths,
	wholeMonths,
} from '../../domain/date-range.js';
import {type SeriesGroup} from '../../importer/series/group-series.js';
import {type SeriesRow} from '../../importer/series/series-row.js';

/**
 * Puts a row without a value wherever a series leaves a period out: a chart that joined its neighbours would take two
 * months' change for one. Only where most periods follow on each other: a series that has only ever every third month
 * leaves nothing out.
 */
export function fillGaps(group: SeriesGroup): SeriesGroup {
	const {rows} = group;
	const length = rows[0] && wholeMonths(rows[0].period);
	const isRegular =
		length !== undefined &&
		rows.every(({period}) => wholeMonths(period) === length);
	if (!isRegular || !mostlyFollows(rows)) {
		return group;
	}

	return {
		...group,
		rows: rows.flatMap((row, index) => {
			const next = rows[index + 1];
			return next ? [row, ...listBetween(row, next.period, length)] : [row];
		}),
	};
}

function mostlyFollows(rows: readonly SeriesRow[]): boolean {
	const following = rows.filter(
		({period}, index) =>
			rows[index + 1]?.period.start === addDays(period.end, 1),
	);
	return following.length * 2 > rows.length - 1;
}

function listBetween(
	{line, period}: SeriesRow,
	before: DateRange,
	length: number,
): SeriesRow[] {
	const missing: SeriesRow[] = [];
	let next = shiftMonths(period, length);
	while (next.end < before.start) {
		missing.push({line, period: next, status: 'not-available'});
		next = shiftMonths(next, length);
	}

	// What does not come out even is no gap of whole periods.
	return next.start === before.start ? missing : [];
}
