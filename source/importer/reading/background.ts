import {wholeMonths} from '../../domain/date-range.js';
import {type Clock} from '../time/clock.js';
import {type OwnTime} from '../time/own-time.js';
import {type Setting} from './setting.js';
import {type Based} from './settle-time.js';

/** What the sentences before a figure's own say about time. */
export type Background = {
	/** The period of the last figures of the paragraph, near enough to hold on. */
	readonly carried: Based | undefined;
	/** The last span that an earlier sentence named, with or without figures. */
	readonly mentioned: Based | undefined;
	/** The time that a sentence set for all that follow it. */
	readonly ruling: Based | undefined;
	/** Every span that the sentences before spoke of. */
	readonly spans: readonly Based[];
	/** The last day that the paragraph named: an end for "the last 12 months". */
	readonly anchor: string | undefined;
	/** What leads in to the list that the paragraph belongs to. */
	readonly lead: Based | undefined;
};

/** A period that an earlier sentence gave holds on for this one. */
export function carryOn(based: Based | undefined): Based | undefined {
	return (
		based && {
			...based,
			basis: based.basis === 'sentence' ? 'paragraph' : based.basis,
		}
	);
}

const ofThese = /^(?: \([^)]*\))? of (?:these|those|them)\b/i;

/** "over the same period"; "36% of these are now closed", of those that came in over a span. */
export function pointsBack(
	{is}: OwnTime,
	{after}: Setting,
	carried: Based | undefined,
): boolean {
	return (
		is === 'same' ||
		(is === 'now' && carried !== undefined && ofThese.test(after))
	);
}

/** What it points to. */
export function readBack(
	time: OwnTime,
	background: Background,
): Based | undefined {
	if (time.is !== 'same') {
		return carryOn(background.carried);
	}

	const meant = findSame(time.months, background);
	return time.isDay ? readDay(meant, background.anchor) : meant;
}

/** "over the same period", "over the same 12 months". */
function findSame(
	months: number | undefined,
	{spans, carried, mentioned, lead}: Background,
): Based | undefined {
	const ofLength =
		months === undefined
			? undefined
			: spans.findLast(({stretch}) => wholeMonths(stretch.range) === months);
	return carryOn(ofLength ?? carried ?? mentioned ?? lead);
}

/** "on the same date": the last day spoken of. */
function readDay(
	meant: Based | undefined,
	anchor: string | undefined,
): Based | undefined {
	const day = anchor ?? meant?.stretch.range.end;
	return day === undefined
		? undefined
		: {
				basis: 'paragraph',
				stretch: {range: {start: day, end: day}, kind: 'as-at'},
			};
}

/** "It opened in May. Since then …": from what a sentence before named. */
export function runFrom(
	{is}: OwnTime,
	{mentioned}: Background,
	{quarter: {end}}: Clock,
): Based | undefined {
	return is === 'since-then' && mentioned
		? {
				basis: 'report',
				stretch: {
					range: {start: mentioned.stretch.range.start, end},
					kind: 'since',
				},
			}
		: undefined;
}
