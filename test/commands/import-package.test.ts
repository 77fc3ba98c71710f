import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {prepareStore} from '../../source/commands/prepare-store.js';
import {type FiguresResult} from '../../source/commands/figures/result.js';
import {type ImportResult} from '../../source/commands/import/result.js';
import {type ListResult} from '../../source/commands/list/result.js';
import {type ShowResult} from '../../source/commands/show/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';

const report = 'fixtures/reports/2023-24-q4.txt';

function prepare() {
	const folder = temporaryFolder();
	return {
		store: path.join(folder, 'planwatch.db'),
		other: path.join(folder, 'other.db'),
		data: path.join(folder, 'data'),
	};
}

/** A copy of the bundled data, to be changed. */
function copyData(folder: string): string {
	cpSync('data', folder, {recursive: true});
	return folder;
}

function edit(file: string, from: string | RegExp, to: string): void {
	const text = readFileSync(file, 'utf8');
	const edited = text.replace(from, to);
	expect(edited).not.toBe(text);
	writeFileSync(file, edited);
}

function append(file: string, ...lines: readonly string[]): void {
	writeFileSync(file, `${readFileSync(file, 'utf8')}${lines.join('\n')}\n`);
}

const added =
	'2023-24-q2/900,2023-24-q2,1,police,anpr-network,1,999,anpr-cameras,,level,999,,count,,,,,,not-stated,,,,,';

test.each(['data', 'data/datapackage.json'])(
	'the bundled data as %s change nothing, and the answer says so',
	async (file) => {
		const {store} = prepare();
		const before = await ask<FiguresResult>(store, 'figures');
		const result = await ask<ImportResult>(store, 'import', file);
		expect(result).toMatchObject({
			kind: 'package',
			problems: [],
			figures: {accepted: 0, unchanged: 210},
			files: [{isChanged: false, error: null}],
		});
		expect(await ask<FiguresResult>(store, 'figures')).toEqual(before);
		const {text} = await run(store, 'import', file);
		expect(text).toBe(
			`${file}: data package\n  nothing changed: all that it has was there already\n`,
		);
	},
);

test('what one store exports, another imports: reports, figures, places, once', async () => {
	const {store, other, data} = prepare();
	await run(store, 'import', report);
	await run(store, 'export', data);
	const first = await ask<ImportResult>(other, 'import', data);
	const exported = await ask<FiguresResult>(store, 'figures');
	const imported = await ask<FiguresResult>(other, 'figures');
	expect(first.quarter).toBe('2023-24-q4');
	expect(first.figures.accepted).toBe(exported.figures.length - 210);
	expect(imported.figures.map((figure) => ({...figure, quote: null}))).toEqual(
		exported.figures.map((figure) => ({
			...figure,
			quote: null,
			quoteSpan: null,
		})),
	);
	const again = await ask<ImportResult>(other, 'import', data);
	expect(again.files[0]).toMatchObject({isChanged: false});
	const {exitCode} = await run(other, 'check');
	expect(exitCode).toBe(0);
}, 20_000);

test('a dry run says what would come in, and brings in nothing', async () => {
	const {store, other, data} = prepare();
	await run(store, 'import', report);
	await run(store, 'export', data);
	const {text} = await run(other, 'import', data, '--dry-run');
	expect(text).toMatch(/data package \(dry run: nothing was written\)/);
	expect(text).toMatch(/reports: 1 added, 2 as they were/);
	const {quarter} = await ask<ListResult>(other, 'list');
	expect(quarter).toBe('2023-24-q2');
});

test('the document of a report that came as a package gives its figures their sentences, and changes none', async () => {
	const {store, other, data} = prepare();
	await run(store, 'import', report);
	await run(store, 'export', data);
	await run(other, 'import', data);
	const words = ['figures', '--report', 'Q4 23/24'];
	const before = await ask<FiguresResult>(other, ...words);
	const {figures} = await ask<ImportResult>(other, 'import', report);
	expect(figures).toEqual({
		accepted: 0,
		review: 0,
		unchanged: before.figures.length,
		removed: 0,
		quoted: before.figures.length,
	});
	const {exitCode} = await run(other, 'check');
	expect(exitCode).toBe(0);
});

describe('what the store has stays', () => {
	test('a printed figure that the package has otherwise is said, and triage is kept', async () => {
		const {store, data} = prepare();
		const exception = '2023-24-q2/target/da-positive-outcomes/13-5';
		await run(store, 'triage', exception, '--explain', 'recording changed');
		copyData(data);
		edit(
			path.join(data, 'figures/2023-24-q2.csv'),
			',level,62.8,',
			',level,62.9,',
		);
		append(path.join(data, 'figures/2023-24-q2.csv'), added);
		const {problems, tables} = await ask<ImportResult>(store, 'import', data);
		expect(problems).toMatchObject([
			{
				code: 'differs',
				message: expect.stringContaining(
					'stays as it is: value: 62.9 in the package, 62.8 here',
				) as string,
			},
		]);
		expect(tables.find(({table}) => table.includes('2023-24-q2'))).toEqual({
			table: 'figures/2023-24-q2',
			added: 1,
			unchanged: 114,
			kept: 1,
		});
		const {figures} = await ask<FiguresResult>(store, 'figures');
		expect(figures.find(({printed}) => printed === '62.8%')).toMatchObject({
			value: 62.8,
		});
		const {text} = await run(store, 'triage', exception, '--log');
		expect(text).toContain('recording changed');
	});

	test('a figure that the document of its report does not print is not added', async () => {
		const {store, other, data} = prepare();
		await run(store, 'import', report);
		await run(store, 'export', data);
		await run(other, 'import', data);
		await run(other, 'import', report);
		append(
			path.join(data, 'figures/2023-24-q4.csv'),
			added.replaceAll('2023-24-q2', '2023-24-q4'),
		);
		const {problems, figures} = await ask<ImportResult>(other, 'import', data);
		expect(figures.accepted).toBe(0);
		expect(problems).toMatchObject([{code: 'not-added'}]);
		const {exitCode} = await run(other, 'check');
		expect(exitCode).toBe(0);
	});

	test('figures that were read from a document are for the review to decide', async () => {
		const {store, data} = prepare();
		await run(store, 'import', report);
		await run(store, 'export', data);
		append(
			path.join(data, 'figures/2023-24-q4.csv'),
			added.replaceAll('2023-24-q2', '2023-24-q4'),
		);
		const {problems} = await ask<ImportResult>(store, 'import', data);
		expect(problems).toMatchObject([
			{
				code: 'not-added',
				message: expect.stringContaining('planwatch review') as string,
			},
		]);
	});

	test('an added figure outlives newer bundled data, also where they take its id', async () => {
		const {store, data} = prepare();
		copyData(data);
		append(path.join(data, 'figures/2023-24-q2.csv'), added);
		await run(store, 'import', data);
		edit(path.join(data, 'datapackage.json'), '1.0.0', '1.0.1');
		edit(
			path.join(data, 'figures/2023-24-q2.csv'),
			/anpr-network,1,999,anpr-cameras,,level,999/,
			'anpr-network,1,998,anpr-cameras,,level,998',
		);
		const opened = prepareStore(store, data);
		const values = opened.figures
			.ofReport('2023-24-q2')
			.map(({value}) => value)
			.filter((value) => value > 997 && value < 1000);
		expect(values).toEqual([998, 999]);
		opened.close();
	});
});

test('a new indicator and its figures come in', async () => {
	const {store, data} = prepare();
	copyData(data);
	append(
		path.join(data, 'indicators.csv'),
		'anpr-drones,ANPR drones,1,police,anpr-network,,count,count,increase,0,,,Drones with a camera.',
	);
	append(
		path.join(data, 'figures/2023-24-q2.csv'),
		added.replace('anpr-cameras', 'anpr-drones'),
	);
	await run(store, 'import', data);
	const {indicator} = await ask<ShowResult>(store, 'show', 'ANPR drones');
	expect(indicator).toMatchObject({id: 'anpr-drones', latest: {value: 999}});
});
