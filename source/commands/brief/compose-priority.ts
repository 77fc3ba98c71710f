import {strandName, strands} from '../../domain/strand.js';
import {type Block} from '../../format/paper/block.js';
import {describeLength, nameWindow} from '../../format/trend.js';
import {composeExceptions} from './compose-exceptions.js';
import {composeTable} from './compose-table.js';
import {
	type BriefChart,
	type BriefIndicator,
	type BriefPriority,
} from './result.js';

/** One priority: what stands out, its figures by strand and objective, and the course of those that have one. */
export function composePriority(result: BriefPriority): Block[] {
	const {priority, name, indicators, charts, silent, toReview} = result;
	return [
		{kind: 'heading', level: 2, text: `Priority ${priority}: ${name}`},
		{
			kind: 'heading',
			level: 3,
			text: `What stands out in priority ${priority}`,
		},
		composeFindings(result),
		...strands.flatMap((strand) =>
			composeStrand(
				`${strandName(strand)}, priority ${priority}`,
				indicators.filter((indicator) => indicator.strand === strand),
			),
		),
		...(charts.length === 0
			? []
			: ([
					{kind: 'heading', level: 3, text: `Over time, priority ${priority}`},
				] satisfies Block[])),
		...charts.map((chart) =>
			composeChart(
				chart,
				indicators.find(({id}) => id === chart.indicator.id)?.verdict,
			),
		),
		...composeNames('In this report, and not yet reviewed', toReview),
		...composeNames('Without a figure in this report', silent),
	];
}

function composeNames(
	title: string,
	indicators: BriefPriority['silent'],
): Block[] {
	const names = indicators.map(({name}) => name).join('; ');
	return names === ''
		? []
		: [
				{
					kind: 'paragraph',
					spans: [{text: `${title}: ${names}.`, look: 'quiet'}],
				},
			];
}

function composeFindings({exceptions, dismissed}: BriefPriority): Block {
	if (exceptions.length > 0) {
		return composeExceptions(exceptions);
	}

	const text =
		dismissed > 0 ? `None are left: ${dismissed} dismissed.` : 'No exceptions.';
	return {kind: 'paragraph', spans: [{text}]};
}

function composeStrand(
	title: string,
	indicators: readonly BriefIndicator[],
): Block[] {
	const objectives = [...new Set(indicators.map(({objective}) => objective))];
	return objectives.length === 0
		? []
		: [
				{kind: 'heading', level: 3, text: title},
				...objectives.flatMap((objective): Block[] => [
					{kind: 'heading', level: 4, text: objective},
					composeTable(
						objective,
						indicators.filter((one) => one.objective === objective),
					),
				]),
			];
}

function composeChart(
	{indicator, breakdown, window, points, phases, references}: BriefChart,
	verdict: BriefIndicator['verdict'] | undefined,
): Block {
	const isDerived = points.some(({origin}) => origin === 'derived');
	const caption = [
		nameWindow(window),
		describeLength(points.map(({date}) => date)),
		isDerived && '○ worked out from a printed change',
		phases.length > 0 && 'with mean and limits, ◆ marked by a rule',
		verdict?.explanation,
	];
	return {
		kind: 'chart',
		chart: {
			title: [indicator.name, breakdown].filter(Boolean).join(', '),
			points: points.map(({origin, bearing, ...point}) => ({
				...point,
				isDerived: origin === 'derived',
				bearing: bearing ?? undefined,
			})),
			phases,
			references,
			caption: caption.filter(Boolean).join(' · '),
		},
	};
}
