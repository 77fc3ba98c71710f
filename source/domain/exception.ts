import {type Bearing} from './indicator.js';
import {type QuarterId} from './quarter.js';
import {
	type Evidence,
	type ExpectedRange,
	type Side,
	type VerdictName,
	type VerdictRecord,
} from './verdict.js';
import {type Period} from './period.js';

/**
 * Why a row stands on the exceptions screen. `statistical`: outside what the series leads one to expect. `target`: a
 * level misses a target that the report states for it. `peer`: a level is apart from the national or most similar
 * group value. `movement`: a published change beyond the tolerance that cannot be tested. `query`: figures that
 * contradict each other.
 */
export const exceptionKinds = [
	'statistical',
	'target',
	'peer',
	'movement',
	'query',
] as const;

export type ExceptionKind = (typeof exceptionKinds)[number];

export type ExceptionFinding = {
	/** Made of quarter, kind and subject, so that the same finding keeps its id, and its triage, when it is found again. */
	readonly id: string;
	readonly kind: ExceptionKind;
	/** The quarter whose report brought it to light. */
	readonly quarter: QuarterId;
	/** Id of the indicator; absent for a query about a report itself. */
	readonly indicator?: string | undefined;
	readonly breakdown?: string | undefined;
	/** Only for statistical exceptions. */
	readonly verdict?: VerdictName | undefined;
	/** What sets it apart, in a word or two: `below national average`. */
	readonly reason: string;
	readonly evidence?: Evidence | undefined;
	readonly side?: Side | undefined;
	readonly bearing: Bearing;
	readonly period: Period;
	readonly value?: number | undefined;
	readonly expected?: ExpectedRange | undefined;
	/** One sentence that can be said aloud. */
	readonly explanation: string;
	readonly record: VerdictRecord;
	/** Ids of the figures it rests on. */
	readonly figures: readonly string[];
	/** Greater is worse, within its place in the order of the list. */
	readonly severity: number;
};
