import {existsSync} from 'node:fs';
import path from 'node:path';
import {UserError} from '../../domain/user-error.js';
import {type Flags, type Request} from '../command.js';
import {priorityFlag, readChoice, readFilter} from '../filter.js';

export const paperFormats = ['md', 'html'] as const;

type PaperFormat = (typeof paperFormats)[number];

export type BriefQuery = {
	readonly format: PaperFormat;
	/** All of them where none is named. */
	readonly priority: number | undefined;
	/** The file to write, from the root of the file system on; standard output where none is named. */
	readonly file: string | undefined;
	/** Leaves out who decided and what they noted. */
	readonly isWithoutNotes: boolean;
};

export const briefFlags: Flags = {
	format: {
		type: 'string',
		placeholder: 'F',
		completes: paperFormats,
		help: 'md (Markdown) or html (one page with everything in it); the name of FILE says it too',
	},
	priority: priorityFlag,
	output: {
		type: 'string',
		placeholder: 'FILE',
		completes: 'files',
		help: 'write it there instead of to standard output',
	},
	withoutNotes: {
		type: 'boolean',
		help: 'leave out who decided about an exception, and their notes',
	},
};

const endings: Readonly<Record<string, PaperFormat>> = {
	'.md': 'md',
	'.markdown': 'md',
	'.txt': 'md',
	'.html': 'html',
	'.htm': 'html',
};

/** @throws UserError for a format or priority that there is none of, and for a file that is there already. */
export function readBriefQuery(request: Request): BriefQuery {
	const {output, withoutNotes} = request.flags;
	const file = typeof output === 'string' ? path.resolve(output) : undefined;
	const asked = readChoice(request, 'format', paperFormats);
	const named =
		file === undefined ? undefined : endings[path.extname(file).toLowerCase()];
	if (file !== undefined && (asked ?? named) !== named) {
		throw new UserError(`${file} is no name for ${asked}`, {
			hint: 'name it .md or .html',
			code: 'wrong-ending',
		});
	}

	if (file !== undefined && !named) {
		throw new UserError(`a paper cannot be written as ${file}`, {
			hint: 'name it .md or .html',
			code: 'wrong-ending',
		});
	}

	if (file !== undefined && existsSync(file)) {
		throw new UserError(`the file ${file} is there already`, {
			hint: 'name a new one: nothing is overwritten',
			code: 'file-exists',
		});
	}

	return {
		format: asked ?? named ?? 'md',
		priority: readFilter(request).priority,
		file,
		isWithoutNotes: withoutNotes === true,
	};
}
