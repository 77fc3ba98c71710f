import {StringDecoder} from 'node:string_decoder';
import {
	classifyRest,
	readKeys,
	releaseKeys,
	type KeyToken,
} from './key-tokens.js';

export type KeyReader = {
	/** Takes what was read from the terminal. */
	push(chunk: Uint8Array | string): void;
	/** Forgets what was begun. */
	reset(): void;
};

export type KeyReaderOptions = {
	/** Milliseconds after which an escape character is the Escape key. */
	readonly escapeWait: number;
	readonly onTokens: (tokens: readonly KeyToken[]) => void;
};

/** Milliseconds. Nobody types the middle of a sequence, so its end can be waited for. */
const sequenceWait = 500;

/** Puts keys together from reads that may end anywhere: inside a character, a sequence or a paste. */
export function createKeyReader({
	escapeWait,
	onTokens,
}: KeyReaderOptions): KeyReader {
	const decoder = new StringDecoder('utf8');
	let rest = '';
	let timer: NodeJS.Timeout | undefined;
	let immediate: NodeJS.Immediate | undefined;

	function cancelRelease(): void {
		clearTimeout(timer);
		clearImmediate(immediate);
	}

	function release(): void {
		const released = releaseKeys(rest);
		rest = released.rest;
		onTokens(released.tokens);
	}

	return {
		push(chunk) {
			cancelRelease();
			const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
			const read = readKeys(rest + text);
			rest = read.rest;
			const wait = chooseWait(rest, escapeWait);
			if (wait !== undefined) {
				timer = setTimeout(() => {
					// What came while the program was busy is read first.
					immediate = setImmediate(release);
				}, wait);
			}

			onTokens(read.tokens);
		},
		reset() {
			cancelRelease();
			rest = '';
		},
	};
}

function chooseWait(rest: string, escapeWait: number): number | undefined {
	switch (classifyRest(rest)) {
		case 'escape': {
			return escapeWait;
		}

		case 'sequence': {
			return sequenceWait;
		}

		case 'paste':
		case 'none': {
			return undefined;
		}
	}
}
