const control = /\p{Cc}/gu;

/**
 * The last guard before the terminal: control characters become marks of one column each, so that a layout made with
 * them stands.
 */
export function maskControls(text: string): string {
	return text.replaceAll(control, (character) => drawControl(character) ?? '�');
}

function drawControl(character: string): string | undefined {
	const code = character.codePointAt(0)!;
	if (code < 0x20) {
		return String.fromCodePoint(0x24_00 + code);
	}

	return code === 0x7f ? '␡' : undefined;
}
