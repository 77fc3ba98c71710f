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
import {readColumn} from './column.js';
import {readLeadPeriod} from './lead-period.js';
import {readBaselinePeriod} from './baseline-period.js';
import {readEarlier} from './earlier-times.js';
import {type PeriodContext} from './period-context.js';
import {readOwnPeriod} from './period.js';
import {type BareFigure} from './bare-figure.js';
import {readRole} from './role.js';
import {placeMentions} from './setting.js';

export type ReadParagraphFigures = {
	readonly figures: readonly BareFigure[];
	readonly passedOver: readonly PassedOver[];
};

/** "9 inspectors (7.5 FTE)": the same thing again. */
const stoodBehind = /^[^(),;]{0,30}\($/;

/** Reads the figures of a paragraph: role, qualifier and period. */
export function readParagraphFigures(
	{text, listLead, columns}: ReadParagraph,
	clock: Clock,
): ReadParagraphFigures {
	const searched = prepareText(text);
	if (!hasNumbers(searched)) {
		return {figures: [], passedOver: []};
	}

	const {mentions, passedOver, times} = readNumbers(text, clock, searched);
	const lead =
		listLead === undefined ? undefined : readLeadPeriod(listLead, clock);
	const timesOf = interpretOnce(text, times, clock);
	const figures: BareFigure[] = [];
	let context: PeriodContext | undefined;
	for (const setting of placeMentions(text, mentions)) {
		const {mention, sentenceIndex} = setting;
		const before = figures.at(-1);
		const isSameSentence = before?.setting.sentenceIndex === sentenceIndex;
		if (!context || !isSameSentence) {
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
		const role = readRole(
			setting,
			qualifier,
			times,
			isSameSentence ? before?.role : undefined,
		);
		const column = columns && readColumn(columns, text, mention, clock);
		if (column) {
			figures.push({
				setting,
				mention,
				qualifier,
				role: role.role === 'level' ? column.role : role,
				period: column.period,
				times: context.times,
				isUnderHeading: true,
			});
			continue;
		}

		const isRestated =
			isSameSentence &&
			role.role === 'level' &&
			before.role.role === 'level' &&
			stoodBehind.test(setting.gapBefore) &&
			setting.gapAfter.startsWith(')');
		const own = isRestated
			? before.period
			: readOwnPeriod(setting, role.role, context);
		const level = figures.findLast(
			(figure) =>
				figure.role.role === 'level' &&
				figure.setting.sentenceIndex === sentenceIndex,
		);
		const period =
			role.role === 'baseline'
				? readBaselinePeriod(setting, level?.period ?? own, context)
				: own;
		figures.push({
			setting,
			mention,
			qualifier,
			role,
			period,
			times: context.times,
		});
	}

	return {figures, passedOver};
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
