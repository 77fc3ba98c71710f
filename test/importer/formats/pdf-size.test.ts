import {deflateSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {decodePdf} from '../../../source/importer/formats/pdf/decode-pdf.js';
import {makePages} from '../../fixtures/make-pages.js';

type Document = Parameters<Parameters<typeof makePages>[0]>[0];

const section = 'Q4 24/25 Police Priority Commentary';
const words = `Burglary: ${'There were 12% fewer than in the year before. '.repeat(4).trim()}`;

describe('what unpacks to more than any report', () => {
	test.each<[string, (document: Document) => void, string]>([
		[
			'a page of nothing but spaces',
			(document) => {
				for (let megabytes = 0; megabytes < 33; megabytes++) {
					document.addContent(' '.repeat(1024 * 1024));
				}
			},
			'it unpacks to more than 32 MB besides its pictures',
		],
		[
			'a page of too many pieces',
			(document) => {
				document.text(section);
				document.addContent('BT /F1 9 Tf');
				for (let row = 0; row < 700; row++) {
					document.addContent(`1 0 0 1 9 ${row} Tm (a) Tj `.repeat(150));
				}

				document.addContent('ET');
			},
			'there is more text in it than in any report',
		],
		[
			'too many pages',
			(document) => {
				for (let page = 0; page < 1000; page++) {
					document.addPage();
				}
			},
			'it has more than 1000 pages',
		],
	])('%s is refused', async (_, draw, fault) => {
		expect(await decodePdf(await makePages(draw))).toEqual({
			fault,
			hint: 'no report is that long: check where the file comes from',
		});
	});

	test('pictures do not count', async () => {
		const pixels = deflateSync(new Uint8Array(33 * 1024 * 1024));
		const bytes = await makePages((document) => {
			document.text(section);
			const image = document.ref({
				Type: 'XObject',
				Subtype: 'Image',
				Width: 6144,
				Height: 5632,
				ColorSpace: 'DeviceGray',
				BitsPerComponent: 8,
				Filter: 'FlateDecode',
			});
			image.end(pixels);
			document.moveDown().text(words);
		});
		expect(await decodePdf(bytes)).toHaveProperty(
			'text',
			`${section}\n\n${words}`,
		);
	});
});
