import {Buffer} from 'node:buffer';
import {listEntries} from './docx/list-entries.js';

export type FileType =
	| 'text'
	| 'pdf'
	| 'docx'
	| 'doc'
	| 'locked'
	| 'workbook'
	| 'slides'
	| 'opendocument'
	| 'rtf'
	| 'webpage'
	| 'picture'
	| 'archive'
	| 'cutOff';

/** What files are called in a sentence, and what to do with those that are not read. */
const fileTypes: Readonly<
	Record<FileType, {readonly name: string; readonly hint?: string}>
> = {
	text: {name: 'text'},
	pdf: {name: 'a PDF'},
	docx: {name: 'a Word document (.docx)'},
	doc: {
		name: 'an old Word document (.doc) or another old Office file',
		hint: 'open it in Word, save it as a Word document (.docx) and import that',
	},
	locked: {
		name: 'an Office file protected by a password',
		hint: 'open it in Word, take the password off (File, Info, Protect Document) and import it again',
	},
	workbook: {
		name: 'an Excel workbook',
		hint: 'save the sheet that is meant as CSV (UTF-8) and import that',
	},
	slides: {
		name: 'a PowerPoint presentation',
		hint: 'save it as a PDF and import that',
	},
	opendocument: {
		name: 'an OpenDocument file',
		hint: 'save it as a Word document (.docx) or as plain text and import that',
	},
	rtf: {
		name: 'a rich text file (.rtf)',
		hint: 'save it as a Word document (.docx) or as plain text and import that',
	},
	webpage: {
		name: 'a web page',
		hint: 'open it in a browser, print it to a PDF and import that',
	},
	picture: {
		name: 'a picture',
		hint: 'run OCR (text recognition) on it and import the text',
	},
	archive: {
		name: 'a compressed archive',
		hint: 'unpack it and import what is in it',
	},
	cutOff: {
		name: 'a zip file, as a Word document is, whose end is missing',
		hint: 'it was cut off on its way: copy or download it again',
	},
};

/** What a file's name says it is. */
const endings: Readonly<Record<string, FileType>> = {
	txt: 'text',
	md: 'text',
	csv: 'text',
	pdf: 'pdf',
	docx: 'docx',
	docm: 'docx',
	doc: 'doc',
	xlsx: 'workbook',
	odt: 'opendocument',
	rtf: 'rtf',
	html: 'webpage',
};

/** First bytes in hexadecimal. */
const signatures: ReadonlyArray<readonly [FileType, RegExp]> = [
	['doc', /^d0cf11e0a1b11ae1/],
	['picture', /^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a)/],
	['archive', /^(?:1f8b|377abcaf|52617221|425a68|fd377a585a)/],
];

/** First characters, for those that begin with text. */
const openings: ReadonlyArray<readonly [FileType, RegExp]> = [
	['pdf', /^\s*%PDF-/],
	['rtf', /^{\\rtf/],
	['webpage', /^\s*<(?:!doctype\s+html|html[\s>])/i],
];

/** What tells the files apart that are zip archives, by the name of an entry. */
const entries: ReadonlyArray<readonly [FileType, RegExp]> = [
	['docx', /^word\/document\d*\.xml$/],
	['workbook', /^xl\/workbook\.(?:xml|bin)$/],
	['slides', /^ppt\/presentation\.xml$/],
	['opendocument', /^META-INF\/manifest\.xml$/],
];

/** What a file is by its bytes. `text` is all that is nothing else, be it readable or not. */
export function detectFileType(bytes: Uint8Array): FileType {
	const head = bytes.subarray(0, 64);
	const hexadecimal = Buffer.from(head).toString('hex');
	if (/^504b0[35]0[46]/.test(hexadecimal)) {
		return detectArchive(listEntries(bytes));
	}

	const text = new TextDecoder().decode(head);
	const type =
		findType(signatures, hexadecimal) ?? findType(openings, text) ?? 'text';
	return type === 'doc' && isLocked(bytes) ? 'locked' : type;
}

function detectArchive(names: readonly string[] | undefined): FileType {
	return names === undefined
		? 'cutOff'
		: (findType(entries, ...names) ?? 'archive');
}

function findType(
	patterns: ReadonlyArray<readonly [FileType, RegExp]>,
	...texts: readonly string[]
): FileType | undefined {
	return patterns.find(([, pattern]) =>
		texts.some((text) => pattern.test(text)),
	)?.[0];
}

/** Word's files with a password are of the old kind, with the new one locked inside. */
function isLocked(bytes: Uint8Array): boolean {
	return new TextDecoder('utf-16le')
		.decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
		.includes('EncryptedPackage');
}

/** `a PDF`. */
export function nameFileType(type: FileType): string {
	return fileTypes[type].name;
}

/** What to do with a file of a type that is not read. */
export function adviseOn(type: FileType): string {
	return fileTypes[type].hint ?? 'check that it is the right file';
}

/** What the ending of a file's name says; `undefined` where it says nothing. */
export function typeByName(file: string): FileType | undefined {
	const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
	return ending === undefined ? undefined : endings[ending];
}
