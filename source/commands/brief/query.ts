import {existsSync} from 'node:fs';
import path from 'node:path';
import {UserError} from '../../domain/user-error.js';
import {type Flags, type Request} from '../command.js';
import {filterFlags, readChoice, readFilter} from '../filter.js';

export const paperFormats = ['md', 'html'] as const;

export type BriefQuery = {
	readonly format: (typeof paperFormats)[number];
	/** All of them where none is named. */
	readonly priority: number | undefined;
	/** The file to write, from the root of the file system on; standard output where none is named. */
	readonly file: string | undefined;
};

export const briefFlags: Flags = {
	format: {
		type: 'string',
		placeholder: 'F',
		help: 'md (Markdown) or html (one page with everything in it); the name of FILE says it too',
	},
	priority: filterFlags.priority!,
	output: {
		type: 'string',
		placeholder: 'FILE',
		help: 'write it there instead of to standard output',
	},
};

/** @throws UserError for a format or priority that there is none of, and for a file that is there already. */
export function readBriefQuery(request: Request): BriefQuery {
	const {output} = request.flags;
	const file = typeof output === 'string' ? path.resolve(output) : undefined;
	const format = readChoice(request, 'format', paperFormats);
	if (file !== undefined && existsSync(file)) {
		throw new UserError(`the file ${file} is there already`, {
			hint: 'name a new one: nothing is overwritten',
			code: 'file-exists',
		});
	}

	return {
		format: format ?? (file && /\.html?$/i.test(file) ? 'html' : 'md'),
		priority: readFilter(request).priority,
		file,
	};
}
