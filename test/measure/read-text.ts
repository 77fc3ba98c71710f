import {readFileSync} from 'node:fs';
import {decodeDocument} from '../../source/importer/formats/decode-document.js';

/** The text of a report's file, of whichever format. */
export async function readText(file: string): Promise<string> {
	const decoded = await decodeDocument(
		new Uint8Array(readFileSync(file)),
		file,
	);
	if ('fault' in decoded) {
		throw new Error(`${file}: ${decoded.fault}`);
	}

	return decoded.text;
}
