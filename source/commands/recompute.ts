import {buildSeries} from '../domain/series.js';
import {judgeCasebook} from '../exceptions/engine.js';
import {type Settings} from '../exceptions/settings.js';
import {type Store} from '../store/open.js';

/** Judges every quarter anew on its own report, the ones before it, and the series known at it. Triage is kept. */
export function recomputeExceptions(store: Store, settings: Settings): void {
	const indicators = new Map(
		store.indicators.all().map((indicator) => [indicator.id, indicator]),
	);
	const commentary = store.reports.commentary();
	for (const {id: quarter} of store.reports.reports()) {
		const history = store.figures.upTo(quarter);
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
