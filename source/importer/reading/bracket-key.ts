import {type PeriodBasis} from '../../domain/period.js';
import {readNumbers} from '../numbers/read-numbers.js';
import {splitSentences} from '../sentences.js';
import {type Clock} from '../time/clock.js';
import {interpretTimes} from '../time/interpret.js';
import {moveStretch, type Stretch} from '../time/spans-of-months.js';
import {type Setting} from './setting.js';
import {type Based} from './settle-time.js';

/** What a text says of the numbers that stand in brackets: which time they are of, or how many months away. */
export type BracketKey = {
	readonly basis: PeriodBasis;
	readonly stretch?: Stretch | undefined;
	readonly months?: number | undefined;
};

const inBrackets = /\b(?:in|within) (?:brackets|parenthes[ei]s)\b/i;

/**
 * Reads what is said of numbers in brackets: "with the whole of 2023/24 in brackets", "those in brackets are of the year
 * before". `undefined` where nothing is, or no time.
 *
 * @param basis where the text stands: it leads in to a list, or comes before in the paragraph.
 */
export function readBracketKey(
	text: string,
	basis: PeriodBasis,
	clock: Clock,
): BracketKey | undefined {
	const key = inBrackets.exec(text);
	if (!key) {
		return undefined;
	}

	const sentence = splitSentences(text).find(({end}) => end > key.index)!;
	const {times} = readNumbers(text, clock);
	const {own, compared} = interpretTimes(text, sentence, times, clock);
	const named = [
		...own.flatMap((time) => (time.is === 'fixed' ? [time] : [])),
		...compared,
	];
	const distance = ({start, end}: (typeof named)[number]) =>
		Math.min(
			Math.abs(key.index - end),
			Math.abs(start - key.index - key[0].length),
		);
	const [nearest] = named.toSorted((a, b) => distance(a) - distance(b));
	return (
		nearest && {
			basis,
			stretch: nearest.stretch,
			months: 'months' in nearest ? nearest.months : undefined,
		}
	);
}

/** "17 (26)": a number alone in brackets behind another. */
export function isAloneInBrackets({
	mention,
	gapBefore,
	after,
	previous,
}: Setting): boolean {
	return (
		previous?.unit === mention.unit &&
		mention.sign === undefined &&
		/^[^()\d]{0,20}\($/.test(gapBefore) &&
		after.startsWith(')')
	);
}

/** The time that the key gives such a number. */
export function readKeyedPeriod(
	{basis, stretch, months}: BracketKey,
	level: Based | undefined,
): Based | undefined {
	if (stretch) {
		return {basis, stretch};
	}

	return months === undefined || !level
		? undefined
		: {basis: level.basis, stretch: moveStretch(level.stretch, months)};
}
