import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {beforeEach, describe, expect, test} from 'vitest';
import {type CheckResult} from '../../source/commands/check/result.js';
import {type FiguresResult} from '../../source/commands/figures/result.js';
import {type ImportResult} from '../../source/commands/import/result.js';
import {acceptedFrom} from '../../source/importer/confidence.js';
import {decideItem} from '../../source/commands/review/decide.js';
import {readGivenPeriod} from '../../source/commands/review/read-given-period.js';
import {readMagnitude} from '../../source/commands/review/read-magnitude.js';
import {type ReviewResult} from '../../source/commands/review/result.js';
import {type ShowResult} from '../../source/commands/show/result.js';
import {defaultSettings} from '../../source/exceptions/settings.js';
import {openStore} from '../../source/store/open.js';
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

	test('to correct the value is said wherever the value is, and gone when it is undone', async () => {
		const {figures} = await ask<FiguresResult>(
			store,
			'figures',
			'--report',
			report,
		);
		const {id, indicator} = figures.find(({printed}) => printed === '43.1%')!;
		const note = 'corrected by ann, printed 43.1%';
		await run(store, 'review', id, '--value', '28.75');
		expect(await findFigure(id)).toMatchObject({value: 28.75, note});
		const {text: shown} = await run(store, 'show', indicator!.id);
		expect(shown).toMatch(/28\.75% +corrected .*corrected by ann/);
		const checked = await ask<CheckResult>(store, 'check');
		expect([checked.isSound, checked.provenance.corrected]).toEqual([
			true,
			[{figure: id, message: `28.75%, ${note}`}],
		]);
		const {text: said} = await run(store, 'check');
		expect(said).toContain('; 1 corrected');
		await run(store, 'review', id, '--undo');
		await run(store, 'review', id, '--accept');
		expect(await findFigure(id)).toMatchObject({value: 43.1, note: null});
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

describe('an indicator that is made for a figure', () => {
	const make = ['--make', 'Grade 1 calls', '--direction', 'increase'];

	test('has its place, and what is not said of it from the reading', async () => {
		const {items} = await decide(...make);
		expect(items).toMatchObject([
			{
				status: 'accepted',
				indicator: {id: 'grade-1-calls', name: 'Grade 1 calls'},
			},
		]);
		const [{priority, strand, objective} = {}] = items;
		const {indicator} = await ask<ShowResult>(store, 'show', 'grade-1-calls');
		expect(indicator).toMatchObject({
			priority,
			strand,
			objective,
			type: 'proportion',
			unit: 'percent',
			direction: 'increase',
		});
		await expect(decide(...make)).rejects.toMatchObject({
			code: 'known-indicator',
		});
	});

	test('goes with the decision, unless another figure is of it', async () => {
		await decide(...make);
		const {items} = await ask<ReviewResult>(store, 'review');
		const other = items.find(({unit}) => unit === 'percent')!.id;
		await run(store, 'review', other, '--indicator', 'grade-1-calls');
		await decide('--undo');
		const {figures} = await ask<ShowResult>(store, 'show', 'grade-1-calls');
		expect(figures.map(({id}) => id)).toEqual([other]);
		await run(store, 'review', other, '--reject');
		await expect(run(store, 'show', 'grade-1-calls')).rejects.toMatchObject({
			code: 'several-indicators',
		});
		const {log} = await decide();
		expect(log[0]!.figure.indicator!.id).toBe('grade-1-calls');
	});
});

test('what somebody else decided meanwhile is said, and not written over', async () => {
	const context = {
		store: openStore(store),
		settings: defaultSettings,
		author: 'ann',
		now: () => new Date('2024-05-02T10:00:00Z'),
	};
	const seen = context.store.review.get(waiting)!;
	decideItem({...context, author: 'bob'}, seen, {decision: 'reject'});
	expect(() => {
		decideItem(context, seen, {decision: 'accept'});
	}).toThrow(`${waiting} was left as it is: bob rejected it meanwhile`);
	expect(context.store.review.history(waiting)).toHaveLength(1);
	context.store.close();
});

test.each([
	['12 months to Sep 2023', '2022-10-01', '2023-09-30', '12-months'],
	['at 30 Sep 2023', '2023-09-30', '2023-09-30', 'as-at'],
	['Q2 23/24', '2023-07-01', '2023-09-30', 'quarter'],
])('%s is a period', (text, start, end, kind) => {
	expect(readGivenPeriod(text)).toEqual({start, end, kind, basis: 'sentence'});
});

test.each([
	['1,480', 'count', 1480],
	['44.9%', 'percent', 44.9],
	['£1,250.50', 'gbp', 1250.5],
	['13m 02s', 'seconds', 782],
	['13:02', 'seconds', 782],
	['22 seconds', 'seconds', 22],
	['782', 'seconds', 782],
] as const)('%s in %s is a value', (text, unit, value) => {
	expect(readMagnitude(text, unit)).toBe(value);
});

test.each([
	['an unknown figure', ['2023-24-q4/999', '--accept'], 'unknown-review'],
	['no figure', ['--accept'], 'unknown-review'],
	['two decisions', ['ID', '--accept', '--reject'], 'several-decisions'],
	['nothing to undo', ['ID', '--undo'], 'nothing-to-undo'],
	['an unknown unit', ['ID', '--unit', 'apples'], 'unknown-unit'],
	['no period', ['ID', '--period', 'soon'], 'not-a-period'],
	['no number', ['ID', '--value', 'many'], 'not-a-number'],
	['a name without a letter', ['ID', '--make', '…'], 'missing-name'],
	['a type without a name', ['ID', '--type', 'count'], 'missing-make'],
	[
		'a name that is taken',
		['ID', '--make', 'Knife crime', '--type', 'proportion'],
		'known-indicator',
	],
	[
		'a unit that the type cannot have',
		['ID', '--make', 'New', '--type', 'count', '--unit', 'percent'],
		'incompatible-unit',
	],
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
