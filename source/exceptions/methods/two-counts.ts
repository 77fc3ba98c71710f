import {type Verdict} from '../../domain/verdict.js';
import {findBreakEvenDispersion} from '../../statistics/dispersion-adjustment.js';
import {calculateRateRatio} from '../../statistics/rate-ratio.js';
import {testTwoCounts} from '../../statistics/two-counts-test.js';
import {explainTwoCounts} from '../explain/two-figures.js';
import {assumeDispersion, type Settings} from '../settings.js';
import {type Sample, type StatedObservation} from './sample.js';
import {rare, unusual} from './thresholds.js';
import {type TwoCountsRecord} from './records.js';

/** Judges two counts of separate periods of the same length by the exact conditional binomial test. */
export function judgeTwoCounts(
	sample: Sample,
	[earlier, later]: readonly [StatedObservation, StatedObservation],
	settings: Settings,
): Verdict {
	const pairs = possiblePairs(earlier, later);
	const test = ([previous, current]: readonly [number, number]) =>
		testTwoCounts({previous, current});
	const tested = [
		test(pairs[0]),
		...pairs.slice(1).map((pair) => test(pair)),
	] as const;
	const [{p, z}] = tested;
	const weakest = tested.toSorted((a, b) => b.p - a.p)[0]!;
	const dispersion = assumeDispersion(
		earlier.value + later.value,
		settings.dispersion,
	);
	const breakEvenDispersion = findBreakEvenDispersion(weakest.z);
	const ratio =
		earlier.value > 0
			? calculateRateRatio({previous: earlier.value, current: later.value})
			: undefined;
	const record: TwoCountsRecord = {
		method: 'two-counts',
		previous: earlier.value,
		current: later.value,
		p,
		z,
		ratio: ratio?.ratio,
		ratioLower: ratio?.lower,
		ratioUpper: ratio?.upper,
		dispersion,
		breakEvenDispersion,
		weakestP: weakest.p,
	};
	const verdict =
		weakest.p < rare && breakEvenDispersion >= dispersion
			? 'different'
			: weakest.p < unusual
				? 'indicative'
				: 'expected';
	return {
		verdict,
		evidence: 'two-figure',
		side: verdict === 'expected' ? undefined : z > 0 ? 'high' : 'low',
		period: later.period,
		against: earlier.period,
		value: later.value,
		explanation: explainTwoCounts(verdict, record, [earlier, later], sample),
		record,
	};
}

/**
 * The pairs of counts that the print allows. Two ends worked out from one published change move together, so their
 * bounds are paired; a printed count stands for itself.
 */
function possiblePairs(
	earlier: StatedObservation,
	later: StatedObservation,
): readonly [readonly [number, number], ...Array<readonly [number, number]>] {
	const ends = (['lower', 'upper'] as const).map(
		(end) => [boundOf(earlier, end), boundOf(later, end)] as const,
	);
	return [[Math.round(earlier.value), Math.round(later.value)], ...ends];
}

function boundOf(
	{value, interval}: StatedObservation,
	end: 'lower' | 'upper',
): number {
	return Math.max(0, Math.round(interval?.[end] ?? value));
}
