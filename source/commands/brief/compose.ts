import {quarterRange, parseQuarter} from '../../domain/quarter.js';
import {describeByChance} from '../../exceptions/chance.js';
import {formatCount} from '../../format/count.js';
import {type Block, type Item} from '../../format/paper/block.js';
import {formatDay} from '../../format/period.js';
import {formatNumber} from '../../format/value.js';
import {composeExceptions} from './compose-exceptions.js';
import {composePriority} from './compose-priority.js';
import {type BriefException, type BriefResult} from './result.js';

/** The paper: what stands out first, then each priority with what stands out, its figures and their trends. */
export function composeBrief(result: BriefResult): Block[] {
	const {title, quarter, writtenOn, exceptions, priorities} = result;
	return [
		{kind: 'heading', level: 1, text: title},
		{
			kind: 'paragraph',
			spans: [
				{
					text: [
						describeQuarter(quarter),
						`written on ${formatDay(writtenOn)} from the figures in Planwatch`,
					].join(' · '),
					look: 'quiet',
				},
			],
		},
		{kind: 'heading', level: 2, text: 'In short'},
		{kind: 'list', items: summarise(result)},
		...(exceptions.length === 0
			? []
			: ([
					{kind: 'heading', level: 2, text: 'About the report itself'},
					composeExceptions(exceptions),
				] satisfies Block[])),
		...priorities.flatMap((priority) => composePriority(priority)),
		{kind: 'heading', level: 2, text: 'How to read this'},
		{kind: 'list', items: explainTerms(result)},
	];
}

/** `1 Jul 2023 to 30 Sep 2023`. */
function describeQuarter(id: string): string {
	const quarter = parseQuarter(id);
	if (!quarter) {
		return id;
	}

	const {start, end} = quarterRange(quarter);
	return `${formatDay(start)} to ${formatDay(end)}`;
}

function summarise(result: BriefResult): Item[] {
	const {priorities, figures, waiting, dismissed, silentTopics} = result;
	const indicators = priorities.flatMap((priority) => priority.indicators);
	const silent = priorities.flatMap((priority) => priority.silent);
	const exceptions = [
		...result.exceptions,
		...priorities.flatMap((priority) => priority.exceptions),
	];
	return [
		`${formatCount(figures, 'figure')} in the report for ${result.label}, on ${formatCount(indicators.length, 'indicator')}.`,
		describeExceptions(exceptions),
		dismissed > 0 &&
			`${formatCount(dismissed, 'more exception')} dismissed, and left out here.`,
		describeNotAssessable(result),
		silent.length > 0 &&
			`${formatCount(silent.length, 'indicator')} of earlier reports without a figure in this one.`,
		silentTopics.length > 0 &&
			`Monitored, and without a figure this quarter: ${silentTopics.map(({name}) => name).join(', ')}.`,
		waiting > 0 &&
			`${formatCount(waiting, 'figure')} read from the report and not yet reviewed: left out here.`,
	].flatMap((text) =>
		typeof text === 'string' ? [{spans: [{text}]} satisfies Item] : [],
	);
}

/** `12 exceptions: 7 unfavourable, 1 favourable, 4 neutral; 10 open, 2 explained.` */
function describeExceptions(exceptions: readonly BriefException[]): string {
	if (exceptions.length === 0) {
		return 'No exceptions.';
	}

	const bearings = countEach(
		['unfavourable', 'favourable', 'neutral'] as const,
		exceptions.map(({bearing}) => bearing),
	);
	const statuses = countEach(
		['open', 'acknowledged', 'explained'] as const,
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
	let total = 0;
	for (const {count} of notAssessable) {
		total += count;
	}

	const reasons = notAssessable.map(
		({reason, count}) => `${reason.replaceAll('-', ' ')} ${count}`,
	);
	return total === 0
		? undefined
		: `${formatNumber(total)} series could not be assessed: ${reasons.join(', ')}.`;
}

function explainTerms({byChance, priorities}: BriefResult): Item[] {
	return [
		'An exception varied more than usual, or stands apart from a target, from others or from another figure. That alone is neither good nor bad: unfavourable and favourable say which way it moved.',
		'A place such as Q2 23/24 P1 Police ¶2 is the second paragraph under its objective, in the Police section of priority 1 of that report; in a table, ¶2 is the second under the objective above it.',
		'⁇ marks a printed change that can be read in percentage points or relative to the value before. ○ marks a value that was worked out from a printed change.',
		priorities.some(({charts}) => charts.length > 0) &&
			'A chart reaches from the lowest to the highest of its values, not from nought.',
		byChance.judged > 0 && describeByChance(byChance),
	].flatMap((text) =>
		typeof text === 'string' ? [{spans: [{text}]} satisfies Item] : [],
	);
}
