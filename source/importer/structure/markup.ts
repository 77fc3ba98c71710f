/**
 * Takes a line's markup away and keeps what a reader sees: emphasis marks, `<sup>`, links and escapes go, their words
 * stay. A figure's span counts characters of this text.
 *
 * Control characters become visible marks (`␛`): what is in a file must never reach a terminal as a command.
 *
 * @example
 * stripMarkup('the 7<sup>th</sup> of [our list](https://x.org)'); // 'the 7th of our list'
 */
export function stripMarkup(line: string): string {
	return marked.test(line) ? stripMarks(line) : line.trim();
}

/** Without any of these a line is what a reader sees. */
const marked =
	/[<[&*\\]|__| {2}|[\p{Cc}\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF]/u;

function stripMarks(line: string): string {
	return decodeEntities(
		line
			.replaceAll(/!\[[^\]]*]\([^)]*\)/g, '')
			.replaceAll(/\[((?:\\.|[^\\\]])*)]\([^()\s]*\)/g, '$1')
			.replaceAll(/<((?:https?:\/\/|mailto:)[^>\s]+)>/g, '$1')
			.replaceAll(/<\/?[a-z]\w{0,9}(?:\s[^>]*)?\/?>/gi, ''),
	)
		.replaceAll(/(?<!\\)(?:\*{1,3}|_{2})(?=\S)|(?<=\S)(?:\*{1,3}|_{2})/g, '')
		.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
		.replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' ')
		.replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '')
		.replaceAll(/\p{Cc}/gu, showControl)
		.replaceAll(/ {2,}/g, ' ')
		.trim();
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	pound: '£',
	ndash: '–',
	mdash: '—',
};

function decodeEntities(text: string): string {
	return text.replaceAll(
		/&([a-z]+|#39);/g,
		(whole, name: string) => (name === '#39' ? "'" : entities[name]) ?? whole,
	);
}

function showControl(character: string): string {
	const code = character.codePointAt(0)!;
	if (code >= 0x80) {
		return '␦';
	}

	return code === 0x7f ? '␡' : String.fromCodePoint(0x24_00 + code);
}
