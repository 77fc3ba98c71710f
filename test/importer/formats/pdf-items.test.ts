import {describe, expect, test} from 'vitest';
import {type Document, readParagraphs, write} from './pdf-paragraphs.js';

describe('items whose marks are drawn and not written', () => {
	const items = ['12 homes were visited.', '29 of 40 staff were trained.'];
	const writeItems = (document: Document, left: number) => {
		for (const item of items) {
			const {y} = document;
			document.circle(left + 10, y + 4, 2).fill();
			document.text(item, left + 30, y);
		}

		document.x = left;
	};

	test.each([
		['of every page', () => 72],
		['of left and of right pages', (page: number) => (page === 2 ? 100 : 72)],
	])('stand in from the left edge %s', async (_, findLeft) => {
		const paragraphs = await readParagraphs((document) => {
			for (const page of [1, 2]) {
				const left = findLeft(page);
				if (page > 1) {
					document.addPage();
				}

				document.text(write(8), left, 72, {width: 400}).moveDown();
				writeItems(document, left);
				document.moveDown().text(write(9), {width: 400});
			}
		});
		const page = [write(8), ...items.map((item) => `- ${item}`), write(9)];
		expect(paragraphs).toEqual([...page, ...page]);
	});

	test('stand in beside a title of two lines in the middle of the page', async () => {
		const paragraphs = await readParagraphs((document) => {
			document.text('A report on the work of the office', {align: 'center'});
			document.text('and of all the people that work with it', {
				align: 'center',
			});
			document.moveDown();
			for (const part of [1, 2, 3]) {
				document.text(write(8, part * 10)).moveDown();
				writeItems(document, 72);
				document.moveDown();
			}
		});
		const parts = [1, 2, 3].flatMap((part) => [
			write(8, part * 10),
			...items.map((item) => `- ${item}`),
		]);
		expect(paragraphs.slice(-parts.length)).toEqual(parts);
	});

	test('where paragraphs begin further in, what stands in is one of them, and begins another', async () => {
		const texts = [write(6), 'Twelve of 14 agreed.', write(7), write(5)];
		const paragraphs = await readParagraphs((document) => {
			for (const text of texts) {
				document.text(text, {indent: 24});
			}
		});
		expect(paragraphs).toEqual(texts);
	});
});
