/**
 * What is said to the terminal besides text: private modes of xterm, which others ignore when they do not know them
 * (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html).
 */

/** Shows the alternate screen, without a cursor, and has pastes marked as such. */
export const takeScreen = '\u001B[?1049h\u001B[?25l\u001B[?2004h';

/**
 * Undoes `takeScreen`, whatever was being written when it comes: a string or a synchronised frame that was cut short is
 * ended first.
 */
export const giveScreenBack =
	'\u001B\\\u001B[?2026l\u001B[m\u001B[?2004l\u001B[?25h\u001B[?1049l';

/** Clears the screen but not what was scrolled off it, which `ESC[3J` would. */
export const clearScreen = '\u001B[m\u001B[2J';

/** Has the terminal show everything in between at once (https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036). */
export function synchronise(text: string): string {
	return `\u001B[?2026h${text}\u001B[?2026l`;
}

/** Has the terminal answer as soon as it has shown everything before: a device status report, which all of them know. */
export const askHere = '\u001B[5n';
