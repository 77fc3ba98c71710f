import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type Series} from '../../domain/series.js';
import {judgeSeries} from '../../exceptions/judge-series.js';
import {type Judgement} from '../../exceptions/judgement.js';
import {samplePoints} from '../../exceptions/sample-points.js';
import {readSettings} from '../../exceptions/settings.js';
import {type Store} from '../../store/open.js';

/** Fewer values than this have no chart of their own. */
const leastForLimits = 12;

/** The chart that each imported series was judged on. */
export type JudgedSeries = ReadonlyMap<Series, Judgement>;

/**
 * Draws up the charts of imported series. The store has their verdicts, but only the engine has the limits and hits of
 * every point.
 *
 * @param known every figure of the indicator at the quarter: imported points after it are not to be seen yet.
 */
export function judgeImported(
	store: Store,
	indicator: Indicator,
	all: readonly Series[],
	known: readonly Figure[],
): JudgedSeries {
	const imported = new Set(
		known.filter(({source}) => source !== undefined).map(({id}) => id),
	);
	const points =
		imported.size > 0 ? store.series.ofIndicator(indicator.id) : [];
	// The drawing has to be by the same rules as the verdict beside it.
	const settings = readSettings(store.package.settings());
	const rebases = store.rebases.current();
	const judged = new Map<Series, Judgement>();
	for (const series of all) {
		const levels = series.levels.filter(({id}) => imported.has(id));
		const lastEnd = levels.at(-1)?.period.end ?? '';
		if (levels.length >= leastForLimits) {
			const {breakdown} = series;
			const own = points.filter(
				(point) => point.breakdown === breakdown && point.period.end <= lastEnd,
			);
			const group = {indicator: indicator.id, breakdown, points: own};
			judged.set(
				series,
				judgeSeries(samplePoints(group, indicator, rebases), settings),
			);
		}
	}

	return judged;
}
