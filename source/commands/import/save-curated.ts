import {UserError} from '../../domain/user-error.js';
import {keyOfPlace} from '../../importer/find-quotes.js';
import {type Problem} from '../../importer/problem.js';
import {type Store} from '../../store/open.js';
import {quoteReport} from '../quote-report.js';
import {type ReadDocument} from './read-document.js';
import {type ReportOutcome} from './report-outcome.js';

/**
 * Saves the text of a report whose figures came with the bundled data: they stay, and each gets its sentence.
 *
 * @throws UserError when the text lacks a paragraph that a figure stands in: it is then not that report's.
 */
export function saveCurated(
	store: Store,
	{report, paragraphs}: ReadDocument,
	save: () => void,
	file: string,
): ReportOutcome {
	const places = new Set(paragraphs.map((place) => keyOfPlace(place)));
	const figures = store.figures.ofReport(report);
	const absent = figures.filter((figure) => !places.has(keyOfPlace(figure)));
	const [first] = absent;
	if (first) {
		throw new UserError(
			`cannot import ${file}: it is headed as the report ${report} and lacks paragraphs that figures of that report stand in: ${absent.length} of ${figures.length} figures, the first ${first.id} ('${first.printed}', priority ${first.priority}, ${first.objective}, paragraph ${first.paragraph})`,
			{
				hint: 'check that it is the whole report, and that its quarter is right; nothing was stored',
				exitCode: 3,
				code: 'other-structure',
			},
		);
	}

	save();
	const missing = quoteReport(store, report);
	const problems = missing.map((figure): Problem => ({
		file,
		line: 1,
		column: figure.id,
		code: 'not-printed',
		message: `'${figure.printed}' is not in priority ${figure.priority}, ${figure.objective}, paragraph ${figure.paragraph}`,
	}));
	return {kept: [], unchanged: figures.length, removed: 0, problems};
}
