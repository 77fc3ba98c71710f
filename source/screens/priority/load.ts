import {labelQuarter} from '../../domain/quarter.js';
import {type Figure} from '../../domain/figure.js';
import {type Priority, type Report} from '../../domain/report.js';
import {assessStanding, type Standing} from '../../domain/standing.js';
import {type Waiting} from '../../domain/waiting.js';
import {type Verdict} from '../../domain/verdict.js';
import {formatChange} from '../../format/change.js';
import {drawSparkline} from '../../format/sparkline.js';
import {formatFigure} from '../../format/value.js';
import {
	type ExceptionRecord,
	type OpenException,
} from '../../store/exception-queries.js';
import {type ListedIndicator} from '../../store/level-queries.js';
import {type Store} from '../../store/open.js';
import {describeOnce, type Descriptions} from '../describe-once.js';
import {
	abbreviateExpected,
	fitsPeriod,
} from '../../exceptions/limits/expected.js';
import {type Mark, markException} from '../marks.js';
import {loadPlan, type Plan} from '../plan.js';
import {type Route} from '../route.js';

export type PriorityRoute = Extract<Route, {screen: 'priority'}>;

/** An indicator by what the list is ordered and filtered by: it may be one of thousands. */
export type IndicatorItem = ListedIndicator & {
	/** False when this quarter's report has no figure for it. */
	readonly isReported: boolean;
	/** Place of its worst open exception in the order of the quarter; after all others without one. */
	readonly rank: number;
	readonly mark?: Mark | undefined;
};

/** An indicator as it is shown, with its texts made once: they are drawn again at every key. */
export type IndicatorEntry = {
	readonly id: string;
	readonly standing: Standing;
	/** Its figures in this report and the ones before it, those of the newest first. */
	readonly figures: readonly Figure[];
	/** How many figures of it in this quarter's report wait for review. */
	readonly waiting: number;
	/** Of this quarter, worst first. */
	readonly exceptions: readonly ExceptionRecord[];
	/** What the statistics say of it, or of the breakdown that its latest value is of. */
	readonly verdict?: Verdict | undefined;
	readonly mark?: Mark | undefined;
	readonly value: string;
	readonly change: string;
	/** `5.2–65.1`; nothing where there is no expected range of the values. */
	readonly expected: string;
	/** A sparkline; for an indicator that is silent the report that its value is from. */
	readonly trend: string;
};

export type PriorityData = Descriptions<IndicatorItem, IndicatorEntry> & {
	readonly priority: Priority;
	readonly quarter: Report;
	readonly plan: Plan;
	readonly items: readonly IndicatorItem[];
};

export const trendWidth = 8;

/** As many are read at once, so that the columns of a list of this length stand still. */
const usualLength = 60;

export function loadPriority(
	store: Store,
	{priority}: PriorityRoute,
	quarter: Report,
): PriorityData {
	const plan = loadPlan(store);
	const open = store.exceptions.open(quarter.id);
	const worst = new Map<
		string | undefined,
		{readonly rank: number; readonly found: OpenException}
	>();
	for (const [rank, found] of open.entries()) {
		if (!worst.has(found.indicator)) {
			worst.set(found.indicator, {rank, found});
		}
	}

	const items = store.levels
		.list(priority, quarter.id)
		.map((listed): IndicatorItem => {
			const {id, name, strand, lastReport} = listed;
			const own = worst.get(id);
			return {
				id,
				name,
				strand,
				lastReport,
				isReported: lastReport >= quarter.id,
				rank: own?.rank ?? open.length,
				mark: own && markException(own.found),
			};
		});
	const waiting = store.review.waiting(quarter.id);
	const descriptions = describeOnce((item: IndicatorItem) =>
		readEntry(store, item, {quarter, waiting}),
	);
	for (const item of items.slice(0, usualLength)) {
		descriptions.describe(item);
	}

	return {
		...descriptions,
		plan,
		quarter,
		priority: plan.priorities.find(({number}) => number === priority) ?? {
			number: priority,
			name: `Priority ${priority}`,
			shortName: String(priority),
		},
		items,
	};
}

function readEntry(
	store: Store,
	{id, mark}: IndicatorItem,
	{quarter, waiting}: {readonly quarter: Report; readonly waiting: Waiting},
): IndicatorEntry {
	const indicator = store.indicators.get(id)!;
	const figures = store.levels.ofIndicator(indicator, quarter.id);
	const standing = assessStanding(indicator, figures, quarter.id);
	const {latest, change, series, isReported, valueFrom, lastReport} = standing;
	const verdict = store.verdicts
		.ofIndicator(id, quarter.id)
		.find(({breakdown}) => breakdown === latest?.breakdown)?.verdict;
	const levels =
		series?.levels.filter(({isOneOfTwoReadings}) => !isOneOfTwoReadings) ?? [];
	return {
		id,
		standing,
		figures,
		waiting: waiting.byIndicator.get(id) ?? 0,
		exceptions: store.exceptions.ofIndicator(id, quarter.id),
		verdict,
		mark,
		value: latest ? formatFigure(latest) : '',
		change: change ? formatChange(change) : '',
		expected: abbreviateExpected(
			fitsPeriod(verdict, latest) ? verdict : undefined,
			indicator,
		),
		trend:
			isReported && !valueFrom
				? drawSparkline(
						levels.map(({value}) => value),
						trendWidth,
					)
				: labelQuarter(valueFrom ?? lastReport ?? ''),
	};
}
