import {shiftMonths} from '../../domain/date-range.js';
import {financialYearOf} from './months.js';
import {
	beginMonths,
	endMonths,
	type Stretch,
	startMonths,
	yearToDate,
} from './spans-of-months.js';
import {type Clock} from './clock.js';
import {type OwnTime} from './own-time.js';
import {type Sense, type TimePhrase} from './time-phrase.js';

/** A day, month, quarter or year that is named, with the words around it. */
export type NamedTime = {
	readonly time: TimePhrase;
	readonly sense: Extract<Sense, {is: 'named'}>;
	readonly words: string;
	readonly before: string;
	readonly behind: string;
	/** The expression of time before it in the sentence, and what stands between the two. */
	readonly previous: TimePhrase | undefined;
	readonly between: string;
};

const superlativeSince =
	/\b(?:\w+est|best|worst|first time|not|never|ever|trend)\b[^.;]{0,40}\bsince\s(?:(?:the|at|in|throughout) )*$/i;
const since = /\bsince\s(?:(?!and\b|but\b)[a-z’']+ ){0,9}$/i;

/** "since April 2019", "from April 2019 onwards": up to the report's last day. `undefined` where nothing runs since, as in "since at the end of June there were", `none` for "the lowest since". */
export function readSince(
	{time: {start, end}, sense, words, before, behind}: NamedTime,
	{quarter}: Clock,
): OwnTime | 'none' | undefined {
	const isFrom =
		/^ onwards?\b/i.test(behind) && sense.range.start <= quarter.end;
	const isSince =
		since.test(before) &&
		!(/^(?:at|in|by)\b/i.test(words) && /\bsince $/i.test(before));
	if (!isFrom && !isSince) {
		return undefined;
	}

	if (superlativeSince.test(before)) {
		return 'none';
	}

	const range = {start: sense.range.start, end: quarter.end};
	return {
		start,
		end,
		is: 'fixed',
		basis: 'report',
		stretch: {range, kind: 'since'},
	};
}

/** A length or a "year to date" that ends, or begins, with what is named: "12 months to June 2022". */
export function readJoined({
	time: {start, end},
	sense,
	words,
	before,
	previous,
	between,
}: NamedTime): OwnTime | undefined {
	const fix = (stretch: Stretch, from = start): OwnTime => ({
		start: from,
		end,
		is: 'fixed',
		basis: 'sentence',
		stretch,
	});
	const earlier = previous?.sense;
	if (earlier?.is === 'year-to-date' && between.length < 12) {
		return fix(yearToDate(sense.range.end), previous!.start);
	}

	if (earlier?.is === 'length') {
		const {months, relation} = earlier;
		if (relation === 'first' && between.startsWith(' of ')) {
			return fix(startMonths(sense.range, months));
		}

		if (sense.kind === 'month' && /^from\b/i.test((between + words).trim())) {
			return fix(beginMonths(sense.range.start, months), previous!.start);
		}

		if (
			relation !== 'previous' &&
			relation !== 'next' &&
			endsLength(between, words)
		) {
			return fix(endMonths(sense.range.end, months), previous!.start);
		}
	}

	const inYear = moveIntoYear(earlier, sense, between, words);
	if (inYear) {
		return fix(inYear, previous!.start);
	}

	if (isYearUpTo(earlier, sense, between, words)) {
		return fix(yearToDate(sense.range.end), previous!.start);
	}

	// "the year-on-year change to June": the months that end there.
	return earlier?.is === 'shifted' &&
		sense.kind === 'month' &&
		/\bto $/i.test(before)
		? fix(endMonths(sense.range.end, Math.abs(earlier.months)))
		: undefined;
}

/** "2022/23 (April to December)": months without a year behind the year that they are of. */
function moveIntoYear(
	earlier: Sense | undefined,
	{range, kind}: NamedTime['sense'],
	between: string,
	words: string,
): Stretch | undefined {
	const isOfYear =
		earlier?.is === 'named' &&
		earlier.kind === 'financial-year' &&
		/^,? \($/.test(between) &&
		!/\d/.test(words) &&
		/\s(?:to|until|through)\s|[-–]/.test(words);
	if (!isOfYear) {
		return undefined;
	}

	const {start} = earlier.range;
	const years = financialYearOf(range.start) - financialYearOf(start);
	const moved = shiftMonths(range, -12 * years);
	return {
		range: moved,
		kind: moved.start === start ? 'year-to-date' : kind,
	};
}

/** "2023/24 (to the end of December 2023)", "2023/24 to date (December)". */
function isYearUpTo(
	earlier: Sense | undefined,
	{range}: NamedTime['sense'],
	between: string,
	words: string,
): boolean {
	return (
		earlier?.is === 'named' &&
		range.end <= earlier.range.end &&
		/^,? \(?(?:up )?(?:to )?$/.test(between) &&
		(earlier.kind === 'year-to-date' ||
			(earlier.kind === 'financial-year' && /\bto\b/i.test(between + words)))
	);
}

/** "12 months to June", "year ending March", "twelve months (October – September)". */
function endsLength(between: string, words: string): boolean {
	return (
		/^(?: period| rolling| rolling period)?,?\s?(?:to|ending|ended|up to|until|ending in|ending on|to the|ending at|through to)?(?: the)?\s?\(?$/i.test(
			between,
		) &&
		(between.trim() !== '' ||
			/^(?:to|up to|ending)\b/i.test(words) ||
			between === '')
	);
}
