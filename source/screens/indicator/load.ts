import {type Figure} from '../../domain/figure.js';
import {type IndicatorVerdict} from '../../domain/indicator-verdict.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Commentary, type Report} from '../../domain/report.js';
import {buildSeries, type Series} from '../../domain/series.js';
import {assessStanding, type Standing} from '../../domain/standing.js';
import {
	judgeImported,
	type JudgedSeries,
} from '../../exceptions/limits/judge-imported.js';
import {readSettings} from '../../exceptions/settings.js';
import {type ExceptionRecord} from '../../store/exception-queries.js';
import {type Store} from '../../store/open.js';
import {loadPlan, type Plan} from '../plan.js';
import {type Route} from '../route.js';

export type IndicatorRoute = Extract<Route, {screen: 'indicator'}>;

export type IndicatorData = {
	readonly quarter: Report;
	readonly plan: Plan;
	/** Absent when the store has no such indicator. */
	readonly standing?: Standing | undefined;
	/** How many figures of it in the quarter's report wait for review. */
	readonly waiting: number;
	/** Up to the quarter shown, the newest report first. */
	readonly figures: readonly Figure[];
	/** The values of imported series, in the order of time. */
	readonly imported: readonly Figure[];
	/** Those with levels at two dates or more, the one that the latest value belongs to first. */
	readonly series: readonly Series[];
	/** The charts of those of them that were imported. */
	readonly judged: JudgedSeries;
	readonly exceptions: readonly ExceptionRecord[];
	/** What the statistics say of it, by breakdown. */
	readonly verdicts: readonly IndicatorVerdict[];
	/** What its figures stand in, the newest first. */
	readonly commentary: readonly Commentary[];
	/** The other indicators of its objective. */
	readonly others: readonly Indicator[];
};

export function loadIndicator(
	store: Store,
	route: IndicatorRoute,
	quarter: Report,
): IndicatorData {
	const plan = loadPlan(store);
	const indicator = store.indicators.get(route.indicator);
	const known = indicator
		? store.levels.ofIndicator(indicator, quarter.id)
		: [];
	const figures = known.filter(({source}) => source === undefined);
	const standing = indicator && assessStanding(indicator, known, quarter.id);
	const series = orderSeries(buildSeries(known), standing);
	const places = new Set(
		figures.map(({report, objective}) => `${report}/${objective}`),
	);
	return {
		quarter,
		plan,
		standing,
		waiting:
			store.review.waiting(quarter.id).byIndicator.get(route.indicator) ?? 0,
		figures,
		imported: known.filter(({source}) => source !== undefined),
		series,
		judged: indicator
			? judgeImported(indicator, series, known, () => ({
					points: store.series.ofIndicator(indicator.id),
					rebases: store.rebases.current(),
					settings: readSettings(store.package.settings()),
				}))
			: new Map(),
		exceptions: store.exceptions.ofIndicator(route.indicator, quarter.id),
		verdicts: store.verdicts.ofIndicator(route.indicator, quarter.id),
		commentary: store.reports
			.commentary()
			.filter(({report, objective}) => places.has(`${report}/${objective}`))
			.toReversed(),
		others: indicator
			? store.indicators
					.ofObjective(indicator.objective)
					.filter(({id}) => id !== indicator.id)
			: [],
	};
}

function orderSeries(
	all: readonly Series[],
	standing: Standing | undefined,
): Series[] {
	const main = standing?.series?.levels[0]?.id;
	const isMain = ({levels}: Series) => levels[0]?.id === main;
	const long = all.filter(
		({levels}) => new Set(levels.map(({period}) => period.end)).size > 1,
	);
	return [
		...long.filter((series) => isMain(series)),
		...long.filter((series) => !isMain(series)),
	];
}
