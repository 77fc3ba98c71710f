import {type ProfileName} from '../domain/profile-name.js';
import {type DateRange} from '../domain/date-range.js';
import {type Profile, profiles} from '../statistics/profiles.js';
import {defaultTolerances, type Tolerances} from './tolerances.js';

/** Which points of a phase the limits are drawn from. */
export type Baseline =
	| {readonly kind: 'all'}
	| {readonly kind: 'first'; readonly points: number}
	| {readonly kind: 'until'; readonly date: string};

/** How much counts of different size vary more than chance explains, where their own history cannot tell. */
export type AssumedDispersion = {
	/** Below 200 events in both periods together. */
	readonly small: number;
	/** Below 2,000. */
	readonly medium: number;
	readonly large: number;
};

/** Everything about the engine that a person may choose. */
export type Settings = {
	readonly profile: ProfileName;
	/** In place of the profile's own: `{shift: 8}`. */
	readonly parameters: Partial<Profile>;
	readonly baseline: Baseline;
	readonly dispersion: AssumedDispersion;
	readonly tolerances: Tolerances;
	/** The period whose points are judged; the last point where there is none. */
	readonly reporting?: DateRange | undefined;
};

export const defaultSettings: Settings = {
	profile: 'mdc',
	parameters: {},
	baseline: {kind: 'all'},
	dispersion: {small: 1, medium: 2, large: 4},
	tolerances: defaultTolerances,
};

/** The settings that the store remembers as text; the defaults before it was judged with any. */
export function readSettings(text: string | undefined): Settings {
	return text === undefined ? defaultSettings : (JSON.parse(text) as Settings);
}

/** The profile with the person's own parameters in it. */
export function resolveProfile({profile, parameters}: Settings): Profile {
	return {...profiles[profile], ...parameters};
}

/** The dispersion to assume for two counts that make up this total. */
export function assumeDispersion(
	total: number,
	{small, medium, large}: AssumedDispersion,
): number {
	if (total < 200) {
		return small;
	}

	return total < 2000 ? medium : large;
}
