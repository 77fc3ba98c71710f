import {toAscii} from './ascii.js';

/** What a stretch of text is, never how it looks. */
export type StyleName =
	| 'plain'
	| 'strong'
	| 'dim'
	| 'accent'
	| 'current'
	| 'figure'
	| 'unfavourable'
	| 'favourable'
	| 'neutral';

/** As Ink's `<Text>` takes it: colours by their names, which every terminal has in its own palette. */
export type Style = {
	readonly color?: 'yellow' | 'blue' | 'cyan' | 'gray';
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly inverse?: boolean;
	readonly underline?: boolean;
};

export type Theme = {
	readonly styles: Readonly<Record<StyleName, Style>>;
	/** Swaps what `--ascii` must not draw; everything else passes. To be called before a width is measured. */
	draw(text: string): string;
};

/** Unfavourable is orange, favourable blue, neither grey: told apart by those who see few colours, and by marks as well. */
const coloured: Theme['styles'] = {
	plain: {},
	strong: {bold: true},
	dim: {color: 'gray'},
	accent: {color: 'cyan', bold: true},
	current: {bold: true, inverse: true},
	figure: {underline: true},
	unfavourable: {color: 'yellow'},
	favourable: {color: 'blue'},
	neutral: {color: 'gray'},
};

/** Without colour bold and inverse are left, and the marks carry the rest. */
const colourless: Theme['styles'] = {
	plain: {},
	strong: {bold: true},
	dim: {},
	accent: {bold: true},
	current: {bold: true, inverse: true},
	figure: {underline: true},
	unfavourable: {bold: true},
	favourable: {},
	neutral: {},
};

export function createTheme({
	isColour,
	isAscii,
}: {
	readonly isColour: boolean;
	readonly isAscii: boolean;
}): Theme {
	return {
		styles: isColour ? coloured : colourless,
		draw: isAscii ? toAscii : (text) => text,
	};
}

/** For texts that are measured before it is known how they are drawn. */
export const asWritten: Pick<Theme, 'draw'> = {draw: (text) => text};
