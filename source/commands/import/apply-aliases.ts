import {type Alias} from '../../domain/review.js';
import {type Paragraph} from '../../domain/document.js';
import {quoteSpan} from '../../importer/find-quotes.js';
import {listAliasWords} from '../../importer/matching/alias-words.js';
import {type ReadFigure} from '../../importer/read-figure.js';

/** How sure a reading is whose words a person assigned before. */
const remembered = 0.95;

/** Gives a figure the indicator that a person gave to the same words in an earlier report. */
export function applyAliases(
	figure: ReadFigure,
	paragraph: Paragraph,
	aliases: readonly Alias[],
): ReadFigure {
	if (aliases.length === 0) {
		return figure;
	}

	const {span, unit, role} = figure;
	const {sentence, sentenceStart} = quoteSpan(figure.id, paragraph, span);
	const words = listAliasWords(figure, sentence, {
		start: span.start - sentenceStart,
		end: span.end - sentenceStart,
	});
	const alias = aliases.find(
		(candidate) =>
			candidate.words === words &&
			candidate.unit === unit &&
			candidate.role === role,
	);
	return alias
		? {
				...figure,
				indicator: alias.indicator,
				breakdown: alias.breakdown,
				confidence: Math.max(figure.confidence, remembered),
				reasons: [
					...figure.reasons,
					`assigned by ${alias.by} in ${alias.review}`,
				],
			}
		: figure;
}
