import {describe, expect, test} from 'vitest';
import {boundOf, knowDistance} from '../../source/domain/bound.js';
import {type Figure, type Qualifier} from '../../source/domain/figure.js';
import {judgeSeries} from '../../source/exceptions/judge-series.js';
import {figure, period} from '../domain/figures.js';
import {makeIndicator} from '../domain/make-indicator.js';
import {counts, months, steady, years} from './series.js';
import {judgeFigures} from './judge-figures.js';

const over = (printed: string) => ({printed, bound: 'least'}) as const;

describe('a value that was published as a bound is not tested', () => {
	test('the later of two: what it proves is said, and no more', () => {
		const [earlier, later] = years([1870, 2100]);
		const {verdict} = judgeSeries(
			counts([earlier!, {...later!, inexact: over('>2,100')}]),
		);
		expect(verdict).toMatchObject({
			verdict: 'not-assessable',
			reason: 'bound',
			explanation:
				'Cannot be assessed: published as a bound, >2,100 (12 months to Mar 2022). From 1,870 (12 months to Mar 2021) to >2,100 (12 months to Mar 2022) is up by at least 12.3%.',
		});
	});

	test('the earlier of two, which looks at the later one, proves nothing', () => {
		const [earlier, later] = years([1500, 1870]);
		const {verdict} = judgeSeries(
			counts([{...earlier!, inexact: over('>1,500')}, later!]),
		);
		expect(verdict.explanation).toBe(
			'Cannot be assessed: published as a bound, >1,500 (12 months to Mar 2021).',
		);
	});

	test('among others it is left out, and the limits are those of the rest', () => {
		const values = months(steady);
		const rest = judgeSeries(counts(values.filter((_, index) => index !== 3)));
		const {verdict} = judgeSeries(
			counts(
				values.map((value, index) =>
					index === 3 ? {...value, value: 900, inexact: over('>900')} : value,
				),
			),
		);
		expect(verdict.expected).toEqual(rest.verdict.expected);
		expect(verdict.explanation).toBe(
			`${rest.verdict.explanation} Left out, as published without an exact value: >900 (Apr 2020).`,
		);
	});

	test('about is no exact value either', () => {
		const [earlier, later] = years([1500, 1870]);
		const {verdict} = judgeSeries(
			counts([earlier!, {...later!, inexact: {printed: '~1,870'}}]),
		);
		expect(verdict.explanation).toBe(
			'Cannot be assessed: published as an approximate value, ~1,870 (12 months to Mar 2022).',
		);
	});
});

test('bounds that look at each other leave the distance unknown', () => {
	const know = (from: Qualifier | undefined, to: Qualifier | undefined) =>
		knowDistance({from: boundOf(from), to: boundOf(to), moved: 'up'});
	expect(know(undefined, 'over')).toBe('at-least');
	expect(know('up-to', undefined)).toBe('at-least');
	expect(know('over', 'over')).toBe('unknown');
	expect(know(undefined, 'under')).toBe('unknown');
	expect(know('about', 'just-over')).toBe('exact');
});

describe('in what a report prints', () => {
	const share = makeIndicator({
		priority: 1,
		type: 'proportion',
		unit: 'percent',
		direction: 'increase',
		decimals: 0,
	});
	const judge = (indicator: typeof share, figures: readonly Figure[]) =>
		judgeFigures(figures, indicator);
	const level = (value: number, qualifier?: Qualifier) =>
		figure({
			role: 'level',
			value,
			qualifier,
			unit: 'percent',
			period: period('2023-09-30/2023-09-30', 'as-at'),
		});

	test.each([
		['over', 'under', 0, undefined],
		[undefined, 'under', 1, '<70%, at least 5 points below'],
		[undefined, 'over', 0, undefined],
		[undefined, undefined, 1, '70%, 5 points below'],
	] as const)(
		'a target of 75% (%s), the level is 70% (%s)',
		(wanted, is, count, words) => {
			const target = figure({
				role: 'target',
				value: wanted === 'over' ? 65 : 75,
				qualifier: wanted,
				unit: 'percent',
			});
			const missed = judge(share, [
				level(70, wanted === 'over' ? 'over' : is),
				target,
			]).exceptions.filter(({kind}) => kind === 'target');
			expect(missed).toHaveLength(count);
			expect(missed[0]?.explanation ?? '').toContain(words ?? '');
		},
	);

	test.each([
		['under', '<70%, at least 12 points below the national average, 82%'],
		['over', undefined],
	] as const)('a peer of 82%%, the level is 70%% (%s)', (is, words) => {
		const gaps = judge(share, [
			level(70, is),
			figure({
				role: 'peer',
				value: 82,
				unit: 'percent',
				reference: 'national average',
			}),
		]).exceptions.map(({explanation}) => explanation);
		expect(gaps).toEqual(words ? [expect.stringContaining(words)] : []);
	});

	test('counts of which one is a bound are held against the tolerance, with their qualifiers', () => {
		const indicator = makeIndicator({priority: 1});
		const figures = [
			figure({
				role: 'level',
				value: 2100,
				qualifier: 'over',
				unit: 'count',
				period: period('2022-10-01/2023-09-30'),
			}),
			figure({
				role: 'baseline',
				value: 1870,
				unit: 'count',
				period: period('2021-10-01/2022-09-30'),
			}),
		];
		const {exceptions, verdicts} = judge(indicator, figures);
		expect(verdicts[0]?.verdict.reason).toBe('bound');
		expect(exceptions.map(({explanation}) => explanation)).toEqual([
			'Burglaries, 12 months to Sep 2023: >2,100, up at least 12.3% from 1,870 (12 months to Sep 2022). It is beyond the tolerance and cannot be tested: published as >2,100 and not as an exact value.',
		]);
	});

	test('what follows from a bound is none the less one', () => {
		const indicator = makeIndicator({priority: 1});
		const {verdicts} = judge(indicator, [
			figure({
				role: 'level',
				value: 516,
				unit: 'count',
				period: period('2022-10-01/2023-09-30'),
			}),
			figure({
				role: 'change',
				value: 58,
				qualifier: 'over',
				direction: 'down',
				unit: 'count',
				period: period('2022-10-01/2023-09-30'),
				referencePeriod: period('2021-10-01/2022-09-30'),
			}),
		]);
		expect(verdicts[0]?.verdict.explanation).toContain(
			'published as an approximate value, ~574 derived (12 months to Sep 2022)',
		);
	});
});
