export type Size = {
	readonly columns: number;
	readonly rows: number;
};

/** What is used of the real terminal's write stream. */
export type TerminalOutput = {
	readonly columns: number;
	readonly rows: number;
	write(text: string, done: () => void): boolean;
	on(event: 'resize', listener: () => void): unknown;
	off(event: 'resize', listener: () => void): unknown;
};

/** What is used of the real terminal's read stream. */
export type TerminalInput = {
	setRawMode(isRaw: boolean): unknown;
	on(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
	off(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
	resume(): unknown;
	pause(): unknown;
	ref(): unknown;
	unref(): unknown;
};

/** The size of a terminal, or the usual one where it is not known, as on a serial line. */
export function readSize({columns, rows}: Size): Size {
	return {columns: columns || 80, rows: rows || 24};
}
