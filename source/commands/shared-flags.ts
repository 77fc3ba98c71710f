import {type Flags} from './command.js';

/** Flags that every command takes. */
export const commonFlags: Flags = {
	json: {type: 'boolean', help: 'answer in JSON'},
	quarter: {
		type: 'string',
		placeholder: 'Q',
		completes: 'quarters',
		help: '"Q2 23/24", 2023-24-q2 or latest (the default)',
	},
	db: {
		type: 'string',
		placeholder: 'FILE',
		completes: 'files',
		help: 'another store than the usual one',
	},
	help: {type: 'boolean', help: 'say how it is used'},
};

/** Flags of commands that answer with a list. */
export const listFlags: Flags = {
	csv: {type: 'boolean', help: 'the list as CSV'},
	ndjson: {type: 'boolean', help: 'the list as one JSON object a line'},
};

/** Flags of the screens, and of planwatch without a command. */
export const screenFlags: Flags = {
	plain: {
		type: 'boolean',
		help: 'lines and numbered choices, also to be heard',
	},
	ascii: {type: 'boolean', help: 'draw with ASCII characters only'},
	version: {type: 'boolean', help: 'print the version'},
};
