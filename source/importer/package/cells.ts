import {type DateRange, parseDateRange} from '../../domain/date-range.js';
import {type Problem} from '../problem.js';

/** One line of a CSV file by column name. */
export type Cells = Readonly<Record<string, string>>;

/** Reads the cells of one row, and keeps what is wrong with them. */
export type RowReader = {
	text(column: string): string;
	optional(column: string): string | undefined;
	list(column: string): string[];
	number(column: string): number;
	optionalNumber(column: string): number | undefined;
	range(column: string): DateRange | undefined;
	oneOf<const T extends string>(column: string, allowed: readonly T[]): T;
	optionalOneOf<const T extends string>(
		column: string,
		allowed: readonly T[],
	): T | undefined;
};

/** Reads `row`, which stands on `line` of `file`; every cell that is not what it should be becomes a problem. */
export function readRow(
	row: Cells,
	file: string,
	line: number,
	problems: Problem[],
): RowReader {
	const report = (column: string, code: string, message: string) => {
		problems.push({file, line, column, code, message});
	};

	const optional = (column: string): string | undefined =>
		row[column] === '' ? undefined : row[column];

	const text = (column: string): string => {
		const value = optional(column);
		if (value === undefined) {
			report(column, 'missing', 'a value is needed here');
		}

		return value ?? '';
	};

	const optionalNumber = (column: string): number | undefined => {
		const value = optional(column);
		if (value === undefined) {
			return undefined;
		}

		const number = Number(value);
		if (!Number.isFinite(number)) {
			report(column, 'not-a-number', `'${value}' is not a number`);
		}

		return number;
	};

	const optionalOneOf = <const T extends string>(
		column: string,
		allowed: readonly T[],
	): T | undefined => {
		const value = optional(column);
		const match = allowed.find((candidate) => candidate === value);
		if (value !== undefined && match === undefined) {
			report(
				column,
				'unknown-value',
				`'${value}' is none of ${allowed.join(', ')}`,
			);
		}

		return match;
	};

	return {
		text,
		optional,
		list: (column) => optional(column)?.split('|') ?? [],
		number(column) {
			const value = text(column);
			return value === '' ? Number.NaN : optionalNumber(column)!;
		},
		optionalNumber,
		range(column) {
			const value = optional(column);
			const range = value === undefined ? undefined : parseDateRange(value);
			if (value !== undefined && !range) {
				report(
					column,
					'not-an-interval',
					`'${value}' is not an interval of days like 2022-10-01/2023-09-30`,
				);
			}

			return range;
		},
		oneOf(column, allowed) {
			text(column);
			return optionalOneOf(column, allowed) ?? allowed[0]!;
		},
		optionalOneOf,
	};
}
