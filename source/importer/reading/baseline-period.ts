import {type ComparedTime} from '../time/own-time.js';
import {moveStretch} from '../time/spans-of-months.js';
import {type PeriodContext} from './period-context.js';
import {type Setting} from './setting.js';
import {type Based, settleTime} from './settle-time.js';
import {isBehindInBrackets, isLabel, isNear} from './time-place.js';

/** The period of an earlier value: its own where it has one, else the level's, moved. */
export function readBaselinePeriod(
	setting: Setting,
	level: Based | undefined,
	{times, background: {anchor}, clock}: PeriodContext,
): Based | undefined {
	const compared = nearestCompared(setting, times.compared);
	const bracketed = times.own.find(
		(time) =>
			isLabel(time, setting) ||
			isBehindInBrackets(time, setting) ||
			isNear(time, setting),
	);
	if (bracketed && bracketed.is !== 'same' && bracketed.is !== 'now') {
		return settleTime(bracketed, [], anchor, clock);
	}

	if (compared?.stretch) {
		return {basis: 'sentence', stretch: compared.stretch};
	}

	if (!compared && level?.stretch.kind === '12-months') {
		// "from 310 to 290 in the year to June".
		return {...level, stretch: moveStretch(level.stretch, -12)};
	}

	return compared?.months !== undefined && level
		? {
				basis: level.basis === 'report' ? 'sentence' : level.basis,
				stretch: moveStretch(level.stretch, compared.months),
			}
		: undefined;
}

/** The span of time that a number in a comparison is nearest to. */
export function nearestCompared(
	{mention}: Setting,
	compared: readonly ComparedTime[],
): ComparedTime | undefined {
	const distance = ({start, end}: ComparedTime) =>
		start >= mention.end ? start - mention.end : mention.start - end + 5;
	return compared.toSorted((a, b) => distance(a) - distance(b))[0];
}
