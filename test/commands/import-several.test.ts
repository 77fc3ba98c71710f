import {copyFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {type ImportResult} from '../../source/commands/import/result.js';
import {type ListResult} from '../../source/commands/list/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';

const third = 'fixtures/reports/2023-24-q3.txt';
const fourth = 'fixtures/reports/2023-24-q4.txt';
const months = 'fixtures/series/monthly-counts.csv';
const burglary = ['--indicator', 'residential-burglary'];

function prepare(): string {
	return path.join(temporaryFolder(), 'planwatch.db');
}

test('several files are one answer: sums, and each by itself', async () => {
	const store = prepare();
	const result = await ask<ImportResult>(
		store,
		'import',
		third,
		months,
		fourth,
		...burglary,
	);
	expect(result).toMatchObject({
		kind: 'several',
		report: null,
		quarter: '2023-24-q4',
		file: [third, months, fourth].join(', '),
	});
	expect(
		result.files.map(({file, kind, report, isChanged}) => [
			file,
			kind,
			report,
			isChanged,
		]),
	).toEqual([
		[third, 'report', '2023-24-q3', true],
		[months, 'series', null, true],
		[fourth, 'report', '2023-24-q4', true],
	]);
	const count = (key: 'paragraphs' | 'sections') =>
		result.files.reduce((sum, file) => sum + file[key], 0);
	expect(result.paragraphs).toBe(count('paragraphs'));
	expect(result.sections).toBe(count('sections'));
	expect(result.items).toHaveLength(
		result.figures.accepted + result.figures.review,
	);
	expect(result.rows.added).toBeGreaterThan(0);
});

test('one alone is the answer that it always was, with itself in the list', async () => {
	const store = prepare();
	const {files, ...result} = await ask<ImportResult>(store, 'import', third);
	expect(files).toHaveLength(1);
	expect(result).toMatchObject(
		Object.fromEntries(
			Object.entries(files[0]!).filter(
				([key]) => !['isChanged', 'error'].includes(key),
			),
		),
	);
});

test('a file that fails is named, undoes none, and ends in 3', async () => {
	const store = prepare();
	const words = ['import', third, 'no-such-report.pdf', fourth];
	const {text, exitCode} = await run(store, ...words);
	expect(exitCode).toBe(3);
	expect(text).toContain('Q3 23/24');
	expect(text).toContain(
		'cannot read no-such-report.pdf: there is no such file',
	);
	const {quarter} = await ask<ListResult>(store, 'list');
	expect(quarter).toBe('2023-24-q4');

	const again = await ask<ImportResult>(store, ...words);
	expect(
		again.files.map(({isChanged, error}) => [isChanged, error?.code]),
	).toEqual([
		[false, undefined],
		[false, 'unreadable-file'],
		[false, undefined],
	]);
});

test('all of them in a dry run leave nothing', async () => {
	const store = prepare();
	const {text, exitCode} = await run(
		store,
		'import',
		third,
		'data',
		fourth,
		'--dry-run',
	);
	expect(exitCode).toBe(0);
	expect(text.match(/dry run:/g)).toHaveLength(3);
	const {quarter} = await ask<ListResult>(store, 'list');
	expect(quarter).toBe('2023-24-q2');
});

test('a problem stands under the file that it is of', async () => {
	const store = prepare();
	const folder = temporaryFolder();
	const file = path.join(folder, 'report.pdf');
	copyFileSync(third, file);
	const {text} = await run(store, 'import', file, fourth);
	const [own, other] = [`${file}: report`, `${fourth}: report`].map((opening) =>
		text.indexOf(opening),
	);
	const problem = text.indexOf('the file is text and not a PDF');
	expect(own).toBeGreaterThanOrEqual(0);
	expect(problem).toBeGreaterThan(own!);
	expect(other).toBeGreaterThan(problem);
});

test('no file at all is a word too few', async () => {
	const store = prepare();
	await expect(run(store, 'import')).rejects.toMatchObject({
		code: 'missing-file',
		exitCode: 2,
	});
	const empty = path.join(temporaryFolder(), 'empty.txt');
	writeFileSync(empty, '');
	await expect(run(store, 'import', empty)).rejects.toMatchObject({
		exitCode: 3,
	});
});
