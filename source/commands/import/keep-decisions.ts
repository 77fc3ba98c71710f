import {type ReviewItem} from '../../domain/review.js';
import {keyEach, keyOfPlace} from '../../importer/find-quotes.js';

export type KeptFigure = {
	readonly item: ReviewItem;
	/** False for one that is new, or reads otherwise than before. */
	readonly isUnchanged: boolean;
};

/** What a newer text of a report makes of the figures that were read from the one before. */
export type Kept = {
	/** Every figure of the text, as it now stands. */
	readonly figures: readonly KeptFigure[];
	/** What a person decided about and the text does not print: for when it comes back. */
	readonly withdrawn: readonly ReviewItem[];
};

/**
 * Finds in what was read from a newer text of a report the figures that were read from the one before: they keep their
 * ids, and what a person decided about them. The same number in the same sentence is the same figure, wherever its
 * paragraph has moved to; else the same number at the same place. Another number in place of one that was decided
 * about waits for a look.
 *
 * @param before what the text before had, and what was withdrawn with earlier ones.
 */
export function keepDecisions(
	before: readonly ReviewItem[],
	read: readonly ReviewItem[],
): Kept {
	const earlier = new Map<ReviewItem, ReviewItem>();
	const pairUp = (
		describe: (item: ReviewItem) => string,
		isMeant: (item: ReviewItem) => boolean = () => true,
	) => {
		const known = new Set(earlier.values());
		const free = keyEach(
			before.filter((item) => !known.has(item) && isMeant(item)),
			describe,
		);
		const open = read.filter((item) => !earlier.has(item));
		const pairs = [...keyEach(open, describe)].flatMap(([key, item]) => {
			const match = free.get(key);
			return match ? [[item, match] as const] : [];
		});
		for (const [item, match] of pairs) {
			earlier.set(item, match);
		}
	};

	if (before.length > 0) {
		pairUp(describeBySentence);
		pairUp(describeByPlace);
		pairUp(describeAnywhere);
	}

	const same = new Set(earlier.keys());
	pairUp(describeByMeaning, ({by}) => by !== undefined);
	let number = Math.max(0, ...before.map(({id}) => readNumber(id)));
	const figures = read.map((item): KeptFigure => {
		const match = earlier.get(item);
		if (match) {
			return same.has(item) ? merge(match, item) : succeed(match, item);
		}

		number++;
		const id = `${item.report}/${String(number).padStart(3, '0')}`;
		return {item: rename(item, id), isUnchanged: false};
	});
	const found = new Set(earlier.values());
	return {
		figures,
		withdrawn: before.filter(
			(item) => item.by !== undefined && !found.has(item),
		),
	};
}

function merge(match: ReviewItem, read: ReviewItem): KeptFigure {
	const item = rename(read, match.id);
	if (match.by === undefined) {
		const isSame = JSON.stringify(match.read) === JSON.stringify(item.read);
		// Somebody took a decision back, or held every figure for a look.
		const status =
			isSame && match.status === 'waiting' ? 'waiting' : item.status;
		return {
			item: {...item, status},
			isUnchanged: isSame && match.status === status,
		};
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

/** Another number where one was decided about: what was decided is not said of it. */
function succeed(match: ReviewItem, read: ReviewItem): KeptFigure {
	const item = rename(read, match.id);
	return {
		item: {
			...item,
			status: 'waiting',
			reasons: [
				...item.reasons,
				`an earlier text has '${match.read.printed}' here, ${describeDecision(match)}`,
			],
		},
		isUnchanged: false,
	};
}

/** `which JD corrected to 28.7`. */
export function describeDecision({
	by,
	status,
	read,
	figure,
}: ReviewItem): string {
	const what =
		status === 'accepted' && figure.value !== read.value
			? `corrected to ${figure.value}`
			: status;
	return `which ${by} ${what}`;
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

function describeAnywhere({read, sentence}: ReviewItem): string {
	return JSON.stringify([sentence, read.printed]);
}

function describeByMeaning({read}: ReviewItem): string {
	const {indicator, breakdown, role, unit} = read;
	return JSON.stringify([keyOfPlace(read), indicator, breakdown, role, unit]);
}
