import {boundOf, knowDistance} from '../../domain/bound.js';
import {type ExceptionFinding} from '../../domain/exception.js';
import {type Figure} from '../../domain/figure.js';
import {bearingOf, type Indicator} from '../../domain/indicator.js';
import {isStated} from '../../domain/period.js';
import {formatPeriod} from '../../format/period.js';
import {formatFigure} from '../../format/value.js';
import {type Casebook} from '../casebook.js';
import {
	describeChange,
	describeGap,
	describePeriod,
	describeSubject,
	describeUntested,
	subjectKey,
	toKey,
} from '../describe.js';
import {latestLevel} from '../latest-level.js';
import {measureGap} from '../tolerances.js';
import {measureChange} from './measure-change.js';
import {isGapToPeer} from './peer.js';

/**
 * A published change beyond the tolerance that cannot be tested, because no counts are printed with it. Either the
 * report prints the change, or it prints both ends ("82% in December"). Where a change can be read two ways, the
 * smaller of the two has to be beyond the tolerance.
 */
export function findMovements(casebook: Casebook): ExceptionFinding[] {
	const changes = casebook.figures
		.filter((figure) => figure.role === 'change' && !isGapToPeer(figure))
		.map((change) => judgeChange(casebook, change))
		.filter((finding) => finding !== undefined);
	const pairs = casebook.figures
		.filter((figure) => figure.role === 'baseline')
		.map((baseline) => judgePair(casebook, baseline))
		.filter((finding) => finding !== undefined)
		.filter(
			(pair) => !changes.some((change) => isSameMove(casebook, change, pair)),
		);
	return [...changes, ...pairs];
}

/** Two counts of events can be tested, so they are the business of the statistical verdict and not of a tolerance. */
function isTestable(
	{series}: Pick<Casebook, 'series'>,
	indicator: Indicator,
	{breakdown, period}: Figure,
): boolean {
	if (indicator.type !== 'count' || !isStated(period)) {
		return false;
	}

	return series.some(
		({levels, ...subject}) =>
			subject.indicator === indicator.id &&
			subject.breakdown === breakdown &&
			levels.some(
				({period: {end}, qualifier}) => end === period.end && !qualifier,
			) &&
			levels.some(
				({period: {end}, qualifier}) => end < period.start && !qualifier,
			),
	);
}

function judgeChange(
	casebook: Casebook,
	change: Figure,
): ExceptionFinding | undefined {
	const indicator =
		change.indicator && casebook.indicators.get(change.indicator);
	if (
		!indicator ||
		indicator.type === 'rank' ||
		isTestable(casebook, indicator, change)
	) {
		return undefined;
	}

	const gap = measureChange(casebook, indicator, change);
	if (!gap?.isBeyond) {
		return undefined;
	}

	const level = latestLevel(casebook.figures, change);
	const isOfLevel =
		level &&
		isStated(level.period) &&
		isStated(change.period) &&
		level.period.end === change.period.end;
	const text = describeChange(change);
	return {
		...movement(casebook, indicator, change, change.direction ?? 'up'),
		id: `${casebook.quarter}/movement/${subjectKey(change)}/${toKey(change.reference ?? 'change')}`,
		reason: text,
		value: isOfLevel ? level.value : undefined,
		explanation: `${describeSubject(indicator, change.breakdown)}${describePeriod(change.period)}: ${text}${isOfLevel ? `, to ${formatFigure(level)}` : ''}. ${describeUntested(indicator, isOfLevel ? [level] : [])}`,
		record: {
			rule: 'movement',
			gap: gap.size,
			gapUnit: gap.unit,
			tolerances: casebook.settings.tolerances,
		},
		figures: isOfLevel ? [level.id, change.id] : [change.id],
		severity: Math.abs(gap.size),
	};
}

function judgePair(
	casebook: Casebook,
	baseline: Figure,
): ExceptionFinding | undefined {
	const indicator =
		baseline.indicator && casebook.indicators.get(baseline.indicator);
	const level = latestLevel(casebook.figures, baseline);
	if (
		!indicator ||
		level?.unit !== baseline.unit ||
		indicator.type === 'rank' ||
		isTestable(casebook, indicator, level)
	) {
		return undefined;
	}

	const gap = measureGap(
		indicator,
		level.value,
		baseline.value,
		casebook.settings.tolerances,
	);
	if (!gap?.isBeyond) {
		return undefined;
	}

	const moved = gap.size > 0 ? 'up' : 'down';
	const known = knowDistance({
		from: boundOf(baseline.qualifier),
		to: boundOf(level.qualifier),
		moved,
	});
	if (known === 'unknown') {
		return undefined;
	}

	const size = `${known === 'at-least' ? 'at least ' : ''}${describeGap(gap)}`;
	const from = isStated(baseline.period)
		? ` (${formatPeriod(baseline.period)})`
		: '';
	return {
		...movement(casebook, indicator, level, moved),
		id: `${casebook.quarter}/movement/${subjectKey(level)}/${toKey(`from ${formatFigure(baseline)}`)}`,
		reason: `${moved} ${size} from ${formatFigure(baseline)}`,
		value: level.value,
		explanation: `${describeSubject(indicator, level.breakdown)}${describePeriod(level.period)}: ${formatFigure(level)}, ${moved} ${size} from ${formatFigure(baseline)}${from}. ${describeUntested(indicator, [level, baseline])}`,
		record: {
			rule: 'movement',
			gap: gap.size,
			gapUnit: gap.unit,
			tolerances: casebook.settings.tolerances,
		},
		figures: [level.id, baseline.id],
		severity: Math.abs(gap.size),
	};
}

function movement(
	{quarter}: Casebook,
	indicator: Indicator,
	{breakdown, period}: Figure,
	moved: 'up' | 'down',
) {
	return {
		kind: 'movement',
		quarter,
		indicator: indicator.id,
		breakdown,
		side: moved === 'up' ? 'high' : 'low',
		bearing: bearingOf(indicator.direction, moved),
		period,
	} as const;
}

/** A change and a pair of ends that speak of the same two times say the same thing once. */
function isSameMove(
	{figures}: Casebook,
	change: ExceptionFinding,
	pair: ExceptionFinding,
): boolean {
	if (
		change.indicator !== pair.indicator ||
		change.breakdown !== pair.breakdown
	) {
		return false;
	}

	const reference = figures.find(
		({id, role}) => role === 'change' && change.figures.includes(id),
	);
	const baseline = figures.find(
		({id, role}) => role === 'baseline' && pair.figures.includes(id),
	);
	return (
		baseline !== undefined &&
		isStated(baseline.period) &&
		reference?.referencePeriod?.end === baseline.period.end
	);
}
