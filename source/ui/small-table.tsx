import {Text} from 'ink';
import stringWidth from 'string-width';
import {type ReactNode} from 'react';
import {pad} from '../format/table.js';
import {truncateText} from '../format/wrap.js';
import {alignDecimals} from './decimal-align.js';
import {fitColumns} from './fit-columns.js';
import {InkTable, type TablePart} from './ink-table.js';
import {type Theme} from './theme.js';

export type SmallColumn = {
	readonly title: string;
	/** Columns it keeps when the table is too wide. */
	readonly least: number;
	readonly isNumber?: boolean;
};

/** A framed table of at most fifteen rows, its texts cut so that it fits the width. */
export function renderSmallTable(
	columns: readonly SmallColumn[],
	rows: ReadonlyArray<readonly string[]>,
	width: number,
	theme: Theme,
): ReactNode {
	const drawn = rows.map((row) => row.map((text) => theme.draw(text)));
	const cells = columns.map((column, index) => {
		const texts = drawn.map((row) => row[index] ?? '');
		return column.isNumber ? alignDecimals(texts) : texts;
	});
	// Two spaces in each column, a rule before each and one at the end.
	const room = width - columns.length * 3 - 1;
	const widths = fitColumns(
		columns.map(({title}, index) =>
			Math.max(
				stringWidth(title),
				...cells[index]!.map((text) => stringWidth(text)),
			),
		),
		columns.map(({least}) => least),
		room,
	);
	const data = drawn.map((_, row) =>
		Object.fromEntries(
			columns.map(({title}, index) => [
				title,
				pad(
					cutCell(cells[index]![row]!, widths[index]!, theme),
					widths[index]!,
				),
			]),
		),
	);
	const {header, cell, skeleton} = makeParts(theme);
	return (
		<InkTable
			data={data}
			columns={columns.map(({title}) => title)}
			header={header}
			cell={cell}
			skeleton={skeleton}
		/>
	);
}

function cutCell(text: string, width: number, theme: Theme): string {
	return theme.draw(truncateText(text, width));
}

type Parts = {
	readonly header: TablePart;
	readonly cell: TablePart;
	readonly skeleton: TablePart;
};

const partsOf = new WeakMap<Theme, Parts>();

/** The same components for the same theme: new ones would make React build every cell anew. */
function makeParts(theme: Theme): Parts {
	const known = partsOf.get(theme);
	if (known) {
		return known;
	}

	const parts: Parts = {
		header: ({children}) => <Text {...theme.styles.strong}>{children}</Text>,
		cell: ({children}) => <Text>{children}</Text>,
		skeleton: ({children}) => (
			<Text {...theme.styles.dim}>
				{typeof children === 'string' ? theme.draw(children) : children}
			</Text>
		),
	};
	partsOf.set(theme, parts);
	return parts;
}
