import {UserError} from '../../domain/user-error.js';
import {keyOfPlace} from '../../importer/find-quotes.js';
import {type Problem} from '../../importer/problem.js';
import {type Store} from '../../store/open.js';
import {quoteReport} from '../quote-report.js';
import {type ReadDocument} from './read-document.js';
import {type ReportOutcome} from './report-outcome.js';

/** A page layout that lost a paragraph or two is still the report; from this share of its figures on it is another. */
const mostAbsent = 0.1;

/**
 * Saves the text of a report whose figures came with the bundled data: they stay, and each gets its sentence. A figure
 * whose paragraph was lost on the way to the document has none, and is named.
 *
 * @throws UserError when the text lacks the paragraphs of too many figures: it is then not that report's.
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
	if (first && absent.length > figures.length * mostAbsent) {
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
	const problems = missing.map((figure): Problem => {
		const {id, printed, priority, objective, paragraph} = figure;
		const where = `priority ${priority}, ${objective}, paragraph ${paragraph}`;
		const said = places.has(keyOfPlace(figure))
			? {
					code: 'not-printed',
					message: `'${printed}' is not in ${where}; the figures of this report came with planwatch and are not read anew: compare what it prints there, 'planwatch check' names it again`,
				}
			: {
					code: 'no-paragraph',
					message: `there is no ${where}, where '${printed}' should stand`,
				};
		return {
			...said,
			message: `${id}: ${said.message}`,
			file,
			line: 1,
			column: '',
		};
	});
	return {kept: [], unchanged: figures.length, gone: [], problems};
}
