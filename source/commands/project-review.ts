import {type QuarterId} from '../domain/quarter.js';
import {type Paragraph} from '../domain/document.js';
import {type ReviewItem} from '../domain/review.js';
import {quoteSpan} from '../importer/find-quotes.js';
import {type Store} from '../store/open.js';

/**
 * Makes the figures of an imported report what its review says: the accepted ones, each with its sentence.
 *
 * @param accepted the accepted figures, and `paragraphs` the text of the report, where the caller has them at hand.
 */
export function projectReview(
	store: Store,
	report: QuarterId,
	accepted: readonly ReviewItem[] = store.review.accepted(report),
	paragraphs: readonly Paragraph[] = store.documents.paragraphs(report),
): void {
	store.figures.removeRead(report);
	for (const [ordinal, {figure}] of accepted.entries()) {
		store.figures.insert(figure, ordinal, 'user');
	}

	store.documents.replaceQuotes(
		report,
		accepted.map(({id, ordinal, span}) =>
			quoteSpan(id, paragraphs[ordinal]!, span),
		),
	);
}
