import {type DateRange} from './date-range.js';
import {type Figure} from './figure.js';
import {areAsLong, type Level, statedLevel, windowOf} from './level.js';
import {isStated} from './period.js';
import {
	decimalsOf,
	type Interval,
	printedInterval,
	roundTo,
	tidy,
} from './rounding.js';

/**
 * The levels that follow from the published changes of one report. Nothing here replaces a printed figure.
 *
 * - A level and its change give the other end: 44.9 and "3.7% lower" give 48.6 if the change is in points and 46.6 if
 *   it is relative, and where the print does not settle which, both, each marked as one of two readings.
 * - A change printed both in full and in per cent gives both ends: −58 and −10.1% give 574 → 516.
 */
export function deriveLevels(figures: readonly Figure[]): Level[] {
	const changes = figures.filter(
		(figure) =>
			figure.role === 'change' && figure.indicator && figure.referencePeriod,
	);
	return changes.flatMap((change) => {
		const level = figures.find((figure) => isLevelOf(change, figure));
		if (level) {
			return deriveEarlier(level, change);
		}

		const share = changes.find((other) => isShareOf(change, other));
		return share ? deriveBothEnds(change, share) : [];
	});
}

/** What a change in this reading turns the later value into: `later` ÷ or − gives `earlier`. */
export function earlierValue(
	later: number,
	change: Figure,
	reading: 'points' | 'relative',
): number {
	const signed = change.direction === 'down' ? -change.value : change.value;
	if (change.unit === 'times') {
		return change.direction === 'down'
			? later * change.value
			: later / change.value;
	}

	return reading === 'points' ? later - signed : later / (1 + signed / 100);
}

/** In which ways a published change can be taken. A change in the unit of its level leaves no choice. */
export function readingsOf(
	change: Figure,
	levelUnit: Figure['unit'],
): ReadonlyArray<'points' | 'relative'> {
	if (change.unit === levelUnit && change.unit !== 'percent') {
		return ['points'];
	}

	if (change.unit === 'percentage-points') {
		return ['points'];
	}

	if (change.unit === 'times') {
		return ['relative'];
	}

	if (change.unit !== 'percent') {
		return [];
	}

	if (levelUnit !== 'percent') {
		return ['relative'];
	}

	switch (change.reading) {
		case 'points':
		case 'relative': {
			return [change.reading];
		}

		case 'either':
		case undefined: {
			return ['points', 'relative'];
		}
	}
}

/** A printed change is of a printed level that ends with it and is as long. */
function isLevelOf(change: Figure, figure: Figure): boolean {
	return (
		figure.role === 'level' &&
		figure.source === undefined &&
		isSameSubject(change, figure) &&
		isStated(change.period) &&
		isStated(figure.period) &&
		figure.period.end === change.period.end &&
		areAsLong(change.period, figure.period)
	);
}

function isShareOf(change: Figure, other: Figure): boolean {
	return (
		change.unit === 'count' &&
		other.unit === 'percent' &&
		isSameSubject(change, other) &&
		change.direction === other.direction &&
		sameRange(change.referencePeriod, other.referencePeriod)
	);
}

function isSameSubject(a: Figure, b: Figure): boolean {
	return (
		a.report === b.report &&
		a.indicator === b.indicator &&
		a.breakdown === b.breakdown
	);
}

function deriveEarlier(level: Figure, change: Figure): Level[] {
	const later = statedLevel(level);
	const {referencePeriod} = change;
	if (!later || !referencePeriod) {
		return [];
	}

	const possible = readingsOf(change, level.unit);
	return possible.map((reading) => ({
		...later,
		id: [level.id, change.id, ...(possible.length > 1 ? [reading] : [])].join(
			'+',
		),
		period: {...later.period, ...referencePeriod},
		value: roundTo(
			earlierValue(level.value, change, reading),
			decimalsOf(level.printed),
		),
		printed: undefined,
		interval: spanOf(
			corners(printedInterval(level), printedInterval(change)).map(
				([value, moved]) =>
					earlierValue(value, {...change, value: moved}, reading),
			),
		),
		origin: 'derived',
		figures: [level.id, change.id],
		formula: describeEarlier(level.value, change, reading),
		reading: level.unit === 'percent' ? reading : undefined,
		isOneOfTwoReadings: possible.length > 1,
	}));
}

function describeEarlier(
	value: number,
	change: Figure,
	reading: 'points' | 'relative',
): string {
	const isDown = change.direction === 'down';
	return reading === 'points'
		? `${value} ${isDown ? '+' : '−'} ${change.value}`
		: `${value} ÷ (1 ${isDown ? '−' : '+'} ${change.value}%)`;
}

function deriveBothEnds(change: Figure, share: Figure): Level[] {
	const {referencePeriod, indicator} = change;
	if (!referencePeriod || !indicator || !isStated(change.period)) {
		return [];
	}

	const moved = change.direction === 'down' ? -change.value : change.value;
	const earlier = Math.round((change.value / share.value) * 100);
	const {lower, upper} = printedInterval(share);
	const interval = {
		lower: Math.ceil((change.value / upper) * 100),
		upper: Math.floor((change.value / lower) * 100),
	};
	const sign = change.direction === 'down' ? '−' : '+';
	const ratio = `${change.value} ÷ ${share.value}%`;
	const common = {
		place: change,
		indicator,
		breakdown: change.breakdown,
		window: windowOf(change.period),
		unit: change.unit,
		origin: 'derived',
		figures: [change.id, share.id],
		isOneOfTwoReadings: false,
	} as const;
	const {period} = change;
	return [
		{
			...common,
			id: `${change.id}+${share.id}+earlier`,
			period: {...period, ...referencePeriod},
			value: earlier,
			interval,
			formula: ratio,
		},
		{
			...common,
			id: `${change.id}+${share.id}+later`,
			period,
			value: earlier + moved,
			interval: {lower: interval.lower + moved, upper: interval.upper + moved},
			formula: `${ratio} ${sign} ${change.value}`,
		},
	];
}

function corners(a: Interval, b: Interval): Array<[number, number]> {
	return [
		[a.lower, b.lower],
		[a.lower, b.upper],
		[a.upper, b.lower],
		[a.upper, b.upper],
	];
}

function spanOf(values: readonly number[]): Interval {
	return {lower: tidy(Math.min(...values)), upper: tidy(Math.max(...values))};
}

function sameRange(
	a: DateRange | undefined,
	b: DateRange | undefined,
): boolean {
	return a?.start === b?.start && a?.end === b?.end;
}
