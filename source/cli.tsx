#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import envPaths from 'env-paths';
import {type ErrorResult} from './commands/shapes/error.js';
import {type decideItem as DecideItem} from './commands/review/decide.js';
import {type Outcome, runCommandLine} from './commands/run.js';
import {UserError} from './domain/user-error.js';
import {makeVisible} from './domain/visible-text.js';
import {
	type Capabilities,
	detectCapabilities,
} from './terminal/capabilities.js';
import {createProgressBar} from './terminal/progress-bar.js';
import {writeNow} from './terminal/write-now.js';
import {writeParts} from './terminal/write-parts.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);

let isCut = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// `planwatch … | head -1` closes our end of the pipe: that is no error.
	if (isCut || error.code === 'EPIPE') {
		return;
	}

	if (process.stdout.isTTY) {
		throw error;
	}

	isCut = true;
	const cause = error.code === 'ENOSPC' ? 'the disk is full' : error.message;
	process.stderr.write(
		`planwatch: the answer could not be written: ${cause}\n  send it elsewhere\n`,
	);
	process.exitCode = 3;
	// A dialogue that nobody hears is over.
	process.stdin.destroy();
});

// Whom an error cannot be said to, the exit code still tells.
process.stderr.on('error', () => undefined);

const bar = createProgressBar({
	write(text) {
		writeNow(process.stderr.fd, text);
	},
	columns: process.stderr.columns ?? 80,
	now: () => performance.now(),
});

try {
	await finish(
		await runCommandLine(words, {
			importMeta: import.meta,
			author: process.env.PLANWATCH_AUTHOR ?? userInfo().username,
			now: () => new Date(),
			width: process.stdout.columns ?? Number.POSITIVE_INFINITY,
			dataFolder: path.join(root, 'data'),
			version: readVersion(),
			defaultFile: findDefaultFile(),
			configFile: path.join(
				envPaths('planwatch', {suffix: ''}).config,
				'planwatch.conf',
			),
			progress: canDrawBar() ? bar.show : undefined,
			isInteractive: process.stdin.isTTY && process.stdout.isTTY,
		}),
	);
} catch (error) {
	report(error);
}

/** An empty variable names no file. */
function findDefaultFile(): string {
	const {PLANWATCH_DB: named = ''} = process.env;
	return named === ''
		? path.join(envPaths('planwatch', {suffix: ''}).data, 'planwatch.db')
		: named;
}

/** Only a terminal can take a line back. */
function canDrawBar(): boolean {
	return process.stderr.isTTY && process.env.TERM !== 'dumb';
}

async function finish(outcome: Outcome): Promise<void> {
	bar.clear();
	if (outcome.kind === 'answer') {
		process.exitCode = outcome.exitCode;
		await writeParts(process.stdout, outcome.parts);
		return;
	}

	const {stdin, stdout, env, platform} = process;
	const capabilities = detectCapabilities(env, {stdin, stdout, platform});
	const {isScreenReader, isInteractive} = capabilities;
	await (outcome.isPlain || isScreenReader || !isInteractive
		? openDialogue(outcome, capabilities)
		: openScreens(outcome, capabilities));
}

type Screens = Extract<Outcome, {kind: 'screens'}>;

/** The screens in lines, which take neither Ink nor React. */
async function openDialogue(
	{context, isAscii}: Screens,
	{unicode}: Capabilities,
): Promise<void> {
	const [{startPlain}, {decideItem}, {openLineInput}] = await Promise.all([
		import('./app/plain/start-plain.js'),
		import('./commands/review/decide.js'),
		import('./terminal/line-input.js'),
	]);
	const {stdin, stdout} = process;
	const {store, quarter, author, now} = context;
	const {lines, isEchoed, close} = openLineInput({stdin, stdout, process});
	try {
		await startPlain({
			store,
			quarter,
			author,
			now,
			decide(seen, choice, at) {
				decideItem({...context, now: () => at}, seen, choice);
			},
			lines,
			isEchoed,
			write(text) {
				stdout.write(text);
			},
			isAscii: isAscii || !unicode,
		});
	} finally {
		close();
		store.close();
	}
}

/** Ink and React are loaded for the screens alone: a script's look-up never waits for them. */
async function openScreens(
	{context, isAscii}: Screens,
	{colour, isLight, unicode}: Capabilities,
): Promise<void> {
	const [{startApp}, {openTerminal}] = await Promise.all([
		import('./app/start.js'),
		import('./terminal/session.js'),
	]);
	const {stdin, stdout, env} = process;
	const terminal = openTerminal({stdin, stdout, env, process});
	const {store, quarter, author, now} = context;
	let decideItem: typeof DecideItem | undefined;
	const loadDecisions = async () => {
		({decideItem} = await import('./commands/review/decide.js'));
	};

	terminal.enter();
	try {
		const ended = startApp({
			store,
			quarter,
			author,
			now,
			decide(seen, choice, at) {
				if (!decideItem) {
					throw new UserError('nothing was decided yet: press the key again', {
						code: 'not-started',
					});
				}

				decideItem({...context, now: () => at}, seen, choice);
			},
			stdin: terminal.stdin,
			stdout: terminal.stdout,
			copy: terminal.copy,
			redraw: terminal.redraw,
			onPaste: terminal.onPaste,
			isColour: colour !== 'none',
			palette: colour === '16' ? (isLight ? 'light' : 'dark') : 'indexed',
			isAscii: isAscii || !unicode,
			debug: true,
		});
		// The first frame does not wait for what only a decision needs.
		await Promise.all([ended, loadDecisions()]);
	} finally {
		await terminal.quit();
		store.close();
	}
}

/** Says what went wrong: on stderr to a person, and on stdout too to a script that asked for JSON. */
function report(error: unknown): void {
	bar.clear();
	if (!(error instanceof UserError)) {
		process.stderr.write(
			`planwatch: fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
		);
		process.exitCode = 1;
		return;
	}

	const {code, message, hint, exitCode} = error;
	if (words.includes('--json')) {
		const result: ErrorResult = {
			schema: 'planwatch/error@1',
			error: {code, message, hint: hint ?? null},
		};
		process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
	}

	// The name of a file can hold what acts on a terminal.
	process.stderr.write(
		`planwatch: ${makeVisible(message)}\n${hint ? `  ${makeVisible(hint)}\n` : ''}`,
	);
	process.exitCode = exitCode;
}

function readVersion(): string {
	const manifest = JSON.parse(
		readFileSync(path.join(root, 'package.json'), 'utf8'),
	) as {
		readonly version: string;
	};
	return manifest.version;
}
