import {makeVisible} from '../../domain/visible-text.js';

/**
 * The text of a document with its lines as they are: what would act on a terminal or turn the text around becomes visible;
 * what a reader never sees (zero-width spaces, soft hyphens) goes.
 */
export function makeTextVisible(text: string): string {
	return text
		.split(/\r\n?|\n/)
		.map((line) =>
			makeVisible(
				line
					.replaceAll(/[\t\v\f]/g, ' ')
					.replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
					// Hyphens that only look the same.
					.replaceAll(/[\u2010\u2011]/g, '-'),
			),
		)
		.join('\n');
}
