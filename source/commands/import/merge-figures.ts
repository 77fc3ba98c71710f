import {type DataPackage} from '../../domain/data-package.js';
import {type Figure} from '../../domain/figure.js';
import {type QuarterId} from '../../domain/quarter.js';
import {findQuotes} from '../../importer/find-quotes.js';
import {type Problem} from '../../importer/problem.js';
import {type Store} from '../../store/open.js';
import {quoteReport} from '../quote-report.js';
import {type Merged, mergeTable} from './merge-table.js';

/**
 * Adds the figures of a package that the store has none of. Printed figures are never replaced; where a report's document is in the
 * store, a figure has to be printed in it, and where its figures were read from it, the review decides.
 */
export function mergeFigures(
	store: Store,
	file: string,
	{figures, reports}: DataPackage,
): Array<Merged<Figure>> {
	const ids = new Set([
		...reports.map(({id}) => id),
		...figures.map(({report}) => report),
	]);
	return [...ids].map((report) => {
		const stored = store.figures.ofReport(report);
		const merged = mergeTable(
			`figures/${report}`,
			byId(figures.filter((figure) => figure.report === report)),
			byId(stored.map((figure) => ({...figure, quote: undefined}))),
			file,
		);
		const refused = refuseAdded(store, report, [...stored, ...merged.added]);
		const added = merged.added.filter(({id}) => !refused.has(id));
		for (const [index, figure] of added.entries()) {
			store.figures.insert(figure, stored.length + index, 'user');
		}

		if (added.length > 0 && store.documents.get(report)) {
			quoteReport(store, report);
		}

		const left = merged.added.filter(({id}) => refused.has(id));
		return {
			added,
			outcome: {
				...merged.outcome,
				added: added.length,
				kept: merged.outcome.kept + left.length,
			},
			problems: [
				...merged.problems,
				...left.map(({id}): Problem => ({
					file: `${file}/${merged.outcome.table}`,
					line: 1,
					column: '',
					code: 'not-added',
					message: `${id} is not added: ${refused.get(id)!}`,
				})),
			],
		};
	});
}

/** The new figures that a report's document speaks against, and why. */
function refuseAdded(
	store: Store,
	report: QuarterId,
	figures: readonly Figure[],
): Map<string, string> {
	if (!store.documents.get(report)) {
		return new Map();
	}

	if (store.review.ofReport(report).length > 0) {
		return new Map(
			figures.map(({id}) => [
				id,
				"the figures of this report were read from its document, and 'planwatch review' decides about them",
			]),
		);
	}

	const {missing} = findQuotes(figures, store.documents.paragraphs(report));
	return new Map(
		missing.map(({id, printed}) => [
			id,
			`'${printed}' is not printed where it says`,
		]),
	);
}

function byId(figures: readonly Figure[]): Map<string, Figure> {
	return new Map(figures.map((figure) => [figure.id, figure]));
}
