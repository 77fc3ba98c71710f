import {
	type ChangeDirection,
	type Place,
	type Reading,
} from '../../domain/figure.js';
import {type Indicator} from '../../domain/indicator.js';
import {rateFigure} from '../confidence.js';
import {type BareFigure} from '../reading/bare-figure.js';
import {type ReadFigure} from '../read-figure.js';
import {toPeriod} from '../reading/period.js';
import {type Setting} from '../reading/setting.js';
import {readReference} from '../reading/reference.js';
import {type Entry, isAlwaysBrokenDown} from './catalogue.js';
import {nameLastPart} from './named-part.js';
import {readBreakdown} from './breakdown.js';
import {type Match} from './find-indicator.js';

/** A figure with the indicator that was found for it. */
export type Matched = {
	readonly bare: BareFigure;
	readonly match: Match | undefined;
};

/** What a figure stands in. */
type Around = {
	/** Of the paragraph. */
	readonly text: string;
	readonly place: Place;
	/** The objective that its heading says in other words. */
	readonly takenFor: string | undefined;
	/** The figure before it. */
	readonly previous: ReadFigure | undefined;
};

/** How far before its sentence, in characters, a figure's place is looked for. */
const farthestPart = 1500;

/** Puts together what was read of a figure; its id comes with its place in the report. */
export function buildFigure(
	{bare, match}: Matched,
	all: readonly Matched[],
	{text, place, takenFor, previous}: Around,
): ReadFigure {
	const {mention, role, qualifier, setting, period} = bare;
	const {start, end, value, valueTo, unit} = mention;
	// A level is of what it says itself; what goes with one is of what that is.
	const carry =
		previous &&
		setting.previous &&
		previous.indicator === match?.indicator.id &&
		(role.role !== 'level' || previous.role !== 'level')
			? previous.breakdown
			: undefined;
	const breakdown =
		match &&
		(readBreakdown(setting, match.entry) ??
			carry ??
			readPart(text, setting, match.entry));
	const {reference, referencePeriod} = readReference(bare);
	const stated = toPeriod(period);
	const {confidence, reasons} = rateFigure({
		bare,
		match,
		figure: {breakdown, period: stated},
		takenFor,
		leansOn:
			role.role !== 'level' &&
			(previous?.indicator === match?.indicator.id ||
				(setting.previous && previous?.indicator === undefined))
				? previous
				: undefined,
	});
	// Every figure has the same properties in the same order: thousands of them are copied and stored.
	return {
		report: place.report,
		priority: place.priority,
		strand: place.strand,
		objective: place.objective,
		paragraph: place.paragraph,
		id: '',
		printed: text.slice(start, end),
		indicator: match?.indicator.id,
		breakdown,
		role: role.role,
		value,
		valueTo,
		unit,
		qualifier,
		direction: readDirection(bare, match?.indicator),
		reference,
		referencePeriod,
		period: stated,
		reading: readReading({bare, match}, all),
		numerator: findNumerator(bare, all),
		span: {start, end},
		confidence,
		reasons,
	};
}

/** What figures that are given by rounds or places are of: named before the number, or beside it, or before its sentence. */
function readPart(
	text: string,
	{sentence: {start, end}, mention}: Setting,
	entry: Entry,
): string | undefined {
	const isOfRounds = [...entry.breakdowns].some((breakdown = '') =>
		breakdown.startsWith('round '),
	);
	if (!isOfRounds && !isAlwaysBrokenDown(entry)) {
		return undefined;
	}

	return (
		nameLastPart(text.slice(start, mention.start)) ??
		nameLastPart(text.slice(start, end)) ??
		(isAlwaysBrokenDown(entry)
			? nameLastPart(text.slice(Math.max(0, start - farthestPart), start))
			: undefined)
	);
}

/** A change, or a peer's change, has a direction; of a number that should fall, an improvement goes down. */
function readDirection(
	{role, mention}: BareFigure,
	indicator: Indicator | undefined,
): ChangeDirection | undefined {
	if (role.change?.isJudged && indicator?.direction === 'decrease') {
		return role.change.direction === 'up' ? 'down' : 'up';
	}

	if (role.role === 'change') {
		return role.change?.direction ?? 'up';
	}

	return role.role === 'peer' && (mention.sign !== undefined || role.change)
		? (role.change?.direction ?? (mention.sign === '-' ? 'down' : 'up'))
		: undefined;
}

/**
 * How to take a "%" change of a percentage. In points where two printed values differ by just as much; else the print
 * does not settle it.
 */
function readReading(
	{bare, match}: Matched,
	all: readonly Matched[],
): Reading | undefined {
	const {mention, role} = bare;
	if (
		role.role !== 'change' ||
		mention.unit !== 'percent' ||
		match?.indicator.unit !== 'percent'
	) {
		return undefined;
	}

	const values = all
		.filter(
			(other) =>
				other.bare.role.role !== 'change' &&
				other.match?.indicator.id === match.indicator.id &&
				other.bare.mention.unit === 'percent',
		)
		.map((other) => other.bare.mention.value);
	const isDifference = values.some((a) =>
		values.some((b) => Math.abs(a - b - mention.value) < 0.051),
	);
	return isDifference ? 'points' : 'either';
}

/** "93.2% (512)": the count in brackets is what the share is made of. */
function findNumerator(
	{mention}: BareFigure,
	all: readonly Matched[],
): number | undefined {
	const next = all.find(({bare}) => bare.setting.previous === mention)?.bare;
	return mention.unit === 'percent' &&
		next?.mention.unit === 'count' &&
		next.mention.sign === undefined &&
		next.setting.gapBefore === ' (' &&
		next.setting.after.startsWith(')')
		? next.mention.value
		: undefined;
}
