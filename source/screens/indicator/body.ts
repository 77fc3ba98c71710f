import stringWidth from 'string-width';
import {labelQuarter} from '../../domain/quarter.js';
import {strandName} from '../../domain/strand.js';
import {abridge, labelAbridged} from '../../format/commentary.js';
import {joinColumns, type Line, toLine, indent} from '../../ui/line.js';
import {limitProse, writeMarked, writeParagraph} from '../../ui/paragraph.js';
import {asWritten} from '../../ui/theme.js';
import {nameObjective} from '../plan.js';
import {writeChart} from './chart.js';
import {writeFacts} from './facts.js';
import {type IndicatorData} from './load.js';
import {type ChartPlan} from './plan-chart.js';

/** Texts may grow a little when they are drawn in ASCII. */
const spareColumns = 6;

/** More of them are no help. */
const mostOthers = 20;

/** Columns for texts and charts. */
export function measureWidth(columns: number): number {
	return columns - spareColumns;
}

/** Columns for the name in the head, which stays where it is; a longer one stands under it in full as well. */
export function nameRoom(columns: number): number {
	return columns - positionWidth - 3;
}

/** `lines 100–140 of 160`. */
const positionWidth = 23;

/** What stands over the table of figures: chart, change, peers and exceptions. */
export function writeTop(
	data: IndicatorData,
	chart: ChartPlan | undefined,
	columns: number,
): Line[] {
	const width = measureWidth(columns);
	const {standing} = data;
	if (!standing) {
		return [toLine('  The store has no such indicator.', 'dim')];
	}

	const {indicator} = standing;
	const title = [
		...(stringWidth(indicator.name) > nameRoom(columns)
			? writeParagraph(indicator.name, width, asWritten, 'strong')
			: []),
		...writeParagraph(
			`Priority ${indicator.priority} · ${strandName(indicator.strand)} · ${nameObjective(data.plan, indicator.objective)}`,
			width,
			asWritten,
			'dim',
		),
		...writeParagraph(indicator.about, limitProse(width), asWritten),
		[],
	];
	if (!chart) {
		return indent([...title, ...writeFacts(data, undefined, width)]);
	}

	if (chart.isBeside) {
		const leftWidth = chart.width + 2;
		const left = writeChart(data, chart);
		const facts = writeFacts(data, chart.series, width - leftWidth - 3);
		return indent([
			...title,
			...joinColumns(left, facts, {
				leftWidth,
				height: Math.max(left.length, facts.length),
				rule: '   ',
			}),
		]);
	}

	return indent([
		...title,
		...writeChart(data, chart),
		[],
		...writeFacts(data, chart.series, width),
	]);
}

/** The chart where it has the screen to itself. */
export function writeChartAlone(
	data: IndicatorData,
	chart: ChartPlan | undefined,
): Line[] {
	return chart ? indent(writeChart(data, chart)) : [];
}

/** What stands under the table: commentary and the other indicators of the objective. */
export function writeBottom(data: IndicatorData, columns: number): Line[] {
	const width = measureWidth(columns);
	const commentary = data.commentary.flatMap((entry) => {
		const abridged = abridge(entry);
		return [
			[],
			...writeParagraph(
				`${labelQuarter(entry.report)} · ${nameObjective(data.plan, entry.objective)}`,
				width,
				asWritten,
				'strong',
			),
			toLine(labelAbridged(abridged), 'dim'),
			...writeParagraph(abridged.text, limitProse(width), asWritten),
		];
	});
	const others =
		data.others.length === 0
			? []
			: [
					[],
					toLine('Other indicators of the objective', 'strong'),
					...data.others
						.slice(0, mostOthers)
						.flatMap(({name}) =>
							writeMarked({text: '·'}, name, width, asWritten),
						),
					...(data.others.length > mostOthers
						? [toLine(`and ${data.others.length - mostOthers} more`, 'dim')]
						: []),
				];
	return indent([...commentary, ...others]);
}
