import {prepareStore} from '../../source/commands/prepare-store.js';
import {type ReviewItem} from '../../source/domain/review.js';
import {type Store} from '../../source/store/open.js';
import {run} from '../commands/environment.js';
import {seededStore} from '../commands/seeded-store.js';

/** The report that the tests of the review screen bring in. */
export const reviewed = '2024-25-q1';

/**
 * A store of its own into which a report was brought; the file is gone after the tests.
 *
 * @param waiting what the report prints of the figures that wait; every figure unless it is given.
 */
export async function importForReview(
	waiting?: readonly string[],
): Promise<{file: string; store: Store}> {
	const file = seededStore();
	await run(file, 'import', `fixtures/reports/${reviewed}.md`, '--review-all');
	const store = prepareStore(file, 'data');
	const items = store.review.ofReport(reviewed);
	store.review.replace(
		reviewed,
		items.map((item) => ({
			...item,
			status:
				waiting?.includes(item.figure.printed) === false
					? 'rejected'
					: 'waiting',
		})),
	);
	return {file, store};
}

/** The figure that a report prints so, the first of them. */
export function findPrinted(store: Store, printed: string): ReviewItem {
	const item = store.review
		.ofReport(reviewed)
		.find(({figure}) => figure.printed === printed);
	if (!item) {
		throw new Error(`the report does not print ${printed}`);
	}

	return item;
}
