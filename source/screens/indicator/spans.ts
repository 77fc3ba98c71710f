import {type DateRange, wholeMonths} from '../../domain/date-range.js';
import {type Level} from '../../domain/level.js';
import {
	parseQuarter,
	quarterId,
	quarterLabel,
	quarterOf,
	quarterRange,
} from '../../domain/quarter.js';
import {type Series} from '../../domain/series.js';
import {type IndicatorType} from '../../domain/unit.js';

/** How much of a long series is drawn, and in what steps. */
export type Span = 'last' | 'quarters' | 'years' | 'all';

export type Step = 'quarters' | 'years';

/** A quarter or financial year made of the shorter periods in it. */
export type Total = {
	readonly period: DateRange;
	/** `Q1 22/23`, `22/23`. */
	readonly label: string;
	readonly value: number;
};

export type Aggregate = {
	readonly how: 'sum' | 'mean';
	readonly totals: readonly Total[];
	/** Labels of those that lack some of their months, which are left out. */
	readonly partial: readonly string[];
};

const monthsOf: Readonly<Record<Step, number>> = {quarters: 3, years: 12};

/** The ways in which a series can be drawn; only one that is too long for its room has a choice. */
export function listSpans({window, levels}: Series, room: number): Span[] {
	if (levels.length <= room) {
		return ['all'];
	}

	const steps: Partial<Record<string, Step[]>> = {
		month: ['quarters', 'years'],
		quarter: ['years'],
	};
	return ['last', ...(steps[window] ?? []), 'all'];
}

/** The one that was asked for, or where the series does not have it the first that it has. */
export function settleSpan(wanted: Span, spans: readonly Span[]): Span {
	return spans.includes(wanted) ? wanted : (spans[0] ?? 'all');
}

/** The choice after this one, and after the last the first. */
export function nextSpan(span: Span, spans: readonly Span[]): Span {
	return spans[(spans.indexOf(span) + 1) % spans.length] ?? 'all';
}

/**
 * Adds months up to quarters or financial years: sums of counts, for a year has all the events of its months; means of
 * everything else. A quarter that lacks a month is no quarter, and is left out.
 *
 * @param levels of months or quarters, in the order of time.
 */
export function aggregateLevels(
	levels: readonly Level[],
	step: Step,
	type: IndicatorType,
): Aggregate {
	const how = type === 'count' ? 'sum' : 'mean';
	const groups = new Map<string, Map<string, Level>>();
	for (const level of levels) {
		const {end} = level.period;
		const key = quarterId({
			...quarterOf(end),
			...(step === 'years' && {number: 1}),
		});
		const group = groups.get(key) ?? new Map<string, Level>();
		groups.set(key, group);
		// Of two values for one period the first stands, as it does everywhere.
		group.set(end, group.get(end) ?? level);
	}

	const totals = [...groups].map(([key, group]) =>
		toTotal(key, [...group.values()], {step, how}),
	);
	return {
		how,
		totals: totals.filter(({isWhole}) => isWhole).map(({total}) => total),
		partial: totals
			.filter(({isWhole}) => !isWhole)
			.map(({total}) => total.label),
	};
}

function toTotal(
	key: string,
	levels: readonly Level[],
	{step, how}: {readonly step: Step; readonly how: Aggregate['how']},
): {readonly total: Total; readonly isWhole: boolean} {
	const quarter = parseQuarter(key)!;
	const range = quarterRange(quarter);
	const isYear = step === 'years';
	const sum = levels.reduce((total, {value}) => total + value, 0);
	const months = levels.reduce(
		(total, {period}) => total + (wholeMonths(period) ?? 0),
		0,
	);
	return {
		isWhole: months === monthsOf[step],
		total: {
			period: isYear
				? {start: range.start, end: `${quarter.startYear + 1}-03-31`}
				: range,
			label: isYear ? quarterLabel(quarter).slice(3) : quarterLabel(quarter),
			value: how === 'sum' ? sum : sum / levels.length,
		},
	};
}
