import {copyFileSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {type ImportResult} from '../../source/commands/import/result.js';
import {makePages} from '../fixtures/make-pages.js';
import {ask, run} from './environment.js';
import {prepare} from './prepare-import.js';

const wordReport = 'fixtures/reports/2024-25-q3.docx';
const pdfReport = 'fixtures/reports/2024-25-q4.pdf';
const textReport = 'fixtures/reports/2023-24-q4.txt';

test.each([
	[wordReport, '2024-25-q3', 14],
	[pdfReport, '2024-25-q4', 11],
])(
	'%s is read as text is, and once',
	async (file, quarter, sections) => {
		const {store} = prepare();
		const first = await ask<ImportResult>(store, 'import', file);
		expect(first).toMatchObject({kind: 'report', report: quarter, sections});
		expect(first.items.length).toBeGreaterThan(80);
		const again = await ask<ImportResult>(store, 'import', file);
		expect(again.figures).toMatchObject({
			accepted: 0,
			review: 0,
			unchanged: first.items.length,
		});
		const {exitCode} = await run(store, 'check');
		expect(exitCode).toBe(0);
	},
	20_000,
);

describe('what a file is, its bytes say; another name is said', () => {
	test.each([
		[wordReport, 'report.pdf', 'a Word document (.docx) and not a PDF'],
		[pdfReport, 'report.docx', 'a PDF and not a Word document (.docx)'],
		[textReport, 'report.docx', 'text and not a Word document (.docx)'],
		[pdfReport, 'report.csv', 'a PDF and not text'],
	])('%s called %s', async (original, name, message) => {
		const {store, file} = prepare(name);
		copyFileSync(original, file);
		const {problems, kind} = await ask<ImportResult>(store, 'import', file);
		expect(kind).toBe('report');
		expect(problems[0]).toMatchObject({
			code: 'other-type',
			message: expect.stringContaining(message) as string,
		});
		const {text} = await run(store, 'import', file);
		expect(text).toContain('its name says');
	});
});

test('a problem of a PDF names its page', async () => {
	const {store} = prepare();
	const {problems} = await ask<ImportResult>(store, 'import', wordReport);
	expect(problems).toMatchObject([{code: 'other-quarter', page: null}]);
	const {file} = prepare('report.pdf');
	writeFileSync(
		file,
		await makePages((document) => {
			document.text('Q4 24/25 Police Priority Commentary');
			document.text('Burglary: It fell by 4% in the quarter. '.repeat(20));
			document.addPage();
			document.text('Q3 24/25 Working Together Priority Commentary');
			document.text('Grants: A sum of £500 was awarded to each. '.repeat(20));
		}),
	);
	const read = await ask<ImportResult>(store, 'import', file);
	expect(read.problems).toMatchObject([{code: 'other-quarter', page: 2}]);
});

test('a page without text is said: its figures can stand in a picture', async () => {
	const {store, file} = prepare('report.pdf');
	writeFileSync(
		file,
		await makePages((document) => {
			document.text('Q4 24/25 Police Priority Commentary');
			document.text('Burglary: It fell by 4% in the quarter. '.repeat(20));
			document.addPage();
			document.rect(100, 100, 300, 300).fill('grey');
		}),
	);
	const {problems} = await ask<ImportResult>(store, 'import', file);
	expect(problems).toMatchObject([
		{
			code: 'no-text-layer',
			message: expect.stringContaining('no text on page 2') as string,
		},
	]);
});
