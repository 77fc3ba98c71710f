import {type Bound} from '../../domain/bound.js';
import {type Rebase} from '../../domain/rebase.js';
import {type DateRange} from '../../domain/date-range.js';
import {type DesiredDirection} from '../../domain/indicator.js';
import {type PeriodKind} from '../../domain/period.js';
import {type Interval} from '../../domain/rounding.js';
import {type IndicatorType, type Unit} from '../../domain/unit.js';

/** One value of a series, as the engine looks at it. */
export type Observation = {
	readonly period: DateRange & {readonly kind?: PeriodKind};
	/** Absent where it is not available or suppressed. */
	readonly value?: number | undefined;
	/** Events, for a proportion or rate whose parts are known. */
	readonly numerator?: number | undefined;
	/** What they are out of, or the exposure. */
	readonly denominator?: number | undefined;
	/** What a derived value may be; absent for a printed one. */
	readonly interval?: Interval | undefined;
	/** Where a derived value comes from: `−58`. */
	readonly derivedFrom?: string | undefined;
	/** A value that was printed as over, under or about something; absent for one that says what it is. */
	readonly inexact?:
		| {
				/** With its qualifier: `>1,500`. */
				readonly printed: string;
				/** Where it is open on one side only. */
				readonly bound?: Bound | undefined;
		  }
		| undefined;
	/** Set aside by a person: out of the limits, still looked at. */
	readonly isExcluded?: boolean | undefined;
	/** Ids of the figures it rests on. */
	readonly figures?: readonly string[] | undefined;
};

/** A change that was published without the levels that it is between. */
export type PublishedChange = {
	/** As it was printed: `−17.9%`. */
	readonly text: string;
	/** New over old, where the change says it. */
	readonly ratio?: number | undefined;
	/** Pairs of earlier and later proportion, as parts of one; two where it can be read two ways. */
	readonly proportions?:
		ReadonlyArray<readonly [earlier: number, later: number]> | undefined;
	readonly figures: readonly string[];
};

/** Everything a verdict is reached from: one series of one indicator and breakdown. */
export type Sample = {
	readonly type: IndicatorType;
	readonly unit: Unit;
	/** Decimal places of its values in a sentence. */
	readonly decimals: number;
	readonly direction: DesiredDirection;
	/** In any order. */
	readonly observations: readonly Observation[];
	readonly published?: PublishedChange | undefined;
	readonly rebases?: readonly Rebase[] | undefined;
};

/** An observation that has a value. */
export type StatedObservation = Observation & {readonly value: number};

export function isObserved(
	observation: Observation,
): observation is StatedObservation {
	return observation.value !== undefined;
}

/** True when every stated observation has both its parts. */
export function hasDenominators(observations: readonly Observation[]): boolean {
	return observations
		.filter((observation) => isObserved(observation))
		.every(
			({numerator, denominator}) =>
				numerator !== undefined && denominator !== undefined,
		);
}
