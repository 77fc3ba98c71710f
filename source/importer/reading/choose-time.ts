import {type Role} from '../../domain/figure.js';
import {type OwnTime} from '../time/own-time.js';
import {type Setting} from './setting.js';
import {belongsToAnother, isBeside, isInAside, isNear} from './time-place.js';

/**
 * The times of a sentence that can be a figure's: not what another's brackets hold, nor what lies ahead, unless it is a
 * target's; and what a clause in between says only where nothing else is said.
 */
export function listOwn(
	setting: Setting,
	role: Role,
	times: readonly OwnTime[],
): readonly OwnTime[] {
	const open = times.filter(
		(time) =>
			!belongsToAnother(time, setting) &&
			(role === 'target' ||
				time.is !== 'fixed' ||
				!time.isAhead ||
				(isNear(time, setting) && time.stretch.kind === 'financial-year')),
	);
	const outside = open.filter((time) => !isInAside(time, setting));
	return outside.length > 0 ? outside : open;
}

/** The one of them that the figure is for. */
export function chooseTime(
	role: Role,
	own: readonly OwnTime[],
	setting: Setting,
): OwnTime | undefined {
	const now = role === 'level' ? findNow(own, setting) : undefined;
	return now ?? findNearest(own, setting);
}

/** "so that 315 cameras now feed the system": how many there are, whatever span made them so many. */
function findNow(
	own: readonly OwnTime[],
	setting: Setting,
): OwnTime | undefined {
	const now = own.find((time) => time.is === 'now' && isBeside(time, setting));
	return setting.mention.unit === 'count' ||
		isOfOwnClause(now, setting) ||
		(now?.is === 'now' && now.isDated && isAlone(now, own, setting))
		? now
		: undefined;
}

/** "currently 4.9%, 0.3 points more since March": the other times are behind the next number. */
function isAlone(
	now: OwnTime,
	own: readonly OwnTime[],
	{next}: Setting,
): boolean {
	return (
		next !== undefined &&
		own.every((time) => time === now || time.start >= next.end)
	);
}

/** "it was 4.6% in March and is currently 4.7%": between the two, and of the second alone. */
function isOfOwnClause(
	now: OwnTime | undefined,
	{mention, gapBefore, previous}: Setting,
): boolean {
	return (
		now?.is === 'now' &&
		now.isDated &&
		previous !== undefined &&
		now.start >= mention.start - gapBefore.length &&
		/\b(?:and|but)\b/i.test(gapBefore)
	);
}

/** "There are now 12 officers", and no date: on which day nobody can tell. */
export function isUndated(time: OwnTime): boolean {
	return time.is === 'now' && !time.isDated;
}

function findNearest(
	own: readonly OwnTime[],
	setting: Setting,
): OwnTime | undefined {
	const solid = own.filter(({is}) => is !== 'now');
	const near = solid.find(
		(time) => time.is !== 'same' && isNear(time, setting),
	);
	const earlier = solid.findLast(({end}) => end <= setting.mention.start);
	const later = solid.find(
		(time) =>
			time.start < setting.mention.end + setting.gapAfter.length ||
			(time.is === 'fixed' && time.stretch.kind !== 'year-to-date') ||
			time.is === 'floating',
	);
	return near ?? earlier ?? later ?? own.find(({is}) => is === 'now');
}
