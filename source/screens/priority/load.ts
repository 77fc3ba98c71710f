import {type Figure} from '../../domain/figure.js';
import {type Priority, type Report} from '../../domain/report.js';
import {assessStanding, type Standing} from '../../domain/standing.js';
import {type Verdict} from '../../domain/verdict.js';
import {formatChange} from '../../format/change.js';
import {drawSparkline} from '../../format/sparkline.js';
import {labelQuarter} from '../../format/figure-sentence.js';
import {formatFigure} from '../../format/value.js';
import {type ExceptionRecord} from '../../store/exception-queries.js';
import {type Store} from '../../store/open.js';
import {alignDecimals} from '../../ui/decimal-align.js';
import {abbreviateExpected, fitsPeriod} from '../expected.js';
import {type Mark, markException} from '../marks.js';
import {loadPlan, type Plan} from '../plan.js';
import {type Route} from '../route.js';

export type PriorityRoute = Extract<Route, {screen: 'priority'}>;

/** An indicator in the list, with its texts made once: they are drawn again at every key. */
export type IndicatorEntry = {
	readonly id: string;
	readonly standing: Standing;
	/** Its figures in this report and the ones before it. */
	readonly figures: readonly Figure[];
	/** Of this quarter, worst first. */
	readonly exceptions: readonly ExceptionRecord[];
	/** What the statistics say of it, or of the breakdown that its latest value is of. */
	readonly verdict?: Verdict | undefined;
	/** Place of its worst open exception in the order of the quarter; after all others without one. */
	readonly rank: number;
	readonly value: string;
	readonly change: string;
	/** `5.2–65.1`; nothing where there is no expected range of the values. */
	readonly expected: string;
	/** A sparkline; for an indicator that is silent the report that its value is from. */
	readonly trend: string;
	readonly mark?: Mark | undefined;
};

export type PriorityData = {
	readonly priority: Priority;
	readonly quarter: Report;
	readonly plan: Plan;
	readonly entries: readonly IndicatorEntry[];
};

export const trendWidth = 8;

export function loadPriority(
	store: Store,
	{priority}: PriorityRoute,
	quarter: Report,
): PriorityData {
	const plan = loadPlan(store);
	const exceptions = store.exceptions.ofQuarter(quarter.id);
	const ranks = new Map(exceptions.map(({id}, rank) => [id, rank]));
	const found = groupBy(exceptions);
	const verdicts = new Map(
		store.verdicts
			.ofQuarter(quarter.id)
			.map((each) => [keyOf(each.indicator, each.breakdown), each.verdict]),
	);
	const entries = store.indicators.ofPriority(priority).flatMap((indicator) => {
		const own = store.levels.ofIndicator(indicator, quarter.id);
		if (own.length === 0) {
			return [];
		}

		const standing = assessStanding(indicator, own, quarter.id);
		const parts = {
			figures: own,
			exceptions: found.get(indicator.id) ?? [],
			verdict: verdicts.get(keyOf(indicator.id, standing.latest?.breakdown)),
		};
		return [toEntry(standing, parts, ranks)];
	});
	const values = alignDecimals(entries.map(({value}) => value));
	return {
		plan,
		quarter,
		priority: plan.priorities.find(({number}) => number === priority) ?? {
			number: priority,
			name: `Priority ${priority}`,
			shortName: String(priority),
		},
		entries: entries.map((entry, index) => ({...entry, value: values[index]!})),
	};
}

/** By indicator; what belongs to none is left out. */
function groupBy<T extends {readonly indicator?: string | undefined}>(
	items: readonly T[],
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		if (item.indicator !== undefined) {
			const group = groups.get(item.indicator);
			if (group) {
				group.push(item);
			} else {
				groups.set(item.indicator, [item]);
			}
		}
	}

	return groups;
}

function keyOf(indicator: string, breakdown: string | undefined): string {
	return JSON.stringify([indicator, breakdown]);
}

function toEntry(
	standing: Standing,
	parts: Pick<IndicatorEntry, 'figures' | 'exceptions' | 'verdict'>,
	ranks: ReadonlyMap<string, number>,
): IndicatorEntry {
	const {indicator, latest, change, series, isReported, lastReport} = standing;
	const worst = parts.exceptions.find(({triage}) => triage.status === 'open');
	const levels =
		series?.levels.filter(({isOneOfTwoReadings}) => !isOneOfTwoReadings) ?? [];
	return {
		...parts,
		id: indicator.id,
		standing,
		rank: ranks.get(worst?.id ?? '') ?? ranks.size,
		value: latest ? formatFigure(latest) : '',
		change: change ? formatChange(change) : '',
		expected: abbreviateExpected(
			fitsPeriod(parts.verdict, latest) ? parts.verdict : undefined,
			indicator,
		),
		trend: isReported
			? drawSparkline(
					levels.map(({value}) => value),
					trendWidth,
				)
			: labelQuarter(lastReport ?? ''),
		mark: worst && markException(worst),
	};
}
