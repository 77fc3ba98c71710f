import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {beforeEach, describe, expect, test} from 'vitest';
import {type FiguresResult} from '../../source/commands/figures/result.js';
import {type ImportResult} from '../../source/commands/import/result.js';
import {acceptedFrom} from '../../source/importer/confidence.js';
import {type ReviewResult} from '../../source/commands/review/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';

const report = '2023-24-q4';
const text = readFileSync(`fixtures/reports/${report}.txt`, 'utf8');

let store = '';
let file = '';
let waiting = '';

beforeEach(async () => {
	const folder = temporaryFolder();
	store = path.join(folder, 'planwatch.db');
	file = path.join(folder, 'report.txt');
	writeFileSync(file, text);
	await run(store, 'import', file);
	const {items} = await ask<ReviewResult>(store, 'review');
	waiting = items.find(
		({indicator, printed}) => !indicator && printed === '72%',
	)!.id;
});

/** The figure of lists and exceptions, where it is in. */
async function findFigure(id: string) {
	const {figures} = await ask<FiguresResult>(store, 'figures');
	return figures.find((figure) => figure.id === id);
}

async function decide(...flags: string[]): Promise<ReviewResult> {
	return ask<ReviewResult>(store, 'review', waiting, ...flags);
}

test('lists what waits, with its sentence and how sure the reading is', async () => {
	const result = await ask<ReviewResult>(store, 'review');
	expect(result.items).toHaveLength(result.waiting);
	for (const {status, confidence, quote, quoteSpan, printed} of result.items) {
		expect([status, confidence < acceptedFrom]).toEqual(['waiting', true]);
		expect(quote!.slice(quoteSpan!.start, quoteSpan!.end)).toBe(printed);
	}

	const {text: shown} = await run(store, 'review');
	expect(shown).toContain('«72%» of Grade 1 calls');
});

describe('a decision', () => {
	test('to accept puts the figure in; undone, it waits again; the log has both', async () => {
		const accepted = await decide('--accept');
		expect(accepted.items).toMatchObject([
			{status: 'accepted', by: 'ann', at: '2023-11-20T09:30:00.000Z'},
		]);
		expect(await findFigure(waiting)).toMatchObject({value: 72});
		const undone = await decide('--undo');
		expect(undone.items).toMatchObject([{status: 'waiting', by: null}]);
		expect(undone.log.map(({decision, by}) => `${decision} ${by}`)).toEqual([
			'accept ann',
			'undo ann',
		]);
		expect(await findFigure(waiting)).toBeUndefined();
		const schema = await ask<object>(store, 'schema', 'review');
		const check = new Ajv2020({strict: true}).compile(schema);
		expect([check(undone), check.errors]).toEqual([true, null]);
	});

	test('to reject takes out also what was sure enough', async () => {
		const {figures} = await ask<FiguresResult>(
			store,
			'figures',
			'--report',
			report,
		);
		waiting = figures[0]!.id;
		await decide('--reject');
		expect(await findFigure(waiting)).toBeUndefined();
	});

	test('to correct changes the figure and accepts it', async () => {
		await decide('--value', '71.5', '--period', 'Q4 23/24');
		expect(await findFigure(waiting)).toMatchObject({
			value: 71.5,
			printed: '72%',
			period: {start: '2024-01-01', end: '2024-03-31', kind: 'quarter'},
		});
	});

	test('is kept when the report comes in again, and when its text is newer', async () => {
		await decide('--value', '71.5');
		await run(store, 'import', file);
		expect(await findFigure(waiting)).toMatchObject({value: 71.5});
		writeFileSync(file, text.replace('43.1%', '43.6%'));
		await run(store, 'import', file);
		expect(await findFigure(waiting)).toMatchObject({value: 71.5});
	});

	test('to assign is remembered for the same words of the next report', async () => {
		await decide('--indicator', 'da-repeat-victim-rate', '--breakdown', 'x');
		writeFileSync(
			file,
			text
				.replaceAll('Q4 23/24', 'Q1 24/25')
				.replace('72% of Grade 1 calls', '74% of Grade 1 calls'),
		);
		const {items} = await ask<ImportResult>(store, 'import', file);
		expect(items.find(({printed}) => printed === '74%')).toMatchObject({
			indicator: {id: 'da-repeat-victim-rate'},
			breakdown: 'x',
			status: 'accepted',
			reasons: expect.arrayContaining([
				`assigned by ann in ${waiting}`,
			]) as string[],
		});
	});
});

test.each([
	['an unknown figure', ['2023-24-q4/999', '--accept'], 'unknown-review'],
	['no figure', ['--accept'], 'unknown-review'],
	['two decisions', ['ID', '--accept', '--reject'], 'several-decisions'],
	['nothing to undo', ['ID', '--undo'], 'nothing-to-undo'],
	['an unknown unit', ['ID', '--unit', 'apples'], 'unknown-unit'],
	['no period', ['ID', '--period', 'soon'], 'not-a-period'],
	[
		'a change without direction',
		['ID', '--role', 'change'],
		'missing-direction',
	],
	[
		'an indicator of another unit',
		['ID', '--indicator', 'residential-burglary', '--unit', 'days'],
		'incompatible-unit',
	],
])('%s is refused', async (_, words, code) => {
	await expect(
		run(
			store,
			'review',
			...words.map((word) => (word === 'ID' ? waiting : word)),
		),
	).rejects.toMatchObject({code, exitCode: 2});
});
