import {type Paragraph} from '../../domain/document.js';
import {keyOfPlace} from '../../importer/find-quotes.js';
import {type ImportResult} from './result.js';

/** What a text of a report has that the one before had not, paragraph by paragraph of the same place. */
export function compareText(
	before: readonly Paragraph[],
	after: readonly Paragraph[],
): ImportResult['text'] {
	const earlier = keyed(before);
	const later = keyed(after);
	const kept = [...later].filter(([key]) => earlier.has(key));
	const unchanged = kept.filter(
		([key, text]) => earlier.get(key) === text,
	).length;
	return {
		added: later.size - kept.length,
		changed: kept.length - unchanged,
		removed: earlier.size - kept.length,
		unchanged,
	};
}

/** A place can come twice in a report. */
function keyed(paragraphs: readonly Paragraph[]): Map<string, string> {
	const texts = new Map<string, string>();
	for (const paragraph of paragraphs) {
		let key = keyOfPlace(paragraph);
		while (texts.has(key)) {
			key += '+';
		}

		texts.set(key, paragraph.text);
	}

	return texts;
}
