import {type OwnTime} from '../time/own-time.js';
import {carryOn} from './background.js';
import {type PeriodContext} from './period-context.js';
import {type Setting} from './setting.js';
import {type Based, settleTime} from './settle-time.js';
import {isBehindInClause, isNear, isOfAnotherFigure} from './time-place.js';

/** By when a target is to be met; a time limit stands without a period of its own. */
export function readDeadline(
	setting: Setting,
	own: readonly OwnTime[],
	{background: {carried, mentioned, anchor}, clock}: PeriodContext,
): Based | undefined {
	if (setting.mention.unit === 'seconds' || setting.mention.unit === 'days') {
		return undefined;
	}

	const deadline = own.find(
		(time) =>
			(time.is === 'same' && !isOfAnotherFigure(time, setting)) ||
			(time.is === 'fixed' &&
				(isNear(time, setting) ||
					time.stretch.kind === 'financial-year' ||
					(isBehindInClause(time, setting) &&
						(time.isAhead === true || isBy(time, setting))))),
	);
	return deadline?.is === 'same'
		? carryOn(carried ?? mentioned)
		: deadline && settleTime(deadline, own, anchor, clock);
}

/** "the 1,480 whom the Home Office expected of us by 31 March". */
function isBy({start}: OwnTime, {mention, after}: Setting): boolean {
	// The words of a time can begin with its "by".
	const [ahead, words] = [
		after.slice(0, start - mention.end),
		after.slice(start - mention.end),
	];
	return /\bby $/i.test(ahead) || /^by\b/i.test(words);
}
