import {type NotAssessableReason, type Verdict} from '../../domain/verdict.js';
import {
	findBreakEvenCount,
	findBreakEvenDenominator,
} from '../../statistics/break-even.js';
import {formatNumber} from '../../format/value.js';
import {
	type PublishedChange,
	type Sample,
	type StatedObservation,
} from './sample.js';

/** A verdict that nothing can be said, why, and what it would take. */
export function refuse(
	reason: NotAssessableReason,
	explanation: string,
	{
		needed,
		last,
		record = {},
	}: {
		needed?: string;
		last?: StatedObservation | undefined;
		record?: Record<string, unknown>;
	} = {},
): Verdict {
	return {
		verdict: 'not-assessable',
		reason,
		period: last?.period,
		value: last?.value,
		explanation,
		needed,
		record: {method: 'none', ...record},
	};
}

/** Two proportions or a change that were printed without the numbers they are made of. */
export function refuseWithoutCounts(
	{published}: Sample,
	pair: readonly [StatedObservation, StatedObservation] | undefined,
	last: StatedObservation | undefined,
): Verdict {
	const bases = findBases(published, pair);
	const subject = published?.text ?? 'The difference';
	const needed = describeBases(bases);
	return refuse(
		'no-counts',
		needed
			? `Cannot be assessed: published without counts. ${subject} would need ${needed}.`
			: 'Cannot be assessed: published without counts.',
		{
			needed: needed
				? `${needed}, or the counts themselves`
				: 'the counts that it was worked out from',
			last,
			record: {breakEven: bases},
		},
	);
}

/** Times and sums of money are means of something: without the spread of it two of them cannot be told apart. */
export function refuseWithoutSpread(
	last: StatedObservation | undefined,
): Verdict {
	return refuse(
		'no-counts',
		'Cannot be assessed: published without the number of cases and their spread.',
		{
			needed:
				'a value for each month, or the number of cases and their standard deviation',
			last,
		},
	);
}

type BreakEven = {
	readonly kind: 'events' | 'denominator';
	readonly least: number;
};

function findBases(
	published: PublishedChange | undefined,
	pair: readonly [StatedObservation, StatedObservation] | undefined,
): BreakEven[] {
	if (published?.ratio !== undefined) {
		return keepFinite([
			{kind: 'events', least: findBreakEvenCount(published.ratio)},
		]);
	}

	const proportions =
		published?.proportions ??
		(pair ? [[pair[0].value / 100, pair[1].value / 100] as const] : []);
	return keepFinite(
		proportions
			.filter((shares) => shares.every((share) => share >= 0 && share <= 1))
			.map(([earlier, later]) => ({
				kind: 'denominator',
				least: findBreakEvenDenominator(earlier, later),
			})),
	);
}

function keepFinite(bases: readonly BreakEven[]): BreakEven[] {
	return bases.filter(({least}) => Number.isFinite(least));
}

function describeBases(bases: readonly BreakEven[]): string | undefined {
	const [first, second] = bases.map(({least}) => formatNumber(least));
	if (first === undefined) {
		return undefined;
	}

	return bases[0]?.kind === 'events'
		? `at least ${first} events in the earlier period`
		: `a denominator of at least ${first} in each period${second ? ` (${second} if it is relative)` : ''}`;
}
