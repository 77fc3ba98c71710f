import {describe, expect, test} from 'vitest';
import {judgeSeries} from '../../source/exceptions/judge-series.js';
import {type Sample} from '../../source/exceptions/methods/sample.js';
import {defaultSettings} from '../../source/exceptions/settings.js';
import {counts, durations, months, shares, steady} from './series.js';

const verdictOf = (sample: Sample) => judgeSeries(sample).verdict;

describe('twelve points and more', () => {
	test('a steady series is as expected', () => {
		expect(verdictOf(durations(months(steady)))).toMatchObject({
			verdict: 'expected',
			evidence: 'established',
		});
	});

	test('a jump is exceptional, with the rule and the limit in the sentence', () => {
		const verdict = verdictOf(durations(months([...steady.slice(0, 23), 80])));
		expect(verdict).toMatchObject({
			verdict: 'exceptional',
			side: 'high',
			record: {rules: expect.arrayContaining(['outside']) as string[]},
		});
		expect(verdict.explanation).toMatch(
			/^Exceptional \(high; established, 24 points\)\. Dec 2021, 1m 20s, is above the upper limit .* = mean .* \+ 2\.66 × \d/,
		);
	});

	test('only the last period is judged: an old jump is not news', () => {
		const old = [...steady];
		old[5] = 90;
		expect(verdictOf(durations(months(old))).verdict).toBe('expected');
	});

	test('an excluded point is out of the limits and still looked at', () => {
		const jump = months([...steady.slice(0, 23), 80]);
		jump[23] = {...jump[23]!, isExcluded: true};
		const {verdict, phases} = judgeSeries(durations(jump));
		expect(phases[0]?.baseline).toBe(23);
		expect(verdict.verdict).toBe('exceptional');
	});

	test('a gap is no value: it is out of the mean and breaks no computation', () => {
		const gap: Array<number | undefined> = [...steady];
		gap[10] = undefined;
		const {verdict, phases} = judgeSeries(durations(months(gap)));
		expect(verdict.verdict).toBe('expected');
		expect(phases[0]?.points[10]).toMatchObject({value: undefined, hits: []});
	});

	test('neighbours that resemble each other cap the verdict', () => {
		// A slow wave: each value is close to the one before, and the last is on a long run.
		const wave = Array.from(
			{length: 30},
			(_, index) => 100 + 20 * Math.sin(index / 5) + (index % 3),
		);
		const verdict = verdictOf(durations(months(wave)));
		expect(verdict.verdict).not.toBe('exceptional');
		expect(verdict.explanation).toContain('resemble each other');
	});

	test('small counts that chance explains get a c chart, larger ones XmR', () => {
		const small = [3, 4, 2, 5, 3, 4, 1, 3, 4, 2, 3, 5, 4];
		expect(verdictOf(counts(months(small))).record).toMatchObject({
			chart: 'c',
			upper: expect.closeTo(8.764, 3) as number,
		});
		expect(verdictOf(counts(months(steady))).record).toMatchObject({
			chart: 'xmr',
		});
	});

	test('proportions with counts get a p′ chart where they vary more than chance', () => {
		const parts = steady.map((value) => [value * 40, 4000] as const);
		expect(verdictOf(shares(parts)).record).toMatchObject({chart: 'p-prime'});
		const calm = Array.from(
			{length: 20},
			(_, index) => [100 + (index % 2), 400] as const,
		);
		expect(verdictOf(shares(calm)).record).toMatchObject({chart: 'p'});
	});

	test('a seasonal series is compared with the year before', () => {
		const season = Array.from(
			{length: 48},
			(_, index) =>
				100 + 30 * Math.sin((index * Math.PI) / 6) + steady[index % 24]! / 10,
		);
		expect(verdictOf(durations(months(season))).record).toMatchObject({
			season: 'seasonal',
		});
	});

	test('a rebase starts new limits, and the earlier ones stay', () => {
		const step = [...steady, ...steady.map((value) => value + 30)];
		const sample = {
			...durations(months(step)),
			rebases: [{from: '2022-01-01', cause: 'a new recording rule', by: 'ann'}],
		};
		const {phases, verdict} = judgeSeries(sample);
		expect(phases.map(({centre}) => Math.round(centre))).toEqual([50, 80]);
		expect(verdict).toMatchObject({
			verdict: 'expected',
			record: {rebase: {by: 'ann'}},
		});
	});
});

test('a profile and its parameters can be chosen', () => {
	const shifted = durations(
		months([...steady.slice(0, 16), 45, 53, 54, 53, 54, 53, 54, 53]),
	);
	const rulesUnder = (settings: object) =>
		judgeSeries(shifted, {...defaultSettings, ...settings}).verdict.record
			.rules;
	expect(rulesUnder({})).toContain('shift');
	expect(rulesUnder({profile: 'wheeler'})).not.toContain('shift');
	expect(rulesUnder({parameters: {shift: 8}})).not.toContain('shift');
});

test('a new start that is too short for a chart is judged by its few points, and the whole beside it', () => {
	const step = [...steady, ...steady.slice(0, 5).map((value) => value + 30)];
	const {verdict, phases} = judgeSeries({
		...durations(months(step)),
		rebases: [{from: '2022-01-01', cause: 'a new recording rule', by: 'ann'}],
	});
	expect(verdict).toMatchObject({
		verdict: 'expected',
		evidence: 'few',
		record: {withoutRebase: {verdict: 'indicative'}},
	});
	expect(verdict.explanation).toContain(
		'New start in Jan 2022, a new recording rule (ann); without it: indicative only.',
	);
	expect(phases).toHaveLength(2);
});
