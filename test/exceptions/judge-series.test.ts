import {describe, expect, test} from 'vitest';
import {judgeSeries} from '../../source/exceptions/judge-series.js';
import {type Sample} from '../../source/exceptions/methods/sample.js';
import {
	counts,
	durations,
	months,
	rollingTotals,
	shares,
	steady,
	years,
} from './series.js';

const verdictOf = (sample: Sample) => judgeSeries(sample).verdict;

describe('two counts', () => {
	test('7 → 21 is indicative: p = 0.0125, below 0.05 and above 0.0027', () => {
		expect(verdictOf(counts(years([7, 21])))).toMatchObject({
			verdict: 'indicative',
			evidence: 'two-figure',
			side: 'high',
			record: {p: expect.closeTo(0.012_541, 6) as number},
		});
	});

	test('24 → 29 is consistent with chance', () => {
		expect(verdictOf(counts(years([24, 29]))).explanation).toBe(
			'Consistent with chance. 24 → 29 (+20.8%), ratio 1.21 (95% CI 0.68–2.17), p = 0.58.',
		);
	});

	test('derived ends are judged across their rounding', () => {
		const [earlier, later] = years([574, 516]);
		const verdict = verdictOf(
			counts([
				{...earlier!, interval: {lower: 572, upper: 577}, derivedFrom: '−58'},
				{...later!, interval: {lower: 514, upper: 519}, derivedFrom: '−58'},
			]),
		);
		expect(verdict.explanation).toBe(
			'Consistent with chance. 574 → 516 (−10.1%), ratio 0.90 (95% CI 0.80–1.01), p = 0.084; 574 derived from the published −58.',
		);
	});

	test('a difference that only ordinary overdispersion explains is not different', () => {
		// Z = 4.2: beyond chance, but not beyond four times the variation of chance, which counts of this size can have.
		expect(verdictOf(counts(years([5000, 5424]))).verdict).toBe('indicative');
		expect(verdictOf(counts(years([5000, 5700]))).verdict).toBe('different');
	});

	test('from zero there is no ratio, and p is given', () => {
		expect(verdictOf(counts(years([0, 5]))).explanation).toBe(
			'Consistent with chance. 0 → 5, ratio not defined from zero, p = 0.063.',
		);
	});
});

describe('two proportions', () => {
	test('without counts they cannot be assessed, and it says what it would take', () => {
		const sample: Sample = {...shares([]), observations: months([13.9, 14.6])};
		expect(verdictOf(sample)).toMatchObject({
			reason: 'no-counts',
			explanation:
				'Cannot be assessed: published without counts. The difference would need a denominator of at least 44,888 in each period.',
		});
	});

	test('with counts they are tested, by Fisher’s test where a count is small', () => {
		// Lady tasting tea: 3 of 4 and 1 of 4, p = 0.4857 (Fisher 1935).
		expect(
			verdictOf(
				shares([
					[1, 4],
					[3, 4],
				]),
			).record,
		).toMatchObject({
			test: 'fisher',
			p: expect.closeTo(0.485_714, 5) as number,
		});
		expect(
			verdictOf(
				shares([
					[300, 1000],
					[400, 1000],
				]),
			),
		).toMatchObject({verdict: 'different', side: 'high'});
	});
});

describe('few points', () => {
	test('three values are too few where there are no counts', () => {
		expect(verdictOf(durations(months([695, 762, 794])))).toMatchObject({
			reason: 'too-few-points',
		});
	});

	test('one value beyond the usual limits, but not beyond the prediction, is indicative', () => {
		// Baseline 10, 12, 10, 12, 11: mean 11, ranges 2, 2, 2, 1; 2.66 × 1.75 = 4.655 and 7.05 × 1.75 = 12.34.
		expect(
			verdictOf(durations(months([10, 12, 10, 12, 11, 17]))),
		).toMatchObject({
			verdict: 'indicative',
			evidence: 'few',
			expected: {
				centre: 11,
				lower: expect.closeTo(-1.3375, 4) as number,
				upper: expect.closeTo(23.3375, 4) as number,
			},
		});
	});

	test('exceptional needs eight points', () => {
		const jump = [10, 12, 10, 12, 11, 60];
		expect(verdictOf(durations(months(jump))).verdict).toBe('indicative');
		expect(verdictOf(durations(months([10, 12, ...jump]))).verdict).toBe(
			'exceptional',
		);
	});
});

describe('rolling totals', () => {
	test('of counts are differenced, and that is said', () => {
		const verdict = verdictOf(counts(rollingTotals([...steady, ...steady])));
		expect(verdict.record).toMatchObject({treatment: 'differenced'});
		expect(verdict.explanation).toContain('overlap');
	});

	test('of anything else are thinned, and refused when nothing is left', () => {
		expect(
			verdictOf(durations(rollingTotals(steady.slice(0, 20)))),
		).toMatchObject({
			reason: 'overlapping-windows',
		});
	});
});

describe('what cannot be assessed, whatever the number', () => {
	test('a constant series', () => {
		expect(
			verdictOf(durations(months(Array.from({length: 15}, () => 7)))).reason,
		).toBe('no-variation');
	});

	test('a headcount, a rank, one figure', () => {
		expect(
			verdictOf({...counts(years([1453, 1518])), type: 'headcount'}).reason,
		).toBe('census');
		expect(verdictOf({...counts(years([5, 11])), type: 'rank'}).reason).toBe(
			'rank',
		);
		expect(verdictOf(counts(years([5]))).reason).toBe('single-figure');
	});

	test('a published change without counts, with its break-even base', () => {
		expect(
			verdictOf({
				...counts([]),
				published: {text: '−17.9%', ratio: 0.821, figures: []},
			}).explanation,
		).toBe(
			'Cannot be assessed: published without counts. −17.9% would need at least 512 events in the earlier period.',
		);
	});

	test.each([
		[
			'the same period twice',
			[...years([5]), ...years([6])],
			'row 2, the period 2020-04-01/2021-03-31 stands twice',
		],
		['no number', years([5, Number.NaN]), 'row 2, NaN is not a number'],
		[
			'an infinite one',
			years([Number.POSITIVE_INFINITY, 5]),
			'row 1, Infinity is not a number',
		],
		['a negative count', years([5, -1]), 'row 2, a count cannot be -1'],
	])('%s', (_, observations, words) => {
		const verdict = verdictOf(counts(observations));
		expect(verdict.reason).toBe('bad-data');
		expect(verdict.explanation).toContain(words);
	});

	test('a numerator above its denominator', () => {
		expect(
			verdictOf(
				shares([
					[3, 4],
					[5, 4],
				]),
			).explanation,
		).toContain('row 2, the numerator 5 is above the denominator 4');
	});
});

test('the order of the rows does not matter', () => {
	const jump = months([...steady.slice(0, 23), 80]);
	expect(verdictOf(durations(jump.toReversed()))).toEqual(
		verdictOf(durations(jump)),
	);
});
