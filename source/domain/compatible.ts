import {type Figure, type Role} from './figure.js';
import {type Indicator} from './indicator.js';
import {type Unit} from './unit.js';

/** True when an indicator can have a figure of that role and unit. */
export function isCompatible(
	{unit: own, type}: Indicator,
	role: Role,
	unit: Unit,
	isDifference: boolean,
): boolean {
	if (role === 'rank') {
		return own !== 'year' && own !== 'feet';
	}

	if (unit === 'percentage-points') {
		return own === 'percent';
	}

	if (isDifference && (unit === 'percent' || unit === 'times')) {
		return type !== 'rank' && type !== 'other';
	}

	return own === unit;
}

/** True when a figure as it was read can be one of the indicator's. */
export function canHave(
	indicator: Indicator,
	{role, unit, direction}: Pick<Figure, 'role' | 'unit' | 'direction'>,
): boolean {
	const isDifference =
		role === 'change' || (role === 'peer' && direction !== undefined);
	return isCompatible(indicator, role, unit, isDifference);
}
