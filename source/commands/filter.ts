import {isStrand, type Strand, strands} from '../domain/strand.js';
import {UserError} from '../domain/user-error.js';
import {type Flag, type Flags, type Request} from './command.js';
import {nearest} from './nearest.js';

/** The narrowing that every list understands, from flags or from a screen's filter. */
export type Filter = {
	readonly priority?: number | undefined;
	readonly strand?: Strand | undefined;
	readonly limit?: number | undefined;
};

export const priorityFlag: Flag = {
	type: 'number',
	placeholder: 'N',
	completes: ['1', '2', '3', '4', '5'],
	help: 'only priority 1 to 5',
};

export const filterFlags: Flags = {
	priority: priorityFlag,
	strand: {
		type: 'string',
		placeholder: 'S',
		completes: strands,
		help: `only ${strands.join(', ')}`,
	},
	limit: {type: 'number', placeholder: 'N', help: 'at most N rows'},
};

/** @throws UserError for a priority or strand that there is none of. */
export function readFilter({flags}: Request): Filter {
	const {priority, strand, limit} = flags;
	if (priority !== undefined && ![1, 2, 3, 4, 5].includes(Number(priority))) {
		throw new UserError(`there is no priority ${String(priority)}`, {
			hint: 'priorities are 1 to 5',
			code: 'unknown-priority',
		});
	}

	if (typeof strand === 'string' && !isStrand(strand)) {
		throw new UserError(`there is no strand '${strand}'`, {
			hint: `strands are ${strands.join(', ')}; the nearest is ${nearest(strand, strands)[0]}`,
			code: 'unknown-strand',
		});
	}

	if (limit !== undefined && !(Number.isInteger(limit) && Number(limit) > 0)) {
		throw new UserError(
			`--limit takes a whole number of rows, not '${String(limit)}'`,
			{
				code: 'bad-limit',
			},
		);
	}

	return {
		priority: priority === undefined ? undefined : Number(priority),
		strand: strand as Strand | undefined,
		limit: limit === undefined ? undefined : Number(limit),
	};
}

/** Keeps what belongs to the filter's priority and strand; the limit is for the whole list to apply, last. */
export function matchesFilter(
	{priority, strand}: Filter,
	item: {readonly priority: number; readonly strand: Strand},
): boolean {
	return (
		(priority === undefined || item.priority === priority) &&
		(strand === undefined || item.strand === strand)
	);
}

/** One of a closed set of words, or `undefined` when the flag is not given. */
export function readChoice<const T extends string>(
	{flags}: Pick<Request, 'flags'>,
	flag: string,
	choices: readonly T[],
): T | undefined {
	const value = flags[flag];
	const choice = choices.find((candidate) => candidate === value);
	if (value !== undefined && choice === undefined) {
		throw new UserError(`--${flag} does not know '${String(value)}'`, {
			hint: `it takes ${choices.join(', ')}`,
			code: `unknown-${flag}`,
		});
	}

	return choice;
}
