import {describe, expect, test} from 'vitest';
import {toSettings} from '../../../source/commands/settings.js';
import {
	defaultSettings,
	resolveProfile,
} from '../../../source/exceptions/settings.js';
import {profiles} from '../../../source/statistics/profiles.js';

describe('settings of a configuration file', () => {
	test('without any are the defaults', () => {
		expect(toSettings({})).toEqual(defaultSettings);
	});

	test('stand in for the defaults one by one', () => {
		const settings = toSettings({
			profile: 'nhsr',
			'tolerance.points': 3,
			'dispersion.large': 6,
			'rules.shift': 8,
			'limits.screening': 0,
			baseline: {kind: 'first', points: 24},
		});
		expect(settings).toMatchObject({
			profile: 'nhsr',
			baseline: {kind: 'first', points: 24},
			tolerances: {relative: 10, points: 3},
			dispersion: {small: 1, medium: 2, large: 6},
		});
		expect(resolveProfile(settings)).toEqual({
			...profiles.nhsr,
			shift: 8,
			screening: undefined,
		});
	});
});
