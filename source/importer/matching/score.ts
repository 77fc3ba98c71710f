import {type Coverage, type Entry} from './catalogue.js';
import {type Asked} from './asked.js';

/** How much each kind of word of an indicator counts. */
const weights = {name: 1, alias: 0.7, about: 0.35} as const;

/** What the place adds: an objective's indicators are what its paragraphs speak of. */
const placeBonus = {objective: 0.45, strand: 0, elsewhere: -0.45} as const;

/** From this weight on a word stands in the sentence, and not before it. */
const nearBy = 0.5;

/** What it is worth that a figure is said to be a part of the one before it. */
const part = 0.45;

/**
 * Scores how well an indicator fits a figure: place, words, aliases, size against the last value, and what the figure
 * before it measured.
 */
export function scoreEntry(
	entry: Entry,
	asked: Asked,
	covered: Coverage,
): number {
	const words =
		weights.name * covered.name +
		weights.alias * covered.alias +
		weights.about * covered.about;
	return (
		words +
		scorePlace(entry, asked) +
		scoreSize(entry, asked) +
		scoreKinship(entry, asked) +
		scoreNature(entry, asked) +
		scoreCounted(entry, asked) +
		scoreBreakdown(entry, asked)
	);
}

function scorePlace({indicator}: Entry, {place}: Asked): number {
	if (indicator.objective === place.objective) {
		return placeBonus.objective;
	}

	return indicator.priority === place.priority &&
		indicator.strand === place.strand
		? placeBonus.strand
		: placeBonus.elsewhere;
}

/** A value near the last one speaks for the indicator, one far off against it. */
function scoreSize(
	{lastLevels, undated}: Entry,
	{role, unit, value}: Asked,
): number {
	if (role === 'change' || role === 'rank' || value <= 0) {
		return 0;
	}

	let distance = Infinity;
	for (const level of lastLevels.length > 0 ? lastLevels : undated) {
		if (level.unit === unit) {
			const off = Math.abs(Math.log(value / Math.max(level.value, 0.01)));
			distance = Math.min(distance, off);
		}
	}

	if (distance === Infinity) {
		return 0;
	}

	return distance < 0.12
		? 0.25
		: distance < 0.4
			? 0.12
			: distance < 1.5
				? 0
				: distance < 3
					? -0.25
					: -0.5;
}

/** What is given for comparison, and "this is …", measures what the figure before it does. */
function scoreKinship(
	{indicator}: Entry,
	{role, before, usedAsLevel}: Asked,
): number {
	const isSame = before?.indicator === indicator.id;
	if (role === 'level') {
		if (isSame && before.isWhole) {
			return part;
		}

		const repeated = -(usedAsLevel.get(indicator.id) ?? 0);
		return repeated + (isSame && before.isReferredTo ? 0.2 : 0);
	}

	if (!isSame) {
		return 0;
	}

	return before.isInSentence ? 0.5 : before.isReferredTo ? 0.45 : 0.1;
}

/** What is counted has to be what the indicator speaks of. */
function scoreCounted(
	{vocabulary, name, head, indicator}: Entry,
	{counted}: Asked,
): number {
	if (counted === undefined) {
		return 0;
	}

	// A share is of what stands behind its "of".
	const isBesideIt =
		indicator.unit === 'count' && name.has(counted) && !head.has(counted);
	return vocabulary.has(counted) && !isBesideIt ? 0.1 : -0.2;
}

/** Words of a part that the indicator has been given by before, where it takes several to name one. */
function scoreBreakdown({breakdownWordings}: Entry, {terms}: Asked): number {
	const isNamed = breakdownWordings.some(
		(wording) =>
			wording.terms.length > 1 &&
			wording.terms.every((term) => (terms.get(term) ?? 0) >= nearBy),
	);
	return isNamed ? 0.2 : 0;
}

/** A limit or a size is a target or a range, and a result is neither. */
function scoreNature({isBound}: Entry, {role, unit, isLimit}: Asked): number {
	if (isLimit && !isBound) {
		return -0.6;
	}

	if (role === 'level' || role === 'change' || role === 'peer') {
		return isBound ? -1 : 0;
	}

	return isBound && (role === 'range' || (role === 'target' && unit === 'days'))
		? 0.3
		: 0;
}
