import {Box} from 'ink';
import {pad} from '../format/table.js';
import {truncateText} from '../format/wrap.js';
import {type Line, indent} from '../ui/line.js';
import {renderLines} from '../ui/lines.js';
import {writeParagraph} from '../ui/paragraph.js';
import {type Theme} from '../ui/theme.js';
import {
	type Item,
	type ListColumn,
	type ListData,
	type ListModel,
	type ListParts,
} from './list-parts.js';
import {limitName} from './limit-name.js';
import {type Mark} from './marks.js';
import {type Route} from './route.js';
import {layOutSplit} from './split-view.js';
import {splitLayout} from './split.js';
import {type View} from './view.js';

/** How a plain list is drawn, with a detail of what is selected in it. */
export function makeListView<
	R extends Route,
	Data extends ListData<I, Entry>,
	I extends Item,
	Entry extends Item,
>(parts: ListParts<R, Data, I, Entry>): View<ListModel<Data, I, Entry>> {
	return (model, layout, theme, {selected, data}) => {
		const {list, detail} = splitLayout(layout, parts.split);
		const lines = layOutSplit(
			list ? writeList(parts, model, list.columns, theme) : [],
			detail && selected
				? indent(parts.writeDetail(selected, data, detail.columns - 4, theme))
				: [],
			layout,
			parts.split,
		);
		return (
			<Box flexDirection="column">
				{renderLines(lines, layout.columns, theme)}
			</Box>
		);
	};
}

function writeList<
	R extends Route,
	Data extends ListData<I, Entry>,
	I extends Item,
	Entry extends Item,
>(
	parts: ListParts<R, Data, I, Entry>,
	model: ListModel<Data, I, Entry>,
	width: number,
	theme: Theme,
): Line[] {
	const {rows, selected, data} = model;
	const title = parts.writeTitle(model);
	if (rows.length === 0) {
		return [
			title,
			[],
			...writeParagraph(parts.describeEmpty(data), width - 6, theme, 'dim').map(
				(line): Line => [{text: '   '}, ...line],
			),
		];
	}

	// Of all that was ever in the window, so that no column moves to and fro.
	const columns = layOutColumns(parts, data.described, width);
	return [
		title,
		[
			{text: '   '},
			...columns.map(({title: text, width: columnWidth, align}) => ({
				text: `${pad(text, columnWidth, align)}  `,
				style: 'dim' as const,
			})),
		],
		...rows.map((entry): Line => [
			{text: entry.id === selected?.id ? ' ▶ ' : '   ', style: 'accent'},
			...columns.map(({text, width: columnWidth, align, isDim}) => ({
				text: `${pad(
					theme.draw(truncateText(theme.draw(text(entry)), columnWidth)),
					columnWidth,
					align,
				)}  `,
				...(isDim && {style: 'dim' as const}),
			})),
			...writeMark(parts.mark?.(entry)),
		]),
	];
}

function writeMark(mark: Mark | undefined): Line {
	return mark ? [mark] : [];
}

/** Shares out what columns of a fixed width leave. */
function layOutColumns<R extends Route, Data, I extends Item, Entry>(
	{columns, mark}: ListParts<R, Data, I, Entry>,
	entries: readonly Entry[],
	width: number,
): ReadonlyArray<ListColumn<Entry>> {
	const markWidth = mark ? 8 : 0;
	const fixed = columns.reduce(
		(sum, column) => sum + (column.width > 1 ? column.width : 0) + 2,
		3 + markWidth,
	);
	const room = Math.max(0, width - fixed);
	return columns.map((column) => ({
		...column,
		width:
			column.width > 1
				? column.width
				: limitName(
						Math.floor(room * column.width),
						entries.map((entry) => ({name: column.text(entry)})),
					),
	}));
}
