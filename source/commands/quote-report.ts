import {type Figure} from '../domain/figure.js';
import {type QuarterId} from '../domain/quarter.js';
import {findQuotes} from '../importer/find-quotes.js';
import {type Store} from '../store/open.js';

/**
 * Matches the curated figures of a report to the sentences of its document.
 *
 * @returns the figures that their paragraph does not print.
 */
export function quoteReport(
	store: Store,
	report: QuarterId,
): readonly Figure[] {
	const {quotes, missing} = findQuotes(
		store.figures.ofReport(report),
		store.documents.paragraphs(report),
	);
	store.documents.replaceQuotes(report, quotes);
	return missing;
}
