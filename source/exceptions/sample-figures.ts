import {boundOf} from '../domain/bound.js';
import {earlierValue, readingsOf} from '../domain/derive.js';
import {type Figure} from '../domain/figure.js';
import {type Indicator} from '../domain/indicator.js';
import {fitsWindow, type Level} from '../domain/level.js';
import {type Series} from '../domain/series.js';
import {formatChange} from '../format/change.js';
import {formatFigure} from '../format/value.js';
import {type Casebook} from './casebook.js';
import {latestLevel} from './latest-level.js';
import {
	type Observation,
	type PublishedChange,
	type Sample,
} from './methods/sample.js';
import {isGapToPeer} from './rules/peer.js';

/** What the reports hold of one indicator and breakdown, as the engine looks at it. */
export function sampleFigures(
	casebook: Casebook,
	indicator: Indicator,
	breakdown: string | undefined,
): Sample {
	const levels = findSeries(casebook, indicator, breakdown)?.levels ?? [];
	return {
		type: indicator.type,
		unit: indicator.unit,
		decimals: indicator.decimals,
		direction: indicator.direction,
		// A level that can be read two ways is no value to calculate with: the published change says both readings.
		observations: levels
			.filter((level) => !level.isOneOfTwoReadings && fitsWindow(level))
			.map((level) => toObservation(level, casebook.history)),
		published: findPublishedChange(casebook, indicator, breakdown),
	};
}

/** The series that the quarter's report adds to; the longest if it adds to several. */
function findSeries(
	{series, quarter}: Casebook,
	indicator: Indicator,
	breakdown: string | undefined,
): Series | undefined {
	return series
		.filter(
			(candidate) =>
				candidate.indicator === indicator.id &&
				candidate.breakdown === breakdown &&
				candidate.levels.at(-1)?.unit === indicator.unit &&
				candidate.levels.at(-1)?.place.report === quarter,
		)
		.toSorted((a, b) => b.levels.length - a.levels.length)[0];
}

function toObservation(level: Level, history: readonly Figure[]): Observation {
	const {period, value, interval, origin, figures} = level;
	const stated = history.find(({id}) => id === level.id);
	const denominator = stated?.denominator;
	return {
		period,
		value,
		numerator: stated?.numerator,
		denominator,
		interval: origin === 'derived' ? interval : undefined,
		derivedFrom:
			origin === 'derived' ? describeChanges(figures, history) : undefined,
		inexact: findInexact(level, history),
		figures,
	};
}

/** What was worked out from "more than 4,200" is no more exact than that. */
function findInexact(
	level: Level,
	history: readonly Figure[],
): Observation['inexact'] {
	const isOfVagueChange =
		level.origin === 'derived' &&
		history.some(
			({id, role, qualifier}) =>
				role === 'change' &&
				qualifier !== undefined &&
				level.figures.includes(id),
		);
	const qualifier = isOfVagueChange ? 'about' : level.qualifier;
	return (
		qualifier && {
			printed: `${formatFigure({...level, qualifier})}${level.origin === 'derived' ? ' derived' : ''}`,
			bound: boundOf(qualifier),
		}
	);
}

function describeChanges(
	ids: readonly string[],
	history: readonly Figure[],
): string {
	const changes = history.filter(
		({id, role}) => role === 'change' && ids.includes(id),
	);
	const inFull = changes.find(({unit}) => unit !== 'percent') ?? changes[0];
	return inFull ? formatChange(inFull) : 'change';
}

/** The change over time that the quarter's report prints, with what it says of the ratio or the proportions. */
function findPublishedChange(
	{figures}: Casebook,
	indicator: Indicator,
	breakdown: string | undefined,
): PublishedChange | undefined {
	const changes = figures.filter(
		(figure) =>
			figure.role === 'change' &&
			figure.indicator === indicator.id &&
			figure.breakdown === breakdown &&
			!isGapToPeer(figure),
	);
	const change =
		changes.find(({unit}) => unit === 'percent' || unit === 'times') ??
		changes[0];
	if (!change) {
		return undefined;
	}

	const level = latestLevel(figures, change);
	return {
		text: formatChange(change),
		ratio: indicator.unit === 'percent' ? undefined : ratioOf(change),
		proportions:
			level?.unit === 'percent' ? proportionsOf(change, level) : undefined,
		figures: level ? [level.id, change.id] : [change.id],
	};
}

function ratioOf(change: Figure): number | undefined {
	const sign = change.direction === 'down' ? -1 : 1;
	if (change.unit === 'times') {
		return change.value ** sign;
	}

	return change.unit === 'percent'
		? 1 + (sign * change.value) / 100
		: undefined;
}

function proportionsOf(
	change: Figure,
	level: Figure,
): Array<readonly [number, number]> {
	return readingsOf(change, level.unit).map(
		(reading) =>
			[
				earlierValue(level.value, change, reading) / 100,
				level.value / 100,
			] as const,
	);
}
