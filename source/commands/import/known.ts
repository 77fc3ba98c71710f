import {type QuarterId} from '../../domain/quarter.js';
import {type Known} from '../../importer/read-report.js';
import {type Store} from '../../store/open.js';

/** What is known before a report is read: nothing of its own quarter or of a later one. */
export function loadKnown(store: Store, report: QuarterId): Known {
	return {
		objectives: store.reports.objectives(),
		indicators: store.indicators.all(),
		earlier: store.figures
			.upTo(report)
			.filter((figure) => figure.report < report),
	};
}
