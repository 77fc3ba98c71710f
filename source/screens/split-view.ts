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
	if (!split.list || !split.detail) {
		return fitLines(split.list ? list : detail, layout.rows);
	}

	if (split.isBeside) {
		return joinColumns(list, detail, {
			leftWidth: split.list.columns,
			height: layout.rows,
			rule: ' │ ',
		});
	}

	return [
		...fitLines(list, split.list.rows),
		[{text: ` ${'─'.repeat(Math.max(0, layout.columns - 2))}`, style: 'dim'}],
		...fitLines(detail, split.detail.rows),
	];
}
