import {type ReportDocument} from '../../domain/document.js';
import {type Priority, type Report} from '../../domain/report.js';
import {type Store} from '../../store/open.js';
import {loadPassages} from './load-passages.js';
import {type Passage} from './passage.js';

export type ReportsData = {
	readonly quarter: Report;
	readonly priorities: readonly Priority[];
	/** Absent where the store has only summaries. */
	readonly document?: ReportDocument | undefined;
	/** In the order of print. */
	readonly passages: readonly Passage[];
};

export function loadReports(
	store: Store,
	_route: unknown,
	quarter: Report,
): ReportsData {
	return {
		quarter,
		priorities: store.reports.priorities(),
		document: store.documents.get(quarter.id),
		passages: loadPassages(store, quarter.id),
	};
}
