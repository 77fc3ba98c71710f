import {type Environment} from './clipboard.js';

type ColourDepth = 'none' | '16' | '256' | 'truecolour';

export type Capabilities = {
	readonly colour: ColourDepth;
	/** The background is known to be light. */
	readonly isLight: boolean;
	/** False where only ASCII is sure to come out right. */
	readonly unicode: boolean;
	/** True where a screen can be drawn: both ends are a terminal, and it can move its cursor. */
	readonly isInteractive: boolean;
	readonly isSsh: boolean;
	/** Declared by the person, since nothing tells. */
	readonly isScreenReader: boolean;
};

export type StreamFacts = {
	readonly stdin: {readonly isTTY?: boolean};
	readonly stdout: {readonly isTTY?: boolean};
	readonly platform: NodeJS.Platform;
};

/**
 * Reads from the environment what the terminal can do.
 *
 * `NO_COLOR` (https://no-color.org) drops colour whatever else is said. `COLORTERM` does not cross SSH, so terminals with
 * a name of their own are known by that as well. Unicode is what the locale says, in the order of POSIX (`LC_ALL`,
 * `LC_CTYPE`, `LANG`); Windows has none and its newer terminals draw it. A screen reader is declared by
 * `INK_SCREEN_READER=true`, as to Ink, or `ACCESSIBLE`, as to the programs made with Charm's forms.
 */
export function detectCapabilities(
	env: Environment,
	{stdin, stdout, platform}: StreamFacts,
): Capabilities {
	const term = env.TERM ?? '';
	const isDumb = term === 'dumb' || (term === '' && platform !== 'win32');
	return {
		colour: stdout.isTTY && !isDumb ? detectColour(env, term) : 'none',
		isLight: detectLight(env),
		unicode: detectUnicode(env, term, platform),
		isInteractive: Boolean(stdin.isTTY && stdout.isTTY) && !isDumb,
		isSsh: detectSsh(env),
		isScreenReader: env.INK_SCREEN_READER === 'true' || isOn(env.ACCESSIBLE),
	};
}

export function detectSsh(env: Environment): boolean {
	return isSet(env.SSH_CONNECTION) || isSet(env.SSH_TTY);
}

function detectColour(env: Environment, term: string): ColourDepth {
	if (isSet(env.NO_COLOR) || /^vt\d/.test(term)) {
		return 'none';
	}

	const indexed = term.includes('256color') ? '256' : '16';
	// GNU screen before version 5 garbles true colour, and hands down what the terminal around it said.
	return !isSet(env.STY) && hasTrueColour(env, term) ? 'truecolour' : indexed;
}

function hasTrueColour(env: Environment, term: string): boolean {
	return (
		['truecolor', '24bit'].includes(env.COLORTERM ?? '') ||
		isSet(env.WT_SESSION) ||
		/^(?:xterm-(?:kitty|ghostty)|alacritty|foot|wezterm)|-direct$/.test(term)
	);
}

/** `COLORFGBG`, which rxvt began and Konsole and others set, ends with the background's place among the 16 colours. */
function detectLight({COLORFGBG: colours = ''}: Environment): boolean {
	const background = /;(\d+)$/.exec(colours)?.[1];
	return (
		background !== undefined && (background === '7' || Number(background) >= 9)
	);
}

function detectUnicode(
	env: Environment,
	term: string,
	platform: NodeJS.Platform,
): boolean {
	if (platform === 'win32') {
		return isSet(env.WT_SESSION) || isSet(env.TERM_PROGRAM);
	}

	const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) =>
		isSet(value),
	);
	// The font of the Linux console has neither sparklines nor most marks.
	return term !== 'linux' && /utf-?8/i.test(locale ?? '');
}

/** As no-color.org and POSIX have it, an empty variable says nothing. */
function isSet(value: string | undefined): boolean {
	return value !== undefined && value !== '';
}

function isOn(value: string | undefined): boolean {
	return isSet(value) && !/^(?:0|false|no)$/i.test(value ?? '');
}
