/* eslint-disable no-bitwise -- one point of a million can break several rules: sixteen bits keep them all, where objects
would take far more time and room */

/** Every rule there is; which of them apply is up to the profile. */
export const ruleNames = [
	'outside',
	'trend',
	'two-of-three',
	'shift',
	'three-of-four',
	'moving-range',
	'longest-run',
	'crossings',
] as const;

export type RuleName = (typeof ruleNames)[number];

/**
 * One rule that one point breaks. `high`: above the limits or the centre, rising, or a jump up. Too few crossings are a
 * matter of the whole phase and have both sides.
 */
export type RuleHit = {readonly rule: RuleName; readonly side: 'high' | 'low'};

/**
 * The bit that stands for a hit: two for each rule, its high side first.
 *
 * @returns A power of two below 2¹⁶. Never throws.
 * @example
 * findHitBit('outside', 'high'); // 1
 * findHitBit('trend', 'low'); // 8
 */
export function findHitBit(rule: RuleName, side: RuleHit['side']): number {
	return 1 << (2 * ruleNames.indexOf(rule) + (side === 'high' ? 0 : 1));
}

/**
 * Adds a hit to a point's marks; marks it already has stay.
 *
 * @param marks One number of sixteen bits for each point; changed in place. @param bit From `findHitBit`.
 */
export function markHit(marks: Uint16Array, index: number, bit: number): void {
	marks[index]! |= bit;
}

/**
 * The hits that a point's marks stand for, in the order of `ruleNames`.
 *
 * @returns Empty when it breaks no rule. Never throws.
 * @example
 * listHits(1 + 64); // [{rule: 'outside', side: 'high'}, {rule: 'shift', side: 'high'}]
 */
export function listHits(mark: number): RuleHit[] {
	return ruleNames.flatMap((rule) =>
		(['high', 'low'] as const)
			.filter((side) => (mark & findHitBit(rule, side)) !== 0)
			.map((side) => ({rule, side})),
	);
}
