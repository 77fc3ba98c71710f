import {type PeriodBasis} from '../../domain/period.js';
import {type Span} from '../span.js';
import {type Stretch} from './spans-of-months.js';

/** A stretch of time that a sentence speaks of. */
export type OwnTime = Span &
	(
		| {
				readonly is: 'fixed';
				readonly stretch: Stretch;
				readonly basis: PeriodBasis;
				/** Later than the report: a deadline, a plan. */
				readonly isAhead?: boolean;
		  }
		/** A number of months that still needs an end. */
		| {readonly is: 'floating'; readonly months: number}
		/** "over the same period", "the same 12 months", "on that date". */
		| {
				readonly is: 'same';
				readonly isDay?: boolean | undefined;
				readonly months?: number | undefined;
		  }
		/** "since then": from what the text named last on. */
		| {readonly is: 'since-then'}
		/** "currently", which is the end of the report, or a mere "now". */
		| {readonly is: 'now'; readonly isDated: boolean}
	);

/** What a difference is against. */
export type ComparedTime = Span & {
	readonly words: string;
	/** How far away, where it is told from the own span. */
	readonly months?: number | undefined;
	readonly stretch?: Stretch | undefined;
	/** Length of the spans compared, "the previous 12 months". */
	readonly length?: number | undefined;
};

/** What a sentence says about time: its own spans, and those that it compares with. */
export type SentenceTimes = {
	readonly own: readonly OwnTime[];
	readonly compared: readonly ComparedTime[];
};
