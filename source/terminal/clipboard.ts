import {Buffer} from 'node:buffer';

/** The environment variables that tell which terminal, or program inside it, is spoken to. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Bytes that terminals take in one sequence: those that set a limit, as hterm does and the script that came with it
 * (`osc52.sh`), stop at 100,000 characters in all, which is this in base64; others drop what is longer than theirs, or cut it, in silence.
 */
export const mostCopied = 74_994;

/** What GNU screen takes in one string; older ones stop at 256 bytes (`MAXSTR`). */
const screenChunk = 240;

/**
 * The sequence that puts a text on the clipboard of the terminal, wherever that runs: OSC 52 of xterm, the only one that
 * crosses SSH.
 *
 * GNU screen passes a sequence on only when it is wrapped, in pieces. It takes ST for the end of the wrapping, so in
 * there the sequence ends with BEL. tmux takes it as it is where `set-clipboard` is `on`, and wrapped where
 * `allow-passthrough` is (before tmux 3.3 always): it is sent both ways, since to copy twice does no harm.
 *
 * @example
 * osc52('44.9%', {}); // '\u001B]52;c;NDQuOSU=\u001B\\'
 */
export function osc52(text: string, env: Environment): string {
	const body = `\u001B]52;c;${Buffer.from(text).toString('base64')}`;
	const sequence = `${body}\u001B\\`;
	if (isInTmux(env)) {
		return sequence + wrapForTmux(sequence);
	}

	return env.STY ? wrapForScreen(`${body}\u0007`) : sequence;
}

/** `TMUX` does not cross SSH; the name of the terminal does. */
function isInTmux(env: Environment): boolean {
	return Boolean(env.TMUX) || (env.TERM ?? '').startsWith('tmux');
}

/** See "Does tmux support passthrough" in the tmux FAQ: escape characters inside are doubled. */
function wrapForTmux(sequence: string): string {
	return `\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
}

function wrapForScreen(sequence: string): string {
	const chunks = [];
	for (let start = 0; start < sequence.length; start += screenChunk) {
		chunks.push(sequence.slice(start, start + screenChunk));
	}

	return chunks.map((chunk) => `\u001BP${chunk}\u001B\\`).join('');
}
