import {type VerdictName} from '../../domain/verdict.js';
import {formatNumber, formatValue} from '../../format/value.js';
import {type Sample, type StatedObservation} from '../methods/sample.js';
import {
	type TwoCountsRecord,
	type TwoProportionsRecord,
} from '../methods/records.js';

const openings: Record<VerdictName, string> = {
	exceptional: 'Exceptional',
	different: 'Different',
	indicative: 'Indicative only',
	expected: 'Consistent with chance',
	'not-assessable': 'Cannot be assessed',
};

/** The words a verdict begins with. */
export function openVerdict(verdict: VerdictName): string {
	return openings[verdict];
}

/** `Consistent with chance. 574 → 516 (−10.1%), ratio 0.90 (95% CI 0.80–1.01), p = 0.084; 574 derived from the published −58.` */
export function explainTwoCounts(
	verdict: VerdictName,
	record: TwoCountsRecord,
	pair: readonly [StatedObservation, StatedObservation],
	sample: Sample,
): string {
	const {ratio, ratioLower, ratioUpper, p, dispersion} = record;
	const compared =
		ratio === undefined || ratioLower === undefined || ratioUpper === undefined
			? 'ratio not defined from zero'
			: `ratio ${ratio.toFixed(2)} (95% CI ${ratioLower.toFixed(2)}–${ratioUpper.toFixed(2)})`;
	const allowance =
		dispersion > 1 && verdict !== 'expected'
			? `; allows for ${formatNumber(dispersion)} times the variation of chance`
			: '';
	return `${openVerdict(verdict)}. ${describePair(pair, sample)}, ${compared}, ${describeP(p)}${allowance}${describeDerivation(pair, sample)}.`;
}

/** `Consistent with chance. 13.9% → 14.6%, difference +0.7 points (95% CI −0.1 to +1.5), p = 0.084.` */
export function explainTwoProportions(
	verdict: VerdictName,
	{difference, lower, upper, p}: TwoProportionsRecord,
	pair: readonly [StatedObservation, StatedObservation],
	sample: Sample,
): string {
	const points = (share: number) => describeSigned(share * 100, 1);
	return `${openVerdict(verdict)}. ${describePair(pair, sample)}, difference ${points(difference)} points (95% CI ${points(lower)} to ${points(upper)}), ${describeP(p)}.`;
}

/** `p = 0.084`; below a thousandth the figures mean nothing to anyone. */
export function describeP(p: number): string {
	if (p < 0.001) {
		return 'p < 0.001';
	}

	return `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

/** `+4.2`, `−0.7`. */
function describeSigned(value: number, decimals: number): string {
	const text = formatNumber(Math.abs(value), decimals);
	if (Number(Math.abs(value).toFixed(decimals)) === 0) {
		return text;
	}

	return `${value < 0 ? '−' : '+'}${text}`;
}

function describePair(
	[earlier, later]: readonly [StatedObservation, StatedObservation],
	{unit, decimals}: Sample,
): string {
	const [from, to] = [earlier, later].map(({value}) =>
		formatValue(value, unit, decimals),
	);
	const change =
		earlier.value === 0
			? undefined
			: ((later.value - earlier.value) / earlier.value) * 100;
	return unit === 'percent' || change === undefined
		? `${from} → ${to}`
		: `${from} → ${to} (${describeSigned(change, 1)}%)`;
}

function describeDerivation(
	pair: readonly StatedObservation[],
	{unit, decimals}: Sample,
): string {
	const derived = pair.find(({derivedFrom}) => derivedFrom !== undefined);
	return derived
		? `; ${formatValue(derived.value, unit, decimals)} derived from the published ${derived.derivedFrom}`
		: '';
}
