import {type Figure} from './figure.js';
import {type DesiredDirection} from './indicator.js';
import {type IndicatorType, type Unit, unitsOfType} from './unit.js';

/** An indicator that is made for a figure: its place and its decimals are the figure's. */
export type NewIndicator = {
	readonly name: string;
	readonly type: IndicatorType;
	readonly unit: Unit;
	readonly direction: DesiredDirection;
};

/** What stands for a description where nobody has written one. */
export const noDescription = 'No description.';

const usualTypes: Readonly<Record<Unit, IndicatorType>> = {
	percent: 'proportion',
	'percentage-points': 'proportion',
	count: 'count',
	gbp: 'currency',
	seconds: 'duration',
	days: 'duration',
	rank: 'rank',
	fte: 'headcount',
	year: 'other',
	times: 'rate',
	feet: 'other',
};

/** What an indicator most likely is that has a figure in this unit. */
export function suggestType({unit}: Pick<Figure, 'unit'>): IndicatorType {
	return usualTypes[unit];
}

/**
 * The unit of an indicator of a type that has a figure: the figure's own where the type allows it.
 *
 * @example
 * suggestUnit('count', {unit: 'percent'}); // 'count': the figure is a change of so many per cent
 */
export function suggestUnit(
	type: IndicatorType,
	{unit}: Pick<Figure, 'unit'>,
): Unit {
	const allowed = unitsOfType[type];
	return allowed.includes(unit) ? unit : allowed[0]!;
}
