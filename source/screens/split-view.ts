import {fitLines, joinColumns, type Line} from '../ui/line.js';
import {type Layout} from './screen.js';
import {type Share, splitLayout} from './split.js';

/** A list and its detail as the lines of one screen, shared out as `splitLayout` does. */
export function layOutSplit(
	list: readonly Line[],
	detail: readonly Line[],
	layout: Layout,
	share?: Share,
): Line[] {
	const split = splitLayout(layout, share);
	const clipped = clipDetail(detail, split.detail?.rows ?? 0);
	if (!split.list || !split.detail) {
		return fitLines(split.list ? list : clipped, layout.rows);
	}

	if (split.isBeside) {
		return joinColumns(list, clipped, {
			leftWidth: split.list.columns,
			height: layout.rows,
			rule: ' │ ',
		});
	}

	return [
		...fitLines(list, split.list.rows),
		[{text: ` ${'─'.repeat(Math.max(0, layout.columns - 2))}`, style: 'dim'}],
		...fitLines(clipped, split.detail.rows),
	];
}

/** Where there is more than there is room for, the last line says so: alone the detail has more. */
function clipDetail(detail: readonly Line[], rows: number): readonly Line[] {
	return detail.length <= rows
		? detail
		: [
				...detail.slice(0, rows - 1),
				[...(detail[rows - 1] ?? []), {text: ' …', style: 'dim'}],
			];
}
