import {type Figure} from './figure.js';
import {type NewIndicator} from './new-indicator.js';
import {type QuarterId} from './quarter.js';

/** `waiting` figures are counted and shown nowhere else until a person decides. */
export const reviewStatuses = ['waiting', 'accepted', 'rejected'] as const;

export type ReviewStatus = (typeof reviewStatuses)[number];

export type ReviewDecision = 'accept' | 'reject' | 'undo';

/** What of a reading can be corrected. */
export const corrigible = [
	'indicator',
	'breakdown',
	'value',
	'unit',
	'role',
	'direction',
	'period',
] as const;

/** What a person writes in place of what was read; what is absent stays as it is. */
export type Corrections = Partial<
	Readonly<Record<(typeof corrigible)[number], string>>
>;

/** What a person decides about a figure. A correction accepts it, and so does an indicator that is made for it. */
export type ReviewChoice =
	| {
			readonly decision: 'accept';
			readonly corrections?: Corrections | undefined;
			readonly made?: NewIndicator | undefined;
	  }
	| {readonly decision: 'reject' | 'undo'};

/** A figure that a reader found in a report, and what was decided about it. Its id is the figure's. */
export type ReviewItem = {
	readonly id: string;
	readonly report: QuarterId;
	/** Of its paragraph, counted through the report. */
	readonly ordinal: number;
	/** In its paragraph, in UTF-16 units. */
	readonly span: {readonly start: number; readonly end: number};
	readonly sentence: string;
	/** As the reader has it. */
	readonly read: Figure;
	/** As it stands: what a person corrected is in it. */
	readonly figure: Figure;
	/** 0 to 1. */
	readonly confidence: number;
	readonly reasons: readonly string[];
	readonly status: ReviewStatus;
	/** Who decided; absent where the reading was sure enough, or nobody has. */
	readonly by?: string | undefined;
	readonly at?: string | undefined;
};

/** One entry of the log. */
export type ReviewEntry = {
	readonly review: string;
	readonly decision: ReviewDecision;
	readonly by: string;
	readonly at: string;
	/** As it stood after the decision. */
	readonly figure: Figure;
};

/** The words around a figure that a person assigned: the same words mean the same indicator in the next report. */
export type Alias = {
	readonly words: string;
	readonly unit: Figure['unit'];
	readonly role: Figure['role'];
	readonly indicator: string;
	readonly breakdown?: string | undefined;
	/** The decision that it comes from. */
	readonly review: string;
	readonly by: string;
	readonly at: string;
};
