import {type Verdict} from '../../domain/verdict.js';
import {findBreakEvenDispersion} from '../../statistics/dispersion-adjustment.js';
import {testFisherExact} from '../../statistics/fisher-exact-test.js';
import {
	calculateNewcombeInterval,
	type Proportion,
} from '../../statistics/newcombe-interval.js';
import {testTwoProportions} from '../../statistics/two-proportions-test.js';
import {explainTwoProportions} from '../explain/two-figures.js';
import {type Settings} from '../settings.js';
import {type Sample, type StatedObservation} from './sample.js';
import {rare, unusual} from './thresholds.js';
import {type TwoProportionsRecord} from './records.js';

/** Below this expected count the normal score cannot be trusted. */
const leastExpected = 5;

/** Judges two proportions of separate periods whose parts are known. */
export function judgeTwoProportions(
	sample: Sample,
	pair: readonly [StatedObservation, StatedObservation],
	settings: Settings,
): Verdict {
	const [earlier, later] = pair;
	const [previous, current] = [toProportion(earlier), toProportion(later)];
	const score = testTwoProportions(previous, current);
	const isFisher = score.smallestExpected < leastExpected;
	const p = isFisher ? testFisherExact(previous, current) : score.p;
	const dispersion = settings.dispersion.small;
	const breakEvenDispersion = findBreakEvenDispersion(score.z);
	const record: TwoProportionsRecord = {
		method: 'two-proportions',
		...calculateNewcombeInterval(previous, current),
		p,
		z: score.z,
		test: isFisher ? 'fisher' : 'score',
		dispersion,
		breakEvenDispersion,
	};
	const verdict =
		p < rare && breakEvenDispersion >= dispersion
			? 'different'
			: p < unusual
				? 'indicative'
				: 'expected';
	return {
		verdict,
		evidence: 'two-figure',
		side: verdict === 'expected' ? undefined : score.z > 0 ? 'high' : 'low',
		period: later.period,
		against: earlier.period,
		value: later.value,
		explanation: explainTwoProportions(verdict, record, pair, sample),
		record,
	};
}

function toProportion({numerator, denominator}: StatedObservation): Proportion {
	return {
		successes: numerator ?? Number.NaN,
		trials: denominator ?? Number.NaN,
	};
}
