import {type Qualifier} from '../domain/figure.js';
import {decimalsOf} from '../domain/rounding.js';
import {type Unit} from '../domain/unit.js';

/**
 * `6075` → `6,075`; the decimals are kept even when they are zeros. Written out, since `Intl` takes longer to load its tables
 * than the program to start.
 */
export function formatNumber(value: number, decimals = 0): string {
	const [whole = '', fraction] = value.toFixed(decimals).split('.');
	const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
	return (fraction ? `${grouped}.${fraction}` : grouped).replace('-', '−');
}

/**
 * A value with its unit in it.
 *
 * @example
 * formatValue(794, 'seconds'); // '13m 14s'
 * formatValue(44.9, 'percent', 1); // '44.9%'
 */
export function formatValue(
	value: number,
	unit: Unit,
	decimals = shortestDecimals(value),
): string {
	switch (unit) {
		case 'percent': {
			return `${formatNumber(value, decimals)}%`;
		}

		case 'percentage-points': {
			return `${formatNumber(value, decimals)} pts`;
		}

		case 'gbp': {
			return formatPounds(value);
		}

		case 'seconds': {
			return formatSeconds(value);
		}

		case 'days': {
			return `${formatNumber(value, decimals)} ${value === 1 ? 'day' : 'days'}`;
		}

		case 'rank': {
			return formatOrdinal(value);
		}

		case 'fte': {
			return `${formatNumber(value, decimals)} FTE`;
		}

		case 'year': {
			return String(value);
		}

		case 'times': {
			return `${formatNumber(value, decimals)} times`;
		}

		case 'feet': {
			return `${formatNumber(value, decimals)} ft`;
		}

		case 'count': {
			return formatNumber(value, decimals);
		}
	}
}

/** The parts of a figure that say its value, from the store or from JSON. */
export type PrintedValue = {
	readonly value: number;
	readonly valueTo?: number | null | undefined;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | null | undefined;
	readonly printed?: string | null | undefined;
};

const marks: Record<Qualifier, string> = {
	about: '~',
	over: '>',
	'at-least': '≥',
	under: '<',
	'just-under': '<',
	'just-over': '>',
	'up-to': '≤',
};

/** A figure as it was printed, in the house style: `>1,500`, `£500–£5,000`, `<70%`, `44.9%`. */
export function formatFigure(figure: PrintedValue): string {
	const isPercent = figure.unit === 'percent';
	const decimals =
		isPercent && figure.printed
			? Math.max(decimalsOf(figure.printed), correctedDecimals(figure))
			: shortestDecimals(figure.value);
	const mark = figure.qualifier ? marks[figure.qualifier] : '';
	const to = isNumber(figure.valueTo)
		? `–${formatValue(figure.valueTo, figure.unit)}`
		: '';
	return `${mark}${formatValue(figure.value, figure.unit, decimals)}${to}`;
}

/** A value that a person corrected may have more decimals than the number in its place; a third in words has them by nature. */
function correctedDecimals({value, printed}: PrintedValue): number {
	return /^[\d.,]+\s?%?$/.test(printed ?? '') ? shortestDecimals(value) : 0;
}

function isNumber(value: number | null | undefined): value is number {
	return typeof value === 'number';
}

function formatPounds(value: number): string {
	if (value >= 1_000_000 && value % 10_000 === 0) {
		return `£${formatNumber(value / 1_000_000, shortestDecimals(value / 1_000_000))}m`;
	}

	return `£${formatNumber(value, Number.isInteger(value) ? 0 : 2)}`;
}

function formatSeconds(value: number): string {
	const whole = Math.round(value);
	const minutes = Math.floor(whole / 60);
	const seconds = whole % 60;
	return minutes === 0
		? `${seconds}s`
		: `${minutes}m ${String(seconds).padStart(2, '0')}s`;
}

/** `11` → `11th`. */
function formatOrdinal(value: number): string {
	const [tens, ones] = [Math.floor(value / 10) % 10, value % 10];
	const suffix = tens === 1 ? undefined : {1: 'st', 2: 'nd', 3: 'rd'}[ones];
	return `${value}${suffix ?? 'th'}`;
}

/** As many decimals as the value has, four at most. */
function shortestDecimals(value: number): number {
	return String(Number(value.toFixed(4))).split('.')[1]?.length ?? 0;
}
