import {readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {type ImportResult} from '../../source/commands/import/result.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';

test('a link that leads back to itself is refused in a sentence', async () => {
	const folder = temporaryFolder();
	const link = path.join(folder, 'report.txt');
	symlinkSync(link, link);
	await expect(
		run(path.join(folder, 'planwatch.db'), 'import', link),
	).rejects.toMatchObject({
		message: expect.stringMatching(
			/a link that leads back to itself/,
		) as string,
		exitCode: 3,
	});
});

test('a report whose lines end in carriage returns alone is read as any other', async () => {
	const folder = temporaryFolder();
	const file = path.join(folder, 'report.txt');
	const text = readFileSync('fixtures/reports/2023-24-q4.txt', 'utf8');
	const [plain, returned] = await Promise.all(
		[text, text.replaceAll('\n', '\r')].map(async (content, index) => {
			const copy = file.replace('.txt', `-${index}.txt`);
			writeFileSync(copy, content);
			return ask<ImportResult>(
				path.join(folder, `${index}.db`),
				'import',
				copy,
			);
		}),
	);
	expect([returned!.kind, returned!.paragraphs, returned!.figures]).toEqual([
		'report',
		plain!.paragraphs,
		plain!.figures,
	]);
});

test('the same text whose figures stand otherwise is not said to change nothing', async () => {
	const folder = temporaryFolder();
	const [store, file] = ['planwatch.db', 'report.txt'].map((name) =>
		path.join(folder, name),
	) as [string, string];
	const text = readFileSync('fixtures/reports/2023-24-q4.txt', 'utf8');
	writeFileSync(file, text);
	await run(store, 'import', file);
	writeFileSync(file, `${text}\n\n`);
	const {text: same} = await run(store, 'import', file);
	expect(same).toContain('nothing changed: all 20 paragraphs');
	writeFileSync(file, `${text}\n`);
	const {text: held} = await run(store, 'import', file, '--review-all');
	expect(held).toContain('text: unchanged, 20 paragraphs');
	expect(held).not.toContain('nothing changed');
});
