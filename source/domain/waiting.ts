import {type ReviewItem} from './review.js';

/** What of a report waits for a person: it is neither in the store's figures nor absent from the report. */
export type Waiting = {
	/** Also those that fit no indicator. */
	readonly figures: number;
	/** How many of each indicator, by its id; those without any are not in it. */
	readonly byIndicator: ReadonlyMap<string, number>;
};

/**
 * Says of which indicators a report has a figure that waits for review, so that none of them is taken for absent.
 *
 * @param items what was read from the report, whatever became of it.
 */
export function countWaiting(items: readonly ReviewItem[]): Waiting {
	const waiting = items.filter(({status}) => status === 'waiting');
	const byIndicator = new Map<string, number>();
	for (const {
		figure: {indicator},
	} of waiting) {
		if (indicator !== undefined) {
			byIndicator.set(indicator, (byIndicator.get(indicator) ?? 0) + 1);
		}
	}

	return {figures: waiting.length, byIndicator};
}
