import {orderText} from './order-text.js';
import {deriveLevels} from './derive.js';
import {type Figure} from './figure.js';
import {type Level, statedLevel, type Window, windowOf} from './level.js';
import {isStated} from './period.js';

/** An indicator's levels over time for one breakdown and one window length, by period end. */
export type Series = {
	readonly indicator: string;
	readonly breakdown?: string | undefined;
	readonly window: Window;
	readonly levels: readonly Level[];
};

/**
 * Builds every series that a set of figures holds. A printed level stands before a derived one of the same period;
 * two printed values for the same period both stay: that is for the query rules to raise, not for us to choose.
 */
export function buildSeries(figures: readonly Figure[]): Series[] {
	const stated = figures
		.map((figure) => statedLevel(figure, comparedWindow(figure, figures)))
		.filter((level) => level !== undefined);
	const derived = deriveLevels(figures).filter(
		(level) => !stated.some((other) => isSamePoint(level, other)),
	);
	const groups = new Map<string, Level[]>();
	for (const level of [...stated, ...derived]) {
		const key = JSON.stringify([
			level.indicator,
			level.breakdown,
			level.window,
			level.unit,
		]);
		groups.set(key, [...(groups.get(key) ?? []), level]);
	}

	return [...groups.values()].map((levels) => toSeries(levels));
}

function toSeries(levels: readonly Level[]): Series {
	const first = levels[0]!;
	return {
		indicator: first.indicator,
		breakdown: first.breakdown,
		window: first.window,
		levels: withoutRepeats(levels).toSorted((a, b) =>
			orderText(a.period.end, b.period.end),
		),
	};
}

/** The same value for the same period, printed in two reports or twice in one, is one point: the first to print it. */
function withoutRepeats(levels: readonly Level[]): Level[] {
	return levels.filter(
		(level, index) =>
			level.origin === 'derived' ||
			!levels
				.slice(0, index)
				.some(
					(earlier) =>
						isSamePoint(level, earlier) && level.value === earlier.value,
				),
	);
}

function isSamePoint(a: Level, b: Level): boolean {
	return (
		a.indicator === b.indicator &&
		a.breakdown === b.breakdown &&
		a.unit === b.unit &&
		a.window === b.window &&
		a.period.end === b.period.end
	);
}

/** The window of the level that a baseline stands beside. */
function comparedWindow(
	figure: Figure,
	figures: readonly Figure[],
): Window | undefined {
	const level =
		figure.role === 'baseline'
			? figures.find(
					({role, report, indicator, breakdown}) =>
						role === 'level' &&
						report === figure.report &&
						indicator === figure.indicator &&
						breakdown === figure.breakdown,
				)
			: undefined;
	return level && isStated(level.period) ? windowOf(level.period) : undefined;
}
