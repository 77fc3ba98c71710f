import {type Paragraph} from '../../domain/document.js';
import {keyEach, keyOfPlace} from '../../importer/find-quotes.js';
import {type ImportResult} from './result.js';

/** What a text of a report has that the one before had not, paragraph by paragraph of the same place. */
export function compareText(
	before: readonly Paragraph[],
	after: readonly Paragraph[],
): ImportResult['text'] {
	// A place can come twice in a report.
	const earlier = keyEach(before, keyOfPlace);
	const later = keyEach(after, keyOfPlace);
	const kept = [...later].filter(([key]) => earlier.has(key));
	const unchanged = kept.filter(
		([key, {text}]) => earlier.get(key)?.text === text,
	).length;
	return {
		added: later.size - kept.length,
		changed: kept.length - unchanged,
		removed: earlier.size - kept.length,
		unchanged,
	};
}
