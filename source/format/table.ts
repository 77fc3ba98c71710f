import stringWidth from 'string-width';
import {truncateText} from './wrap.js';

/** Spaces between columns. */
const gap = 2;
/** What is left of a flexible column on the narrowest terminal. */
const least = 12;

export type Column = {
	readonly title: string;
	readonly align?: 'left' | 'right';
	/** The column that gives way, at a word and with `…`, when the table is too wide. */
	readonly isFlexible?: boolean;
};

/** Rows of text under their titles, in columns as wide as their widest cell, two spaces apart, and no wider than `width` in all. */
export function formatTable(
	columns: readonly Column[],
	rows: ReadonlyArray<readonly string[]>,
	width = Number.POSITIVE_INFINITY,
): string {
	const titles = columns.map(({title}) => title);
	const natural = columns.map((_, index) =>
		Math.max(...[titles, ...rows].map((row) => stringWidth(row[index] ?? ''))),
	);
	const excess =
		natural.reduce((sum, column) => sum + column + gap, -gap) - width;
	const widths = natural.map((column, index) =>
		columns[index]!.isFlexible && excess > 0
			? Math.max(least, column - excess)
			: column,
	);
	return [titles, ...rows]
		.map((row) =>
			columns
				.map(({align}, index) =>
					pad(
						truncateText(row[index] ?? '', widths[index]!),
						widths[index]!,
						align,
					),
				)
				.join(' '.repeat(gap))
				.trimEnd(),
		)
		.join('\n');
}

/** Fills a text up to a width in terminal cells. */
export function pad(
	text: string,
	width: number,
	align: 'left' | 'right' = 'left',
): string {
	const room = ' '.repeat(Math.max(0, width - stringWidth(text)));
	return align === 'right' ? room + text : text + room;
}
