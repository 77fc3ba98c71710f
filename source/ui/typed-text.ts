/** What was typed in a box, as much of its end as there is room for: that is where one types. */
export function fitTyped(text: string, room: number): string {
	const characters = [...text];
	return characters.length <= room
		? text
		: `…${characters.slice(1 - room).join('')}`;
}
