import {type IndicatorVerdict} from '../domain/indicator-verdict.js';
import {type Evidence} from '../domain/verdict.js';

/**
 * How often pure noise is marked, by what a verdict rests on: for two figures and few points the level of the test, for
 * charts what `npm run measure:false-alarms` prints.
 */
const rates: Record<Evidence, number> = {
	'two-figure': 0.05,
	few: 0.05,
	trial: 0.05,
	provisional: 0.015,
	established: 0.016,
};

export type ByChance = {
	/** Series that could be judged. */
	readonly judged: number;
	/** How many of them would be marked if nothing but chance were at work. */
	readonly expected: number;
};

/** What chance alone would mark among these verdicts. */
export function countByChance(verdicts: readonly IndicatorVerdict[]): ByChance {
	const grades = verdicts.flatMap(({verdict}) => verdict.evidence ?? []);
	let expected = 0;
	for (const evidence of grades) {
		expected += rates[evidence];
	}

	return {judged: grades.length, expected: Math.round(expected * 100) / 100};
}

/** `Of 5 series that could be judged about 0.2 would be marked by chance.` */
export function describeByChance({judged, expected}: ByChance): string {
	return `Of ${judged} series that could be judged about ${expected.toFixed(1)} would be marked by chance.`;
}
