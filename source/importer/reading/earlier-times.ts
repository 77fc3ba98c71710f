import {shiftMonths} from '../../domain/date-range.js';
import {splitSentences} from '../sentences.js';
import {type Clock} from '../time/clock.js';
import {type OwnTime, type SentenceTimes} from '../time/own-time.js';
import {endMonths} from '../time/spans-of-months.js';
import {type Background} from './background.js';
import {type BareFigure} from './bare-figure.js';
import {rulesOver} from './ruling-time.js';
import {type Based, settleTime} from './settle-time.js';

/** Months after which no "last 12 months" ends on a day. */
const stalest = 6;

/** Sentences over which a period holds on. */
const carriedOver = 2;

/** A sentence without a figure still sets the time when it speaks of something measured. */
const statistic =
	/\b(?:rates?|ratios?|average|response times|volumes?|levels|demand|proportion|representation|conviction|offences|referrals)\b/i;

/** What the sentences before a figure's own say about time. */
export function readEarlier(
	text: string,
	sentenceIndex: number,
	read: {
		readonly figures: readonly BareFigure[];
		/** Of each sentence. */
		readonly times: (sentenceIndex: number) => SentenceTimes;
	},
	clock: Clock,
): Omit<Background, 'lead'> {
	let mentioned: Based | undefined;
	let anchor: string | undefined;
	let carried: Based | undefined;
	let carriedFrom = 0;
	let ruling: Based | undefined;
	const spans: Based[] = [];
	for (const [index, sentence] of splitSentences(text)
		.slice(0, sentenceIndex)
		.entries()) {
		const {own} = read.times(index);
		const based = readTime(own, anchor, clock);
		// "Since its inception" goes back to where something began, past a "this year" in between.
		mentioned = isVague(based) ? (mentioned ?? based) : (based ?? mentioned);
		anchor = nameEnd(based, clock) ?? anchor;
		const inside = read.figures.filter(
			({setting}) => setting.sentenceIndex === index,
		);
		const words = text.slice(sentence.start, sentence.end);
		const isStatistic = inside.length === 0 && statistic.test(words);
		if (inside.length === 0 && rulesOver(words, sentence.start, own)) {
			ruling = based;
		}

		const held =
			inside.findLast((figure) => isHeld(figure))?.period ??
			(isStatistic ? based : undefined);
		if (held) {
			carried = held;
			carriedFrom = index;
		}

		spans.push(...[based, held].filter((span) => span !== undefined));
	}

	const last = read.figures.findLast(
		({setting, role}) =>
			setting.sentenceIndex < sentenceIndex && role.role !== 'target',
	);
	return {
		carried: sentenceIndex - carriedFrom <= carriedOver ? carried : undefined,
		mentioned,
		ruling,
		spans,
		anchor: [anchor, last?.period?.stretch.range.end].find((day) =>
			isFresh(day, clock),
		),
	};
}

/** The span that a sentence names last. */
function readTime(
	times: readonly OwnTime[],
	anchor: string | undefined,
	clock: Clock,
): Based | undefined {
	const usable = times.filter(
		(time) => time.is === 'floating' || (time.is === 'fixed' && !time.isAhead),
	);
	const own = usable.findLast((time) => !isYearToDate(time)) ?? usable.at(-1);
	if (own?.is === 'fixed') {
		return settleTime(own, times, anchor, clock);
	}

	return own?.is === 'floating'
		? {
				basis: anchor ? 'paragraph' : 'report',
				stretch: endMonths(anchor ?? clock.quarter.end, own.months),
			}
		: undefined;
}

function isYearToDate(time: OwnTime): boolean {
	return time.is === 'fixed' && time.stretch.kind === 'year-to-date';
}

function isVague(based: Based | undefined): boolean {
	return based?.basis === 'report' && based.stretch.kind !== 'since';
}

/** The last day that a sentence names itself, when the report knows it already. */
function nameEnd(
	based: Based | undefined,
	{quarter}: Clock,
): string | undefined {
	const isNamed =
		based?.basis === 'sentence' && based.stretch.range.end <= quarter.end;
	return isNamed ? based.stretch.range.end : undefined;
}

/** Recent enough for "the last 12 months" to end on it. */
function isFresh(day: string | undefined, {quarter: {end}}: Clock): boolean {
	return (
		day !== undefined && day > shiftMonths({start: end, end}, -stalest).end
	);
}

/** "Currently" holds for its own sentence, a target and an earlier value for themselves. */
function isHeld({period, role}: BareFigure): boolean {
	return (
		period !== undefined &&
		role.role !== 'baseline' &&
		role.role !== 'target' &&
		!(period.stretch.kind === 'as-at' && period.basis === 'report')
	);
}
