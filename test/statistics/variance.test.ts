import {expect, test} from 'vitest';
import {calculateVariance} from '../../source/statistics/variance.js';
import {seedRandom} from './seeded-random.js';

test('moving all values does not change how they vary', () => {
	const values = seedRandom(2).series(50);
	const moved = values.map((value) => value + 1e6);
	expect(calculateVariance(moved)).toBeCloseTo(calculateVariance(values), 8);
});

test('needs two values', () => {
	expect(calculateVariance([3])).toBeNaN();
	expect(calculateVariance([3, Number.NaN])).toBeNaN();
	expect(calculateVariance([3, Number.NaN, 3])).toBe(0);
});
