import {describe, expect, test} from 'vitest';
import {judgePoints} from '../../../source/statistics/judge-points.js';
import {profiles} from '../../../source/statistics/profiles.js';
import {calculateXmrLimits} from '../../../source/statistics/xmr-limits.js';
import {expectClose} from '../expect-close.js';
import {listMarked} from '../list-marked.js';
import {readJsonOracle} from './read-oracle.js';

/** Two programs that draw Wheeler's charts: xmrit, in a browser, and libxmr. */
type Xmrit = {
	cases: Record<
		string,
		{
			y: number[];
			limits: Record<
				| 'avgX'
				| 'avgMovement'
				| 'UNPL'
				| 'LNPL'
				| 'URL'
				| 'lowerQuartile'
				| 'upperQuartile',
				number
			>;
			rule1_outside: number[];
			rule2_three_of_four: number[];
			rule3_run8: number[];
			mr_outside: number[];
		}
	>;
};

type Signal = Array<{slots: number[]}>;

type Libxmr = {
	cases: Record<
		string,
		{
			y: number[];
			stats: Record<'mu' | 'R' | 'UPL' | 'LPL' | 'URL', number>;
			signals: Record<'xRule1' | 'xRule2' | 'xRule3' | 'mrRule1', Signal>;
		}
	>;
};

const xmrit = readJsonOracle<Xmrit>('xmrit.json');
const libxmr = readJsonOracle<Libxmr>('libxmr.json');

/** Where we differ from xmrit on purpose. */
const differences: Record<string, string> = {
	xmrit_constant:
		'it calls values on the mean a run below it; we call them tied',
};

describe.skipIf(!xmrit.isHere)('xmrit', () => {
	for (const [name, each] of Object.entries(xmrit.oracle.cases ?? {})) {
		test(`${name}: limits, which it rounds to 2 places`, () => {
			const {limits} = judge(each.y);
			const {centre, halfWidth, averageMovingRange: average} = limits;
			expectRounded(centre, each.limits.avgX);
			expectRounded(average, each.limits.avgMovement);
			expectRounded(limits.upper, each.limits.UNPL);
			expectRounded(limits.lower, each.limits.LNPL);
			expectRounded(3.268 * average, each.limits.URL);
			expectRounded(centre - halfWidth / 2, each.limits.lowerQuartile);
			expectRounded(centre + halfWidth / 2, each.limits.upperQuartile);
		});

		if (!(name in differences)) {
			test(`${name}: rules`, () => {
				const {marks} = judge(each.y);
				expect(listMarked(marks, 'outside')).toEqual(each.rule1_outside);
				expect(listMarked(marks, 'shift')).toEqual(each.rule3_run8);
				expect(listMarked(marks, 'moving-range')).toEqual(each.mr_outside);
				// It marks the whole window; we mark the points in it that are far out.
				const far = listMarked(marks, 'three-of-four');
				expect(each.rule2_three_of_four).toEqual(expect.arrayContaining(far));
				expect(far.length > 0).toBe(each.rule2_three_of_four.length > 0);
			});
		}
	}

	test('xmrit_constant: a constant series has no run', () => {
		expect(judge(xmrit.oracle.cases.xmrit_constant!.y).marks).toEqual(
			new Uint16Array(12),
		);
	});
});

describe.skipIf(!libxmr.isHere)('libxmr', () => {
	for (const [name, each] of Object.entries(libxmr.oracle.cases ?? {})) {
		test(name, () => {
			const {limits, marks} = judge(each.y);
			expectClose(limits.centre, each.stats.mu);
			expectClose(limits.averageMovingRange, each.stats.R);
			expectClose(limits.upper, each.stats.UPL);
			expectClose(limits.lower, each.stats.LPL);
			expectClose(3.268 * limits.averageMovingRange, each.stats.URL);

			// Its zone is 1.5 × average / 1.128 wide, ours half of 2.66: no point lies between the two.
			const {xRule1, xRule2, xRule3, mrRule1} = each.signals;
			expect(listMarked(marks, 'outside')).toEqual(fromSlots(xRule1));
			expect(listMarked(marks, 'shift')).toEqual(fromSlots(xRule2));
			expect(listMarked(marks, 'three-of-four')).toEqual(fromSlots(xRule3));
			expect(listMarked(marks, 'moving-range')).toEqual(fromSlots(mrRule1));
		});
	}
});

function judge(y: readonly number[]) {
	const values = Float64Array.from(y);
	const limits = calculateXmrLimits(values, profiles.wheeler);
	return {limits, marks: judgePoints(values, limits, profiles.wheeler)};
}

function expectRounded(actual: number, expected: number): void {
	// To 2 places, and the last bit of a half.
	expect(Math.abs(actual - expected)).toBeLessThanOrEqual(0.005_000_1);
}

/** It counts from 1, and lists what is above before what is below. */
function fromSlots(signals: Signal): number[] {
	return signals
		.flatMap(({slots}) => slots)
		.map((slot) => slot - 1)
		.toSorted((a, b) => a - b);
}
