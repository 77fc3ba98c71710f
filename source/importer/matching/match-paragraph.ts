import {type Place} from '../../domain/figure.js';
import {type BareFigure} from '../reading/bare-figure.js';
import {type ReadFigure} from '../read-figure.js';
import {type Setting} from '../reading/setting.js';
import {splitSentences} from '../sentences.js';
import {type ReadParagraph} from '../structure/objectives.js';
import {type Asked, weighTerms} from './asked.js';
import {readOwnClause} from './breakdown.js';
import {nameGroup, namesGroup} from './groups.js';
import {buildFigure, type Matched} from './build-figure.js';
import {type Catalogue} from './catalogue.js';
import {readCounted} from './counted.js';
import {findIndicator} from './find-indicator.js';
import {readRespectiveGroup} from './respective.js';
import {listTerms} from './words.js';

/** Where the figures of a paragraph stand. */
export type ParagraphPlace = {
	readonly paragraph: ReadParagraph;
	/** The objective as printed. */
	readonly heading: string;
	/** The objective that the heading says in other words. */
	readonly takenFor?: string | undefined;
	readonly place: Place;
};

/** What the figures of a paragraph are read against: its words, listed once for all of them. */
type Background = {
	readonly sentences: readonly string[];
	/** Of each sentence. */
	readonly terms: ReadonlyArray<readonly string[]>;
	readonly heading: readonly string[];
	readonly lead: readonly string[];
};

/** Matches the figures of a paragraph to indicators, in their order: each can lean on the one before it. */
export function matchParagraph(
	figures: readonly BareFigure[],
	where: ParagraphPlace,
	catalogue: Catalogue,
): ReadFigure[] {
	const {paragraph, place} = where;
	if (figures.length === 0) {
		return [];
	}

	const sentences = splitSentences(paragraph.text).map(({start, end}) =>
		paragraph.text.slice(start, end),
	);
	const background: Background = {
		sentences,
		terms: sentences.map((sentence) => listTerms(sentence)),
		heading: listTerms(where.heading),
		lead: listTerms(paragraph.listLead ?? ''),
	};
	const matched: Matched[] = [];
	for (const bare of figures) {
		const asked = ask(bare, matched, background, where);
		matched.push({bare, match: findIndicator(asked, catalogue)});
	}

	const built: ReadFigure[] = [];
	for (const each of matched) {
		built.push(
			buildFigure(each, matched, {
				text: paragraph.text,
				place,
				takenFor: where.takenFor,
				previous: built.at(-1),
			}),
		);
	}

	return built;
}

/** "At the end of June the Force were ranked": in what, the sentence before says. */
const isRankedBare =
	/(?:^|[,\d] )(?:the |our )?(?:force|service|county|we|[a-z]\w+(?: [a-z]\w+)?) (?:is|are|was|were|has been|have been|remains?)(?: now| currently)? (?:ranked |placed )?$/i;

/** "540 of them", "of which £15,000". */
function isPart({gapBefore, gapAfter}: Setting): boolean {
	return (
		/^ of (?:them|these|those|that|which|it)\b/i.test(gapAfter) ||
		/\bof (?:which|these|them|those|that),? (?:(?:just|only|about|some|over|around) )?$/i.test(
			gapBefore,
		)
	);
}

/**
 * The figure that one leans on: the last one, but for a change the one that counts the same ("247 cameras at 218 sites, an
 * increase of 34 cameras"), and not the limit of a share ("68% within the 28 days. This is 5% better").
 */
function findBefore(
	{setting: {sentenceIndex}, mention, role: {role}}: BareFigure,
	counted: string | undefined,
	earlier: readonly Matched[],
): Matched | undefined {
	const last = earlier.at(-1);
	if (role !== 'change') {
		return last;
	}

	const ofSame =
		counted === undefined
			? undefined
			: earlier.findLast(
					({bare: {setting}}) =>
						setting.sentenceIndex >= sentenceIndex - 1 &&
						readCounted(setting)?.term === counted,
				);
	const limited =
		mention.unit === 'percent' && last && isTimeLimit(last.bare)
			? earlier.findLast(({bare}) => bare.mention.unit === 'percent')
			: undefined;
	return ofSame ?? limited ?? last;
}

function isTimeLimit({mention: {unit}, role: {role}}: BareFigure): boolean {
	return role === 'target' && (unit === 'days' || unit === 'seconds');
}

/** The group that a figure is of: by its place among several, by its own clause, or by the sentence up to it. */
function readGroup(setting: Setting): string | undefined {
	return (
		readRespectiveGroup(setting) ??
		nameGroup(readOwnClause(setting)) ??
		nameGroup(setting.before)
	);
}

/** True for one of two levels beside each other, of one indicator and of two groups. */
function isToldApart(setting: Setting): boolean {
	return (
		readRespectiveGroup(setting) !== undefined ||
		namesGroup(setting.gapBefore + setting.gapAfter)
	);
}

function ask(
	bare: BareFigure,
	earlier: readonly Matched[],
	{sentences, terms, heading, lead}: Background,
	{paragraph: {text}, place}: ParagraphPlace,
): Asked {
	const {setting, mention, role} = bare;
	const {sentenceIndex} = setting;
	const counted = readCounted(setting)?.term;
	const before = findBefore(bare, counted, earlier);
	const isInSentence = before?.bare.setting.sentenceIndex === sentenceIndex;
	const opening = sentences[sentenceIndex] ?? '';
	// "28-day", "2050": standards and goals are known by their number.
	const isNamed = mention.unit === 'days' || mention.unit === 'year';
	const printed = isNamed ? text.slice(mention.start, mention.end) : '';
	const isOfGroup = isToldApart(setting);
	return {
		place,
		role: role.role,
		unit: mention.unit,
		value: mention.value,
		isDifference:
			role.role === 'change' ||
			(role.role === 'peer' &&
				(mention.sign !== undefined || role.change !== undefined)),
		isLimit:
			role.role === 'target' &&
			(mention.unit === 'days' || mention.unit === 'seconds') &&
			setting.previous?.unit === 'percent',
		terms: weighTerms(setting, printed, [
			[heading, 0.25],
			[terms[sentenceIndex - 1] ?? [], 0.3],
			[lead, 0.4],
		]),
		counted,
		group: readGroup(setting),
		before: before && {
			indicator: before.match?.indicator.id,
			isInSentence,
			isWhole: isPart(setting),
			isReferredTo:
				!isInSentence &&
				((role.role === 'rank' && isRankedBare.test(setting.before)) ||
					/^(?:this|that|these|it|they|the (?:figure|rate|ratio|target|year|total|(?:national|msg|most similar group|regional) (?:average|figure|rate|mean)))\b(?! is also)/i.test(
						opening,
					)),
		},
		usedAsLevel: new Map(
			earlier
				.filter(({bare, match}) => match && bare.role.role === 'level')
				.map(({bare, match}) => [
					match!.indicator.id,
					bare.setting.sentenceIndex === sentenceIndex && !isOfGroup
						? 0.35
						: 0.15,
				]),
		),
	};
}
