import {type Match} from './matching/find-indicator.js';
import {type BareFigure} from './reading/bare-figure.js';

export type Confidence = {
	/** 0 to 1. */
	readonly confidence: number;
	/** What lowers it, and what the reading rests on. */
	readonly reasons: readonly string[];
};

/** From this on a figure is taken without a person looking at it. Below it too many are wrong in period or indicator. */
export const acceptedFrom = 0.9;

const basisTrust = {
	sentence: 1,
	section: 0.97,
	paragraph: 0.95,
	report: 0.93,
} as const;

/** How far a reading can be trusted: the product of what each step is worth. */
export function rateFigure(
	{mention, role, period}: BareFigure,
	match: Match | undefined,
): Confidence {
	const reasons: string[] = [];
	let confidence = 1;
	const lower = (factor: number, reason: string) => {
		confidence *= factor;
		reasons.push(reason);
	};

	if (mention.form === 'word' || mention.form === 'fraction') {
		lower(0.93, 'written in words');
	}

	if (mention.form === 'ordinal') {
		lower(0.95, 'an ordinal');
	}

	if (role.role === 'level') {
		lower(0.97, 'read as a level, for want of words that say otherwise');
	} else {
		reasons.push(`read as ${role.role}: ${role.sign}`);
	}

	if (!period) {
		lower(0.93, 'no period stated');
	} else if (period.basis === 'sentence') {
		reasons.push('period from its sentence');
	} else {
		lower(basisTrust[period.basis], `period from the ${period.basis}`);
	}

	if (match) {
		lower(
			match.confidence,
			match.runnerUp
				? `could also be ${match.runnerUp}`
				: `fits ${match.indicator.id} and no other`,
		);
	} else {
		lower(0.5, 'no known indicator fits');
	}

	return {confidence: Math.round(confidence * 100) / 100, reasons};
}
