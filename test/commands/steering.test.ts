import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {createWorld} from '../../source/app/world.js';
import {drawScreen} from '../app/draw-screen.js';
import {openStore} from '../../source/store/open.js';
import {readPackage} from '../../source/importer/package/read-package.js';
import {makeDocx} from '../fixtures/make-docx.js';
import {temporaryFolder} from '../temporary-folder.js';
import {ask, run} from './environment.js';

const unseen = /(?!\n)\p{Cc}|\p{Cf}/u;

/** What acts on a terminal: a cleared screen, a written clipboard, a title, text turned around, a line taken back. */
const steering =
	'\u001B[2J\u001B]52;c;ZXZpbA==\u0007\u009D0;title\u009C\u202Ekrad\u202C\b\b\u007F';

/** A report whose heading is a formula, and whose sentence steers. */
const text = [
	'Q4 23/24',
	'Q4 23/24 Police Priority Commentary',
	`**=HYPERLINK("http://x","Crime"):** The domestic abuse repeat rate was ${steering}43.1% in the year ending March 2024.`,
	`**Reduce Repeat Victimization:** =1+1 The domestic abuse repeat rate ${steering} was 42.1% in the year ending March 2024.`,
	`**${steering}Neighbourhood Policing:** Grade 1 demand was 4.5% higher in March 2024 than in March 2023.`,
	'The work goes on as it was agreed with all partners of the county. '.repeat(
		30,
	),
].join('\n\n');

/** XML cannot hold control characters; the others it can. */
const documents = [
	['report.txt', text],
	['report.docx', makeDocx(text.replaceAll(/(?!\n)\p{Cc}/gu, ''))],
] as const;

describe.each(documents)(
	'a %s that steers',
	{timeout: 20_000},
	(name, content) => {
		async function importIt(): Promise<string> {
			const folder = temporaryFolder();
			const file = path.join(folder, name);
			const store = path.join(folder, 'planwatch.db');
			writeFileSync(file, content);
			await run(store, 'import', file);
			return store;
		}

		test('steers no answer', async () => {
			const store = await importIt();
			for (const words of [
				['import', path.join(path.dirname(store), name), '--review-all'],
				['show', 'da-repeat-victim-rate'],
				['figures'],
				['review', '--all'],
				['find', 'repeat'],
				['compare', 'Q2 23/24', 'Q4 23/24'],
				['check'],
				['list'],
				['overview'],
			]) {
				for (const form of [[], ['--json']]) {
					// eslint-disable-next-line no-await-in-loop -- one store
					const answer = await run(store, ...words, ...form);
					expect(answer.text).not.toMatch(unseen);
				}
			}
		});

		test('shows what it is made of', async () => {
			const store = await importIt();
			const answer = await run(store, 'review', '--all');
			expect(answer.text).toContain(String.raw`\u{202e}krad\u{202c}`);
			if (name.endsWith('.txt')) {
				expect(answer.text).toContain('␛[2J␛]52;c;ZXZpbA==␇');
			}
		});

		test('puts no formula into a spreadsheet', async () => {
			const store = await importIt();
			const figures = await run(store, 'figures', '--csv');
			const review = await run(store, 'review', '--all', '--csv');
			const folder = path.join(temporaryFolder(), 'package');
			await run(store, 'export', folder);
			const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
				.filter((file) => file.endsWith('.csv'))
				.map((file) => readFileSync(path.join(folder, file), 'utf8'));
			expect(files.join('')).toContain(`'=HYPERLINK`);
			for (const csv of [figures.text, review.text, ...files]) {
				expect(csv).not.toMatch(/(?:^|[,\n])"?[=@]/);
				expect(csv).not.toMatch(unseen);
			}

			const {data, problems} = readPackage(folder);
			expect(problems).toEqual([]);
			expect(data.objectives.map((objective) => objective.name)).toContain(
				'=HYPERLINK("http://x","Crime")',
			);
			const again = await ask<{files: unknown}>(store, 'import', folder);
			expect(again.files).toMatchObject([{isChanged: false, error: null}]);
		});

		test('steers no screen', async () => {
			const file = await importIt();
			const store = openStore(file);
			const world = createWorld(store);
			for (const keys of [
				['1'],
				['2'],
				['E'],
				['C', 'G'],
				['/', ...'repeat'],
				['/', ...'repeat', 'enter'],
				['/', ...'repeat', 'enter', 'o'],
				['1', 'j', 'o'],
			]) {
				for (const [columns, rows] of [
					[80, 24],
					[120, 40],
				] as const) {
					const screen = drawScreen(world, keys, {columns, rows});
					expect(screen).not.toMatch(unseen);
				}
			}

			store.close();
		});
	},
);
