import {describe, expect, test} from 'vitest';
import {endLine} from '../../../source/importer/formats/pdf/join-words.js';
import {joinLines} from '../../../source/importer/formats/pdf/line.js';
import {type Document, readParagraphs, write} from './pdf-paragraphs.js';

const section = 'Q4 24/25 Police Priority Commentary';

/** Headers and footers on every page, in the margins. */
function writeMargins(
	document: Document,
	page: number,
	header: (page: number) => string,
): void {
	const {margins, height} = document.page;
	const {top, bottom} = margins;
	margins.top = 0;
	margins.bottom = 0;
	document.fontSize(8).text(header(page), 72, 30, {lineBreak: false});
	document.text(`${page}`, 300, height - 40, {lineBreak: false});
	margins.top = top;
	margins.bottom = bottom;
	document.fontSize(11);
	document.x = 72;
	document.y = top;
}

describe('headers, footers and page numbers', () => {
	test.each<[string, (page: number) => string]>([
		['the same on every page', () => 'OFFICIAL - Panel paper'],
		['numbered', (page) => `Panel paper, page ${page} of 4`],
		[
			'of left and right pages',
			(page) => (page % 2 === 0 ? 'Panel paper' : 'Spring 2025'),
		],
	])('%s are left out, and a sentence goes on over them', async (_, header) => {
		const paragraphs = await readParagraphs((document) => {
			writeMargins(document, 1, header);
			document.text(section);
			document.moveDown();
			let page = 1;
			document.on('pageAdded', () => {
				page++;
				writeMargins(document, page, header);
			});
			document.text(`Burglary: ${write(430)}`);
		});
		expect(paragraphs).toEqual([section, `Burglary: ${write(430)}`]);
	});

	test('figures at the same place of every page stay', async () => {
		const paragraphs = await readParagraphs((document) => {
			for (const page of [1, 2, 3, 4]) {
				if (page > 1) {
					document.addPage();
				}

				document.text(`Crimes recorded: ${page * 104}`).moveDown();
				document.text(write(8, page * 100));
			}
		});
		expect(paragraphs.filter((text) => text.startsWith('Crimes'))).toEqual([
			'Crimes recorded: 104',
			'Crimes recorded: 208',
			'Crimes recorded: 312',
			'Crimes recorded: 416',
		]);
	});

	test('the opening of a section stays, though it stands on every page', async () => {
		const paragraphs = await readParagraphs((document) => {
			for (const page of [1, 2, 3]) {
				if (page > 1) {
					document.addPage();
				}

				document.text(section).moveDown();
				document.text(write(8, page * 100));
			}
		});
		expect(paragraphs.filter((text) => text === section)).toHaveLength(1);
		expect(paragraphs[0]).toBe(section);
	});
});

test('lines make paragraphs, a gap parts them, and items stand alone', async () => {
	const paragraphs = await readParagraphs((document) => {
		document.fontSize(16).text(section);
		document.fontSize(11).moveDown();
		document.font('Helvetica-Bold').text('Knife crime: ', {continued: true});
		document.font('Helvetica').text(write(5)).moveDown();
		document.text(`${write(4)} It came to:`).moveDown(0.5);
		document
			.text(`• ${write(3)}`)
			.text('• 12 arrests')
			.moveDown();
		document.text(write(2));
	});
	expect(paragraphs).toEqual([
		`# ${section}`,
		`**Knife crime:** ${write(5)}`,
		`${write(4)} It came to:`,
		`• ${write(3)}`,
		'• 12 arrests',
		write(2),
	]);
});

test('columns are read one after the other, and a turned page like any', async () => {
	const columns = await readParagraphs((document) => {
		document.text(section).moveDown();
		document.text(write(14), {columns: 2, columnGap: 24, height: 180});
	});
	expect(columns).toEqual([section, write(14)]);
	const headed = await readParagraphs((document) => {
		for (const part of [1, 2, 3]) {
			document.fontSize(16).text(`Part ${part} ${'of the report '.repeat(4)}`);
			document.fontSize(11).moveDown();
			document.text(write(14), {columns: 2, columnGap: 24, height: 180});
			document.x = 72;
			document.y = 72 + part * 210;
		}
	});
	expect(headed.filter((text) => text.startsWith('S'))).toEqual([
		write(14),
		write(14),
		write(14),
	]);
	const turned = await readParagraphs((document) => {
		document.rotate(90, {origin: [300, 300]});
		document.text(section).moveDown();
		document.text(write(6), {width: 300});
	});
	expect(turned).toEqual([section, write(6)]);
});

test('what stands askew is no text of the page', async () => {
	const paragraphs = await readParagraphs((document) => {
		document.save().rotate(45).fontSize(60);
		document.text('DRAFT', 200, 0, {lineBreak: false}).restore();
		document.fontSize(11).text(section, 72, 72).moveDown();
		document.text(write(5));
	});
	expect(paragraphs).toEqual([section, write(5)]);
});

test('the rows of a table are items, cell by cell', async () => {
	const paragraphs = await readParagraphs((document) => {
		document.text(section).moveDown();
		document.text(write(5)).moveDown();
		for (const [index, cells] of [
			['Burglary', '1,204', '1,310'],
			['Theft', '88', '91'],
		].entries()) {
			for (const [column, cell] of cells.entries()) {
				document.text(cell, 72 + column * 140, 300 + index * 16, {
					lineBreak: false,
				});
			}
		}
	});
	expect(paragraphs.slice(2)).toEqual([
		'- Burglary | 1,204 | 1,310',
		'- Theft | 88 | 91',
	]);
});

test('a table of contents is left out', async () => {
	const paragraphs = await readParagraphs((document) => {
		document.text(`${section} ${'.'.repeat(40)} 12`).moveDown();
		document.text(section).moveDown();
		document.text(write(5));
	});
	expect(paragraphs).toEqual([section, write(5)]);
});

const body = {size: 10, y: 100, font: 'body'};

test('a raised ordinal is part of its word, and the mark of a note of none', () => {
	const lines = joinLines(
		[
			{...body, text: 'the 7', left: 10, right: 40},
			{...body, text: 'th', left: 40, right: 48, size: 6, y: 96},
			{...body, text: ' of 1,234', left: 48, right: 90},
			{...body, text: '2', left: 90, right: 93, size: 6, y: 96},
			{...body, text: ' in all', left: 93, right: 120},
			{...body, text: '2', left: 10, right: 13, size: 6, y: 496},
			{
				...body,
				text: 'Source: the Force',
				left: 15,
				right: 80,
				y: 500,
				size: 8,
			},
		],
		1,
	);
	expect(lines.map(({text}) => text)).toEqual([
		'the 7th of 1,234 in all',
		'2 Source: the Force',
	]);
});

test.each([
	['over the 12-', 'month period', 'over the 12-month period'],
	['a well-', 'known rate', 'a well-known rate'],
	['the perfor-', 'mance of', 'the performance of'],
	['the perfor\u00AD', 'mance of', 'the performance of'],
	['between 2021-', '26 and', 'between 2021-26 and'],
	['police and/', 'or fire', 'police and/or fire'],
	['it fell –', 'by 4%', 'it fell – by 4%'],
	['it fell', 'by 4%', 'it fell by 4%'],
])('%j and %j make %j', (line, next, joined) => {
	const vocabulary = new Set(['performance', 'wellknown', 'well-known']);
	expect(endLine(line, next, vocabulary) + next).toBe(joined);
});
