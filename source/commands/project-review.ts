import {noteCorrection} from '../domain/correction.js';
import {type QuarterId} from '../domain/quarter.js';
import {type Paragraph} from '../domain/document.js';
import {type ReviewItem} from '../domain/review.js';
import {quoteSpan} from '../importer/find-quotes.js';
import {type Store} from '../store/open.js';

/**
 * Makes the figures of an imported report what its review says: the accepted ones, each with its sentence, and with a
 * note where a person put another value in place of the printed one.
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
	for (const [ordinal, item] of accepted.entries()) {
		const note = noteCorrection(item) ?? item.figure.note;
		store.figures.insert({...item.figure, note}, ordinal, 'user');
	}

	store.documents.replaceQuotes(
		report,
		accepted.map(({id, ordinal, span}) =>
			quoteSpan(id, paragraphs[ordinal]!, span),
		),
	);
}
