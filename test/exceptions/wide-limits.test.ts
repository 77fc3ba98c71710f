import {expect, test} from 'vitest';
import {judgeSeries} from '../../source/exceptions/judge-series.js';
import {type Sample} from '../../source/exceptions/methods/sample.js';
import {months, shares} from './series.js';

const savings = (values: readonly number[]): Sample => ({
	type: 'currency',
	unit: 'gbp',
	decimals: 0,
	direction: 'increase',
	observations: months(values),
});

test('limits from nothing to far beyond every value are no limits', () => {
	expect(
		judgeSeries(savings([322_650, 410_900, 486_210, 523_400])).verdict,
	).toMatchObject({
		verdict: 'not-assessable',
		reason: 'too-few-points',
		explanation: expect.stringMatching(
			/^Cannot be assessed: 4 separate values; limits from the 3 before it would run from £0 to £1,98\d,\d{3}\.\d\d, so wide that they tell nothing\.$/,
		) as string,
	});
});

test('nor are 0% to 100%', () => {
	const sample = {
		...shares([]),
		observations: months([87.9, 71.1, 76.3, 80.9]),
	};
	expect(judgeSeries(sample).verdict.explanation).toBe(
		'Cannot be assessed: 4 separate values; limits from the 3 before it would run from 0.00% to 100.00%, so wide that they tell nothing.',
	);
});

test('limits that leave room beside them are, and so is an exact test', () => {
	expect(
		judgeSeries(savings([400_000, 401_000, 399_500, 400_500])).verdict.verdict,
	).toBe('expected');
	expect(
		judgeSeries(
			shares([
				[9, 10],
				[7, 10],
				[8, 10],
				[8, 10],
			]),
		).verdict.verdict,
	).toBe('expected');
});
