import {boundOf, knowDistance} from '../../domain/bound.js';
import {rangesOverlap} from '../../domain/date-range.js';
import {type ExceptionFinding} from '../../domain/exception.js';
import {bearingOf, type Indicator} from '../../domain/indicator.js';
import {fitsWindow, type Level} from '../../domain/level.js';
import {formatMonth} from '../../format/period.js';
import {formatFigure} from '../../format/value.js';
import {type Casebook} from '../casebook.js';
import {
	describeGap,
	describeSubject,
	describeUntested,
	subjectKey,
} from '../describe.js';
import {measureGap} from '../tolerances.js';

/** Fewer published levels than this is a change, not a course. */
const leastLevels = 3;

/**
 * A movement that no single report prints: over three or more published levels of separate periods the indicator went
 * the same way every time, and in all by more than the tolerance, though each step may be within it. A level in between
 * that overlaps with others counts for nothing, but it must not tell another story.
 */
export function findSustainedMovements(casebook: Casebook): ExceptionFinding[] {
	return casebook.series
		.map(({indicator, breakdown, levels}) => {
			const measured = casebook.indicators.get(indicator);
			return measured && judgeCourse(casebook, measured, breakdown, levels);
		})
		.filter((finding) => finding !== undefined);
}

/** Levels whose periods do not overlap, from the last one back: overlapping ones share most of their events. */
function separateLevels(levels: readonly Level[]): Level[] {
	const separate: Level[] = [];
	for (const level of levels.toReversed()) {
		const next = separate[0];
		if (!next || !rangesOverlap(level.period, next.period)) {
			separate.unshift(level);
		}
	}

	return separate;
}

function judgeCourse(
	casebook: Casebook,
	indicator: Indicator,
	breakdown: string | undefined,
	all: readonly Level[],
): ExceptionFinding | undefined {
	const printed = all.filter(
		(level) => level.origin === 'stated' && fitsWindow(level),
	);
	const levels = separateLevels(printed);
	const first = levels[0];
	const last = levels.at(-1);
	const isOfQuarter = casebook.figures.some(({id}) => id === last?.id);
	const isDescribedOnly =
		indicator.type === 'rank' || indicator.type === 'count';
	if (
		!first ||
		!last ||
		levels.length < leastLevels ||
		!isOfQuarter ||
		isDescribedOnly
	) {
		return undefined;
	}

	const gap = measureGap(
		indicator,
		last.value,
		first.value,
		casebook.settings.tolerances,
	);
	if (!gap?.isBeyond || !goesOneWay(printed)) {
		return undefined;
	}

	const moved = gap.size > 0 ? 'up' : 'down';
	const isOpen = boundOf(first.qualifier) ?? boundOf(last.qualifier);
	const size = `${isOpen ? 'at least ' : ''}${describeGap(gap)}`;
	const course = levels
		.map((level) => `${formatFigure(level)} (${formatMonth(level.period.end)})`)
		.join(' → ');
	return {
		id: `${casebook.quarter}/movement/${subjectKey({indicator: indicator.id, breakdown})}/sustained`,
		kind: 'movement',
		quarter: casebook.quarter,
		indicator: indicator.id,
		breakdown,
		reason: `${moved} ${size} since ${formatMonth(first.period.end)}`,
		side: moved === 'up' ? 'high' : 'low',
		bearing: bearingOf(indicator.direction, moved),
		period: last.period,
		value: last.value,
		explanation: `${describeSubject(indicator, breakdown)}: ${course}, ${moved} each time and ${size} in all over separate periods. ${describeUntested(indicator)}`,
		record: {
			rule: 'sustained-movement',
			window: last.window,
			levels: levels.map(({value}) => value),
			gap: gap.size,
			gapUnit: gap.unit,
			tolerances: casebook.settings.tolerances,
		},
		figures: levels.map(({id}) => id),
		severity: Math.abs(gap.size),
	};
}

function goesOneWay(levels: readonly Level[]): boolean {
	const steps = levels
		.slice(1)
		.map((level, index) => signOfStep(levels[index]!, level));
	return steps.every((step) => step !== 0 && step === steps[0]);
}

/** 0 where the values are the same, or are bounds that do not say which way it went. */
function signOfStep(before: Level, level: Level): number {
	const sign = Math.sign(level.value - before.value);
	const known = knowDistance({
		from: boundOf(before.qualifier),
		to: boundOf(level.qualifier),
		moved: sign < 0 ? 'down' : 'up',
	});
	return known === 'unknown' ? 0 : sign;
}
