import {expect, test} from 'vitest';
import {sumValues} from '../../source/statistics/sum.js';
import {seedRandom} from './seeded-random.js';

test('a million tenths are a hundred thousand, where plain addition is not', () => {
	const tenths = new Float64Array(1_000_000).fill(0.1);
	let plain = 0;
	for (const tenth of tenths) {
		plain += tenth;
	}

	expect(plain).not.toBe(100_000);
	expect(sumValues(tenths)).toBe(100_000);
});

test('the order of the values does not matter', () => {
	const {normal} = seedRandom(1);
	const values = Array.from(
		{length: 1000},
		() => normal() * 10 ** (10 * normal()),
	);
	const sorted = values.toSorted((a, b) => a - b);
	expect(sumValues(values)).toBe(sumValues(sorted));
});

test('nothing adds up to nothing', () => {
	expect(sumValues([])).toBe(0);
	expect(sumValues([Number.NaN])).toBe(0);
});
