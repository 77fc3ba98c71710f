import {createInterface} from 'node:readline';

export type LineInput = {
	/** Lines as they are typed, or come down a pipe, until they end or the person interrupts. */
	readonly lines: AsyncIterable<string>;
	/** True where the terminal shows what is typed. */
	readonly isEchoed: boolean;
	/** Ends them. */
	close(): void;
};

/**
 * Reads lines as the terminal edits them: nothing is drawn, and no mode is set that would have to be put back.
 *
 * Ctrl-C ends the lines, as Ctrl-D does, and so does an output that nobody reads any more.
 */
export function openLineInput({
	stdin,
	stdout,
	process,
}: {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly process: Pick<NodeJS.Process, 'on' | 'off'>;
}): LineInput {
	const reader = createInterface({
		input: stdin,
		terminal: false,
		crlfDelay: Number.POSITIVE_INFINITY,
	});
	const close = () => {
		process.off('SIGINT', close);
		stdout.off('error', close);
		reader.close();
		// A terminal that could still be read from would keep the process.
		stdin.pause();
	};

	process.on('SIGINT', close);
	stdout.on('error', close);
	return {lines: reader, isEchoed: stdin.isTTY, close};
}
