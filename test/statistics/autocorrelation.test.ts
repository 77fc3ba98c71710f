import {expect, test} from 'vitest';
import {calculateAutocorrelation} from '../../source/statistics/autocorrelation.js';
import {sumValues} from '../../source/statistics/sum.js';
import {seedRandom} from './seeded-random.js';

test('pure noise is beyond 2/√n about one time in twenty', () => {
	const random = seedRandom(3);
	const beyond = Array.from({length: 400}, () =>
		Math.abs(calculateAutocorrelation(random.series(60))),
	).filter((r) => r > 2 / Math.sqrt(60));
	expect(beyond.length / 400).toBeGreaterThan(0.02);
	expect(beyond.length / 400).toBeLessThan(0.08);
});

test('totals of the last twelve months overlap, and depend on each other', () => {
	const months = seedRandom(4).series(300);
	const totals = Array.from({length: 289}, (_, index) =>
		sumValues(months.subarray(index, index + 12)),
	);
	expect(calculateAutocorrelation(totals)).toBeGreaterThan(0.8);
});

test('values that alternate are as far from independent, the other way', () => {
	const values = Array.from({length: 100}, (_, index) => index % 2);
	expect(calculateAutocorrelation(values)).toBeCloseTo(-0.99, 10);
});

test('pairs across a gap are left out', () => {
	// Mean 2: products 1 × 1, then 1 × −1 across nothing; squares add up to 4.
	expect(calculateAutocorrelation([3, 3, Number.NaN, 1, 1])).toBe(0.5);
});
