import {clamp} from '../ui/scroll.js';

/** How far a key moves: so many steps, to an end, or to one place, of which the first is 0. */
export type Move = number | 'first' | 'last' | {readonly to: number};

/** Where a move leads from a place, between 0 and the last. */
export function settleMove(move: Move, from: number, last: number): number {
	if (typeof move === 'number') {
		return clamp(from + move, 0, last);
	}

	const ends = {first: 0, last};
	return typeof move === 'string'
		? ends[move]
		: clamp(move.to, 0, Math.max(0, last));
}
