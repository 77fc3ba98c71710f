import {Buffer} from 'node:buffer';
import {closeSync, fstatSync, openSync, readSync} from 'node:fs';
import {UserError} from '../domain/user-error.js';
import {nameInput} from './analyse/names.js';

/** A report with its pictures has some megabytes, a table of series some tens. */
const mostBytes = 100 * 1024 * 1024;

const chunkBytes = 1024 * 1024;

/**
 * The bytes of a file, or of standard input for `-`. What is too large is refused before it is read, and where its size is not
 * known beforehand (a pipe, a device) as soon as it is.
 *
 * @throws UserError if it cannot be read.
 */
export function readBytes(file: string): Uint8Array {
	try {
		// Descriptor 0 is standard input.
		const descriptor = file === '-' ? 0 : openSync(file, 'r');
		try {
			if (fstatSync(descriptor).size > mostBytes) {
				throw tooLarge(file);
			}

			return readAll(descriptor, file);
		} finally {
			if (descriptor !== 0) {
				closeSync(descriptor);
			}
		}
	} catch (error) {
		throw error instanceof UserError ? error : explainUnreadable(file, error);
	}
}

function readAll(descriptor: number, file: string): Uint8Array {
	const chunks: Buffer[] = [];
	let length = 0;
	for (;;) {
		const chunk = Buffer.allocUnsafe(chunkBytes);
		const count = readSync(descriptor, chunk);
		if (count === 0) {
			const {buffer, byteOffset} = Buffer.concat(chunks, length);
			return new Uint8Array(buffer, byteOffset, length);
		}

		chunks.push(chunk.subarray(0, count));
		length += count;
		if (length > mostBytes) {
			throw tooLarge(file);
		}
	}
}

function tooLarge(file: string): UserError {
	return new UserError(
		`cannot read ${nameInput(file)}: it is larger than ${mostBytes / 1024 / 1024} MB`,
		{
			hint: 'a report is some pages and a series some thousand rows: check that it is the right file',
			exitCode: 3,
			code: 'too-large',
		},
	);
}

/** A failure of the file system in words. */
function explainUnreadable(file: string, error: unknown): UserError {
	const {code = 'it cannot be opened'} = error as NodeJS.ErrnoException;
	const [fault, hint] = failures[code] ?? [code];
	return new UserError(`cannot read ${nameInput(file)}: ${fault}`, {
		hint,
		exitCode: 3,
		code: 'unreadable-file',
	});
}

const failures: Readonly<
	Record<string, readonly [fault: string, hint: string]>
> = {
	ENOENT: [
		'there is no such file',
		'check its name, and the folder that you are in',
	],
	EISDIR: ['it is a folder', 'name a file in it'],
	ELOOP: [
		'it is a link that leads back to itself',
		'name the file that it was meant to lead to',
	],
	EACCES: ['it may not be read', 'check who may read it'],
};
