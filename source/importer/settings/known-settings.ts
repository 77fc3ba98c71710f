import {profileNames} from '../../domain/profile-name.js';
import {isDate} from '../../domain/date-range.js';

/** Which points of a chart its limits are drawn from. */
export type BaselineValue =
	| {readonly kind: 'all'}
	| {readonly kind: 'first'; readonly points: number}
	| {readonly kind: 'until'; readonly date: string};

/** A setting that a configuration file may have. */
type Setting<Value> = {
	/** What it can have, for an error: `a number of 0 or more`. */
	readonly expected: string;
	/** `undefined` for a value that it cannot have. */
	read(text: string): Value | undefined;
};

/** Limits from fewer points than these would say nothing. */
const leastBaseline = 3;

/** Every setting there is, by its key. */
export const knownSettings = {
	profile: {
		read: (text: string) => profileNames.find((name) => name === text),
		expected: `one of ${profileNames.join(', ')}`,
	},
	'tolerance.relative': atLeast(0, 'a number of per cent, 0 or more'),
	'tolerance.points': atLeast(0, 'a number of percentage points, 0 or more'),
	'dispersion.small': atLeast(1, 'a number of 1 or more'),
	'dispersion.medium': atLeast(1, 'a number of 1 or more'),
	'dispersion.large': atLeast(1, 'a number of 1 or more'),
	'rules.shift': runLength(),
	'rules.trend': runLength(),
	'limits.screening': {
		read: (text: string) => (text === 'off' ? 0 : atLeast(1, '').read(text)),
		expected: 'a number of 1 or more (3.267 is usual), or off',
	},
	baseline: {
		read: readBaseline,
		expected: `all, first and a number of ${leastBaseline} or more, or until and a day like 2023-03-31`,
	},
} as const satisfies Record<string, Setting<unknown>>;

export type SettingKey = keyof typeof knownSettings;

/** What a configuration file sets; what it does not is absent. `limits.screening` is 0 for off. */
export type SettingValues = {
	readonly [Key in SettingKey]?: Exclude<
		ReturnType<(typeof knownSettings)[Key]['read']>,
		undefined
	>;
};

export function isSettingKey(key: string): key is SettingKey {
	return Object.hasOwn(knownSettings, key);
}

function atLeast(least: number, expected: string): Setting<number> {
	return {
		read(text) {
			const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
			return Number.isFinite(value) && value >= least ? value : undefined;
		},
		expected,
	};
}

/** The lengths of run that have been published with their rate of false alarms. */
function runLength(): Setting<number> {
	return {
		read: (text) => [0, 6, 7, 8].find((length) => String(length) === text),
		expected: '6, 7 or 8 points, or 0 for off',
	};
}

function readBaseline(text: string): BaselineValue | undefined {
	const [kind, argument = '', ...rest] = text.split(/\s+/);
	if (rest.length > 0) {
		return undefined;
	}

	if (
		kind === 'first' &&
		/^\d{1,6}$/.test(argument) &&
		Number(argument) >= leastBaseline
	) {
		return {kind, points: Number(argument)};
	}

	if (kind === 'until' && isDate(argument)) {
		return {kind, date: argument};
	}

	return kind === 'all' && argument === '' ? {kind} : undefined;
}
