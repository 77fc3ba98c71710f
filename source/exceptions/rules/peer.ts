import {boundOf, knowDistance} from '../../domain/bound.js';
import {type ExceptionFinding} from '../../domain/exception.js';
import {type Figure} from '../../domain/figure.js';
import {bearingOf, type Indicator} from '../../domain/indicator.js';
import {earlierValue, readingsOf} from '../../domain/derive.js';
import {formatChange} from '../../format/change.js';
import {formatFigure, formatValue} from '../../format/value.js';
import {type Casebook} from '../casebook.js';
import {
	describeGap,
	describePeriod,
	describeSubject,
	subjectKey,
	toKey,
} from '../describe.js';
import {latestLevel} from '../latest-level.js';
import {exceeds, type Gap, measureGap} from '../tolerances.js';

/** Whose value a figure is held against. */
const peerWords = /\b(?:national|nationally|msg|most similar)\b/i;

/** A level, or a change of one, is apart from the national or most similar group value by more than the tolerance. */
export function findPeerGaps(casebook: Casebook): ExceptionFinding[] {
	return [
		...casebook.figures
			.filter((figure) => figure.role === 'peer')
			.map((peer) => comparePeer(casebook, peer)),
		...casebook.figures
			.filter((figure) => isGapToPeer(figure))
			.map((gap) => compareGap(casebook, gap)),
	]
		.filter((finding) => finding !== undefined)
		.filter(
			({id}, index, all) => all.findIndex((other) => other.id === id) === index,
		);
}

/** True for a change that is measured against somebody else and not against an earlier time. */
export function isGapToPeer({
	role,
	reference,
	referencePeriod,
}: Figure): boolean {
	return (
		role === 'change' &&
		!referencePeriod &&
		reference !== undefined &&
		peerWords.test(reference)
	);
}

function comparePeer(
	casebook: Casebook,
	peer: Figure,
): ExceptionFinding | undefined {
	const indicator = peer.indicator && casebook.indicators.get(peer.indicator);
	if (!indicator) {
		return undefined;
	}

	if (peer.direction) {
		return compareChanges(casebook, indicator, peer);
	}

	const level = latestLevel(casebook.figures, peer);
	if (level?.unit !== peer.unit) {
		return undefined;
	}

	const gap = measureGap(
		indicator,
		level.value,
		peer.value,
		casebook.settings.tolerances,
	);
	return (
		gap &&
		toFinding(casebook, indicator, {
			own: level,
			other: peer,
			gap,
			peer: formatFigure(peer),
		})
	);
}

/** Both sides publish a change only: −35% against −18% nationally. */
function compareChanges(
	casebook: Casebook,
	indicator: Indicator,
	peer: Figure,
): ExceptionFinding | undefined {
	const own = casebook.figures.find(
		(figure) =>
			figure.role === 'change' &&
			figure.indicator === peer.indicator &&
			figure.breakdown === peer.breakdown &&
			figure.unit === peer.unit &&
			figure.paragraph === peer.paragraph &&
			!isGapToPeer(figure),
	);
	if (!own) {
		return undefined;
	}

	const size = signed(own) - signed(peer);
	const gap: Gap = {
		size,
		unit: 'percentage-points',
		isBeyond: exceeds(size, casebook.settings.tolerances.relative),
	};
	return toFinding(casebook, indicator, {
		own,
		other: peer,
		gap,
		peer: formatChange(peer),
	});
}

/** The report prints the distance and not the peer's value: "4% below the national average". */
function compareGap(
	casebook: Casebook,
	printed: Figure,
): ExceptionFinding | undefined {
	const indicator =
		printed.indicator && casebook.indicators.get(printed.indicator);
	const level = latestLevel(casebook.figures, printed);
	if (!indicator || !level) {
		return undefined;
	}

	const gaps = readingsOf(printed, level.unit)
		.map((reading) => {
			const value = earlierValue(level.value, printed, reading);
			const gap = measureGap(
				indicator,
				level.value,
				value,
				casebook.settings.tolerances,
			);
			return gap && {gap, value};
		})
		.filter((candidate) => candidate !== undefined)
		.toSorted((a, b) => Math.abs(a.gap.size) - Math.abs(b.gap.size));
	// Where the distance can be read two ways, the smaller of the two has to be beyond the tolerance.
	const weakest = gaps[0];
	if (!weakest) {
		return undefined;
	}

	const values = [
		...new Set(
			gaps.map(({value}) =>
				formatValue(Math.round(value * 10) / 10, level.unit),
			),
		),
	];
	return toFinding(casebook, indicator, {
		own: level,
		other: printed,
		gap: weakest.gap,
		peer: `${values.join(' or ')} (derived)`,
	});
}

function toFinding(
	casebook: Casebook,
	indicator: Indicator,
	{own, other, gap, peer}: {own: Figure; other: Figure; gap: Gap; peer: string},
): ExceptionFinding | undefined {
	if (!gap.isBeyond) {
		return undefined;
	}

	const side = gap.size > 0 ? 'above' : 'below';
	// A distance that is printed is as exact as it is printed.
	const isHeldAgainstValue = own.role === 'level' && other.role === 'peer';
	const known = knowDistance({
		from: isHeldAgainstValue ? boundOf(other.qualifier) : undefined,
		to: isHeldAgainstValue ? boundOf(own.qualifier) : undefined,
		moved: side === 'above' ? 'up' : 'down',
	});
	if (known === 'unknown') {
		return undefined;
	}

	const least = known === 'at-least' ? 'at least ' : '';
	const whose = other.reference ?? 'peer value';
	const ownText = own.role === 'change' ? formatChange(own) : formatFigure(own);
	return {
		id: `${casebook.quarter}/peer/${subjectKey(other)}/${toKey(whose)}`,
		kind: 'peer',
		quarter: casebook.quarter,
		indicator: indicator.id,
		breakdown: other.breakdown,
		reason: `${side} ${whose}`,
		side: side === 'above' ? 'high' : 'low',
		bearing: bearingOf(indicator.direction, side === 'above' ? 'up' : 'down'),
		period: own.period,
		value: own.role === 'change' ? undefined : own.value,
		explanation: `${describeSubject(indicator, other.breakdown)}${describePeriod(own.period)}: ${ownText}, ${least}${describeGap(gap)} ${side} the ${whose}, ${peer}.`,
		record: {
			rule: 'peer',
			own: own.value,
			peer: other.value,
			gap: gap.size,
			gapUnit: gap.unit,
			tolerances: casebook.settings.tolerances,
		},
		figures: [own.id, other.id],
		severity: Math.abs(gap.size),
	};
}

function signed({value, direction}: Figure): number {
	return direction === 'down' ? -value : value;
}
