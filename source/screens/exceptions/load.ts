import {type ByChance, countByChance} from '../../exceptions/chance.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Report} from '../../domain/report.js';
import {type TriageEntry} from '../../domain/triage.js';
import {type ExceptionRecord} from '../../store/exception-queries.js';
import {type Store} from '../../store/open.js';
import {loadPlan, type Plan} from '../plan.js';
import {countIndicators, loadUnassessed} from '../unassessed/load.js';

export type ExceptionEntry = {
	readonly id: string;
	readonly exception: ExceptionRecord;
	/** Absent for a query about a report itself. */
	readonly indicator?: Indicator | undefined;
	/** Of the indicator, with its breakdown. */
	readonly name: string;
	/** The figures it rests on. */
	readonly figures: readonly Figure[];
	/** What was decided about it, in order. */
	readonly history: readonly TriageEntry[];
};

export type ExceptionsData = {
	readonly quarter: Report;
	readonly plan: Plan;
	/** Worst first. */
	readonly entries: readonly ExceptionEntry[];
	/** How many indicators could not be assessed. */
	readonly unassessed: number;
	/** How many of the series that could be judged chance alone would mark. */
	readonly byChance: ByChance;
};

export function loadExceptions(
	store: Store,
	route: unknown,
	quarter: Report,
): ExceptionsData {
	return {
		quarter,
		plan: loadPlan(store),
		unassessed: countIndicators(loadUnassessed(store, route, quarter).entries),
		byChance: countByChance(store.verdicts.ofQuarter(quarter.id)),
		entries: store.exceptions.ofQuarter(quarter.id).map((exception) => {
			const indicator =
				exception.indicator === undefined
					? undefined
					: store.indicators.get(exception.indicator);
			const name = indicator?.name ?? 'The report itself';
			return {
				id: exception.id,
				exception,
				indicator,
				name: exception.breakdown ? `${name} (${exception.breakdown})` : name,
				figures: exception.figures
					.map((id) => store.figures.get(id))
					.filter((figure) => figure !== undefined),
				history: store.triage.history(exception.id),
			};
		}),
	};
}
