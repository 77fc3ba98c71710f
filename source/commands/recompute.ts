import {type QuarterId} from '../domain/quarter.js';
import {buildSeries} from '../domain/series.js';
import {judgeCasebook} from '../exceptions/engine.js';
import {type Settings} from '../exceptions/settings.js';
import {type Store} from '../store/open.js';

/**
 * Judges quarters anew, each on its own report, the ones before it, and the series known at it. Triage is kept.
 *
 * @param from the report that changed: no quarter before it knows of it. Every quarter unless it is given.
 */
export function recomputeExceptions(
	store: Store,
	settings: Settings,
	from: QuarterId = '',
): void {
	const indicators = new Map(
		store.indicators.all().map((indicator) => [indicator.id, indicator]),
	);
	const commentary = store.reports.commentary();
	const figures = store.figures.all();
	const quarters = store.reports.reports().map(({id}) => id);
	for (const quarter of quarters.filter((id) => id >= from)) {
		const history = figures.filter(({report}) => report <= quarter);
		const {exceptions, verdicts} = judgeCasebook({
			quarter,
			indicators,
			history,
			figures: history.filter(({report}) => report === quarter),
			series: buildSeries(history),
			points: store.levels.pointsUpTo(quarter),
			rebases: store.rebases.current(),
			commentary,
			settings,
		});
		store.exceptions.replace(quarter, exceptions);
		store.verdicts.replace(quarter, verdicts);
	}
}
