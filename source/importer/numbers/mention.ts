import {type Unit} from '../../domain/unit.js';
import {type Span} from '../span.js';

/** How a number is written, which says much about what it does. */
export type Form =
	'digits' | 'word' | 'fraction' | 'multiple' | 'ordinal' | 'range' | 'year';

/** A number in the text with its unit. The span covers both. */
export type Mention = Span & {
	readonly form: Form;
	readonly value: number;
	readonly valueTo?: number | undefined;
	readonly unit: Unit;
	readonly sign?: '+' | '-' | undefined;
	readonly denominator?: number | undefined;
};

/** Why a number is no figure. */
export const reasons = [
	'date',
	'quarter',
	'period-length',
	'name',
	'age-band',
	'legislation',
	'page',
	'idiom',
	'back-reference',
	'vague',
	'url',
] as const;

export type Reason = (typeof reasons)[number];

/** A number that measures nothing. */
export type PassedOver = Span & {readonly why: Reason};
