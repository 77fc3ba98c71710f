import {type JsonSchema, toJsonSchema} from '@valibot/to-json-schema';
import {UserError} from '../../domain/user-error.js';
import {type Command, type Request} from '../command.js';
import {nearest} from '../nearest.js';
import {results} from './results.js';

/** The JSON Schema of what a command prints with `--json`. */
export const command: Command<JsonSchema> = {
	name: 'schema',
	summary: "the JSON Schema of a command's --json",
	usage: 'COMMAND',
	completes: Object.keys(results),
	flags: {},
	examples: ['planwatch schema figures'],
	schema: 'schema@1',
	run: readSchema,
	runAlone: async (request) => readSchema(request),
	text: (answer) => JSON.stringify(answer, undefined, 2),
};

/** @throws UserError for a command that there is none of. */
function readSchema({input: [name]}: Request): JsonSchema {
	const result = name === undefined ? undefined : results[name];
	if (!result) {
		throw new UserError(
			name === undefined
				? 'schema needs a command'
				: `no command '${name}' answers in JSON`,
			{
				hint: `one of ${(name === undefined ? Object.keys(results) : nearest(name, Object.keys(results))).join(', ')}`,
				code: 'unknown-command',
			},
		);
	}

	return toJsonSchema(result, {target: 'draft-2020-12'});
}
