import {UserError} from '../domain/user-error.js';
import {explainUse} from '../store/explain-error.js';
import {
	type Command,
	type Context,
	type Progress,
	type Request,
} from './command.js';
import {checkRequest} from './check-request.js';
import {commonFlags, listFlags, screenFlags} from './shared-flags.js';
import {findReport} from './find-report.js';
import {describeCommand, describeProgram} from './help.js';
import {loadNames} from './load-names.js';
import {nearest} from './nearest.js';
import {openPreparedStore} from './open-prepared-store.js';
import {parseRequest, splitCommand} from './parse.js';
import {loadCommands, registry} from './registry.js';
import {renderAnswer} from './render.js';
import {loadSettings} from './settings.js';

/** What the process gives a command. */
export type Environment = Pick<
	Context,
	'author' | 'now' | 'width' | 'dataFolder' | 'version' | 'configFile'
> & {
	/** Of the entry, by which meow finds the package. */
	readonly importMeta: ImportMeta;
	/** The store when `--db` names none. */
	readonly defaultFile: string;
	/** Absent where nobody watches: standard error is no terminal. */
	readonly progress?: Progress | undefined;
	/** Whether there is a person at both ends, who gets the screens. */
	readonly isInteractive: boolean;
};

/** What a command line comes to: an answer for standard output, or the screens to open. */
export type Outcome =
	| {
			readonly kind: 'answer';
			/** Its text, to be written one behind the other. */
			readonly parts: Iterable<string>;
			readonly exitCode: number;
	  }
	| {
			readonly kind: 'screens';
			readonly context: Context;
			readonly isAscii: boolean;
			/** Lines and numbered choices were asked for. */
			readonly isPlain: boolean;
	  };

/** Runs one command line. Errors that a person can mend are thrown as UserError. */
export async function runCommandLine(
	words: readonly string[],
	environment: Environment,
): Promise<Outcome> {
	const {name, rest} = splitCommand(words.map((word) => readHabit(word)));
	if (name === 'help') {
		return runCommandLine([...rest, '--help'], environment);
	}

	if (name === undefined) {
		return runWithoutCommand(rest, environment);
	}

	const command = await findCommand(name);
	const request = await parseRequest(
		rest,
		{...commonFlags, ...(command.rows && listFlags), ...command.flags},
		environment.importMeta,
	);
	if (request.flags.help) {
		return answerWith(describeCommand(command));
	}

	checkRequest(command, request);
	return runCommand(command, request, environment);
}

/** What is typed out of habit: `-h` is no flag of ours otherwise. */
function readHabit(word: string): string {
	return word === '-h' ? '--help' : word;
}

async function runWithoutCommand(
	words: readonly string[],
	environment: Environment,
): Promise<Outcome> {
	const request = await parseRequest(
		words,
		{...commonFlags, ...screenFlags},
		environment.importMeta,
	);
	if (request.flags.help) {
		return answerWith(await describeProgram());
	}

	if (request.flags.version) {
		return answerWith(environment.version);
	}

	const isPlain = request.flags.plain === true;
	if ((!environment.isInteractive && !isPlain) || request.flags.json) {
		return runCommand(await findCommand('overview'), request, environment);
	}

	return {
		kind: 'screens',
		context: await openContext(request, environment),
		isAscii: request.flags.ascii === true,
		isPlain,
	};
}

async function runCommand(
	command: Command<object>,
	request: Request,
	environment: Environment,
): Promise<Outcome> {
	const alone = await command.runAlone?.(request, {
		file: findFile(request, environment),
		loadCommands,
	});
	if (alone) {
		return toOutcome(command, alone, request, environment);
	}

	const context = await openContext(request, environment);
	try {
		const answer = await command.run(request, context);
		return await toOutcome(command, answer, request, context);
	} catch (error) {
		throw explainUse(context.store.file, error);
	} finally {
		context.store.close();
	}
}

async function toOutcome(
	command: Command<object>,
	answer: object,
	request: Request,
	context: Pick<Context, 'width'>,
): Promise<Outcome> {
	return {
		kind: 'answer',
		parts: await renderAnswer(command, answer, request, context),
		exitCode: command.exitCode?.(answer, request) ?? 0,
	};
}

function findFile(
	{flags: {db}}: Request,
	{defaultFile}: Pick<Environment, 'defaultFile'>,
): string {
	return typeof db === 'string' ? db : defaultFile;
}

async function openContext(
	request: Request,
	environment: Environment,
): Promise<Context> {
	const {author, now, width, dataFolder, version, configFile} = environment;
	const {quarter} = request.flags;
	const settings = loadSettings(configFile);
	const store = await openPreparedStore(
		findFile(request, environment),
		dataFolder,
		settings,
	);
	let names: Context['names'] | undefined;
	return {
		store,
		quarter: findReport(
			store,
			typeof quarter === 'string' ? quarter : 'latest',
		),
		// Screens have no use for them, and of many indicators there are many.
		get names() {
			names ??= loadNames(store);
			return names;
		},
		author,
		now,
		width,
		dataFolder,
		version,
		settings,
		configFile,
		progress: environment.progress ?? ignoreProgress,
		loadCommands,
	};
}

function ignoreProgress(): void {
	// Nobody watches.
}

async function findCommand(name: string): Promise<Command<object>> {
	const entry = registry.find((candidate) => candidate.name === name);
	if (!entry) {
		const names = registry.map((candidate) => candidate.name);
		throw new UserError(`there is no command '${name}'`, {
			hint: `the nearest are ${nearest(name, names).join(', ')}; 'planwatch --help' lists them all`,
			code: 'unknown-command',
		});
	}

	return entry.load();
}

function answerWith(text: string): Outcome {
	return {kind: 'answer', parts: [`${text}\n`], exitCode: 0};
}
