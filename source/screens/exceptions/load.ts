import {type ByChance, countByChance} from '../../exceptions/chance.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Report} from '../../domain/report.js';
import {type TriageEntry} from '../../domain/triage.js';
import {type ExceptionRecord} from '../../store/exception-queries.js';
import {type Store} from '../../store/open.js';
import {describeOnce, type Descriptions} from '../describe-once.js';
import {loadPlan, type Plan} from '../plan.js';

export type ExceptionItem = {
	readonly id: string;
	readonly exception: ExceptionRecord;
	/** Absent for a query about a report itself. */
	readonly indicator?: Indicator | undefined;
	/** Of the indicator, with its breakdown. */
	readonly name: string;
};

export type ExceptionEntry = ExceptionItem & {
	/** The figures it rests on. */
	readonly figures: readonly Figure[];
	/** What was decided about it, in order. */
	readonly history: readonly TriageEntry[];
};

export type ExceptionsData = Descriptions<ExceptionItem, ExceptionEntry> & {
	readonly quarter: Report;
	readonly plan: Plan;
	/** Worst first. */
	readonly items: readonly ExceptionItem[];
	/** How many indicators could not be assessed. */
	readonly unassessed: number;
	/** How many of the series that could be judged chance alone would mark. */
	readonly byChance: ByChance;
};

export function loadExceptions(
	store: Store,
	_route: unknown,
	quarter: Report,
): ExceptionsData {
	return {
		quarter,
		plan: loadPlan(store),
		unassessed: store.verdicts.countUnassessed(quarter.id),
		byChance: countByChance(store.verdicts.assessed(quarter.id)),
		items: store.exceptions
			.ofQuarter(quarter.id)
			.map((exception) => toItem(store, exception)),
		...describeOnce((item: ExceptionItem) => ({
			...item,
			figures: item.exception.figures
				.map((id) => store.figures.get(id))
				.filter((figure) => figure !== undefined),
			history: store.triage.history(item.id),
		})),
	};
}

function toItem(store: Store, exception: ExceptionRecord): ExceptionItem {
	const {id, breakdown} = exception;
	const indicator =
		exception.indicator === undefined
			? undefined
			: store.indicators.get(exception.indicator);
	const name = indicator?.name ?? 'The report itself';
	return {
		id,
		exception,
		indicator,
		name: breakdown ? `${name} (${breakdown})` : name,
	};
}
