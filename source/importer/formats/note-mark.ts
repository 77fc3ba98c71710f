/**
 * True for a raised number that points to a note, as in `12%¹`: run together with the line it would make another number
 * of it. A unit (`m²`) stands behind a letter, and so does `th`.
 */
export function isNoteMark(before: string, raised: string): boolean {
	return /^\s*\d{1,3}\s*$/.test(raised) && !/\p{L}$/u.test(before);
}
