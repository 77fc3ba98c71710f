import {type Reading, type Role} from '../domain/figure.js';
import {type Unit} from '../domain/unit.js';
import {decimalsOf} from '../domain/rounding.js';
import {formatValue} from './value.js';

/** Stands behind a change that can be read in points or relative. */
export const ambiguousMark = '⁇';

export type Change = {
	readonly value: number;
	readonly unit: Unit;
	readonly direction?: 'up' | 'down' | null | undefined;
	readonly reference?: string | null | undefined;
	readonly reading?: Reading | null | undefined;
	readonly printed?: string | null | undefined;
};

/**
 * A change with sign and unit: `−3.7 pts ⁇`, `+20`, `−17.9%`. Without its comparison: that goes beside it.
 */
export function formatChange(change: Change): string {
	const {value, unit, reading} = change;
	if (unit === 'times') {
		return `${change.direction === 'down' ? '÷' : '×'}${value}`;
	}

	const sign = {up: '+', down: '−', none: ''}[change.direction ?? 'none'];
	const isPoints =
		unit === 'percent' && (reading === 'points' || reading === 'either');
	const decimals = change.printed ? decimalsOf(change.printed) : undefined;
	const text = formatValue(
		value,
		isPoints ? 'percentage-points' : unit,
		decimals,
	);
	return `${sign}${text}${reading === 'either' ? ` ${ambiguousMark}` : ''}`;
}

/** `−3.7 pts ⁇ on previous 12 months`. */
export function formatChangeInFull(change: Change): string {
	return change.reference
		? `${formatChange(change)} on ${change.reference}`
		: formatChange(change);
}

/** A figure whose role is a change reads as one; any other reads as a value. */
export function isChange(figure: {
	readonly role: Role;
	readonly direction?: 'up' | 'down' | null | undefined;
}): boolean {
	return figure.role === 'change' || Boolean(figure.direction);
}
