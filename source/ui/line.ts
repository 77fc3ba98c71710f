import stringWidth from 'string-width';
import {type StyleName} from './theme.js';

/** A stretch of text in one style. */
export type Span = {
	readonly text: string;
	readonly style?: StyleName | undefined;
};

/** One row of the screen, or of a part of it. */
export type Line = readonly Span[];

const emptyLine: Line = [];

export function toLine(text: string, style?: StyleName): Line {
	return [{text, style}];
}

export function lineWidth(line: Line): number {
	let width = 0;
	for (const {text} of line) {
		width += stringWidth(text);
	}

	return width;
}

/** Lines of a block, two columns in. */
export function indent(lines: readonly Line[]): Line[] {
	return lines.map((line) => [{text: '  '}, ...line]);
}

/** Cuts a line, or fills it with spaces, to exactly so many columns. */
export function fitLine(line: Line, width: number): Line {
	const fitted: Span[] = [];
	let room = width;
	for (const span of line) {
		const text = cutText(span.text, room);
		room -= stringWidth(text);
		fitted.push(text === span.text ? span : {...span, text});
	}

	if (room <= 0) {
		return fitted;
	}

	const spaces = ' '.repeat(room);
	const last = fitted.at(-1);
	return last && last.style === undefined
		? [...fitted.slice(0, -1), {text: last.text + spaces}]
		: [...fitted, {text: spaces}];
}

/** Exactly so many lines: empty ones are added, and those that do not fit are left out. */
export function fitLines(lines: readonly Line[], height: number): Line[] {
	const missing = Math.max(0, height - lines.length);
	return [
		...lines.slice(0, height),
		...Array.from({length: missing}, () => emptyLine),
	];
}

/** Puts two blocks beside each other with a rule between them. */
export function joinColumns(
	left: readonly Line[],
	right: readonly Line[],
	{
		leftWidth,
		height,
		rule,
	}: {
		readonly leftWidth: number;
		readonly height: number;
		readonly rule: string;
	},
): Line[] {
	const [lefts, rights] = [fitLines(left, height), fitLines(right, height)];
	return lefts.map((line, index) => [
		...fitLine(line, leftWidth),
		{text: rule, style: 'dim'},
		...rights[index]!,
	]);
}

/** A line with something at its right end. */
export function spreadLine(left: Line, right: Line, width: number): Line {
	const room = Math.max(0, width - lineWidth(right));
	return [...fitLine(left, room), ...right];
}

function cutText(text: string, width: number): string {
	if (width <= 0) {
		return '';
	}

	if (text.length <= width && stringWidth(text) <= width) {
		return text;
	}

	let cut = '';
	let used = 0;
	for (const character of text) {
		used += stringWidth(character);
		if (used > width) {
			break;
		}

		cut += character;
	}

	return cut;
}
