import {
	type Observation,
	type Sample,
} from '../../source/exceptions/methods/sample.js';

/** Twenty-four months that only vary as they usually do. */
export const steady = [
	50, 53, 47, 51, 49, 55, 45, 52, 48, 50, 54, 46, 51, 49, 53, 47, 52, 48, 50,
	55, 45, 51, 49, 50,
];

/** The months from January of a year on, one for each value; `undefined` is a gap. */
export function months(
	values: ReadonlyArray<number | undefined>,
	firstYear = 2020,
): Observation[] {
	return values.map((value, index) => ({
		period: monthPeriod(index, firstYear),
		value,
	}));
}

/** Totals of the twelve months up to each month, from the twelfth on. */
export function rollingTotals(
	values: readonly number[],
	firstYear = 2020,
): Observation[] {
	return values.slice(11).map((_, index) => ({
		period: {
			start: monthPeriod(index, firstYear).start,
			end: monthPeriod(index + 11, firstYear).end,
		},
		value: sum(values.slice(index, index + 12)),
	}));
}

/** A financial year each. */
export function years(
	values: readonly number[],
	firstYear = 2020,
): Observation[] {
	return values.map((value, index) => ({
		period: {
			start: `${firstYear + index}-04-01`,
			end: `${firstYear + index + 1}-03-31`,
		},
		value,
	}));
}

export function counts(observations: readonly Observation[]): Sample {
	return {
		type: 'count',
		unit: 'count',
		decimals: 0,
		direction: 'decrease',
		observations,
	};
}

export function durations(observations: readonly Observation[]): Sample {
	return {
		type: 'duration',
		unit: 'seconds',
		decimals: 0,
		direction: 'decrease',
		observations,
	};
}

/** Proportions in per cent, with their parts. */
export function shares(
	parts: ReadonlyArray<readonly [numerator: number, denominator: number]>,
): Sample {
	return {
		type: 'proportion',
		unit: 'percent',
		decimals: 1,
		direction: 'increase',
		observations: months(
			parts.map(([numerator, denominator]) => (numerator / denominator) * 100),
		).map((observation, index) => ({
			...observation,
			numerator: parts[index]![0],
			denominator: parts[index]![1],
		})),
	};
}

function monthPeriod(index: number, firstYear: number) {
	const year = firstYear + Math.floor(index / 12);
	const month = String((index % 12) + 1).padStart(2, '0');
	const lastDay = new Date(Date.UTC(year, (index % 12) + 1, 0)).getUTCDate();
	return {start: `${year}-${month}-01`, end: `${year}-${month}-${lastDay}`};
}

function sum(values: readonly number[]): number {
	let total = 0;
	for (const value of values) {
		total += value;
	}

	return total;
}
