import {type Role} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Unit} from '../../domain/unit.js';

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
