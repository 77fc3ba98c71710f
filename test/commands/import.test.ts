import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {type ExceptionsResult} from '../../source/commands/exceptions/result.js';
import {type ImportResult} from '../../source/commands/import/result.js';
import {type ListResult} from '../../source/commands/list/result.js';
import {type ShowResult} from '../../source/commands/show/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';

/** Two years of invented months to September 2023, steady but for the last. */
const months = Array.from({length: 24}, (_, index) => {
	const month = (index + 9) % 12;
	const year = 2021 + Math.floor((index + 9) / 12);
	return `${year}-${String(month + 1).padStart(2, '0')}`;
});
const values = [
	50, 53, 47, 51, 49, 55, 45, 52, 48, 50, 54, 46, 51, 49, 53, 47, 52, 48, 50,
	55, 45, 51, 49, 90,
];

function writeSeries(folder: string, last = 90): string {
	const file = path.join(folder, 'burglary.csv');
	const rows = months.map(
		(month, index) => `${month},${index === 23 ? last : values[index]}`,
	);
	writeFileSync(file, ['period,value', ...rows].join('\n'));
	return file;
}

const newIndicator = [
	'--new',
	'--type',
	'count',
	'--unit',
	'count',
	'--direction',
	'decrease',
	'--priority',
	'2',
	'--strand',
	'police',
];

describe('a series of a known indicator', () => {
	test('is judged at its quarter, in the same transaction', async () => {
		const folder = temporaryFolder();
		const store = path.join(folder, 'planwatch.db');
		const result = await ask<ImportResult>(
			store,
			'import',
			writeSeries(folder),
			'--indicator',
			'residential-burglary',
		);
		expect(result.rows).toEqual({added: 24, changed: 0, unchanged: 0});
		expect(result.exceptions[0]?.explanation).toMatch(
			/^Residential burglary: Exceptional \(high; established, 24 points\)\. Sep 2023, 90, is above the upper limit/,
		);
		const {exceptions} = await ask<ExceptionsResult>(store, 'exceptions');
		expect(exceptions[0]).toMatchObject({
			kind: 'statistical',
			verdict: 'exceptional',
			bearing: 'unfavourable',
		});
	});

	test('is in the list and in show, with its file, and the earlier quarter knows only its own part', async () => {
		const folder = temporaryFolder();
		const store = path.join(folder, 'planwatch.db');
		await run(
			store,
			'import',
			writeSeries(folder),
			'--indicator',
			'residential-burglary',
		);
		const {indicators} = await ask<ListResult>(
			store,
			'list',
			'--priority',
			'2',
		);
		expect(
			indicators.find(({id}) => id === 'residential-burglary'),
		).toMatchObject({
			latest: {value: 90, source: 'burglary.csv', period: {label: 'Sep 2023'}},
			previous: {value: 49},
		});
		const earlier = await ask<ShowResult>(
			store,
			'show',
			'residential-burglary',
			'--quarter',
			'Q1 22/23',
		);
		expect(
			earlier.series.find(({window}) => window === 'month')?.points,
		).toHaveLength(9);
	});

	test('imported again changes nothing; corrected, it keeps its triage', async () => {
		const folder = temporaryFolder();
		const store = path.join(folder, 'planwatch.db');
		const words = [
			'import',
			writeSeries(folder),
			'--indicator',
			'residential-burglary',
		];
		await run(store, ...words);
		await run(
			store,
			'triage',
			'2023-24-q2/statistical/residential-burglary',
			'--explain',
			'a crime series',
		);
		const again = await ask<ImportResult>(store, ...words);
		expect(again.rows).toEqual({
			added: 0,
			changed: 0,
			unchanged: 24,
		});
		writeSeries(folder, 95);
		const corrected = await ask<ImportResult>(store, ...words);
		expect(corrected.rows).toEqual({added: 0, changed: 1, unchanged: 23});
		expect(corrected.exceptions).toMatchObject([{status: 'explained'}]);
	});
});

test('a dry run says what would happen and changes nothing', async () => {
	const folder = temporaryFolder();
	const store = path.join(folder, 'planwatch.db');
	const words = [
		'import',
		writeSeries(folder),
		'--indicator',
		'Shed burglary',
		...newIndicator,
	];
	const {rows, series, isDryRun} = await ask<ImportResult>(
		store,
		...words,
		'--dry-run',
	);
	expect([rows.added, series[0]?.isNew, isDryRun]).toEqual([24, true, true]);
	await expect(run(store, 'show', 'shed burglary')).rejects.toMatchObject({
		code: 'unknown-indicator',
	});
});

test('a new indicator is what the flags say it is, and is found like any other', async () => {
	const folder = temporaryFolder();
	const store = path.join(folder, 'planwatch.db');
	await run(
		store,
		'import',
		writeSeries(folder),
		'--indicator',
		'Shed burglary',
		...newIndicator,
	);
	const {indicator} = await ask<ShowResult>(store, 'show', 'shed burglary');
	expect(indicator).toMatchObject({
		id: 'shed-burglary',
		type: 'count',
		unit: 'count',
		direction: 'decrease',
		priority: 2,
		strand: 'police',
	});
});

describe('nothing of the file is stored when', () => {
	test.each([
		['its indicator is unknown', [], 'no indicator is called', 2],
		[
			'a new one is not said to be anything',
			['--new'],
			'a new indicator needs --type, --unit',
			2,
		],
	])('%s', async (_, flags, message, exitCode) => {
		const folder = temporaryFolder();
		const store = path.join(folder, 'planwatch.db');
		await expect(
			run(
				store,
				'import',
				writeSeries(folder),
				'--indicator',
				'Shed burglary',
				...flags,
			),
		).rejects.toMatchObject({
			message: expect.stringContaining(message) as string,
			exitCode,
		});
	});

	test('one row is bad: it is named by file, line, column and value', async () => {
		const folder = temporaryFolder();
		const store = path.join(folder, 'planwatch.db');
		const file = path.join(folder, 'bad.csv');
		writeFileSync(file, 'period,value\n2023-08,5\n2023-09,five\n');
		await expect(
			run(store, 'import', file, '--indicator', 'knife-crime'),
		).rejects.toMatchObject({
			message: expect.stringMatching(/bad\.csv:3 value: 'five'/) as string,
			exitCode: 3,
		});
		const {series} = await ask<ShowResult>(store, 'show', 'knife-crime');
		expect(series.some(({window}) => window === 'month')).toBe(false);
	});
});
