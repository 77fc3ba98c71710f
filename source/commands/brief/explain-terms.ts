import {describeByChance} from '../../exceptions/chance.js';
import {type BriefResult} from './result.js';

/** The words of the paper, for people who read it without the program. */
export function explainTerms({
	byChance,
	priorities,
	exceptions,
	tolerances,
}: BriefResult): string[] {
	const kinds = new Set(
		[
			...exceptions,
			...priorities.flatMap((priority) => priority.exceptions),
		].map(({kind}) => kind),
	);
	return [
		'An exception is worth a look; it is neither good nor bad by itself. Unfavourable and favourable say on which side of what is wanted it lies, neutral that neither can be said.',
		kinds.has('statistical') &&
			'Statistical: the value lies outside what its own past leads one to expect.',
		kinds.has('target') &&
			'Target: a level misses a target, standard or aspiration that the report states.',
		kinds.has('peer') &&
			'Peer: a level lies further from the national or most similar group (MSG) value than the tolerance.',
		kinds.has('movement') &&
			'Movement: a published change, or several in a row, went beyond the tolerance and could not be tested.',
		kinds.has('query') &&
			'Query: published figures that contradict each other.',
		`The tolerance is ${tolerances.points} points for percentages and ${tolerances.relative}% for everything else.`,
		'In tables, ¶2 is the second paragraph under the objective above. Elsewhere a place names quarter, priority, strand, objective and paragraph.',
		'⁇ marks a printed change that can be read in percentage points or relative to the value before. ○ and “worked out” mark what follows from printed figures and was not printed itself.',
		priorities.some(({charts}) => charts.length > 0) &&
			'A chart reaches from the lowest to the highest of its values, not from nought.',
		byChance.judged > 0 && describeByChance(byChance),
	].flatMap((text) => (text ? [text] : []));
}
