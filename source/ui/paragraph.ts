import {wrapText} from '../format/wrap.js';
import {type Line, toLine} from './line.js';
import {type StyleName, type Theme} from './theme.js';

/** From the end of a longer line the eye does not find the beginning of the next. */
const mostProse = 120;

/** Columns for texts of several lines. */
export function limitProse(width: number): number {
	return Math.min(width, mostProse);
}

/** A text over as many lines as it needs. What it is drawn with is settled first, since that may change its width. */
export function writeParagraph(
	text: string,
	width: number,
	theme: Pick<Theme, 'draw'>,
	style?: StyleName,
): Line[] {
	return wrapText(theme.draw(text), Math.max(1, width)).map((line) =>
		toLine(line, style),
	);
}

/** A text whose first line begins with a mark and whose other lines stand under it. */
export function writeMarked(
	mark: {readonly text: string; readonly style?: StyleName | undefined},
	text: string,
	width: number,
	theme: Pick<Theme, 'draw'>,
): Line[] {
	return writeParagraph(text, width - 2, theme).map((line, index) => [
		index === 0 ? {text: `${mark.text} `, style: mark.style} : {text: '  '},
		...line,
	]);
}
