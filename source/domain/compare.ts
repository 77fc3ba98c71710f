import {type Figure} from './figure.js';
import {findRestatements, type Restatement} from './restate.js';
import {buildSeries} from './series.js';
import {type Waiting} from './waiting.js';

export type FigurePair = {
	readonly before: Figure;
	readonly after: Figure;
};

/** How the figures of two reports differ. */
export type ReportComparison = {
	/** Said in the later report only. */
	readonly appeared: readonly Figure[];
	/** Said in the earlier report only. */
	readonly gone: readonly Figure[];
	/** Said in one report only, of an indicator that has a figure in the other that waits for review. */
	readonly unsettled: readonly Figure[];
	/** Said in both, with another value. */
	readonly changed: readonly FigurePair[];
	/** Said in both, with the same value. */
	readonly unchanged: readonly FigurePair[];
	/** Two values for one period. */
	readonly restated: readonly Restatement[];
};

/**
 * Holds two reports' figures against each other. Figures are the same when they say the same thing of the same
 * subject: indicator, breakdown, role, unit and, where there is one, what they are against.
 *
 * @param waiting what of either report waits for review: it is compared with nothing, and nobody can say that it is gone.
 */
export function compareReports(
	before: readonly Figure[],
	after: readonly Figure[],
	waiting?: {readonly before: Waiting; readonly after: Waiting},
): ReportComparison {
	const exact = pairUp(before, after, keyOf);
	// The same value of the same subject, of which only one report says what it is against.
	const alike = pairUp(exact.gone, exact.appeared, (figure, side) =>
		JSON.stringify([
			(figure.reference === undefined) === (side === 'before'),
			keyOf({...figure, reference: undefined}),
			figure.value,
			figure.valueTo,
			figure.qualifier,
			figure.direction,
		]),
	);
	const pairs = [...exact.pairs, ...alike.pairs];
	const {appeared, gone} = alike;
	const waitsBefore = (figure: Figure) => waits(figure, waiting?.before);
	const waitsAfter = (figure: Figure) => waits(figure, waiting?.after);
	return {
		appeared: appeared.filter((figure) => !waitsBefore(figure)),
		gone: gone.filter((figure) => !waitsAfter(figure)),
		unsettled: [
			...gone.filter((figure) => waitsAfter(figure)),
			...appeared.filter((figure) => waitsBefore(figure)),
		],
		changed: pairs.filter((pair) => !isSameValue(pair)),
		unchanged: pairs.filter((pair) => isSameValue(pair)),
		restated: findRestatements(buildSeries([...before, ...after])).filter(
			({earlier, later}) => earlier.place.report !== later.place.report,
		),
	};
}

function pairUp(
	before: readonly Figure[],
	after: readonly Figure[],
	describe: (figure: Figure, side: 'before' | 'after') => string,
): Pick<ReportComparison, 'appeared' | 'gone'> & {
	readonly pairs: readonly FigurePair[];
} {
	const remaining = new Map<string, Figure[]>();
	for (const figure of before) {
		const key = describe(figure, 'before');
		remaining.set(key, [...(remaining.get(key) ?? []), figure]);
	}

	const appeared: Figure[] = [];
	const pairs: FigurePair[] = [];
	for (const figure of after) {
		const match =
			figure.indicator === undefined
				? undefined
				: remaining.get(describe(figure, 'after'))?.shift();
		if (match) {
			pairs.push({before: match, after: figure});
		} else {
			appeared.push(figure);
		}
	}

	return {pairs, appeared, gone: [...remaining.values()].flat()};
}

function waits({indicator}: Figure, waiting: Waiting | undefined): boolean {
	return (
		indicator !== undefined && waiting?.byIndicator.has(indicator) === true
	);
}

function keyOf({indicator, breakdown, role, unit, reference}: Figure): string {
	return JSON.stringify([
		indicator,
		breakdown,
		role,
		unit,
		role === 'change' ? undefined : reference,
	]);
}

function isSameValue({before, after}: FigurePair): boolean {
	return (
		before.value === after.value &&
		before.valueTo === after.valueTo &&
		before.qualifier === after.qualifier &&
		before.direction === after.direction
	);
}
