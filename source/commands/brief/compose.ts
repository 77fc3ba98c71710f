import {parseQuarter, quarterRange} from '../../domain/quarter.js';
import {formatCount} from '../../format/count.js';
import {type Block, type Item} from '../../format/paper/block.js';
import {formatDay} from '../../format/period.js';
import {formatNumber} from '../../format/value.js';
import {sumValues} from '../../statistics/sum.js';
import {composeExceptions} from './compose-exceptions.js';
import {composePriority} from './compose-priority.js';
import {explainTerms} from './explain-terms.js';
import {type BriefException, type BriefResult} from './result.js';

/** The paper: what stands out in short, then each priority with what stands out, its figures and their course. */
export function composeBrief(result: BriefResult): Block[] {
	const {exceptions, priorities} = result;
	return [
		{kind: 'heading', level: 1, text: composeTitle(result)},
		{
			kind: 'paragraph',
			spans: [{text: describeOrigin(result), look: 'quiet'}],
		},
		{kind: 'heading', level: 2, text: 'In short'},
		{kind: 'list', items: toItems(summarise(result))},
		...(exceptions.length === 0
			? []
			: ([
					{kind: 'heading', level: 2, text: 'About the report itself'},
					composeExceptions(exceptions),
				] satisfies Block[])),
		...priorities.flatMap((priority) => composePriority(priority)),
		{kind: 'heading', level: 2, text: 'How to read this'},
		{kind: 'list', items: toItems(explainTerms(result))},
	];
}

function composeTitle({label, priority, priorities}: BriefResult): string {
	return priority === null
		? `Performance brief, ${label}`
		: `Performance brief, ${label}: priority ${priority}, ${priorities[0]?.name ?? ''}`;
}

/** Whose figures these are, and who put them together: it is not the report itself. */
function describeOrigin({title, quarter, writtenOn}: BriefResult): string {
	const parsed = parseQuarter(quarter);
	const range = parsed && quarterRange(parsed);
	const days = range
		? ` (${formatDay(range.start)} to ${formatDay(range.end)})`
		: '';
	return `Made with Planwatch on ${formatDay(writtenOn)} from the reports up to “${title}”${days}.`;
}

function toItems(texts: ReadonlyArray<string | false | undefined>): Item[] {
	return texts.flatMap((text) => (text ? [{spans: [{text}]}] : []));
}

function summarise(
	result: BriefResult,
): ReadonlyArray<string | false | undefined> {
	const {
		priorities,
		figures,
		figureIndicators,
		waiting,
		silentTopics,
		topicsToReview,
	} = result;
	const exceptions = [
		...result.exceptions,
		...priorities.flatMap((priority) => priority.exceptions),
	];
	const dismissed = sumValues(priorities.map((priority) => priority.dismissed));
	return [
		`${formatCount(figures, 'figure')} in the report on ${formatCount(figureIndicators, 'indicator')}. The tables have one value of each indicator, not every breakdown and rank.`,
		describeExceptions(exceptions),
		dismissed > 0 &&
			`${formatCount(dismissed, 'more exception')} dismissed, and left out here.`,
		describeNotAssessable(result),
		silentTopics.length > 0 &&
			`Monitored, and without a figure in this report: ${silentTopics.map(({name}) => name).join(', ')}.`,
		topicsToReview.length > 0 &&
			`Monitored, and with no figure in this report but such as are not yet reviewed: ${topicsToReview.map(({name}) => name).join(', ')}.`,
		waiting > 0 &&
			`${formatCount(waiting, 'figure')} read from the report and not yet reviewed: left out here.`,
	];
}

/** `12 exceptions: 7 unfavourable, 1 favourable, 4 neutral; 10 open, 2 explained.` */
function describeExceptions(exceptions: readonly BriefException[]): string {
	if (exceptions.length === 0) {
		return 'No exceptions.';
	}

	const bearings = countEach(
		['unfavourable', 'favourable', 'neutral'],
		exceptions.map(({bearing}) => bearing),
	);
	const statuses = countEach(
		['open', 'acknowledged', 'explained'],
		exceptions.map(({triage}) => triage.status),
	);
	return `${formatCount(exceptions.length, 'exception')}: ${bearings}; ${statuses}.`;
}

function countEach(
	kinds: readonly string[],
	values: readonly string[],
): string {
	return kinds
		.map((kind) => ({
			kind,
			count: values.filter((value) => value === kind).length,
		}))
		.filter(({count}) => count > 0)
		.map(({kind, count}) => `${count} ${kind}`)
		.join(', ');
}

function describeNotAssessable({
	notAssessable,
}: BriefResult): string | undefined {
	const total = sumValues(notAssessable.map(({count}) => count));
	const reasons = notAssessable.map(
		({reason, count}) => `${reason.replaceAll('-', ' ')} ${count}`,
	);
	return total === 0
		? undefined
		: `${formatNumber(total)} values could not be tested statistically: ${reasons.join(', ')}.`;
}
