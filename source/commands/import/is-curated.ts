import {type QuarterId} from '../../domain/quarter.js';
import {type Store} from '../../store/open.js';

/**
 * True for a report whose figures a person put together, in the bundled data or in a package that was imported: its document
 * gives each its sentence, and changes none.
 */
export function isCurated(store: Store, report: QuarterId): boolean {
	return (
		store.documents.originOf(report) === 'bundled' ||
		(store.figures.ofReport(report).length > 0 &&
			store.review.ofReport(report).length === 0)
	);
}
