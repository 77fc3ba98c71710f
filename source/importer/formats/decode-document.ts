import {type Decoded, type OnStep} from './decoded.js';
import {decodePlain} from './decode-plain.js';
import {decodeDocx} from './docx/decode-docx.js';
import {
	adviseOn,
	detectFileType,
	type FileType,
	nameFileType,
	typeByName,
} from './file-type.js';
import {decodePdf} from './pdf/decode-pdf.js';

type Decode = (
	bytes: Uint8Array,
	onStep?: OnStep,
) => Decoded | Promise<Decoded>;

const decoders: Partial<Record<FileType, Decode>> = {
	text: decodePlain,
	docx: decodeDocx,
	pdf: decodePdf,
};

/**
 * The text of a report's file, in whichever format it is: what its bytes say it is, whatever its name says. Where the two
 * differ and it can be read, it is, and a note says so.
 *
 * @param file its name.
 */
export async function decodeDocument(
	bytes: Uint8Array,
	file: string,
	onStep?: OnStep,
): Promise<Decoded> {
	const type = detectFileType(bytes);
	const named = typeByName(file) ?? type;
	const decode = decoders[type];
	if (!decode) {
		const other = named === type ? '' : `, not ${nameFileType(named)}`;
		return {
			fault: `it is ${nameFileType(type)}${other}`,
			hint: adviseOn(type),
		};
	}

	const decoded = await decode(bytes, onStep);
	if (named === type || bytes.length === 0) {
		return decoded;
	}

	if ('fault' in decoded) {
		return type === 'text'
			? {
					fault: `it is not ${nameFileType(named)}, as its name says, and as text ${decoded.fault}`,
					hint: decoded.hint,
				}
			: decoded;
	}

	const note = {
		code: 'other-type',
		message: `the file is ${nameFileType(type)} and not ${nameFileType(named)}, as its name says; it was read as what it is`,
	};
	return {...decoded, notes: [note, ...(decoded.notes ?? [])]};
}
