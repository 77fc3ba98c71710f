import {findHitBit, type RuleHit} from '../../source/statistics/hits.js';

type Rule = RuleHit['rule'];
type Side = RuleHit['side'];

/** The indexes of the points that break a rule, on one side or, where none is given, on either. */
export function listMarked(
	marks: Uint16Array,
	rule: Rule,
	side?: Side,
): number[] {
	const bits = addBits([rule], side ? [side] : ['high', 'low']);
	// eslint-disable-next-line no-bitwise -- marks are bits
	return [...marks.keys()].filter((index) => (marks[index]! & bits) !== 0);
}

/** Whether any point breaks any of these rules. */
export function isAnyMarked(
	marks: Uint16Array,
	rules: readonly Rule[],
): boolean {
	const bits = addBits(rules, ['high', 'low']);
	// eslint-disable-next-line no-bitwise -- marks are bits
	return marks.some((mark) => (mark & bits) !== 0);
}

function addBits(rules: readonly Rule[], sides: readonly Side[]): number {
	let bits = 0;
	for (const rule of rules) {
		for (const side of sides) {
			bits += findHitBit(rule, side);
		}
	}

	return bits;
}
