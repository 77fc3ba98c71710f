import {prepareText} from '../find-matches.js';
import {type PassedOver} from '../numbers/mention.js';
import {qualifyMention} from '../numbers/qualify.js';
import {hasNumbers} from '../numbers/find-mentions.js';
import {readNumbers} from '../numbers/read-numbers.js';
import {splitSentences} from '../sentences.js';
import {type ReadParagraph} from '../structure/objectives.js';
import {type Clock} from '../time/clock.js';
import {interpretTimes} from '../time/interpret.js';
import {type SentenceTimes} from '../time/own-time.js';
import {type TimePhrase} from '../time/time-phrase.js';
import {
	type BracketKey,
	isAloneInBrackets,
	readBracketKey,
	readKeyedPeriod,
} from './bracket-key.js';
import {measureCell} from './cell-unit.js';
import {type Column, readColumn} from './column.js';
import {readLeadPeriod} from './lead-period.js';
import {readBaselinePeriod} from './baseline-period.js';
import {readEarlier} from './earlier-times.js';
import {type PeriodContext} from './period-context.js';
import {readOwnPeriod} from './period.js';
import {type BareFigure} from './bare-figure.js';
import {readRole, type ReadRole} from './role.js';
import {placeMentions, type Setting} from './setting.js';
import {type Based} from './settle-time.js';

export type ReadParagraphFigures = {
	readonly figures: readonly BareFigure[];
	readonly passedOver: readonly PassedOver[];
};

/** "9 inspectors (7.5 FTE)": the same thing again. */
const stoodBehind = /^[^(),;]{0,30}\($/;

/** Reads the figures of a paragraph: role, qualifier and period. */
export function readParagraphFigures(
	{text, listLead, table}: ReadParagraph,
	clock: Clock,
): ReadParagraphFigures {
	const searched = prepareText(text);
	if (!hasNumbers(searched)) {
		return {figures: [], passedOver: []};
	}

	const {mentions, passedOver, times} = readNumbers(text, clock, searched);
	const over = listLead ?? table?.lead;
	const lead = over === undefined ? undefined : readLeadPeriod(over, clock);
	const key =
		readBracketKey(over ?? '', 'section', clock) ??
		readBracketKey(text, 'paragraph', clock);
	const timesOf = interpretOnce(text, times, clock);
	const figures: BareFigure[] = [];
	let context: PeriodContext | undefined;
	const measured = table
		? mentions.map((mention) => measureCell(mention, text, table))
		: mentions;
	for (const setting of placeMentions(text, measured)) {
		const {mention, sentenceIndex} = setting;
		const last = figures.at(-1);
		const before =
			last?.setting.sentenceIndex === sentenceIndex ? last : undefined;
		if (!context || !before) {
			context = {
				times: timesOf(sentenceIndex),
				background: {
					...readEarlier(text, sentenceIndex, {figures, times: timesOf}, clock),
					lead,
				},
				clock,
			};
		}

		const qualifier = qualifyMention(setting.gapBefore, setting.gapAfter);
		const role = readRole(setting, qualifier, times, before?.role);
		const column = table && readColumn(table, text, mention, clock);
		figures.push({
			setting,
			mention,
			qualifier,
			times: context.times,
			...(column
				? putUnder(column, role)
				: (readKeyed(key, setting, before) ?? {
						role,
						period: readPeriod(setting, role, context, figures),
					})),
		});
	}

	return {figures, passedOver};
}

/** What is told of a figure by its place: its heading, or a key to the brackets it stands in. */
type Told = Pick<BareFigure, 'role' | 'period' | 'isUnderHeading'>;

function putUnder(column: Column, role: ReadRole): Told {
	return {
		role: role.role === 'level' ? column.role : role,
		period: column.period,
		isUnderHeading: true,
	};
}

function readKeyed(
	key: BracketKey | undefined,
	setting: Setting,
	before: BareFigure | undefined,
): Told | undefined {
	return key && before?.role.role === 'level' && isAloneInBrackets(setting)
		? {
				role: {
					role: 'baseline',
					sign: 'in brackets, whose time is said before',
				},
				period: readKeyedPeriod(key, before.period),
			}
		: undefined;
}

/** @param figures those before it in the paragraph. */
function readPeriod(
	setting: Setting,
	{role}: ReadRole,
	context: PeriodContext,
	figures: readonly BareFigure[],
): Based | undefined {
	const inSentence = figures.filter(
		(figure) => figure.setting.sentenceIndex === setting.sentenceIndex,
	);
	const before = inSentence.at(-1);
	const isRestated =
		role === 'level' &&
		before?.role.role === 'level' &&
		stoodBehind.test(setting.gapBefore) &&
		setting.gapAfter.startsWith(')');
	const own = isRestated
		? before.period
		: readOwnPeriod(setting, role, context);
	const level = inSentence.findLast((figure) => figure.role.role === 'level');
	return role === 'baseline'
		? readBaselinePeriod(setting, level?.period ?? own, context)
		: own;
}

/** What the times of each sentence are, found once for all the sentences behind it. */
function interpretOnce(
	text: string,
	times: readonly TimePhrase[],
	clock: Clock,
): (sentenceIndex: number) => SentenceTimes {
	const sentences = splitSentences(text);
	const known: SentenceTimes[] = [];
	return (index) => {
		known[index] ??= interpretTimes(text, sentences[index]!, times, clock);
		return known[index];
	};
}
