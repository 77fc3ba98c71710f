import {findCorrection} from '../../domain/correction.js';
import {type Figure} from '../../domain/figure.js';
import {writeFigureSentence} from '../../format/figure-sentence.js';
import {type Line, toLine, indent} from '../../ui/line.js';
import {limitProse, writeParagraph} from '../../ui/paragraph.js';
import {clamp} from '../../ui/scroll.js';
import {measureTable, mostTableRows} from '../../ui/table-size.js';
import {asWritten} from '../../ui/theme.js';
import {nameObjective} from '../plan.js';
import {type Layout} from '../screen.js';
import {measureWidth, writeBottom, writeChartAlone, writeTop} from './body.js';
import {type ChartPlan, planChart} from './plan-chart.js';
import {type IndicatorData} from './load.js';
import {type IndicatorState} from './state.js';

export type IndicatorModel = {
	readonly data: IndicatorData;
	/** Absent when there is nothing to draw. */
	readonly chart?: ChartPlan | undefined;
	/** Lines over and under the table. */
	readonly top: readonly Line[];
	readonly bottom: readonly Line[];
	/** The figures in the table: fifteen at most. */
	readonly figures: readonly Figure[];
	readonly selected?: Figure | undefined;
	/** The selected figure in words. */
	readonly sentence?: string | undefined;
	readonly offset: number;
	/** The furthest that it scrolls. */
	readonly most: number;
	/** Lines that are seen. */
	readonly height: number;
	/** All lines. */
	readonly total: number;
	/** The line of the table's first row. */
	readonly firstRow: number;
};

export function selectIndicator(
	state: IndicatorState,
	data: IndicatorData,
	{columns, rows, zoom}: Layout,
): IndicatorModel {
	const place = clamp(state.figure, 0, Math.max(0, data.figures.length - 1));
	const start = clamp(
		place - 7,
		0,
		Math.max(0, data.figures.length - mostTableRows),
	);
	const hasTable = zoom !== 'detail' || data.series.length === 0;
	const figures = hasTable
		? data.figures.slice(start, start + mostTableRows)
		: [];
	const selected = data.figures[place];
	const sentence = selected && describeSelected(selected, data);
	const chart =
		data.standing &&
		planChart(data, state, {
			columns,
			width: measureWidth(columns),
			rows: rows - 1,
			isAlone: !hasTable,
		});
	const top = hasTable
		? [
				...(zoom === 'both' ? writeTop(data, chart, columns) : []),
				...writeTableTitle(data, start),
			]
		: writeChartAlone(data, chart);
	const bottom = hasTable
		? [
				...indent(
					sentence
						? writeParagraph(
								`▶ ${sentence}`,
								limitProse(columns - 8),
								asWritten,
							)
						: [],
				),
				...(zoom === 'both' ? writeBottom(data, columns) : []),
			]
		: [];
	const table = figures.length > 0 ? measureTable(figures.length) : 0;
	const height = Math.max(1, rows - 1);
	const total = top.length + table + bottom.length;
	const most = Math.max(0, total - height);
	return {
		data,
		chart,
		top,
		bottom,
		figures,
		selected,
		sentence,
		height,
		total,
		most,
		offset: clamp(state.offset, 0, most),
		// The frame, the titles, and the rule over the row.
		firstRow: top.length + 3 - start * 2,
	};
}

function describeSelected(figure: Figure, data: IndicatorData): string {
	// The sentence says itself what was corrected.
	const note =
		figure.note && !findCorrection(figure) ? ` Note: ${figure.note}.` : '';
	const sentence = writeFigureSentence({
		figure,
		name: data.standing?.indicator.name ?? '',
		objective: nameObjective(data.plan, figure.objective),
	});
	return `${sentence}${note}`;
}

function writeTableTitle(
	{figures, imported}: IndicatorData,
	start: number,
): Line[] {
	const count = figures.length;
	if (count === 0) {
		const values =
			imported.length > 0
				? `; ${imported.length} imported values, y copies them`
				: '';
		return [
			[],
			toLine(
				`  No report up to this quarter has a figure for it${values}.`,
				'dim',
			),
		];
	}

	const shown =
		count > mostTableRows
			? `${start + 1}–${start + mostTableRows} of ${count} figures`
			: `${count}`;
	return [
		[],
		[
			{text: '  Figures', style: 'strong'},
			{text: `  ${shown} · ←→ select one`, style: 'dim'},
		],
	];
}
