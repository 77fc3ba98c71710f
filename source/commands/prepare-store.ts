import {buildSeries} from '../domain/series.js';
import {UserError} from '../domain/user-error.js';
import {judgeCasebook} from '../exceptions/engine.js';
import {defaultSettings, type Settings} from '../exceptions/settings.js';
import {
	readPackage,
	readPackageVersion,
} from '../importer/package/read-package.js';
import {describeProblem} from '../importer/problem.js';
import {openStore, type Store} from '../store/open.js';

/**
 * Opens the store and brings in the bundled data where the store has none, or an older version of it. All of it goes
 * in as one transaction: a start that is cut off leaves a store that the next start finishes.
 *
 * @param dataFolder the bundled data package.
 */
export function prepareStore(file: string, dataFolder: string): Store {
	const store = openStore(file);
	if (store.package.version() !== readPackageVersion(dataFolder)) {
		seed(store, dataFolder);
	}

	return store;
}

function seed(store: Store, dataFolder: string): void {
	const {data, problems} = readPackage(dataFolder);
	if (problems[0]) {
		throw new UserError(
			`the bundled data cannot be read: ${describeProblem(problems[0])}`,
			{
				hint: 'install planwatch again',
				exitCode: 3,
				code: 'bad-data',
			},
		);
	}

	store.transaction(() => {
		// Another process may have done it while this one waited for the lock.
		if (store.package.version() === data.version) {
			return;
		}

		store.figures.removeBundled();
		store.package.savePlan(data);
		for (const [ordinal, indicator] of data.indicators.entries()) {
			store.indicators.save(indicator, ordinal, 'bundled');
		}

		for (const [ordinal, figure] of data.figures.entries()) {
			store.figures.insert(figure, ordinal, 'bundled');
		}

		recomputeExceptions(store);
		store.search.rebuild();
		store.package.setVersion(data.version);
	});
}

/** Judges every quarter anew on its own report and the ones before it. */
function recomputeExceptions(
	store: Store,
	settings: Settings = defaultSettings,
): void {
	const indicators = new Map(
		store.indicators.all().map((indicator) => [indicator.id, indicator]),
	);
	const commentary = store.reports.commentary();
	for (const {id: quarter} of store.reports.reports()) {
		const history = store.figures.upTo(quarter);
		const {exceptions, verdicts} = judgeCasebook({
			quarter,
			indicators,
			history,
			figures: history.filter(({report}) => report === quarter),
			series: buildSeries(history),
			commentary,
			settings,
		});
		store.exceptions.replace(quarter, exceptions);
		store.verdicts.replace(quarter, verdicts);
	}
}
