import {Box} from 'ink';
import {type ReactNode} from 'react';
import {labelQuarter} from '../../domain/quarter.js';
import {type Figure} from '../../domain/figure.js';
import {isStated} from '../../domain/period.js';
import {strandName} from '../../domain/strand.js';
import {formatPeriod} from '../../format/period.js';
import {truncateText} from '../../format/wrap.js';
import {spreadLine, toLine} from '../../ui/line.js';
import {renderLines} from '../../ui/lines.js';
import {renderSmallTable, type SmallColumn} from '../../ui/small-table.js';
import {type Theme} from '../../ui/theme.js';
import {describePlace, describeValue} from '../place.js';
import {isWide, type Layout} from '../screen.js';
import {nameRoom} from './body.js';
import {type IndicatorModel} from './select.js';

const columnsOfTable: readonly SmallColumn[] = [
	{title: '  Quarter', least: 10},
	{title: 'Role', least: 6},
	{title: 'Value', least: 8, isNumber: true},
	{title: 'Against', least: 8},
	{title: 'Period', least: 10},
	{title: 'Place', least: 10},
];

export function viewIndicator(
	model: IndicatorModel,
	layout: Layout,
	theme: Theme,
): ReactNode {
	const {top, bottom, figures, selected, offset, height, total, data} = model;
	const {columns} = layout;
	const name = data.standing?.indicator.name ?? '';
	const position =
		total > height
			? `lines ${offset + 1}–${Math.min(total, offset + height)} of ${total}`
			: '';
	const rows = figures.map((figure) =>
		writeRow(figure, figure === selected, isWide(layout)),
	);
	return (
		<Box flexDirection="column">
			{renderLines(
				[
					spreadLine(
						toLine(`  ${truncateText(name, nameRoom(columns))}`, 'strong'),
						toLine(`${position} `, 'dim'),
						columns,
					),
				],
				columns,
				theme,
			)}
			<Box flexDirection="column" height={height} overflowY="hidden">
				<Box flexDirection="column" flexShrink={0} marginTop={-offset}>
					{renderLines(top, columns, theme)}
					{rows.length > 0 && (
						<Box key="table" marginLeft={2}>
							{renderSmallTable(columnsOfTable, rows, columns - 3, theme)}
						</Box>
					)}
					{renderLines(bottom, columns, theme)}
				</Box>
			</Box>
		</Box>
	);
}

/** Where there is little room the place leaves out the quarter, which has its column, and a period is shortened. */
function writeRow(
	figure: Figure,
	isSelected: boolean,
	hasRoom: boolean,
): string[] {
	const period = isStated(figure.period)
		? formatPeriod(figure.period)
		: 'not stated';
	return [
		`${isSelected ? '▶' : ' '} ${labelQuarter(figure.report)}`,
		[figure.role, figure.breakdown].filter(Boolean).join(' · '),
		describeValue(figure),
		figure.reference ?? '',
		hasRoom ? period : period.replace(' months to ', 'm to '),
		hasRoom
			? describePlace(figure)
			: `P${figure.priority} ¶${figure.paragraph} ${strandName(figure.strand)}`,
	];
}
