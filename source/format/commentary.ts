import {type Commentary, noSummary} from '../domain/report.js';
import {truncateText} from './wrap.js';

export const abridgedOrigins = ['summary', 'opening'] as const;

/** A commentary in a few lines. */
export type Abridged = {
	readonly text: string;
	/** Whose words they are: the project's summary, or how the report's own text begins. */
	readonly origin: (typeof abridgedOrigins)[number];
};

/** Columns of an opening: about as long as a summary. */
const openingWidth = 240;

/** The summary of a commentary; where nobody has written one its opening words, cut at a word. */
export function abridge({
	summary,
	opening = noSummary,
}: Pick<Commentary, 'summary' | 'opening'>): Abridged {
	return summary === noSummary
		? {text: truncateText(opening, openingWidth), origin: 'opening'}
		: {text: summary, origin: 'summary'};
}

/** Says whose words they are. */
export function labelAbridged({origin}: Pick<Abridged, 'origin'>): string {
	switch (origin) {
		case 'summary': {
			return 'summary, not the words of the report';
		}

		case 'opening': {
			return 'opening words of the report';
		}
	}
}
