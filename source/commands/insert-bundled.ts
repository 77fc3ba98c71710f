import {type DataPackage} from '../domain/data-package.js';
import {type Figure} from '../domain/figure.js';
import {keyOfPlace} from '../importer/find-quotes.js';
import {type Store} from '../store/open.js';

/**
 * Puts the figures of the bundled data in place of those of an older version. What a person added to their reports stays, under a
 * free id where the newer data took theirs, unless they now have the same figure.
 */
export function insertBundled(
	store: Store,
	{reports, figures}: DataPackage,
): void {
	store.figures.removeBundled();
	const added = reports.flatMap(({id}) => store.figures.ofReport(id));
	for (const {id} of reports) {
		store.figures.removeRead(id);
	}

	for (const [ordinal, figure] of figures.entries()) {
		store.figures.insert(figure, ordinal, 'bundled');
	}

	const taken = new Set(figures.map(({id}) => id));
	const printed = new Set(figures.map((figure) => describe(figure)));
	for (const [index, figure] of added.entries()) {
		if (printed.has(describe(figure))) {
			continue;
		}

		const id = findFree(figure, taken);
		taken.add(id);
		store.figures.insert({...figure, id}, figures.length + index, 'user');
	}
}

function describe(figure: Figure): string {
	const {report, printed, role} = figure;
	return JSON.stringify([report, keyOfPlace(figure), printed, role]);
}

function findFree({id, report}: Figure, taken: ReadonlySet<string>): string {
	let number = taken.size;
	let free = id;
	while (taken.has(free)) {
		number++;
		free = `${report}/${String(number).padStart(3, '0')}`;
	}

	return free;
}
