import {describe, expect, test} from 'vitest';
import {analysing, writeMonths} from './analysing.js';

const {analyse, say} = analysing();

describe('for a person', () => {
	test('one series: verdict, limits, marked points', async () => {
		const text = await say(
			'fixtures/series/monthly-counts.csv',
			'--profile',
			'nhsr',
		);
		expect(text).toMatch(
			/^fixtures\/series\/monthly-counts\.csv\nConsistent with chance/,
		);
		expect(text).toContain(
			'XmR chart, profile nhsr, 13 values, Jan 2022 to Feb 2023.',
		);
		expect(text).toMatch(/^Sep 2022 {2}1,190 {2}outside$/m);
	});

	test('limits are shown no further than values can go', async () => {
		const file = writeMonths([30, 0, 60, 2, 55, 1, 40, 3, 70, 0, 45, 4, 66]);
		const text = await say(file);
		const {lower} = await analyse(file);
		expect(lower).toBeLessThan(0);
		expect(text).toContain('Limits 0.0 to ');
	});

	test('several series: the verdict of each', async () => {
		const text = await say('fixtures/series/wide.csv', '--wide');
		expect(text).toMatch(
			/^3 series: .*\. --series NAME shows one in full\.\n\nTheft · Northam\n {2}/,
		);
	});
});
