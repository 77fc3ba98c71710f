import {type Figure} from '../domain/figure.js';
import {isStated, type PeriodBasis} from '../domain/period.js';
import {isAlwaysBrokenDown} from './matching/catalogue.js';
import {type Match} from './matching/find-indicator.js';
import {readCounted} from './matching/counted.js';
import {type ReadFigure} from './read-figure.js';
import {type BareFigure} from './reading/bare-figure.js';

export type Confidence = {
	/** 0 to 1. */
	readonly confidence: number;
	/** What lowers it, and what the reading rests on. */
	readonly reasons: readonly string[];
};

/** From this on a figure is taken without a person looking at it. */
export const acceptedFrom = 0.93;

/** What a period is worth that its own sentence does not say. */
const basisTrust: Readonly<Record<PeriodBasis, number>> = {
	sentence: 1,
	section: 0.98,
	report: 0.94,
	paragraph: 0.88,
};

type Lower = (factor: number, reason: string) => void;

/** What a figure is rated on besides its own words. */
export type Rated = {
	readonly bare: BareFigure;
	readonly match: Match | undefined;
	readonly figure: Pick<Figure, 'period' | 'breakdown'>;
	/** The objective that its heading says in other words. */
	readonly takenFor?: string | undefined;
	/** The figure that it is taken with: of the same indicator, or in the same sentence and of none that is known. */
	readonly leansOn: Pick<ReadFigure, 'indicator' | 'confidence'> | undefined;
};

/**
 * How far a reading can be trusted: the product of what each step of it is worth. `npm run measure:importer` prints how
 * many of those from `acceptedFrom` on are wrong.
 */
export function rateFigure(rated: Rated): Confidence {
	const {bare, match, figure, takenFor, leansOn} = rated;
	const reasons: string[] = [];
	let confidence = 1;
	const lower: Lower = (factor, reason) => {
		confidence *= factor;
		reasons.push(reason);
	};

	rateForm(bare, lower);
	if (bare.role.role === 'level') {
		lower(0.97, 'read as a level, for want of words that say otherwise');
	} else {
		reasons.push(`read as ${bare.role.role}: ${bare.role.sign}`);
	}

	ratePeriod(rated, lower);
	rateMatch(match, lower);
	if (takenFor !== undefined) {
		lower(0.97, `under a heading that is taken for '${takenFor}'`);
	}

	if (bare.setting.before.includes(' | ') && !bare.isUnderHeading) {
		lower(0.8, 'in a table, whose headings are not read');
	}

	if (
		match &&
		isAlwaysBrokenDown(match.entry) &&
		figure.breakdown === undefined
	) {
		lower(0.85, 'its figures were broken down before, this one is not');
	}

	if (
		match &&
		figure.breakdown !== undefined &&
		!match.entry.breakdowns.has(figure.breakdown)
	) {
		lower(
			0.95,
			`its figures were never broken down by '${figure.breakdown}' before`,
		);
	}

	if (/\brespectively\b/i.test(bare.setting.after)) {
		lower(0.9, "told apart from others by 'respectively'");
	}

	const counted = match && readCounted(bare.setting);
	if (counted && !match.entry.vocabulary.has(counted.term)) {
		lower(0.85, `its words do not speak of '${counted.word}'`);
	}

	if (leansOn && leansOn.confidence < confidence) {
		confidence = leansOn.confidence;
		reasons.push(
			leansOn.indicator === undefined
				? 'beside a figure that no known indicator fits'
				: 'taken for what the figure before it measures',
		);
	}

	return {confidence: Math.round(confidence * 100) / 100, reasons};
}

function rateForm({mention}: BareFigure, lower: Lower): void {
	if (mention.form === 'word' || mention.form === 'fraction') {
		lower(0.93, 'written in words');
	}

	if (mention.form === 'ordinal') {
		lower(0.95, 'an ordinal');
	}
}

function ratePeriod(
	{bare: {role}, match, figure: {period, breakdown}}: Rated,
	lower: Lower,
): void {
	const before = match?.entry.periodKinds ?? new Set();
	if (!isStated(period)) {
		const isWanted = before.size > 0 || role.role === 'baseline';
		lower(isWanted ? 0.9 : 0.95, 'no period stated');
		return;
	}

	const {kind, basis, end} = period;
	if (before.has(kind)) {
		lower(
			Math.max(basisTrust[basis], 0.96),
			`period from the ${basis}, of the kind it had before`,
		);
	} else {
		lower(
			basisTrust[basis] * (before.size > 0 ? 0.92 : 1),
			`period from the ${basis}${before.size > 0 ? ', of another kind than before' : ''}`,
		);
	}

	const last = match?.entry.lastLevels.find(
		(level) => level.breakdown === breakdown,
	);
	if (role.role === 'level' && last && end <= last.period.end) {
		lower(0.85, 'no later than what an earlier report had');
	}
}

function rateMatch(match: Match | undefined, lower: Lower): void {
	if (!match) {
		lower(0.5, 'no known indicator fits');
		return;
	}

	lower(
		match.confidence,
		match.runnerUp
			? `could also be ${match.runnerUp}`
			: `fits ${match.indicator.name} and no other`,
	);
}
