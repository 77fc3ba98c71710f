import {type Figure} from '../domain/figure.js';
import {endOf} from '../domain/period.js';

type Subject = Pick<Figure, 'report' | 'indicator' | 'breakdown'>;

/** The latest level of every subject, of each list of figures that was asked about: every rule asks about the same list. */
const known = new WeakMap<readonly Figure[], ReadonlyMap<string, Figure>>();

/** The latest own level, in the same report, of what another figure speaks of. */
export function latestLevel(
	figures: readonly Figure[],
	about: Subject,
): Figure | undefined {
	let latest = known.get(figures);
	if (latest === undefined) {
		latest = findLatest(figures);
		known.set(figures, latest);
	}

	return latest.get(keyOf(about));
}

function findLatest(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
	const latest = new Map<string, Figure>();
	for (const figure of figures) {
		if (figure.role === 'level') {
			const key = keyOf(figure);
			const before = latest.get(key);
			if (!before || endOf(figure.period) > endOf(before.period)) {
				latest.set(key, figure);
			}
		}
	}

	return latest;
}

function keyOf({report, indicator, breakdown}: Subject): string {
	return JSON.stringify([report, indicator, breakdown]);
}
