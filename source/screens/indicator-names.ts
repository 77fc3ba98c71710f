import {type Store} from '../store/open.js';

/** Names of indicators by their ids, for the few of many that a screen speaks of. */
export function nameIndicators(
	store: Store,
	figures: ReadonlyArray<{readonly indicator?: string | undefined}>,
): Map<string, string> {
	const ids = new Set(figures.map(({indicator}) => indicator));
	return new Map(
		[...ids].flatMap((id): Array<[string, string]> => {
			const indicator = id === undefined ? undefined : store.indicators.get(id);
			return indicator ? [[indicator.id, indicator.name]] : [];
		}),
	);
}
