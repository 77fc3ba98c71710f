import {type Figure} from './figure.js';

/** Everything a printed value may stand for: 44.9% is anything from 44.85 to 44.95. Both ends are included. */
export type Interval = {
	readonly lower: number;
	readonly upper: number;
};

/**
 * The interval of values that would have been printed as this figure. A number of people or things printed in full
 * stands for itself.
 *
 * @example
 * printedInterval({printed: '4.30%', value: 4.3, unit: 'percent'}); // {lower: 4.295, upper: 4.305}
 */
export function printedInterval({
	printed,
	value,
	unit,
}: Pick<Figure, 'printed' | 'value' | 'unit'>): Interval {
	if (unit === 'count') {
		return {lower: value, upper: value};
	}

	const half = 0.5 / 10 ** decimalsOf(printed);
	return {lower: tidy(value - half), upper: tidy(value + half)};
}

/** Decimal places of a number as it was printed: trailing zeros count, words and times have none. */
export function decimalsOf(printed: string): number {
	return /\d\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}

/** Rounds to decimal places: a derived value is given no more of them than the print that it comes from. */
export function roundTo(value: number, decimals: number): number {
	return Number(tidy(value).toFixed(decimals));
}

/** Takes off the dust of binary arithmetic (44.9 + 3.7 = 48.599999…) well below the last printed place. */
export function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
