import {type DateRange} from '../../domain/date-range.js';
import {type PeriodKind} from '../../domain/period.js';
import {type Reason} from '../numbers/mention.js';
import {type Span} from '../span.js';

/** What an expression of time says. */
export type Sense =
	/** A day, month, quarter or year that is named. */
	| {readonly is: 'named'; readonly range: DateRange; readonly kind: PeriodKind}
	/** A length without an end of its own: "the last 12 months", "12-month", "the previous 12 months". */
	| {
			readonly is: 'length';
			readonly months: number;
			readonly relation: Relation;
	  }
	| {readonly is: 'year-to-date'}
	/** The quarter or year of the report, the day that it speaks of as the present, or a "now" that could be any day since. */
	| {
			readonly is: 'current';
			readonly what: 'quarter' | 'financial-year' | 'report' | 'now';
	  }
	/** The same span, some months away: "the same period last year", "a year earlier". */
	| {readonly is: 'shifted'; readonly months: number; readonly words: string}
	/** "over the same period", "the same 12 months", "on that date": whatever the sentence before spoke of, or the last day of it. */
	| {
			readonly is: 'same';
			readonly isDay?: boolean;
			readonly months?: number;
	  }
	/** "since then", "… since.": from what was named last on. */
	| {readonly is: 'since-then'}
	/** Passed over and no more: "Summer 2021", "a three-year plan". */
	| {readonly is: 'nothing'};

export type Relation = 'last' | 'previous' | 'next' | 'plain' | 'first';

export type TimePhrase = Span & {
	readonly sense: Sense;
	/** `undefined` where there is no number in it to pass over. */
	readonly why: Reason | undefined;
};
