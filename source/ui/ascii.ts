/** What stands for each character that is drawn, and for the few that British reports print. */
const replacements: Readonly<Record<string, string>> = {
	'▶': '>',
	'●': '*',
	'○': 'o',
	'▲': '^',
	'▼': 'v',
	'─': '-',
	'◆': '#',
	'╌': '-',
	'┄': '.',
	'│': '|',
	'┤': '|',
	'├': '+',
	'┼': '+',
	'┌': '+',
	'┐': '+',
	'┘': '+',
	'┬': '+',
	'┴': '+',
	'└': '+',
	'╭': '.',
	'╮': '.',
	'╰': "'",
	'╯': "'",
	'╶': '-',
	'╴': '-',
	'▁': '.',
	'▂': ':',
	'▃': '-',
	'▄': '=',
	'▅': '+',
	'▆': '*',
	'▇': '#',
	'█': '@',
	'▏': '_',
	'·': '-',
	'…': '~',
	'′': "'",
	'⁇': '??',
	'—': '-',
	'–': '-',
	'−': '-',
	'×': 'x',
	'÷': '/',
	'≥': '>=',
	'≤': '<=',
	'→': '->',
	'↑': 'Up',
	'↓': 'Down',
	'←': 'Left',
	'⏎': 'Enter',
	'‹': '<',
	'›': '>',
	'‘': "'",
	'’': "'",
	'«': '<<',
	'»': '>>',
	'◀': '<',
	'“': '"',
	'”': '"',
	'£': 'GBP ',
	'¶': 'par. ',
};

/** What takes more columns than it did gives them back from the spaces behind it, so that columns stay in line. */
const widened = /([⁇≥≤→£¶«»])( {2,})/gu;

// eslint-disable-next-line no-control-regex -- the range is ASCII, control characters and all.
const notAscii = /[^\u0000-\u007F]/gu;

/**
 * A text for a terminal that has ASCII only. Letters lose their accents; what is left over becomes `?`.
 *
 * @example
 * toAscii('−3.7 pts ⁇ · £5'); // '-3.7 pts ?? - GBP 5'
 */
export function toAscii(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll('↑↓', 'Up/Down')
		.replaceAll('←→', 'Left/Right')
		.replaceAll(widened, (_, character: string, spaces: string) => {
			const replacement = replacements[character]!;
			const room = Math.max(1, spaces.length - replacement.length + 1);
			return replacement + ' '.repeat(room);
		})
		.replaceAll(
			notAscii,
			(character) =>
				replacements[character] ??
				character.normalize('NFKD').replaceAll(notAscii, '').padEnd(1, '?'),
		);
}
