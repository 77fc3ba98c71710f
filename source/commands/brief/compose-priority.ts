import {strandName, strands} from '../../domain/strand.js';
import {type Block} from '../../format/paper/block.js';
import {describeLength, nameWindow} from '../../format/trend.js';
import {
	describeChangeInFull,
	describePlace,
	describeValue,
	labelQuarter,
} from '../shapes/to-text.js';
import {composeExceptions} from './compose-exceptions.js';
import {type BriefChart, type BriefPriority} from './result.js';

/** One priority: what stands out, its figures by strand, and those that have a trend. */
export function composePriority({
	priority,
	name,
	exceptions,
	indicators,
	charts,
}: BriefPriority): Block[] {
	const tables = strands.flatMap((strand): Block[] => {
		const ofStrand = indicators.filter(
			(indicator) => indicator.strand === strand,
		);
		const objectives = [...new Set(ofStrand.map(({objective}) => objective))];
		return objectives.length === 0
			? []
			: [
					{kind: 'heading', level: 3, text: strandName(strand)},
					...objectives.flatMap((objective): Block[] => [
						{kind: 'heading', level: 4, text: objective},
						composeTable(ofStrand.filter((one) => one.objective === objective)),
					]),
				];
	});
	return [
		{kind: 'heading', level: 2, text: `Priority ${priority}: ${name}`},
		{kind: 'heading', level: 3, text: 'What stands out'},
		exceptions.length === 0
			? {kind: 'paragraph', spans: [{text: 'No exceptions.'}]}
			: composeExceptions(exceptions),
		...tables,
		...(charts.length === 0
			? []
			: ([{kind: 'heading', level: 3, text: 'Trends'}] satisfies Block[])),
		...charts.map((chart) =>
			composeChart(
				chart,
				indicators.find(({id}) => id === chart.indicator.id)?.verdict,
			),
		),
	];
}

type BriefIndicator = BriefPriority['indicators'][number];

const columns: ReadonlyArray<{
	readonly title: string;
	readonly align?: 'right';
	readonly write: (indicator: BriefIndicator) => string;
}> = [
	{
		title: 'Indicator',
		write: ({name, printed}) =>
			printed?.breakdown ? `${name} (${printed.breakdown})` : name,
	},
	{
		title: 'Latest',
		align: 'right',
		write: ({latest}) => (latest ? describeValue(latest) : ''),
	},
	{
		title: 'Period',
		write: ({printed}) => printed?.period?.label ?? 'not stated',
	},
	{
		title: 'Change',
		write: ({change}) => (change ? describeChangeInFull(change) : ''),
	},
	{
		title: 'Against',
		write: ({against}) =>
			against
				.map(
					(figure) =>
						`${figure.reference ?? figure.role} ${describeValue(figure)}`,
				)
				.join('; '),
	},
	{title: 'Place', write: writePlace},
];

/** Without the columns that none of them has anything for. */
function composeTable(indicators: readonly BriefIndicator[]): Block {
	const kept = columns.filter(({write}) =>
		indicators.some((indicator) => write(indicator) !== ''),
	);
	return {
		kind: 'table',
		columns: kept,
		rows: indicators.map((indicator) =>
			kept.map(({write}) => write(indicator)),
		),
	};
}

/** `¶2`, or in full where it is not under the objective that the table stands under. */
function writePlace({printed, priority, strand, objective}: BriefIndicator) {
	if (!printed) {
		return '';
	}

	const isHere =
		printed.source === null &&
		printed.priority === priority &&
		printed.strand === strand &&
		printed.objective === objective;
	return isHere
		? `${labelQuarter(printed.report)} ¶${printed.paragraph}`
		: describePlace(printed);
}

function composeChart(
	{indicator, breakdown, window, points, references}: BriefChart,
	verdict: BriefIndicator['verdict'] | undefined,
): Block {
	const isDerived = points.some(({origin}) => origin === 'derived');
	const caption = [
		nameWindow(window),
		describeLength(points.map(({date}) => date)),
		isDerived && '○ worked out from a printed change',
		verdict?.verdict !== 'not-assessable' && verdict?.explanation,
	];
	return {
		kind: 'chart',
		chart: {
			title: [indicator.name, breakdown].filter(Boolean).join(', '),
			points: points.map(({origin, ...point}) => ({
				...point,
				isDerived: origin === 'derived',
			})),
			references,
			caption: caption.filter(Boolean).join(' · '),
		},
	};
}
