import {type DateRange, wholeMonths} from './date-range.js';
import {type Figure, type Place, type Qualifier} from './figure.js';
import {isStated, type StatedPeriod} from './period.js';
import {type Interval, printedInterval} from './rounding.js';
import {type Unit} from './unit.js';

/** A value of an indicator for a period: printed, or worked out from what was printed. */
export type Level = {
	/** The figure's id; for a derived level the ids it is made of, joined with `+`. */
	readonly id: string;
	readonly place: Place;
	readonly indicator: string;
	readonly breakdown?: string | undefined;
	readonly period: StatedPeriod;
	readonly window: Window;
	readonly value: number;
	/** The characters in the report, for a stated level. */
	readonly printed?: string | undefined;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
	/** What the rounding of the print allows. */
	readonly interval: Interval;
	readonly origin: 'stated' | 'derived';
	/** Ids of the figures it rests on. */
	readonly figures: readonly string[];
	/** How a derived level was worked out: `44.9 + 3.7`. */
	readonly formula?: string | undefined;
	/** The reading of the published change that a derived level took. */
	readonly reading?: 'points' | 'relative' | undefined;
	/** True when the print allows the other reading too, which gives another value. */
	readonly isOneOfTwoReadings: boolean;
};

/**
 * The length of time a level covers, which is what makes levels comparable: `12-months`, `as-at`, `month`, `quarter`,
 * `6-months year-to-date`, `since 2020-02-01`, `9-months`.
 */
export type Window = string;

/**
 * The level that a figure states: its own value, or an earlier own value given for comparison. A value given for
 * comparison is of the same kind as the level it is compared with: "(33.4% in June 2021)" behind a level as at a day is
 * no monthly rate.
 *
 * @param window of the level that a baseline is compared with.
 */
export function statedLevel(
	figure: Figure,
	window?: Window,
): Level | undefined {
	const isOwnValue = figure.role === 'level' || figure.role === 'baseline';
	if (!isOwnValue || !figure.indicator || !isStated(figure.period)) {
		return undefined;
	}

	return {
		id: figure.id,
		place: figure,
		indicator: figure.indicator,
		breakdown: figure.breakdown,
		period: figure.period,
		window: window ?? windowOf(figure.period),
		value: figure.value,
		printed: figure.printed,
		unit: figure.unit,
		qualifier: figure.qualifier,
		interval: printedInterval(figure),
		origin: 'stated',
		figures: [figure.id],
		isOneOfTwoReadings: false,
	};
}

/** A financial year and any other twelve months are one window: only their ends differ. */
export function windowOf(period: StatedPeriod): Window {
	switch (period.kind) {
		case '12-months':
		case 'financial-year': {
			return '12-months';
		}

		case 'since': {
			return `since ${period.start}`;
		}

		// Three months into the year and six months into it are not the same thing.
		case 'year-to-date': {
			return `${describeLength(period)} year-to-date`;
		}

		case 'other': {
			return describeLength(period);
		}

		case 'as-at':
		case 'month':
		case 'quarter': {
			return period.kind;
		}
	}
}

/** Months that a report may name for a moment in them. */
const longestMoment = 3;

/**
 * Whether a level covers what its window says. A value given for comparison stands in the window of the level beside it:
 * "(33.4% in June 2021)" may do so behind a value as at a day, but the mean of a whole year is no value of a day.
 */
export function fitsWindow({
	period,
	window,
}: Pick<Level, 'period' | 'window'>): boolean {
	const length = wholeMonths(period);
	return (
		length === undefined ||
		length <= longestMoment ||
		window === windowOf(period) ||
		window.startsWith(`${length}-months`)
	);
}

/** Whether what is said of one span can be of the other: both are as long, or one is the day that a span ends on. */
export function areAsLong(a: StatedPeriod, b: StatedPeriod): boolean {
	const [first, second] = [windowOf(a), windowOf(b)];
	return first === second || first === 'as-at' || second === 'as-at';
}

function describeLength(range: DateRange): Window {
	const months = wholeMonths(range);
	return months ? `${months}-months` : `${range.start} to ${range.end}`;
}
