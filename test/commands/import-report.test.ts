import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {type ExceptionsResult} from '../../source/commands/exceptions/result.js';
import {type FiguresResult} from '../../source/commands/figures/result.js';
import {type ImportResult} from '../../source/commands/import/result.js';
import {type ListResult} from '../../source/commands/list/result.js';
import {ask, run} from './environment.js';
import {prepare} from './prepare-import.js';

const invented = 'fixtures/reports/2023-24-q4.txt';

describe('a report of a new quarter', () => {
	test('is the latest: what is sure is in, the rest waits', async () => {
		const {store} = prepare();
		const result = await ask<ImportResult>(store, 'import', invented);
		const {accepted, review, unchanged, quoted} = result.figures;
		expect(result).toMatchObject({kind: 'report', report: '2023-24-q4'});
		expect(accepted).toBeGreaterThan(5);
		expect(review).toBeGreaterThan(5);
		expect([unchanged, quoted]).toEqual([0, accepted]);
		expect(result.items).toHaveLength(accepted + review);
		const {quarter, figures} = await ask<FiguresResult>(
			store,
			'figures',
			'--quarter',
			'latest',
		);
		expect(quarter).toBe('2023-24-q4');
		expect(figures).toHaveLength(accepted);
		expect(
			figures.find(
				({indicator, printed}) =>
					indicator?.id === 'da-repeat-victim-rate' && printed === '43.1%',
			),
		).toMatchObject({
			value: 43.1,
			quote: expect.stringContaining(
				'repeat rate was 43.1% in the year',
			) as string,
		});
	});

	test('a heading in other words is taken for its objective, and the import says so', async () => {
		const {store, file} = prepare();
		const heading =
			'Invest in target hardening schemes in areas of the highest risk to reduce crime';
		writeFileSync(
			file,
			readFileSync(invented, 'utf8').replace(
				heading,
				'Target hardening in high risk areas',
			),
		);
		const {problems} = await ask<ImportResult>(store, 'import', file);
		expect(problems).toMatchObject([
			{
				code: 'reworded-heading',
				message: `'Target hardening in high risk areas' is taken for the objective '${heading}'`,
			},
		]);
	});

	test('is known to every command', async () => {
		const {store} = prepare();
		await run(store, 'import', invented);
		const list = await ask<ListResult>(store, 'list');
		expect(list.quarter).toBe('2023-24-q4');
		expect(
			list.indicators.find(({id}) => id === 'da-repeat-victim-rate'),
		).toMatchObject({latest: {report: '2023-24-q4'}, isReported: true});
		const found = await ask<ExceptionsResult>(store, 'exceptions');
		expect(found.quarter).toBe('2023-24-q4');
		for (const words of [['overview'], ['coverage'], ['find', 'ANPR']]) {
			// eslint-disable-next-line no-await-in-loop -- one store
			await expect(run(store, ...words)).resolves.toMatchObject({exitCode: 0});
		}

		await run(store, 'compare', 'Q2 23/24', 'Q4 23/24');
		const {text} = await run(store, 'show', 'da-repeat-victim-rate');
		expect(text).toContain('repeat rate was «43.1%» in the year');
	});

	test('imported again changes nothing and says so', async () => {
		const {store} = prepare();
		const first = await ask<ImportResult>(store, 'import', invented);
		const again = await ask<ImportResult>(store, 'import', invented);
		expect(again.figures).toEqual({
			accepted: 0,
			review: 0,
			unchanged: first.items.length,
			removed: 0,
			quoted: first.figures.accepted,
		});
		const {text} = await run(store, 'import', invented);
		expect(text).toContain('nothing changed: all');
		expect(text).not.toContain('Exceptions of the quarter');
	});

	test('in a newer text replaces the paragraphs and says what changed', async () => {
		const {store, file} = prepare();
		const text = readFileSync(invented, 'utf8');
		writeFileSync(file, text);
		const first = await ask<ImportResult>(store, 'import', file);
		writeFileSync(file, text.replace('43.1%', '43.6%'));
		const second = await ask<ImportResult>(store, 'import', file);
		expect(second.text).toMatchObject({added: 0, changed: 1, removed: 0});
		expect(second.items.map(({printed}) => printed)).toEqual(['43.6%']);
		expect(second.figures).toMatchObject({
			unchanged: first.items.length - 1,
			removed: 1,
		});
		const {figures} = await ask<FiguresResult>(
			store,
			'figures',
			'--quarter',
			'latest',
		);
		expect(figures).toHaveLength(first.figures.accepted);
	});

	test('with --review-all waits whole, and a dry run leaves nothing', async () => {
		const {store} = prepare();
		const {figures} = await ask<ImportResult>(
			store,
			'import',
			invented,
			'--review-all',
			'--dry-run',
		);
		expect(figures.accepted).toBe(0);
		const list = await ask<ListResult>(store, 'list');
		expect(list.quarter).toBe('2023-24-q2');
	});

	test.each(['2022-23-q3.md', '2024-25-q1.md', '2024-25-q2.txt'])(
		'%s comes in too, before or after the others',
		async (name) => {
			const {store} = prepare();
			await run(store, 'import', invented);
			const {report} = await ask<ImportResult>(
				store,
				'import',
				`fixtures/reports/${name}`,
			);
			expect(report).toBe(path.parse(name).name);
			await run(store, 'compare', 'Q2 23/24', report!);
		},
	);
});

test('control characters of a text are shown, never sent', async () => {
	const {store, file} = prepare('steering.md');
	writeFileSync(
		file,
		readFileSync(invented, 'utf8')
			.replace('repeat rate was', '\u001B[2Jrepeat\u202E rate was')
			.replace('Reduce Repeat', '\u0007Reduce Repeat'),
	);
	await run(store, 'import', file);
	const {text} = await run(store, 'show', 'da-repeat-victim-rate');
	expect(text).toContain(String.raw`␛[2Jrepeat\u{202e} rate was`);
	expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});

describe('nothing is stored of a file that', () => {
	test.each([
		['is empty', '', 'there is nothing in it'],
		[
			'is binary',
			new Uint8Array([0, 1, 2, 3, 0, 255, 254, 7]),
			'it is not text',
		],
		['is a PDF', '%PDF-1.7\n%âãÏÓ', 'it is a PDF'],
		[
			'is no UTF-8',
			new Uint8Array([...new TextEncoder().encode('Q1 24/25 caf'), 0xe9, 0x20]),
			'it is not UTF-8 text',
		],
		['is far too large', 'words '.repeat(3_000_000), 'larger than 16 MB'],
		['has no sections', 'Q1 24/25\n\nSome words.\n', 'no section found'],
		['says no quarter', 'Some words.\n', 'does not say which quarter'],
	])('%s', async (_, content, message) => {
		const {store, file} = prepare();
		writeFileSync(file, content);
		const before = await run(store, 'overview', '--json');
		await expect(run(store, 'import', file)).rejects.toMatchObject({
			message: expect.stringMatching(
				new RegExp(String.raw`report\.txt: .*${message}`),
			) as string,
			exitCode: 3,
			hint: expect.stringContaining('nothing was stored') as string,
		});
		expect(await run(store, 'overview', '--json')).toEqual(before);
	});
});
