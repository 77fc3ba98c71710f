import {type Mention} from '../numbers/mention.js';
import {type Span} from '../span.js';
import {type OwnTime} from '../time/own-time.js';
import {type Setting} from './setting.js';

/** "1,612 in April 2021": right behind the number, before the next one. */
export function isNear(time: OwnTime, setting: Setting): boolean {
	const {mention, gapAfter} = setting;
	const distance = time.start - mention.end;
	return (
		distance < 45 &&
		isBehindInClause(time, setting) &&
		!/\band\b/.test(gapAfter.slice(0, distance))
	);
}

/** "the 1,485 that the Home Office expects us to have at the end of March": before the next number, however far. */
export function isBehindInClause(
	{start, end}: OwnTime,
	{mention, gapAfter}: Setting,
): boolean {
	return (
		start >= mention.end &&
		end <= mention.end + gapAfter.length &&
		!/[,;]/.test(gapAfter.slice(0, start - mention.end))
	);
}

/** In the number's own clause, on either side of it. */
export function isBeside(
	{start, end}: OwnTime,
	{mention, gapBefore, gapAfter}: Setting,
): boolean {
	const between =
		start >= mention.end
			? gapAfter.slice(0, start - mention.end)
			: gapBefore.slice(Math.max(0, end - mention.start + gapBefore.length));
	const isInGap =
		start >= mention.end
			? end <= mention.end + gapAfter.length
			: start >= mention.start - gapBefore.length;
	return isInGap && between.length < 40 && !/[,;]|\band\b/.test(between);
}

export function isBehindInBrackets(
	{start, end}: OwnTime,
	{mention, gapBefore, after}: Setting,
): boolean {
	const close = after.indexOf(')');
	return (
		gapBefore.lastIndexOf('(') > gapBefore.lastIndexOf(')') &&
		close !== -1 &&
		start >= mention.end &&
		end <= mention.end + close + 1
	);
}

/** "(Q2 24/25: 45.2%)": in brackets, and right before its number. */
export function isLabel(
	{start, end}: Span,
	{mention, before}: Pick<Setting, 'mention' | 'before'>,
): boolean {
	const offset = mention.start - before.length;
	return (
		end <= mention.start &&
		/\(\s?$/.test(before.slice(0, Math.max(0, start - offset))) &&
		/^:\s$/.test(before.slice(end - offset))
	);
}

const labelled = /^:\s[-−–+~£]?\d/;

/** A time in the brackets of another figure is that figure's alone. */
export function belongsToAnother(time: OwnTime, setting: Setting): boolean {
	const {mention, gapAfter, after, before} = setting;
	const offset = mention.start - before.length;
	if (isLabel(time, setting)) {
		return false;
	}

	if (time.start >= mention.end) {
		const between = after.slice(0, time.start - mention.end);
		if (
			between.endsWith('(') &&
			labelled.test(after.slice(time.end - mention.end))
		) {
			return true;
		}

		return (
			between.lastIndexOf('(') > between.lastIndexOf(')') &&
			/\d/.test(between.slice(between.lastIndexOf('('))) &&
			gapAfter.length < between.length
		);
	}

	const behind = before.slice(time.end - offset);
	const ahead = before.slice(0, Math.max(0, time.start - offset));
	if (ahead.endsWith('(') && labelled.test(behind)) {
		return true;
	}

	return (
		ahead.lastIndexOf('(') > ahead.lastIndexOf(')') &&
		/\(\s?[^()]*\d[^()]*$/.test(ahead) &&
		/^[^(]*\)/.test(behind)
	);
}

const aside = /, (?:which|who|where|when|whose)\b[^,;]*$/i;

/** "The Force, which had been 14th at the end of June, was 8th": a time of a clause that is over before the number comes. */
export function isInAside(time: OwnTime, {mention, before}: Setting): boolean {
	const offset = mention.start - before.length;
	return (
		time.end <= mention.start &&
		aside.test(before.slice(0, time.start - offset)) &&
		/^[^,;]*, (?!and\b|but\b|or\b)/.test(before.slice(time.end - offset))
	);
}

/** "117 in October and 131 in December, and over the rolling year": a window of another clause says nothing of the months. */
export function isApart(
	time: OwnTime,
	chosen: OwnTime | undefined,
	{mention, previous, next, before, after}: Setting,
): boolean {
	if (!chosen || time === chosen) {
		return false;
	}

	const [first, second] =
		time.start < chosen.start ? [time, chosen] : [chosen, time];
	const isParted = (other: Mention | undefined) =>
		other !== undefined &&
		other.start >= first.end &&
		other.end <= second.start;
	const offset = mention.start - before.length;
	const between = (
		before +
		' '.repeat(mention.end - mention.start) +
		after
	).slice(first.end - offset, second.start - offset);
	return (
		((isParted(previous) || isParted(next)) && /[,;]|\band\b/.test(between)) ||
		/[,;] (?:and|but|while)\b/.test(between)
	);
}

/** "from 31st to 9th" is a way through time and stands at no one point of it. */
export function isMovement({gapBefore, gapAfter}: Setting): boolean {
	return (
		(/\bfrom $/i.test(gapBefore) && /^ to $/i.test(gapAfter)) ||
		/^ to $/i.test(gapBefore)
	);
}

/** "4.6% at the same date, the aim being 9%": in a clause that is over before the number comes. */
export function isOfAnotherFigure(
	{start, end}: OwnTime,
	{mention, gapBefore, previous}: Setting,
): boolean {
	const offset = mention.start - gapBefore.length;
	return (
		previous !== undefined &&
		start >= offset &&
		end <= mention.start &&
		/[,;]/.test(gapBefore.slice(end - offset))
	);
}
