import {createHash} from 'node:crypto';
import path from 'node:path';
import {decodeDocument} from '../../importer/formats/decode-document.js';
import {type DecodedText} from '../../importer/formats/decoded.js';
import {detectFileType} from '../../importer/formats/file-type.js';
import {type Progress} from '../command.js';
import {readBytes} from '../read-bytes.js';
import {isPackage, type PackageFile, readPackageFile} from './package-file.js';
import {refuse} from './refuse.js';

/** A report's file with its text. */
export type ReportFile = {
	readonly kind: 'report';
	readonly file: string;
	readonly sha256: string;
	readonly decoded: DecodedText;
};

/** A table of series, as it is. */
export type SeriesFile = {
	readonly kind: 'series';
	readonly file: string;
	readonly bytes: Uint8Array;
};

export type ImportFile = ReportFile | SeriesFile | PackageFile;

/** Of the whole work on a file. */
export const readingShare = 0.4;

const tables = /\.(?:csv|tsv)$/i;
const header =
	/^[^\n]*\b(?:period|month|date|quarter|indicator)\b[^\n]*[,;\t]|^[^\n]*[,;\t][^\n]*\b(?:period|month|date|quarter|value)\b/i;

/**
 * Reads a file before anything is stored of it.
 *
 * @throws UserError for one that cannot be read, or is of a format that import does not know.
 */
export async function readImportFile(
	file: string,
	progress: Progress,
): Promise<ImportFile> {
	if (isPackage(file)) {
		return readPackageFile(file);
	}

	const bytes = readBytes(file);
	if (isTable(file, bytes)) {
		return {kind: 'series', file, bytes};
	}

	const label = `reading ${path.basename(file)}`;
	progress({label, share: 0});
	const decoded = await decodeDocument(bytes, file, ({share, expected}) => {
		progress({label, share: share * readingShare, expected});
	});
	if ('fault' in decoded) {
		throw refuse(file, decoded.fault, decoded.hint);
	}

	return {
		kind: 'report',
		file,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		decoded,
	};
}

/** By the file's ending and, where that settles nothing, by the look of its first line; a document is none by any name. */
function isTable(file: string, bytes: Uint8Array): boolean {
	if (detectFileType(bytes) !== 'text') {
		return false;
	}

	if (file === '-' || tables.test(file)) {
		return true;
	}

	const opening = new TextDecoder().decode(bytes.subarray(0, 2000));
	return header.test(opening.trimStart().split(/[\r\n]/, 1)[0]!);
}
