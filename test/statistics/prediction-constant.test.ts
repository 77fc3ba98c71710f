import {expect, test} from 'vitest';
import {findPredictionConstant} from '../../source/statistics/prediction-constant.js';
import {calculateXmrLimits} from '../../source/statistics/xmr-limits.js';
import {seedRandom} from './seeded-random.js';

test('never rises, and falls to the constant of the XmR chart', () => {
	let before = Infinity;
	for (let points = 3; points <= 500; points++) {
		const constant = findPredictionConstant(points);
		expect(constant).toBeLessThan(before);
		expect(constant).toBeGreaterThan(2.66);
		before = constant;
	}

	expect(findPredictionConstant(1e9)).toBeCloseTo(2.66, 6);
});

test.each([5, 13, 45])(
	'a new point after %i is outside about 27 times in 10,000',
	(points) => {
		const draws = 40_000;
		const random = seedRandom(points);
		const multiplier = findPredictionConstant(points);
		let outside = 0;
		for (let draw = 0; draw < draws; draw++) {
			const {lower, upper} = calculateXmrLimits(random.series(points), {
				multiplier,
			});
			const next = random.normal();
			outside += next < lower || next > upper ? 1 : 0;
		}

		// 108 are expected, give or take 10.4; four times that is left to the seed.
		expect(Math.abs(outside - draws * 0.0027)).toBeLessThan(42);
	},
);

test('two points are too few', () => {
	expect(() => findPredictionConstant(2)).toThrow(RangeError);
	expect(() => findPredictionConstant(Number.NaN)).toThrow(RangeError);
});
