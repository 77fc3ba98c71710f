import path from 'node:path';
import {
	type Environment,
	type Outcome,
	runCommandLine,
} from '../../source/commands/run.js';

/** The environment of a script: no terminal, a fixed author and clock. */
function scriptEnvironment(file: string): Environment {
	return {
		importMeta: import.meta,
		author: 'ann',
		now: () => new Date('2023-11-20T09:30:00Z'),
		width: Number.POSITIVE_INFINITY,
		dataFolder: path.resolve('data'),
		version: '0.0.0',
		defaultFile: file,
		configFile: path.join(path.dirname(file), 'planwatch.conf'),
		isInteractive: false,
	};
}

/** Runs a command line as a script would and gives back what it prints and exits with. */
export async function run(
	file: string,
	...words: string[]
): Promise<{text: string; exitCode: number}> {
	return asAnswer(await runCommandLine(words, scriptEnvironment(file)));
}

/** Runs a command line with `--json` and reads the answer. */
export async function ask<Answer>(
	file: string,
	...words: string[]
): Promise<Answer> {
	const {text} = await run(file, ...words, '--json');
	return JSON.parse(text) as Answer;
}

function asAnswer(outcome: Outcome): {text: string; exitCode: number} {
	if (outcome.kind !== 'answer') {
		throw new Error('the command line opened the screens');
	}

	return {text: [...outcome.parts].join(''), exitCode: outcome.exitCode};
}
