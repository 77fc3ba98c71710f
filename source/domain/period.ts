import {type DateRange} from './date-range.js';

/** What sort of span a figure speaks of. `other` is a stated span of another length, such as the last nine months. */
export const periodKinds = [
	'12-months',
	'month',
	'quarter',
	'financial-year',
	'as-at',
	'year-to-date',
	'since',
	'other',
] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** How far one has to look to learn the period: the further, the less sure. */
export const periodBases = [
	'sentence',
	'paragraph',
	'section',
	'report',
] as const;

export type PeriodBasis = (typeof periodBases)[number];

export type StatedPeriod = DateRange & {
	readonly kind: PeriodKind;
	readonly basis: PeriodBasis;
};

/** A period that the report does not state is a value of its own, never a guess. */
export type Period = StatedPeriod | {readonly kind: 'not-stated'};

export function isStated(period: Period): period is StatedPeriod {
	return period.kind !== 'not-stated';
}

/** Its last day; of a period that is not stated what sorts before every day. */
export function endOf(period: Period): string {
	return isStated(period) ? period.end : '';
}
