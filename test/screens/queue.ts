import {type Figure} from '../../source/domain/figure.js';
import {type ReviewItem} from '../../source/domain/review.js';

export const sentence = 'There were 12 thefts of bicycles in the quarter.';

/** A figure that waits, with what a test needs of it. */
export function makeItem(
	number: number,
	own: Partial<ReviewItem> = {},
	figure: Partial<Figure> = {},
): ReviewItem {
	const id = `2024-25-q1/${number}`;
	const read: Figure = {
		id,
		report: '2024-25-q1',
		priority: 2,
		strand: 'police',
		objective: 'neighbourhood-crime',
		paragraph: 1,
		printed: '12',
		role: 'level',
		value: 12,
		unit: 'count',
		period: {kind: 'not-stated'},
		...figure,
	};
	return {
		id,
		report: '2024-25-q1',
		ordinal: 0,
		span: {start: 11, end: 13},
		sentence,
		read,
		figure: read,
		confidence: 0.5,
		reasons: [],
		status: 'waiting',
		...own,
	};
}
