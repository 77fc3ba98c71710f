import {decimalsOf} from '../../domain/rounding.js';
import {type IndicatorType} from '../../domain/unit.js';
import {formatNumber} from '../../format/value.js';
import {type Problem} from '../../importer/problem.js';
import {type SeriesGroup} from '../../importer/series/group-series.js';
import {type SeriesRow} from '../../importer/series/series-row.js';

type Fault = Pick<Problem, 'column' | 'code' | 'message'>;

/** Rows that cannot be right for what is measured: the table is sound, and still no such value exists. */
export function checkGroup(
	{rows}: SeriesGroup,
	type: IndicatorType,
	file: string,
): Problem[] {
	return rows
		.flatMap((row) => {
			const fault = findFault(row, type);
			return fault ? [{file, line: row.line, ...fault}] : [];
		})
		.toSorted((a, b) => a.line - b.line);
}

function findFault(row: SeriesRow, type: IndicatorType): Fault | undefined {
	if (type === 'proportion') {
		return findBadShare(row);
	}

	return type === 'count' ? findBadCount(row) : undefined;
}

function findBadCount({value}: SeriesRow): Fault | undefined {
	return value === undefined || (value >= 0 && Number.isInteger(value))
		? undefined
		: {
				column: 'value',
				code: 'bad-count',
				message: `a count cannot be '${value}'`,
			};
}

function findBadShare({
	value,
	numerator,
	denominator,
}: SeriesRow): Fault | undefined {
	if (numerator === undefined || denominator === undefined) {
		return undefined;
	}

	if (numerator > denominator) {
		return {
			column: 'numerator',
			code: 'above-whole',
			message: `'${numerator}' is above the denominator ${denominator}`,
		};
	}

	const share = numerator / denominator;
	return value === undefined ||
		isPrintOf(value, share, 1) ||
		isPrintOf(value, 100 * share, 0)
		? undefined
		: {
				column: 'value',
				code: 'contradictory',
				message: `'${value}' is not ${numerator} of ${denominator}, which is ${formatNumber(100 * share, 2)}%`,
			};
}

/** Whether a share, with so many decimals at least, may have been rounded, either way, to what was printed. */
function isPrintOf(
	printed: number,
	exact: number,
	leastDecimals: number,
): boolean {
	const decimals = Math.min(9, decimalsOf(String(printed)));
	const room = decimals < leastDecimals ? 0 : 10 ** -decimals;
	return Math.abs(printed - exact) < room + 1e-9;
}
