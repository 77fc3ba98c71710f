import {expect, test} from 'vitest';
import {formatNumber, formatValue} from '../../source/format/value.js';
import {seedRandom} from '../statistics/seeded-random.js';

test('numbers are written as Intl writes them for Britain', () => {
	const {series} = seedRandom(7);
	const values = [...series(2000)].map(
		(value, index) => value * 10 ** ((index % 9) - 2),
	);
	for (const decimals of [0, 1, 2, 4]) {
		const intl = new Intl.NumberFormat('en-GB', {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
		});
		for (const value of [0, 999.5, 1000, 1_234_567.891, -1480, ...values]) {
			expect(formatNumber(value, decimals)).toBe(
				intl.format(value).replace('-', '−'),
			);
		}
	}
});

test('ranks are written as Intl counts in English', () => {
	const rules = new Intl.PluralRules('en-GB', {type: 'ordinal'});
	const suffixes: Record<string, string> = {
		one: 'st',
		two: 'nd',
		few: 'rd',
		other: 'th',
	};
	for (let rank = 0; rank < 250; rank++) {
		expect(formatValue(rank, 'rank')).toBe(
			`${rank}${suffixes[rules.select(rank)]!}`,
		);
	}
});
