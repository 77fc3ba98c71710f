import {boundOf, knowDistance} from '../../domain/bound.js';
import {type ExceptionFinding} from '../../domain/exception.js';
import {type Figure} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {isStated} from '../../domain/period.js';
import {formatDay, formatPeriod} from '../../format/period.js';
import {formatFigure} from '../../format/value.js';
import {type Casebook} from '../casebook.js';
import {
	describeGap,
	describePeriod,
	describeSubject,
	subjectKey,
	toKey,
} from '../describe.js';
import {latestLevel} from '../latest-level.js';
import {measureGap} from '../tolerances.js';

/**
 * A level misses a target, standard or aspiration that the same report states for it. A target that begins to apply
 * only after the level's period has not been missed yet; of one that has begun and is not over the sentence says when it
 * is due.
 */
export function findMissedTargets(casebook: Casebook): ExceptionFinding[] {
	return casebook.figures
		.filter((figure) => figure.role === 'target')
		.map((target) => findMiss(casebook, target))
		.filter((finding) => finding !== undefined);
}

function findMiss(
	casebook: Casebook,
	target: Figure,
): ExceptionFinding | undefined {
	const indicator =
		target.indicator && casebook.indicators.get(target.indicator);
	const level = latestLevel(casebook.figures, target);
	if (!indicator || level?.unit !== target.unit || !isInForce(target, level)) {
		return undefined;
	}

	const side = findMissedSide(indicator, target, level);
	if (!side) {
		return undefined;
	}

	const gap = measureGap(
		indicator,
		level.value,
		target.value,
		casebook.settings.tolerances,
	);
	const due = findDue(target, level);
	const least = boundOf(level.qualifier) ? 'at least ' : '';
	return {
		id: `${casebook.quarter}/target/${subjectKey(target)}/${toKey(formatFigure(target))}`,
		kind: 'target',
		quarter: casebook.quarter,
		indicator: indicator.id,
		breakdown: target.breakdown,
		reason: due
			? `${side} ${formatFigure(target)}, not due`
			: `${side} target ${formatFigure(target)}`,
		side: side === 'below' ? 'low' : 'high',
		bearing: 'unfavourable',
		period: level.period,
		value: level.value,
		explanation: `${describeSubject(indicator, target.breakdown)}${describePeriod(level.period)}: ${formatFigure(level)}, ${gap ? `${least}${describeGap(gap)} ` : ''}${side} the ${target.reference ?? 'target'} of ${formatFigure(target)} ${due ?? 'that the report states'}.`,
		record: {
			rule: 'target',
			level: level.value,
			target: target.value,
			wanted: side === 'below' ? 'above' : 'below',
			due: due && isStated(target.period) ? target.period.end : undefined,
			gap: gap?.size,
			gapUnit: gap?.unit,
		},
		figures: [level.id, target.id],
		severity: Math.abs(gap?.size ?? 0),
	};
}

/** On which side of the target a level is that misses it. One that is only a bound may yet meet it. */
function findMissedSide(
	indicator: Indicator,
	target: Figure,
	level: Figure,
): 'above' | 'below' | undefined {
	const wanted = wantedSide(indicator, target);
	if (!wanted || isMet(level.value, target, wanted)) {
		return undefined;
	}

	// The target's own "over" and "under" say which side it wants; only the level can be open.
	const known = knowDistance({
		from: undefined,
		to: boundOf(level.qualifier),
		moved: wanted === 'above' ? 'down' : 'up',
	});
	const missed = wanted === 'above' ? 'below' : 'above';
	return known === 'unknown' ? undefined : missed;
}

function isInForce(target: Figure, level: Figure): boolean {
	return (
		!isStated(target.period) ||
		!isStated(level.period) ||
		target.period.start <= level.period.end
	);
}

/** `for 2023/24, which is due at 31 Mar 2024`: a level from before the end of what a target is for has not missed it yet. */
function findDue(target: Figure, level: Figure): string | undefined {
	return isStated(target.period) &&
		isStated(level.period) &&
		level.period.end < target.period.end
		? `for ${formatPeriod(target.period)}, which is due at ${formatDay(target.period.end)}`
		: undefined;
}

/** A target that says "over" or "under" says which side it wants; else improvement does. */
function wantedSide(
	indicator: Indicator,
	{qualifier}: Figure,
): 'above' | 'below' | undefined {
	switch (qualifier) {
		case 'over':
		case 'at-least': {
			return 'above';
		}

		case 'under':
		case 'up-to': {
			return 'below';
		}

		case 'about':
		case 'just-over':
		case 'just-under':
		case undefined: {
			const wanted = {
				increase: 'above',
				decrease: 'below',
				neutral: undefined,
			} as const;
			return wanted[indicator.direction];
		}
	}
}

function isMet(
	value: number,
	target: Figure,
	wanted: 'above' | 'below',
): boolean {
	const isStrict = target.qualifier === 'over' || target.qualifier === 'under';
	if (value === target.value) {
		return !isStrict;
	}

	return wanted === 'above' ? value > target.value : value < target.value;
}
