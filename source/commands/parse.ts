import {UserError} from '../domain/user-error.js';
import {type Flags, type Request} from './command.js';
import {commonFlags, screenFlags} from './shared-flags.js';
import {nearest} from './nearest.js';

/** The first word that is not a flag or a flag's value names the command; the rest is for it to read. */
export function splitCommand(words: readonly string[]): {
	name?: string;
	rest: string[];
} {
	const valued = new Set(
		Object.entries({...commonFlags, ...screenFlags})
			.filter(([, {type}]) => type !== 'boolean')
			.map(([name]) => `--${name}`),
	);
	const index = words.findIndex(
		(word, position) =>
			!word.startsWith('-') && !valued.has(words[position - 1] ?? ''),
	);
	return index === -1
		? {rest: [...words]}
		: {
				name: words[index]!,
				rest: words.filter((_, position) => position !== index),
			};
}

/**
 * Reads the words of a command line by the flags that it may have.
 *
 * @throws UserError for a flag that there is none of, a flag given twice, or a value of the wrong type.
 */
export async function parseRequest(
	words: readonly string[],
	flags: Flags,
	importMeta: ImportMeta,
): Promise<Request> {
	// Where nothing is to be read, the reader need not be loaded.
	if (words.length === 0) {
		return {input: [], flags: {}};
	}

	const parsed = await readWords(words, flags, importMeta);
	for (const name of Object.keys(parsed.unnormalizedFlags)) {
		if (
			!(name in flags) &&
			!Object.keys(flags).some((flag) => toOption(flag) === name)
		) {
			throw new UserError(`there is no flag ${showFlag(name, words)}`, {
				hint: `the nearest is --${
					nearest(
						toOption(name),
						Object.keys(flags).map((flag) => toOption(flag)),
					)[0]
				}; --help lists them`,
				code: 'unknown-flag',
			});
		}
	}

	const entries = Object.entries(flags).map(([name, flag]) => {
		const value = (parsed.flags as Record<string, unknown>)[name];
		return [name, readValue(name, flag, value)] as const;
	});
	return {
		input: parsed.input,
		flags: Object.fromEntries(
			entries.filter(([, value]) => value !== undefined),
		),
	};
}

/** `failOn` → `fail-on`, as it is typed. */
export function toOption(name: string): string {
	return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** As it was typed: the reader makes `reviewAl` of `--review-al`. */
function showFlag(name: string, words: readonly string[]): string {
	const asRead = name.length === 1 ? `-${name}` : `--${name}`;
	return words.some((word) => word.split('=')[0] === asRead)
		? asRead
		: toOption(asRead);
}

async function readWords(
	words: readonly string[],
	flags: Flags,
	importMeta: ImportMeta,
) {
	const {default: meow} = await import('meow');
	try {
		return meow({
			importMeta,
			argv: words,
			autoHelp: false,
			autoVersion: false,
			help: false,
			flags: Object.fromEntries(
				// Numbers are read as text here, so that an error can name what was typed.
				Object.entries(flags).map(([name, {type}]) => [
					name,
					{type: type === 'boolean' ? 'boolean' : 'string'},
				]),
			),
		});
	} catch (error) {
		throw new UserError(
			(error instanceof Error ? error.message : String(error))
				.replace(/\.$/, '')
				.toLowerCase(),
			{code: 'bad-flag'},
		);
	}
}

function readValue(
	name: string,
	{type, placeholder = 'VALUE'}: Flags[string],
	value: unknown,
): string | number | boolean | undefined {
	if (type !== 'boolean' && value === '') {
		const option = `--${toOption(name)}`;
		throw new UserError(`nothing stands behind ${option}`, {
			hint: `write ${option} ${placeholder}`,
			code: 'missing-value',
		});
	}

	if (type !== 'number' || value === undefined) {
		return value === false
			? undefined
			: (value as string | boolean | undefined);
	}

	const text = typeof value === 'string' ? value : '';
	const number = Number(text);
	if (text === '' || !Number.isFinite(number)) {
		throw new UserError(`--${toOption(name)} takes a number, not '${text}'`, {
			code: 'not-a-number',
		});
	}

	return number;
}
