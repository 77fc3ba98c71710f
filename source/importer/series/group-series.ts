import {orderText} from '../../domain/order-text.js';
import {type Problem} from '../problem.js';
import {type SeriesRow} from './series-row.js';

/** One of the series in a file. */
export type SeriesGroup = {
	readonly indicator?: string | undefined;
	readonly breakdown?: string | undefined;
	/** In the order of time. */
	readonly rows: readonly SeriesRow[];
};

/**
 * Takes the series in a file apart, by indicator and breakdown, in the order in which each first appears. A period that
 * stands twice in one series is a problem: which of its values is right is not for a program to choose.
 *
 * @param file its name in problems.
 */
export function groupSeries(
	rows: readonly SeriesRow[],
	file: string,
): {
	readonly groups: readonly SeriesGroup[];
	readonly problems: readonly Problem[];
} {
	const byName = new Map<string, SeriesRow[]>();
	for (const row of rows) {
		const name = JSON.stringify([row.indicator, row.breakdown]);
		const group = byName.get(name);
		if (group) {
			group.push(row);
		} else {
			byName.set(name, [row]);
		}
	}

	const groups = [...byName.values()].map((group) => ({
		indicator: group[0]!.indicator,
		breakdown: group[0]!.breakdown,
		rows: group.toSorted(
			(a, b) =>
				orderText(a.period.end, b.period.end) ||
				orderText(a.period.start, b.period.start) ||
				a.line - b.line,
		),
	}));
	return {
		groups,
		problems: groups
			.flatMap((group) => findRepeats(group, file))
			.toSorted((a, b) => a.line - b.line),
	};
}

function findRepeats(
	{rows, indicator, breakdown}: SeriesGroup,
	file: string,
): Problem[] {
	const subject = [indicator, breakdown].filter(Boolean).join(' · ');
	return rows.flatMap(({line, period}, index) => {
		const before = rows[index - 1];
		const isRepeated =
			before?.period.start === period.start && before.period.end === period.end;
		return isRepeated
			? [
					{
						file,
						line,
						column: 'period',
						code: 'repeated-period',
						message: `${period.start}/${period.end}${subject && ` of ${subject}`} stands on line ${before.line} too`,
					},
				]
			: [];
	});
}
