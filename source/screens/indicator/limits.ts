import {type IsoDate} from '../../domain/date-range.js';
import {type Bearing} from '../../domain/indicator.js';
import {type Side} from '../../domain/verdict.js';
import {type Judgement} from '../../exceptions/judgement.js';
import {bearingOfSide} from '../../exceptions/judge-series.js';
import {type Phase} from '../../exceptions/methods/chart.js';
import {type ChartPhase} from '../../format/chart-parts.js';
import {
	clipToNature,
	describeDifferences,
	formatExpected,
	type Measure,
} from '../expected.js';

const chartNames: Readonly<Record<Phase['kind'], string>> = {
	xmr: 'XmR',
	c: 'c',
	p: 'p',
	'p-prime': 'p′',
	u: 'u',
	'u-prime': 'u′',
};

/** The phases whose limits can be drawn with the values: none where the values were judged as differences. */
export function findDrawable(
	{verdict, phases}: Judgement,
	measure: Measure,
): readonly Phase[] {
	return describeDifferences(verdict, measure) ? [] : phases;
}

/** What is drawn of a phase from a day on; nothing where it ended before. */
export function toChartPhases(
	phases: readonly Phase[],
	measure: Measure,
	from: IsoDate,
): ChartPhase[] {
	return phases.flatMap((phase) => {
		const limits = phase.points
			.filter(({period}) => period.end >= from)
			.map(({period, lower, upper}) => ({
				date: period.end,
				lower: clipToNature(lower, measure),
				upper: clipToNature(upper, measure),
			}));
		const {centre} = phase;
		const last = limits.at(-1);
		return last
			? [{centre, limits, labels: formatExpected({...last, centre}, measure)}]
			: [];
	});
}

/** How each marked point bears on the aim, by the end of its period. A point marked on both sides is neither. */
export function markPoints(
	phases: readonly Phase[],
	direction: Parameters<typeof bearingOfSide>[0],
): Map<IsoDate, Bearing> {
	const marks = new Map<IsoDate, Bearing>();
	for (const {hits, period} of phases.flatMap(({points}) => points)) {
		const sides = new Set<Side>(hits.map(({side}) => side));
		const [side] = sides;
		if (side) {
			marks.set(
				period.end,
				bearingOfSide(direction, sides.size > 1 ? 'mixed' : side),
			);
		}
	}

	return marks;
}

/** `expected 173 to 432, mean 303 (XmR, profile mdc, 13 points)`, or why there are no limits to be drawn. */
export function describeLimits(
	judgement: Judgement,
	measure: Measure,
): string | undefined {
	const why = describeDifferences(judgement.verdict, measure);
	const phase = judgement.phases.at(-1);
	const last = phase?.points.findLast(({value}) => value !== undefined);
	if (!phase || !last) {
		return undefined;
	}

	if (why) {
		return `no limits drawn: ${why}`;
	}

	const {lower, upper, centre} = formatExpected(
		{lower: last.lower, upper: last.upper, centre: phase.centre},
		measure,
	);
	const basis = [
		chartNames[phase.kind],
		`profile ${String(judgement.verdict.record.profile)}`,
		`${phase.baseline} points`,
	].join(', ');
	const since = judgement.phases.length > 1 ? ' since the last new start' : '';
	return `expected ${lower} to ${upper}, mean ${centre} (${basis}${since})`;
}
