import {type PeriodBasis} from '../../domain/period.js';
import {type Clock} from '../time/clock.js';
import {type OwnTime} from '../time/own-time.js';
import {endMonths, type Stretch, yearToDate} from '../time/spans-of-months.js';

/** A period with the place it was read at. */
export type Based = {readonly stretch: Stretch; readonly basis: PeriodBasis};

/**
 * The period that a time stands for: a length gets its end from the day beside it, from the paragraph or from the report.
 */
export function settleTime(
	time: OwnTime,
	own: readonly OwnTime[],
	anchor: string | undefined,
	{quarter}: Clock,
): Based | undefined {
	switch (time.is) {
		case 'fixed': {
			const window = own.find((other) => other.is === 'floating');
			const isPoint =
				time.stretch.kind === 'as-at' ||
				time.stretch.kind === 'quarter' ||
				time.stretch.kind === 'month';
			const isInYear = own.some(
				(other) =>
					other !== time &&
					other.is === 'fixed' &&
					other.stretch.kind === 'year-to-date',
			);
			if (time.stretch.kind === 'as-at' && isInYear) {
				return {basis: time.basis, stretch: yearToDate(time.stretch.range.end)};
			}

			return window?.is === 'floating' && isPoint
				? {
						basis: time.basis,
						stretch: endMonths(time.stretch.range.end, window.months),
					}
				: {basis: time.basis, stretch: time.stretch};
		}

		case 'floating': {
			const point = own.find(
				(other) =>
					other.is === 'fixed' &&
					other.stretch.kind !== 'since' &&
					other.stretch.kind !== '12-months',
			);
			const end = point?.is === 'fixed' ? point.stretch.range.end : undefined;
			return {
				basis: end ? 'sentence' : anchor ? 'paragraph' : 'report',
				stretch: endMonths(end ?? anchor ?? quarter.end, time.months),
			};
		}

		case 'now': {
			return {
				basis: 'report',
				stretch: {range: {start: quarter.end, end: quarter.end}, kind: 'as-at'},
			};
		}

		case 'since-then': {
			return runSince(time.start, own, quarter.end);
		}

		case 'same': {
			return undefined;
		}
	}
}

/** From the time that the sentence named last, up to the report's last day. */
function runSince(
	before: number,
	own: readonly OwnTime[],
	latest: string,
): Based | undefined {
	const from = own.findLast(({is, end}) => is === 'fixed' && end <= before);
	return from?.is === 'fixed'
		? {
				basis: 'report',
				stretch: {
					range: {start: from.stretch.range.start, end: latest},
					kind: 'since',
				},
			}
		: undefined;
}
