import {type ReviewItem} from '../../domain/review.js';
import {keyEach, keyOfPlace} from '../../importer/find-quotes.js';

export type Kept = {
	readonly item: ReviewItem;
	/** False for one that is new, or reads otherwise than before. */
	readonly isUnchanged: boolean;
};

/**
 * Finds in what was read from a newer text of a report the figures that were read from the one before: they keep their
 * ids, and what a person decided about them. The same number in the same sentence is the same figure, wherever its
 * paragraph has moved to; else the same number at the same place.
 */
export function keepDecisions(
	before: readonly ReviewItem[],
	read: readonly ReviewItem[],
): Kept[] {
	const earlier = new Map<ReviewItem, ReviewItem>();
	const ways = before.length > 0 ? [describeBySentence, describeByPlace] : [];
	for (const describe of ways) {
		const known = new Set(earlier.values());
		const free = keyEach(
			before.filter((item) => !known.has(item)),
			describe,
		);
		const open = read.filter((item) => !earlier.has(item));
		for (const [key, item] of keyEach(open, describe)) {
			const match = free.get(key);
			if (match) {
				earlier.set(item, match);
			}
		}
	}

	let number = Math.max(0, ...before.map(({id}) => readNumber(id)));
	return read.map((item) => {
		const match = earlier.get(item);
		if (match) {
			return merge(match, item);
		}

		number++;
		const id = `${item.report}/${String(number).padStart(3, '0')}`;
		return {item: rename(item, id), isUnchanged: false};
	});
}

function merge(match: ReviewItem, read: ReviewItem): Kept {
	const item = rename(read, match.id);
	if (match.by === undefined) {
		const isUnchanged =
			match.status === item.status &&
			JSON.stringify(match.read) === JSON.stringify(item.read);
		return {item, isUnchanged};
	}

	const {priority, strand, objective, paragraph} = item.figure;
	return {
		item: {
			...item,
			figure: {...match.figure, priority, strand, objective, paragraph},
			status: match.status,
			by: match.by,
			at: match.at,
		},
		isUnchanged: true,
	};
}

function rename(item: ReviewItem, id: string): ReviewItem {
	return item.id === id
		? item
		: {
				...item,
				id,
				read: {...item.read, id},
				figure: {...item.figure, id},
			};
}

function readNumber(id: string): number {
	return Number(id.slice(id.indexOf('/') + 1));
}

function describeBySentence({read, sentence}: ReviewItem): string {
	const {priority, strand, objective, printed} = read;
	return JSON.stringify([priority, strand, objective, sentence, printed]);
}

function describeByPlace({read}: ReviewItem): string {
	return JSON.stringify([keyOfPlace(read), read.printed]);
}
