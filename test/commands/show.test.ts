import {describe, expect, test} from 'vitest';
import {type ShowResult} from '../../source/commands/show/result.js';
import {ask, run} from './environment.js';
import {seededStore} from './seeded-store.js';

const file = seededStore();

describe('show "repeat victim"', () => {
	const load = async () => ask<ShowResult>(file, 'show', 'repeat victim');

	test('has the printed levels of both reports, with their places', async () => {
		const {series} = await load();
		const printed = series[0]!.points.filter(({origin}) => origin === 'stated');
		expect(
			printed.map(({value, period, figure}) => [
				value,
				period?.end,
				figure.report,
				figure.paragraph,
			]),
		).toEqual([
			[41.7, '2022-06-30', '2022-23-q1', 1],
			[44.9, '2023-09-30', '2023-24-q2', 2],
		]);
		expect(printed[1]!.figure).toMatchObject({
			priority: 1,
			strand: 'police',
			objective: 'Reduce Repeat Victimization',
		});
	});

	test('has the level before as one of two readings, with the formula', async () => {
		const {series} = await load();
		const derived = series[0]!.points.filter(
			({origin}) => origin === 'derived',
		);
		expect(derived.map(({value, period}) => [value, period?.end])).toEqual([
			[48.6, '2022-09-30'],
			[46.6, '2022-09-30'],
		]);
		expect(derived[0]!.figure).toMatchObject({
			reading: 'either',
			formula: '44.9 + 3.7',
			printed: null,
		});
		expect(derived[0]!.figure.note).toContain('one of two readings');
	});

	test('looks no further than the quarter asked for', async () => {
		const {figures, indicator} = await ask<ShowResult>(
			file,
			'show',
			'repeat victim',
			'--quarter',
			'Q1 22/23',
		);
		expect(figures.map(({value}) => value)).toEqual([41.7]);
		expect(indicator.latest?.value).toBe(41.7);
	});

	test('says the same to a person', async () => {
		const {text} = await run(file, 'show', 'repeat victim');
		expect(text).toContain('44.9%, 12 months to Sep 2023');
		expect(text).toContain('derived: 44.9 + 3.7');
		expect(text).toContain('summary, not the words of the report');
	});
});

test('words that mean several indicators name the candidates', async () => {
	await expect(ask(file, 'show', 'knife')).rejects.toMatchObject({
		exitCode: 2,
		code: 'several-indicators',
		hint: expect.stringContaining('knife-crime-positive-outcomes') as string,
	});
});

test('words that mean none name the nearest', async () => {
	await expect(ask(file, 'show', 'witnes atendance')).rejects.toMatchObject({
		exitCode: 2,
		code: 'unknown-indicator',
		hint: expect.stringContaining('witness-attendance-rate') as string,
	});
});

test.each([
	'witness attendance',
	'WITNESS   Attendance rate',
	'witness-attendance-rate',
	'witn att',
])('%s means the witness attendance rate', async (words) => {
	const {indicator} = await ask<ShowResult>(file, 'show', words);
	expect(indicator.id).toBe('witness-attendance-rate');
});
