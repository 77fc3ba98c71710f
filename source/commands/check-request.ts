import {UserError} from '../domain/user-error.js';
import {type Command, type Request} from './command.js';

const formats = ['json', 'csv', 'ndjson'] as const;

/** @throws UserError for words that the command would pass over, and for two forms of an answer at once. */
export function checkRequest(
	{name, usage, examples}: Pick<Command<object>, 'name' | 'usage' | 'examples'>,
	{input, flags}: Request,
): void {
	if (usage === '' && input.length > 0) {
		const words = input.join(' ');
		throw new UserError(`${name} does not take '${words}'`, {
			hint: `to look for it: planwatch find ${words}`,
			code: 'unexpected-words',
		});
	}

	const surplus = input.slice(countWords(usage));
	if (surplus.length > 0) {
		throw new UserError(
			`${name} takes ${usage}, and not '${surplus.join(' ')}' as well`,
			{hint: `for example: ${examples[0]}`, code: 'unexpected-words'},
		);
	}

	const given = formats
		.filter((format) => flags[format] === true)
		.map((format) => `--${format}`);
	if (given.length > 1) {
		throw new UserError(`an answer has one form, not ${given.join(' and ')}`, {
			hint: 'name one of them',
			code: 'several-formats',
		});
	}
}

/** How many words there may be; an indicator can be named by any number of them. */
function countWords(usage: string): number {
	return usage === 'INDICATOR' || usage.endsWith('…')
		? Infinity
		: usage.split(' ').length;
}
