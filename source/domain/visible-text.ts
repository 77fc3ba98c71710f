/** Control, format (bidirectional overrides, zero-width characters) and surrogate code points, and line separators. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Makes the characters of a document that would act on the terminal, or hide, visible: nothing that stands in a report
 * can move the cursor, write to the clipboard or turn the text around (Trojan Source, CVE-2021-42574).
 *
 * Control characters become their pictures in Unicode (`␛`, `␊`, `␡`), anything else its number (`\u{202e}`); line ends and
 * tabs too, so split a text into lines first.
 *
 * @param options.isAscii Numbers only, for `--ascii`.
 * @example
 * makeVisible('\u001B[2J'); // '␛[2J'
 */
export function makeVisible(
	text: string,
	{isAscii = false}: {readonly isAscii?: boolean} = {},
): string {
	return text.replaceAll(unseen, (character) =>
		isAscii
			? writeNumber(character)
			: (drawControl(character) ?? writeNumber(character)),
	);
}

function drawControl(character: string): string | undefined {
	const code = character.codePointAt(0)!;
	if (code < 0x20) {
		return String.fromCodePoint(0x24_00 + code);
	}

	return code === 0x7f ? '␡' : undefined;
}

function writeNumber(character: string): string {
	return String.raw`\u{${character.codePointAt(0)!.toString(16)}}`;
}
