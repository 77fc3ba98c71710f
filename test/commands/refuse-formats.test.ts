import {Buffer} from 'node:buffer';
import {
	closeSync,
	ftruncateSync,
	openSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {type UserError} from '../../source/domain/user-error.js';
import {makeDocx} from '../fixtures/make-docx.js';
import {makePages} from '../fixtures/make-pages.js';
import {temporaryFolder} from '../temporary-folder.js';
import {run} from './environment.js';

function prepare(name: string) {
	const folder = temporaryFolder();
	return {
		store: path.join(folder, 'planwatch.db'),
		file: path.join(folder, name),
	};
}

const word = new Uint8Array(readFileSync('fixtures/reports/2024-25-q3.docx'));
const pdf = new Uint8Array(readFileSync('fixtures/reports/2024-25-q4.pdf'));
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('nothing is stored of a file that', () => {
	test.each<[string, string, Uint8Array | string, RegExp]>([
		[
			'is an Excel workbook',
			'report.docx',
			zip('xl/workbook.xml'),
			/: it is an Excel workbook, not a Word document/,
		],
		[
			'is a workbook called CSV',
			'series.csv',
			zip('xl/workbook.xml'),
			/: it is an Excel workbook, not text/,
		],
		[
			'is OpenDocument',
			'report.odt',
			zip('META-INF/manifest.xml'),
			/: it is an OpenDocument file$/,
		],
		[
			'is a presentation',
			'report.docx',
			zip('ppt/presentation.xml'),
			/: it is a PowerPoint presentation, not a Word/,
		],
		[
			'is another archive',
			'report.docx',
			zip('notes.txt'),
			/: it is a compressed archive, not a Word/,
		],
		[
			'is half a Word document',
			'report.docx',
			word.slice(0, word.length / 2),
			/: it is a zip file, .*whose end is missing/,
		],
		[
			'is a Word document with a hole in it',
			'report.docx',
			damage(word),
			/: it is a Word document that is damaged/,
		],
		[
			'is a Word document of something else',
			'report.docx',
			zip('word/document.xml'),
			/: it is a Word document that is damaged/,
		],
		[
			'is a Word document without text',
			'report.docx',
			makeDocx(''),
			/: it is a Word document without any text/,
		],
		[
			'is a Word document without sections',
			'report.docx',
			makeDocx('Q1 24/25\n\nWords.'),
			/: no section found/,
		],
		[
			'is a zip bomb',
			'report.docx',
			makeBomb(),
			/: it unpacks to more than 16 MB/,
		],
		[
			'is an old Word document',
			'report.doc',
			new Uint8Array([...ole, ...new Uint8Array(600)]),
			/: it is an old Word document/,
		],
		[
			'is locked by a password',
			'report.docx',
			new Uint8Array([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]),
			/: it is an Office file protected by a password, not a Word/,
		],
		[
			'is rich text',
			'report.doc',
			String.raw`{\rtf1 Q1 24/25}`,
			/: it is a rich text file/,
		],
		[
			'is a picture',
			'report.pdf',
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]),
			/: it is a picture, not a PDF/,
		],
		[
			'is a web page',
			'report.txt',
			'<!DOCTYPE html><p>Q1 24/25',
			/: it is a web page, not text/,
		],
		[
			'is UTF-16 that does not say so',
			'report.txt',
			new Uint8Array(Buffer.from('Q1 24/25\n\nWords.', 'utf16le')),
			/: it looks like UTF-16 without the mark/,
		],
		[
			'is half a PDF',
			'report.pdf',
			pdf.slice(0, pdf.length / 2),
			/: it is a PDF whose end is missing/,
		],
		[
			'is a PDF in name only',
			'report.pdf',
			new Uint8Array([0, 1, 2, 255]),
			/: it is not a PDF, as its name says/,
		],
		[
			'has a beginning and an end of a PDF',
			'report.pdf',
			'%PDF-1.7\nnothing\n%%EOF',
			/: it is a PDF that is damaged/,
		],
		['is empty and called a PDF', 'report.pdf', '', /: there is nothing in it/],
	])('%s', async (_, name, content, message) => {
		const {store, file} = prepare(name);
		writeFileSync(file, content);
		await expectRefusal(store, file, message);
	});

	test('is a PDF protected by a password', async () => {
		const {store, file} = prepare('report.pdf');
		const options = {userPassword: 'secret', ownerPassword: 'owner'};
		writeFileSync(
			file,
			await makePages((document) => document.text('Q1 24/25'), options),
		);
		await expectRefusal(store, file, /: it is a PDF protected by a password/);
	});

	test('is a scan', async () => {
		const {store, file} = prepare('report.pdf');
		writeFileSync(
			file,
			await makePages((document) => {
				document.rect(72, 72, 400, 600).fill('grey');
				document.addPage();
				document.rect(72, 72, 400, 600).fill('grey');
				document.text('Scanned with a scanner');
			}),
		);
		const {hint} = await expectRefusal(
			store,
			file,
			/no text layer: 19 letters and digits on 2 pages/,
		);
		expect(hint).toContain('run OCR');
	});

	test('has 500 MB, before it is read', async () => {
		const {store, file} = prepare('report.txt');
		const descriptor = openSync(file, 'w');
		ftruncateSync(descriptor, 500 * 1024 * 1024);
		closeSync(descriptor);
		await expectRefusal(store, file, /it is larger than 100 MB/);
	});

	test('never ends', async () => {
		const {store} = prepare('none');
		await expectRefusal(store, '/dev/zero', /it is larger than 100 MB/);
	});
});

/** The store is the same file to the byte after a refusal, which says what, where, and what to do. */
async function expectRefusal(
	store: string,
	file: string,
	message: RegExp,
): Promise<UserError> {
	await run(store, 'status');
	const before = readFileSync(store);
	const refusal: unknown = await run(store, 'import', file).catch(
		(error: unknown) => error,
	);
	expect(refusal).toMatchObject({
		message: expect.stringMatching(message) as string,
		exitCode: 3,
		hint: expect.any(String) as string,
	});
	expect((refusal as UserError).message).toContain(file);
	expect(readFileSync(store).equals(before)).toBe(true);
	return refusal as UserError;
}

function zip(...names: readonly string[]): Uint8Array {
	return zipSync(
		Object.fromEntries(names.map((name) => [name, strToU8('nothing')])),
	);
}

/** Twenty bytes of the text's own part are others. */
function damage(bytes: Uint8Array): Uint8Array {
	const damaged = Buffer.from(bytes);
	const start = damaged.indexOf('word/document.xml') + 400;
	return damaged.fill(0xff, start, start + 20);
}

/** A small Word document that unpacks to 64 MB, and says in its headers that it does not. */
function makeBomb(): Uint8Array {
	const length = 64 * 1024 * 1024;
	const bomb = Buffer.from(
		zipSync({'word/document.xml': new Uint8Array(length).fill(0x20)}),
	);
	expect(bomb.length).toBeLessThan(200_000);
	const size = Buffer.alloc(4);
	size.writeUInt32LE(length);
	for (
		let at = bomb.indexOf(size);
		at !== -1;
		at = bomb.indexOf(size, at + 1)
	) {
		bomb.writeUInt32LE(1000, at);
	}

	return bomb;
}
