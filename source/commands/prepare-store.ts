import {type DataPackage} from '../domain/data-package.js';
import {type QuarterId} from '../domain/quarter.js';
import {UserError} from '../domain/user-error.js';
import {defaultSettings, type Settings} from '../exceptions/settings.js';
import {readDescriptor} from '../importer/package/descriptor.js';
import {readPackage} from '../importer/package/read-package.js';
import {describeProblem} from '../importer/problem.js';
import {openStore, type Store} from '../store/open.js';
import {insertBundled} from './insert-bundled.js';
import {quoteReport} from './quote-report.js';
import {recomputeExceptions} from './recompute.js';

/**
 * Opens the store and brings in the bundled data where the store has none, or an older version of it. All of it goes
 * in as one transaction: a start that is cut off leaves a store that the next start finishes.
 *
 * @param dataFolder the bundled data package.
 */
export function prepareStore(
	file: string,
	dataFolder: string,
	settings: Settings = defaultSettings,
): Store {
	const store = openStore(file);
	if (store.isReadOnly) {
		// It is shown as it was left: older data, or judged by other settings.
		return store;
	}

	if (store.package.version() !== readDescriptor(dataFolder).version) {
		seed(store, dataFolder, settings);
	} else if (store.package.settings() !== JSON.stringify(settings)) {
		store.transaction(() => {
			judgeAnew(store, settings);
		});
	}

	return store;
}

function seed(store: Store, dataFolder: string, settings: Settings): void {
	const {data: bundled, problems} = readPackage(dataFolder);
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
		if (store.package.version() === bundled.version) {
			return;
		}

		const data = leaveOut(bundled, (report) => isImported(store, report));

		store.package.savePlan(data);
		for (const [ordinal, indicator] of data.indicators.entries()) {
			store.indicators.save(indicator, ordinal, 'bundled');
		}

		insertBundled(store, data);

		// Quotes went with the figures that they are of.
		for (const {report} of store.documents.all()) {
			if (store.documents.originOf(report) === 'bundled') {
				quoteReport(store, report);
			}
		}

		judgeAnew(store, settings);
		store.search.rebuild();
		store.package.setVersion(data.version);
	});
}

/** A report that a person imported and corrected is theirs, also once the bundled data has one of the same quarter. */
function isImported(store: Store, report: QuarterId): boolean {
	return store.documents.originOf(report) === 'imported';
}

function leaveOut(
	data: DataPackage,
	isLeftOut: (report: QuarterId) => boolean,
): DataPackage {
	return {
		...data,
		reports: data.reports.filter(({id}) => !isLeftOut(id)),
		figures: data.figures.filter(({report}) => !isLeftOut(report)),
		commentary: data.commentary.filter(({report}) => !isLeftOut(report)),
	};
}

/** Other tolerances or rules are other exceptions: the store remembers which it was judged with. */
function judgeAnew(store: Store, settings: Settings): void {
	recomputeExceptions(store, settings);
	store.package.setSettings(JSON.stringify(settings));
}
