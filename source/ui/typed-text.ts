import stringWidth from 'string-width';

/** What was typed in a box, as much of its end as there is room for: that is where one types. */
export function fitTyped(text: string, room: number): string {
	if (stringWidth(text) <= room) {
		return text;
	}

	const characters = [...text];
	let first = characters.length;
	let left = room - 1;
	while (first > 0) {
		left -= stringWidth(characters[first - 1]!);
		if (left < 0) {
			break;
		}

		first--;
	}

	return `…${characters.slice(first).join('')}`;
}
