import {beforeAll, describe, expect, test} from 'vitest';
import {type CompareResult} from '../../source/commands/compare/result.js';
import {type FindResult} from '../../source/commands/find/result.js';
import {type ShowResult} from '../../source/commands/show/result.js';
import {ask, run} from './environment.js';
import {seededStore} from './seeded-store.js';

const file = seededStore();

beforeAll(async () => {
	await run(file, 'import', 'fixtures/reports/2023-24-q3.txt');
});

describe('the full text of an imported report', () => {
	test('is searched paragraph by paragraph, and the words are marked', async () => {
		const found = await ask<FindResult>(file, 'find', 'summer', 'estate');
		expect(found.hits).toEqual([
			{
				kind: 'paragraph',
				id: '2023-24-q3/target-hardening/1',
				title:
					'Invest in target hardening schemes in areas of the highest risk to reduce crime',
				priority: 1,
				strand: 'working-together',
				text: expect.stringMatching(
					/^The fund has .* summer 2024\.$/,
				) as string,
				excerpt: expect.stringContaining(
					'on the «estate» by «summer» 2024',
				) as string,
			},
		]);
		const {text} = await run(file, 'find', 'summer', 'estate');
		expect(text.replaceAll(/\s+/g, ' ')).toContain('«estate» by «summer»');
		expect(text).toContain('reduce crime · P1 Working Together  (2023-24-q3/');
	});

	test('stands in place of a summary, which nobody has written', async () => {
		const {text} = await run(file, 'find', 'summary');
		expect(text).not.toContain('no summary');
		const {objectives} = await ask<CompareResult>(
			file,
			'compare',
			'Q2 23/24',
			'Q3 23/24',
		);
		const imported = objectives.filter(({after}) => after !== null);
		expect(imported).toHaveLength(12);
		for (const {after, afterOrigin} of imported) {
			expect([after!.length > 40, afterOrigin]).toEqual([true, 'opening']);
		}

		expect(
			objectives.find(({before, after}) => before !== null && after === null),
		).toMatchObject({beforeOrigin: 'summary', afterOrigin: null});
	});

	test('opens the commentary of an indicator', async () => {
		const {commentary} = await ask<ShowResult>(
			file,
			'show',
			'da-repeat-victim-rate',
		);
		expect(commentary.map(({origin}) => origin)).toEqual([
			'summary',
			'summary',
			'opening',
		]);
		const {text} = await run(file, 'show', 'da-repeat-victim-rate');
		expect(text).toContain(
			'(opening words of the report)\nFor the year ending December 2023',
		);
	});
});

test('the summaries are found where a document is not in the store', async () => {
	const {hits} = await ask<FindResult>(file, 'find', 'hoarding', 'adults');
	expect(hits).toMatchObject([
		{kind: 'commentary', excerpt: null, priority: 1, strand: 'fire'},
	]);
});
