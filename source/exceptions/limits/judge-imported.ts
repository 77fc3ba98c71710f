import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {type RebaseEntry} from '../../domain/rebase.js';
import {type SeriesPoint} from '../../domain/series-point.js';
import {type Series} from '../../domain/series.js';
import {judgeSeries} from '../judge-series.js';
import {type Judgement} from '../judgement.js';
import {samplePoints} from '../sample-points.js';
import {type Settings} from '../settings.js';

/** Fewer values than this have no chart of their own. */
const leastForLimits = 12;

/** The chart that each imported series was judged on. */
export type JudgedSeries = ReadonlyMap<Series, Judgement>;

/** What the charts of an indicator's imported series are drawn up from. */
export type Imported = {
	readonly points: readonly SeriesPoint[];
	readonly rebases: readonly RebaseEntry[];
	/** Those that the verdicts beside the charts were reached with. */
	readonly settings: Settings;
};

/**
 * Draws up the charts of imported series. The store has their verdicts, but only the engine has the limits and hits of
 * every point.
 *
 * @param known every figure of the indicator at the quarter: imported points after it are not to be seen yet.
 */
export function judgeImported(
	indicator: Indicator,
	all: readonly Series[],
	known: readonly Figure[],
	load: () => Imported,
): JudgedSeries {
	const imported = new Set(
		known.filter(({source}) => source !== undefined).map(({id}) => id),
	);
	const judged = new Map<Series, Judgement>();
	if (imported.size === 0) {
		return judged;
	}

	const {points, rebases, settings} = load();
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
