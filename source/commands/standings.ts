import {type Indicator} from '../domain/indicator.js';
import {type QuarterId} from '../domain/quarter.js';
import {assessStanding, type Standing} from '../domain/standing.js';
import {type Store} from '../store/open.js';

/** How each of these indicators stands at a quarter. One that no report up to then has a figure for is left out. */
export function loadStandings(
	store: Store,
	indicators: readonly Indicator[],
	quarter: QuarterId,
): Standing[] {
	return indicators
		.map((indicator) => {
			const figures = store.levels.ofIndicator(indicator, quarter);
			return figures.length > 0
				? assessStanding(indicator, figures, quarter)
				: undefined;
		})
		.filter((standing) => standing !== undefined);
}
