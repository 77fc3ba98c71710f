import {type QuarterId} from '../domain/quarter.js';
import {quoteSpan} from '../importer/find-quotes.js';
import {type Store} from '../store/open.js';

/** Makes the figures of an imported report what its review says: the accepted ones, each with its sentence. */
export function projectReview(store: Store, report: QuarterId): void {
	const accepted = store.review.accepted(report);
	const paragraphs = store.documents.paragraphs(report);
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
