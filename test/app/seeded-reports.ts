import {prepareStore} from '../../source/commands/prepare-store.js';
import {projectReview} from '../../source/commands/project-review.js';
import {recomputeExceptions} from '../../source/commands/recompute.js';
import {type ReviewItem} from '../../source/domain/review.js';
import {defaultSettings} from '../../source/exceptions/settings.js';
import {findQuotes} from '../../source/importer/find-quotes.js';
import {type Store} from '../../source/store/open.js';
import {run} from '../commands/environment.js';
import {seededStore} from '../commands/seeded-store.js';
import {readExpected} from '../measure/expected.js';

/** One figure in so many waits for a decision. */
const waitingEvery = 6;

/**
 * The bundled data and invented reports (`2023-24-q3.txt`), in a file of its own. Their figures are those that a careful
 * reader finds in them: how well the importer reads is no part of the tests of a screen.
 */
export async function seedReports(...names: string[]): Promise<Store> {
	const file = seededStore();
	for (const name of names) {
		// eslint-disable-next-line no-await-in-loop -- one store
		await run(file, 'import', `fixtures/reports/${name}`);
	}

	const store = prepareStore(file, 'data');
	for (const name of names) {
		const report = name.slice(0, name.indexOf('.'));
		store.review.replace(report, listItems(store, report));
		projectReview(store, report);
	}

	recomputeExceptions(store, defaultSettings);
	store.search.rebuild();
	return store;
}

function listItems(store: Store, report: string): ReviewItem[] {
	const figures = readExpected(`fixtures/reports/${report}.csv`);
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	const {quotes} = findQuotes(figures, store.documents.paragraphs(report));
	return quotes.map(({figure: id, ordinal, sentence, start, end}, index) => {
		const figure = byId.get(id)!;
		const isWaiting = index % waitingEvery === 2;
		return {
			id,
			report,
			ordinal,
			sentence,
			span: {start, end},
			read: figure,
			figure,
			confidence: isWaiting ? 0.6 : 1,
			reasons: isWaiting ? ['no period stated'] : [],
			status: isWaiting ? 'waiting' : 'accepted',
		};
	});
}
