import {makeVisible} from '../../domain/visible-text.js';
import {type Problem} from '../problem.js';
import {
	isSettingKey,
	knownSettings,
	type SettingKey,
	type SettingValues,
} from './known-settings.js';
import {nearestKey} from './nearest-key.js';

/**
 * Reads a configuration file: a line `key = value` for each setting, `#` before a remark. Case does not matter.
 *
 * @param file its name in problems.
 * @returns The values of sound lines, and a problem with line, key and value for every other. Never throws.
 * @example
 * readSettings('profile = nhsr\nrules.shift = 8 # as agreed', 'x.conf').values; // {profile: 'nhsr', 'rules.shift': 8}
 */
export function readSettings(
	text: string,
	file: string,
): {readonly values: SettingValues; readonly problems: readonly Problem[]} {
	const problems: Problem[] = [];
	const values = new Map<SettingKey, unknown>();
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	for (const [index, whole] of lines.entries()) {
		const report = (column: string, code: string, message: string) => {
			problems.push({file, line: index + 1, column, code, message});
		};

		const remarkless = whole.replace(/(?:^|\s)#.*$/, '').trim();
		const line = makeVisible(remarkless.replaceAll('\t', ' '));
		const [, key, value] =
			/^([^=]*?)\s*=\s*(.*)$/.exec(line.toLowerCase()) ?? [];
		if (line === '') {
			continue;
		}

		if (!key || value === undefined) {
			report(
				'line',
				'not-a-setting',
				`'${line}' is not of the form key = value`,
			);
		} else if (!isSettingKey(key)) {
			report(
				key,
				'unknown-key',
				`there is no such setting to be '${value}'; the nearest is ${nearestKey(key)}`,
			);
		} else if (values.has(key)) {
			report(
				key,
				'repeated-key',
				`'${value}' is set after it has been set before`,
			);
		} else {
			const {read, expected} = knownSettings[key];
			const setting = read(value);
			if (setting === undefined) {
				report(key, 'bad-value', `'${value}' is not ${expected}`);
			} else {
				values.set(key, setting);
			}
		}
	}

	// Each value was read by the reader of its own key.
	return {values: Object.fromEntries(values), problems};
}
