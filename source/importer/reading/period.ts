import {type Role} from '../../domain/figure.js';
import {type Period} from '../../domain/period.js';
import {type Unit} from '../../domain/unit.js';
import {type OwnTime, type SentenceTimes} from '../time/own-time.js';
import {endMonths} from '../time/spans-of-months.js';
import {type PeriodContext} from './period-context.js';
import {carryOn, pointsBack, readBack, runFrom} from './background.js';
import {chooseTime, isUndated, listOwn} from './choose-time.js';
import {type Setting} from './setting.js';
import {type Based, settleTime} from './settle-time.js';
import {readDeadline} from './deadline.js';
import {runOn} from './running-total.js';
import {isStanding} from './standing.js';
import {
	isApart,
	isBehindInBrackets,
	isBeside,
	isMovement,
	isNear,
} from './time-place.js';

/** Reads the period of a figure from its brackets, sentence, paragraph, list and report, in that order. */
export function readOwnPeriod(
	setting: Setting,
	role: Role,
	context: PeriodContext,
): Based | undefined {
	const {mention} = setting;
	if (role === 'range' || mention.form === 'year') {
		return undefined;
	}

	const {
		times,
		background: {anchor},
		clock,
	} = context;
	const own = listOwn(setting, role, times.own);
	const bracketed = own.find((time) => isBehindInBrackets(time, setting));
	if (bracketed) {
		return settleTime(bracketed, own, anchor, clock);
	}

	if (role === 'target') {
		return readDeadline(setting, own, context);
	}

	if (role === 'rank' && isMovement(setting)) {
		const near = own.find((time) => isNear(time, setting));
		return near && settleTime(near, own, anchor, clock);
	}

	if (isStanding(setting, role)) {
		const beside = own.find(
			(time) =>
				time.is !== 'same' && !isUndated(time) && isBeside(time, setting),
		);
		return beside && settleTime(beside, own, anchor, clock);
	}

	return (
		readSpan(setting, role, own, context) ??
		(role === 'change' ? readCompared(context) : undefined)
	);
}

/** "On 31 March there were 352 cameras": a count of what there is, whatever it is compared with. */
function isStock(role: Role, {mention, before}: Setting): boolean {
	return (
		role === 'level' &&
		mention.unit === 'count' &&
		/\b(?:there (?:are|were|is|was)|numbered|headcount)\b/i.test(before)
	);
}

/** "0.5% lower than in the previous 12 months, and the 13% that we aimed at in 2023/24": a time behind the next figure. */
function isOfNext(
	{start}: OwnTime,
	{mention, gapAfter, next}: Setting,
	{compared}: SentenceTimes,
): boolean {
	return (
		next !== undefined &&
		start >= next.end &&
		compared.some(
			(other) =>
				other.start >= mention.end &&
				other.end <= mention.end + gapAfter.length,
		)
	);
}

function readSpan(
	setting: Setting,
	role: Role,
	own: readonly OwnTime[],
	context: PeriodContext,
): Based | undefined {
	const {times, background, clock} = context;
	const {carried, anchor} = background;
	const chosen = chooseTime(
		role,
		role === 'change'
			? own.filter((time) => !isOfNext(time, setting, times))
			: own,
		setting,
	);
	if (chosen && pointsBack(chosen, setting, carried)) {
		return (
			readBackInSentence(chosen, own, context) ?? readBack(chosen, background)
		);
	}

	if (chosen && isUndated(chosen) && own.length === 1) {
		return carried?.stretch.kind === 'as-at' ? carryOn(carried) : undefined;
	}

	const beside =
		chosen?.is === 'since-then'
			? own
			: own.filter((time) => !isApart(time, chosen, setting));
	const settled =
		chosen &&
		(settleTime(chosen, beside, anchor, clock) ??
			runFrom(chosen, background, clock));
	if (!settled) {
		return readAround(setting, context);
	}

	return (
		runOn(settled, setting, role, [
			...background.spans,
			...own.flatMap((time) => (time.is === 'fixed' ? time : [])),
		]) ?? (isStock(role, setting) ? settled : lengthen(settled, times))
	);
}

/** "12 at the end of June, and the headcount on that date": what the sentence itself named before. */
function readBackInSentence(
	chosen: OwnTime,
	own: readonly OwnTime[],
	{background: {anchor}, clock}: PeriodContext,
): Based | undefined {
	const named = own.findLast(
		({is, end}) => end <= chosen.start && (is === 'fixed' || is === 'floating'),
	);
	return named && settleTime(named, own, anchor, clock);
}

/** What is compared with the previous 12 months is 12 months long itself. */
function lengthen(settled: Based, {compared}: SentenceTimes): Based {
	const window = compared.find(({length}) => length !== undefined)?.length;
	const isPoint =
		settled.stretch.kind === 'as-at' ||
		(settled.stretch.kind === 'month' && settled.basis !== 'sentence');
	return isPoint && window
		? {
				basis: settled.basis,
				stretch: endMonths(settled.stretch.range.end, window),
			}
		: settled;
}

/** "82% of them tell us that things have got better": what people say is of no span that something else was counted in. */
function isAnswer({mention: {unit}, after}: Setting): boolean {
	return (
		unit === 'percent' &&
		/^(?: of [^,.;\d]{1,80}?)? (?:told|tell|say|said|report|feel|felt|reported (?:an? |that|feeling|being))\b/i.test(
			after,
		)
	);
}

/** What the text around a sentence says of time, where the sentence does not. */
function readAround(
	setting: Setting,
	{times, background: {carried, lead, ruling}, clock}: PeriodContext,
): Based | undefined {
	if (
		times.compared.some(({words}) => /^(?:previous|same) quarter/.test(words))
	) {
		return carried?.stretch.kind === 'quarter'
			? carryOn(carried)
			: {basis: 'report', stretch: {range: clock.quarter, kind: 'quarter'}};
	}

	const held =
		holdsOn(carried, setting.mention.unit) && !isAnswer(setting)
			? carryOn(carried)
			: undefined;
	return lead ?? (held ? lengthen(held, times) : carryOn(ruling));
}

/** "a year-on-year fall", and nothing else said: the 12 months up to the report. */
function readCompared({times, clock}: PeriodContext): Based | undefined {
	const shift = times.compared.find(
		({words, length}) => words === 'previous year' || length !== undefined,
	);
	return (
		shift && {
			basis: 'report',
			stretch: endMonths(
				clock.quarter.end,
				shift.length ?? Math.abs(shift.months!),
			),
		}
	);
}

export function toPeriod(based: Based | undefined): Period {
	return based
		? {
				start: based.stretch.range.start,
				end: based.stretch.range.end,
				kind: based.stretch.kind,
				basis: based.basis,
			}
		: {kind: 'not-stated'};
}

/** A sum that was paid once and the average of a span do not run on as totals do. */
function holdsOn(carried: Based | undefined, unit: Unit): boolean {
	const kind = carried?.stretch.kind;
	const isTime = unit === 'days' || unit === 'seconds';
	return !(unit === 'gbp' && kind !== 'as-at') && !(isTime && kind === 'since');
}
