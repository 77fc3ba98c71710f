import {existsSync, readFileSync} from 'node:fs';
import {UserError} from '../domain/user-error.js';
import {describeProblem} from '../importer/problem.js';
import {readSettings} from '../importer/settings/read-settings.js';
import {defaultSettings, type Settings} from '../exceptions/settings.js';
import {type SettingValues} from '../importer/settings/known-settings.js';

/** The engine's settings with what a configuration file, or a flag, sets in them. */
export function toSettings(values: SettingValues): Settings {
	const {profile, dispersion, tolerances, baseline} = defaultSettings;
	const screening = values['limits.screening'];
	const {'rules.shift': shift, 'rules.trend': trend} = values;
	return {
		profile: values.profile ?? profile,
		parameters: {
			...defaultSettings.parameters,
			...(shift !== undefined && {shift}),
			...(trend !== undefined && {trend}),
			// Off has to be said: a profile may screen of itself.
			...(screening !== undefined && {
				screening: screening === 0 ? undefined : screening,
			}),
		},
		baseline: values.baseline ?? baseline,
		dispersion: {
			small: values['dispersion.small'] ?? dispersion.small,
			medium: values['dispersion.medium'] ?? dispersion.medium,
			large: values['dispersion.large'] ?? dispersion.large,
		},
		tolerances: {
			relative: values['tolerance.relative'] ?? tolerances.relative,
			points: values['tolerance.points'] ?? tolerances.points,
		},
	};
}

/**
 * The settings of a configuration file; the defaults where there is none.
 *
 * @throws UserError that names the line of an unknown key or a bad value.
 */
export function loadSettings(file: string): Settings {
	if (!existsSync(file)) {
		return defaultSettings;
	}

	const {values, problems} = readSettings(readFileSync(file, 'utf8'), file);
	if (problems[0]) {
		throw new UserError(describeProblem(problems[0]), {
			hint: 'mend the configuration file, or move it away to use the defaults',
			exitCode: 3,
			code: 'bad-configuration',
		});
	}

	return toSettings(values);
}
