import {type Figure} from './figure.js';
import {type ReviewItem} from './review.js';

const opening = 'corrected by ';

/** `corrected by ann, printed 27.7%`: a value or unit that a person wrote in place of what was read; else `undefined`. */
export function noteCorrection({
	read,
	figure,
	by,
}: ReviewItem): string | undefined {
	const isRead =
		figure.value === read.value &&
		figure.valueTo === read.valueTo &&
		figure.unit === read.unit;
	return by === undefined || isRead
		? undefined
		: `${opening}${by}, printed ${figure.printed}`;
}

/** What the note of a figure says of a correction; `undefined` for a value as it was printed. */
export function findCorrection({
	note,
}: {
	readonly note?: Figure['note'] | null;
}): string | undefined {
	return note?.startsWith(opening) ? note : undefined;
}
