import {describe, expect, test} from 'vitest';
import {
	findBreakEvenCount,
	findBreakEvenDenominator,
} from '../../../source/statistics/break-even.js';
import {testTwoCounts} from '../../../source/statistics/two-counts-test.js';
import {expectClose} from '../expect-close.js';
import {readJsonOracle} from './read-oracle.js';

type Claim = {
	id: string;
	ratio?: number;
	min_previous_for_z3?: number;
	min_previous_for_z196?: number;
	p1?: number;
	p2?: number;
	alt_relative_p1?: number;
	min_denominator_each_for_z3?: number;
	min_denominator_each_for_z3_if_relative?: number;
	previous?: number;
	current?: number;
	derived_previous?: number;
	derived_current?: number;
	p?: number;
	z?: number;
};

const {isHere, oracle} = readJsonOracle<{claims: Claim[]}>('seed_claims.json');
const claims = oracle.claims ?? [];

/** Claims with nothing to calculate: why is in the oracle. */
const withoutCalculation = [
	'g1_response',
	'officers',
	'rank',
	'dga',
	'bame_conflict',
];

describe.skipIf(!isHere)('claims in two reports', () => {
	test.each(claims.filter(({p}) => p !== undefined))(
		'$id: two counts',
		(claim) => {
			const {p, z} = testTwoCounts({
				previous: claim.previous ?? claim.derived_previous!,
				current: claim.current ?? claim.derived_current!,
			});
			expectClose(p, claim.p);
			if (claim.z !== undefined) {
				expectClose(z, claim.z);
			}
		},
	);

	test.each(claims.filter(({ratio}) => ratio !== undefined))(
		'$id: break-even count',
		(claim) => {
			expect(findBreakEvenCount(claim.ratio!)).toBe(claim.min_previous_for_z3);
			if (claim.min_previous_for_z196 !== undefined) {
				expect(findBreakEvenCount(claim.ratio!, 1.96)).toBe(
					claim.min_previous_for_z196,
				);
			}
		},
	);

	test.each(
		claims.filter((claim) => claim.min_denominator_each_for_z3 !== undefined),
	)('$id: break-even denominator', (claim) => {
		expect(findBreakEvenDenominator(claim.p1!, claim.p2!)).toBe(
			claim.min_denominator_each_for_z3,
		);
		if (claim.alt_relative_p1 !== undefined) {
			// 3.7% lower, of itself: its p1 is printed to four places, and was not rounded before use.
			const unrounded = claim.p2! / (1 - 0.037);
			expect(unrounded).toBeCloseTo(claim.alt_relative_p1, 4);
			expect(findBreakEvenDenominator(unrounded, claim.p2!)).toBe(
				claim.min_denominator_each_for_z3_if_relative,
			);
		}
	});

	test('the other claims have nothing to calculate', () => {
		const others = claims.filter(
			(claim) =>
				claim.p === undefined &&
				claim.ratio === undefined &&
				claim.min_denominator_each_for_z3 === undefined,
		);
		expect(others.map(({id}) => id)).toEqual(withoutCalculation);
	});
});
