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

/** As Ink's `<Text>` takes it. */
export type Style = {
	readonly color?: string;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly inverse?: boolean;
	readonly underline?: boolean;
};

/**
 * Where colours are taken from. `indexed`: the 256 that are the same in every terminal, of them such as can be read on black and
 * on white (a contrast of at least 3.5 to both). `dark` and `light`: the 16 that each terminal has its own of, for a
 * background of that kind.
 */
export type Palette = 'indexed' | 'dark' | 'light';

export type Theme = {
	readonly styles: Readonly<Record<StyleName, Style>>;
	/** Swaps what `--ascii` must not draw; everything else passes. To be called before a width is measured. */
	draw(text: string): string;
};

/**
 * Unfavourable is orange or what comes nearest, favourable blue, neither grey: told apart by those who see few colours, and by
 * marks as well. Bright black, the grey of the 16, is invisible in some palettes: there faint stands for it, which at
 * worst is plain.
 */
const coloured: Readonly<Record<Palette, Theme['styles']>> = {
	indexed: makeStyles({
		dim: {color: 'ansi256(244)'},
		accent: 'ansi256(30)',
		unfavourable: 'ansi256(166)',
		favourable: 'ansi256(32)',
	}),
	dark: makeStyles({
		dim: {dimColor: true},
		accent: 'cyan',
		unfavourable: 'yellow',
		favourable: 'blueBright',
	}),
	light: makeStyles({
		dim: {dimColor: true},
		accent: 'blue',
		unfavourable: 'red',
		favourable: 'blue',
	}),
};

function makeStyles({
	dim,
	accent,
	unfavourable,
	favourable,
}: Readonly<Record<'accent' | 'unfavourable' | 'favourable', string>> & {
	readonly dim: Style;
}): Theme['styles'] {
	return {
		plain: {},
		strong: {bold: true},
		dim,
		accent: {color: accent, bold: true},
		current: {bold: true, inverse: true},
		figure: {underline: true},
		unfavourable: {color: unfavourable},
		favourable: {color: favourable},
		neutral: dim,
	};
}

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
	palette = 'indexed',
}: {
	readonly isColour: boolean;
	readonly isAscii: boolean;
	readonly palette?: Palette | undefined;
}): Theme {
	return {
		styles: isColour ? coloured[palette] : colourless,
		draw: isAscii ? toAscii : (text) => text,
	};
}

/** For texts that are measured before it is known how they are drawn. */
export const asWritten: Pick<Theme, 'draw'> = {draw: (text) => text};
