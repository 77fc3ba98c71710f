import {type Figure} from '../domain/figure.js';
import {isStated} from '../domain/period.js';

/** The latest own level, in the same report, of what another figure speaks of. */
export function latestLevel(
	figures: readonly Figure[],
	about: Pick<Figure, 'report' | 'indicator' | 'breakdown'>,
): Figure | undefined {
	return figures
		.filter(
			(figure) =>
				figure.role === 'level' &&
				figure.report === about.report &&
				figure.indicator === about.indicator &&
				figure.breakdown === about.breakdown,
		)
		.toSorted((a, b) => compareEnds(b, a))[0];
}

function compareEnds(a: Figure, b: Figure): number {
	const [endOfA, endOfB] = [a, b].map(({period}) =>
		isStated(period) ? period.end : '',
	) as [string, string];
	return endOfA < endOfB ? -1 : Number(endOfA > endOfB);
}
