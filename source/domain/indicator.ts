import {type Strand} from './strand.js';
import {type IndicatorType, type Unit} from './unit.js';

/** Which way is improvement; `neutral` wherever more is not plainly better or worse. */
export const desiredDirections = ['increase', 'decrease', 'neutral'] as const;

export type DesiredDirection = (typeof desiredDirections)[number];

/** What is measured. */
export type Indicator = {
	/** Kebab case: `da-repeat-victim-rate`. */
	readonly id: string;
	readonly name: string;
	readonly priority: number;
	readonly strand: Strand;
	/** Id of the objective. */
	readonly objective: string;
	/** Ids of the topics it belongs to. */
	readonly topics: readonly string[];
	readonly type: IndicatorType;
	/** What its levels are counted in. */
	readonly unit: Unit;
	readonly direction: DesiredDirection;
	/** Decimal places of its published values. */
	readonly decimals: number;
	/** Other words for the same thing. */
	readonly aliases: readonly string[];
	readonly about: string;
	/** Id of the indicator that is the rest of the same whole: the two shares add up to 100%. */
	readonly complement?: string | undefined;
};

/** Whether a move of the indicator is to be welcomed; never part of detecting it. */
export const bearings = ['favourable', 'unfavourable', 'neutral'] as const;

export type Bearing = (typeof bearings)[number];

/**
 * @example
 * bearingOf('decrease', 'up'); // 'unfavourable'
 */
export function bearingOf(
	direction: DesiredDirection,
	moved: 'up' | 'down',
): Bearing {
	if (direction === 'neutral') {
		return 'neutral';
	}

	return (direction === 'increase') === (moved === 'up')
		? 'favourable'
		: 'unfavourable';
}
