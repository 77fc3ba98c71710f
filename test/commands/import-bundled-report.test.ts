import {readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {type CheckResult} from '../../source/commands/check/result.js';
import {type FiguresResult} from '../../source/commands/figures/result.js';
import {type ImportResult} from '../../source/commands/import/result.js';
import {realReports, reasonToSkip} from '../importer/real-reports.js';
import {ask, run} from './environment.js';
import {prepare} from './prepare-import.js';

const invented = 'fixtures/reports/2023-24-q4.txt';

if (reasonToSkip) {
	console.log(reasonToSkip);
}

describe.skipIf(reasonToSkip !== undefined)('a report of the package', () => {
	test.each(realReports)(
		'$id: its figures stay, and each gets the sentence that prints it',
		async ({id, file}) => {
			const {store} = prepare();
			const before = await ask<FiguresResult>(store, 'figures', '--report', id);
			const result = await ask<ImportResult>(store, 'import', file);
			expect(result.problems).toEqual([]);
			expect(result.figures).toEqual({
				accepted: 0,
				review: 0,
				unchanged: before.figures.length,
				removed: 0,
				quoted: before.figures.length,
			});
			const {figures} = await ask<FiguresResult>(
				store,
				'figures',
				'--report',
				id,
			);
			for (const {quote, quoteSpan, printed} of figures) {
				expect(quote!.slice(quoteSpan!.start, quoteSpan!.end)).toBe(printed);
			}

			expect(
				figures.map((figure) => ({...figure, quote: null, quoteSpan: null})),
			).toEqual(before.figures);
			const again = await ask<ImportResult>(store, 'import', file);
			expect(again.text).toMatchObject({added: 0, changed: 0, removed: 0});
		},
	);

	test('a figure whose paragraph was lost has no sentence and is named, and the others have theirs', async () => {
		const {store, file} = prepare();
		const {id, file: whole} = realReports[1]!;
		const lines = readFileSync(whole, 'utf8').trimEnd().split('\n');
		writeFileSync(file, lines.slice(0, -1).join('\n'));
		const {figures, problems} = await ask<ImportResult>(store, 'import', file);
		expect(problems.length).toBeGreaterThan(0);
		expect(figures.quoted).toBe(figures.unchanged - problems.length);
		const {provenance} = await ask<CheckResult>(store, 'check');
		expect(provenance.problems.map(({figure}) => figure)).toEqual(
			problems.map(({message}) => message.slice(0, `${id}/000`.length)),
		);
		expect(new Set(problems.map(({code}) => code))).toEqual(
			new Set(['no-paragraph']),
		);
	});

	test('a text that lacks many of them is not that report', async () => {
		const {store, file} = prepare();
		writeFileSync(
			file,
			readFileSync(realReports[1]!.file, 'utf8').slice(0, 20_000),
		);
		await expect(run(store, 'import', file)).rejects.toMatchObject({
			code: 'other-structure',
			exitCode: 3,
		});
	});
});

test('the earlier text of a report of the package is another: its figures have no place in it', async () => {
	const {store, file} = prepare();
	writeFileSync(
		file,
		readFileSync(invented, 'utf8').replaceAll('Q4 23/24', 'Q2 23/24'),
	);
	await expect(run(store, 'import', file)).rejects.toMatchObject({
		code: 'other-structure',
	});
});
