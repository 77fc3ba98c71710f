import {strToU8, zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {decodeDocx} from '../../../source/importer/formats/docx/decode-docx.js';

const namespaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** What is read of a Word document whose body is this markup. */
async function readBody(body: string): Promise<string> {
	const decoded = await decodeDocx(
		zipSync({
			'word/document.xml': strToU8(
				`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
			),
			'word/styles.xml': strToU8(
				`<w:styles ${namespaces}><w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 2"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>`,
			),
		}),
	);
	return 'text' in decoded ? decoded.text : decoded.fault;
}

function paragraph(runs: string, style?: string): string {
	return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs}</w:p>`;
}

function run(text: string, look = ''): string {
	return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function cell(...paragraphs: readonly string[]): string {
	return `<w:tc>${paragraphs.join('')}</w:tc>`;
}

const bold = '<w:b/>';
const raised = '<w:vertAlign w:val="superscript"/>';

test.each<[string, string, string]>([
	[
		'bold runs that were cut are one, and spaces stand outside the marks',
		paragraph(
			run('Knife', bold) + run(' ', '') + run('crime: ', bold) + run('it fell'),
		),
		'**Knife crime:** it fell',
	],
	[
		'strong is bold, plain text is itself',
		paragraph(run('Aim', '<w:rStyle w:val="S"/>') + run(' A &amp; B &lt; C')),
		'**Aim** A &amp; B &lt; C',
	],
	[
		'raised ordinals are marked, marks of notes go',
		paragraph(
			run('31') + run('st', raised) + run(' was 12%') + run('3', raised),
		),
		'31<sup>st</sup> was 12%',
	],
	[
		'a heading is of its level, contents are none',
		paragraph(run('Aims'), 'H') + paragraph(run('Aims 3'), 'T'),
		'## Aims',
	],
	[
		'a line break ends a heading or a sentence, and is a space within one',
		paragraph(
			run('Aims:', bold) +
				'<w:r><w:br/></w:r>' +
				run('it fell') +
				'<w:r><w:br/></w:r>' +
				run('by 4%'),
		),
		'**Aims:**\nit fell by 4%',
	],
	[
		'what was deleted is gone, what was inserted is in',
		paragraph(
			`<w:del><w:r><w:delText>12%</w:delText></w:r></w:del><w:ins>${run('14%')}</w:ins>`,
		),
		'14%',
	],
	[
		'short cells are a row, cells with paragraphs lay out a page',
		`<w:tbl><w:tr>${cell(paragraph(run('Theft')))}${cell(paragraph(run('88')))}</w:tr><w:tr>${cell(paragraph(run('Aims:', bold)), paragraph(run('it fell')))}${cell(paragraph(''))}</w:tr></w:tbl>`,
		'- Theft | 88\n\n**Aims:**\n\nit fell',
	],
	[
		'a text box follows its paragraph',
		paragraph(
			`${run('Before')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('in the box'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
		),
		'Before\n\nin the box',
	],
	[
		'hyphens that do not break are hyphens, soft ones are none',
		paragraph(
			`<w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>month</w:t><w:softHyphen/></w:r>`,
		),
		'12-month',
	],
])('%s', async (_, body, text) => {
	expect(await readBody(body)).toBe(text);
});
