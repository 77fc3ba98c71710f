import {type DesiredDirection} from '../../domain/indicator.js';
import {decimalsOf} from '../../domain/rounding.js';
import {type IndicatorType, type Unit} from '../../domain/unit.js';
import {
	type Observation,
	type Sample,
} from '../../exceptions/methods/sample.js';
import {type SeriesGroup} from '../../importer/series/group-series.js';
import {type SeriesRow} from '../../importer/series/series-row.js';
import {neededDecimals} from './needed-decimals.js';

/**
 * What a series looks like, where nobody says what it measures: a proportion with parts or per cent signs, money with
 * pounds, a count of whole numbers, anything else where there are others.
 */
export function guessType({rows}: SeriesGroup): IndicatorType {
	const stated = rows.filter((row) => row.value !== undefined);
	if (hasParts(stated) || stated.some(({mark}) => mark === 'percent')) {
		return 'proportion';
	}

	if (stated.some(({mark}) => mark === 'gbp')) {
		return 'currency';
	}

	const areWhole = stated.every(
		({value}) => Number.isInteger(value) && Number(value) >= 0,
	);
	return areWhole ? 'count' : 'other';
}

/** A series of a file as the engine looks at it. */
export function toSample(
	{rows}: SeriesGroup,
	type: IndicatorType,
	direction: DesiredDirection,
): Sample {
	const stated = rows.filter((row) => row.value !== undefined);
	const isShare = type === 'proportion' || type === 'rate';
	// A share is worked out from its parts wherever they are known: printed ones are rounded, or parts of one.
	const scale =
		isShare && hasParts(stated) ? (type === 'rate' ? 1 : 100) : undefined;
	const observations = rows.map((row) => toObservation(row, scale));
	return {
		type,
		unit: unitOf(type, stated),
		decimals: usefulDecimals(observations.flatMap(({value}) => value ?? [])),
		direction,
		observations,
	};
}

function hasParts(stated: readonly SeriesRow[]): boolean {
	return (
		stated.length > 0 &&
		stated.every(
			({numerator, denominator}) =>
				numerator !== undefined && denominator !== undefined,
		)
	);
}

function toObservation(
	{period, value, numerator, denominator}: SeriesRow,
	scale: number | undefined,
): Observation {
	if (scale === undefined || value === undefined) {
		return {period, value};
	}

	return {
		period,
		value: (scale * Number(numerator)) / Number(denominator),
		numerator,
		denominator,
	};
}

/** The file does not say in what times, ranks and the like are counted: plain numbers claim nothing. */
function unitOf(type: IndicatorType, stated: readonly SeriesRow[]): Unit {
	const isPercent = stated.some(({mark}) => mark === 'percent');
	switch (type) {
		case 'proportion': {
			return 'percent';
		}

		case 'currency': {
			return 'gbp';
		}

		case 'rate': {
			return isPercent && !hasParts(stated) ? 'percent' : 'count';
		}

		case 'count':
		case 'duration':
		case 'headcount':
		case 'rank':
		case 'other': {
			return isPercent ? 'percent' : 'count';
		}
	}
}

function usefulDecimals(values: readonly number[]): number {
	let own = 0;
	for (const value of values) {
		own = Math.max(own, decimalsOf(String(value)));
	}

	return Math.min(own, neededDecimals(values));
}
