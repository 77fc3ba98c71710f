import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {describe, expect, test} from 'vitest';
import {readReport} from '../../../source/importer/read-report.js';
import {readStructure} from '../../../source/importer/structure.js';
import {makeDocx} from '../../fixtures/make-docx.js';
import {makePdf} from '../../fixtures/make-pdf.js';
import {readExpected, readKnown} from '../../measure/expected.js';
import {readText} from '../../measure/read-text.js';

/** Written anew by `UPDATE_FIXTURES=1 npx vitest run test/importer/formats`. */
const documents = [
	{id: '2024-25-q3', ending: 'docx', make: makeDocx},
	{
		id: '2024-25-q4',
		ending: 'pdf',
		make: async (source: string) =>
			makePdf(
				source,
				'OFFICIAL: Police, Fire and Crime Plan, performance report Q4 24/25',
			),
	},
];

describe.each(documents)('$id.$ending', ({id, ending, make}) => {
	const source = readFileSync(`test/fixtures/${id}.md`, 'utf8');
	const file = `fixtures/reports/${id}.${ending}`;

	test('is made of its text, to the byte', async () => {
		const made = await make(source);
		if (process.env.UPDATE_FIXTURES) {
			writeFileSync(file, made);
		}

		expect(new Uint8Array(readFileSync(file))).toEqual(made);
	});

	test('has the sections, headings and paragraphs of its text', async () => {
		const read = readStructure(await readText(file));
		const written = readStructure(asPlainText(source));
		expect(read.report).toBe(id);
		expect(listParagraphs(read)).toEqual(listParagraphs(written));
	});

	test('has every figure of its text where the careful reader has it', async () => {
		const {sections} = readReport(await readText(file), readKnown('data', id));
		for (const figure of readExpected(`fixtures/reports/${id}.csv`)) {
			const {paragraphs} = sections
				.filter(
					({priority, strand}) =>
						priority === figure.priority && strand === figure.strand,
				)
				.flatMap(({objectives}) => objectives)
				.find((objective) => objective.id === figure.objective)!;
			expect(paragraphs[figure.paragraph - 1]!.text).toContain(figure.printed);
		}
	});
});

/** The marks that the documents are made of, as the Markdown that means the same. */
function asPlainText(source: string): string {
	return source
		.replaceAll(/^@ .*$/gm, '')
		.replaceAll(/^\^1 /gm, '')
		.replaceAll('^1', '')
		.replaceAll('<br>', '\n')
		.replaceAll(/^\| (.*) \|$/gm, '- $1')
		.replaceAll('\n', '\n\n');
}

function listParagraphs({sections}: ReturnType<typeof readStructure>) {
	return sections.flatMap(({priority, strand, heading, objectives}) =>
		objectives.flatMap((objective) =>
			objective.paragraphs.map(({number, text}) => ({
				priority,
				strand,
				quarter: heading,
				objective: objective.heading,
				number,
				text,
			})),
		),
	);
}
