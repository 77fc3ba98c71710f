import {Buffer} from 'node:buffer';
import process from 'node:process';
import {spawn, type IPty} from '@lydell/node-pty';
import {createScreen, readCells, readRows} from './show.js';

type Exit = {readonly exitCode: number; readonly signal?: number};

/** A program in a real pseudo-terminal, and a terminal that shows what it writes. */
export type PseudoTerminal = {
	/** Of the program, once it has ended and everything is on the screen. */
	readonly exit: Promise<Exit>;
	write(text: string): void;
	resize(columns: number, rows: number): void;
	kill(signal: string): void;
	/** Answers what was asked so far, and from now on at once. */
	answer(): void;
	/** Closes the terminal under the program. */
	closeWindow(): void;
	/** The rows of the screen, without blanks at their ends. */
	readRows(): string[];
	/** The rows joined, for `toContain`. */
	readText(): string;
	/** Every cell with its look. */
	readCells(): string[][];
	isAlternate(): boolean;
	isCursorVisible(): boolean;
	/** Everything that was written so far, byte by byte. */
	readBytes(): string;
	close(): void;
};

export type PseudoTerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	/** Whose process it is: ours unless said. */
	readonly uid?: number | undefined;
	/** Whether what the program asks is answered only once `answer` is called. */
	readonly isSlow?: boolean;
};

export function openPseudoTerminal(
	file: string,
	args: readonly string[],
	{columns = 80, rows = 24, env = {}, uid, isSlow}: PseudoTerminalOptions = {},
): PseudoTerminal {
	const screen = createScreen(columns, rows);
	// With CI set, Ink writes only its last frame.
	const {CI, ...inherited} = process.env;
	const child = spawn(file, [...args], {
		cols: columns,
		rows,
		encoding: null,
		...(uid !== undefined && {uid, gid: uid}),
		env: {
			...inherited,
			TERM: 'xterm-256color',
			FORCE_COLOR: '3',
			...env,
		},
	});
	let bytes = '';
	// Without an encoding the chunks are buffers, whatever the types say.
	child.onData((chunk: string | Uint8Array) => {
		const buffer = Buffer.from(chunk as string);
		bytes += buffer.toString('latin1');
		screen.write(buffer);
	});
	let held: string | undefined = isSlow ? '' : undefined;
	// What the program asks the terminal is answered.
	screen.onData((answer) => {
		if (held === undefined) {
			child.write(answer);
		} else {
			held += answer;
		}
	});
	const exit = new Promise<Exit>((resolve) => {
		child.onExit((result) => {
			screen.write('', () => {
				resolve(result);
			});
		});
	});
	return {
		write(text) {
			child.write(text);
		},
		resize(newColumns, newRows) {
			screen.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		kill(signal) {
			child.kill(signal);
		},
		answer() {
			child.write(held ?? '');
			held = undefined;
		},
		closeWindow() {
			(child as IPty & {destroy(): void}).destroy();
		},
		readRows: () => readRows(screen),
		readText: () => readRows(screen).join('\n'),
		readCells: () => readCells(screen),
		isAlternate: () => screen.buffer.active.type === 'alternate',
		isCursorVisible: () =>
			bytes.lastIndexOf('\u001B[?25h') >= bytes.lastIndexOf('\u001B[?25l'),
		readBytes: () => bytes,
		exit,
		close() {
			child.kill('SIGKILL');
			screen.dispose();
		},
	};
}
