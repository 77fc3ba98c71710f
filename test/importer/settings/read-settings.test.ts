import {describe, expect, test} from 'vitest';
import {describeProblem} from '../../../source/importer/problem.js';
import {readSettings} from '../../../source/importer/settings/read-settings.js';

function complain(text: string): string[] {
	return readSettings(text, 'planwatch.conf').problems.map((problem) =>
		describeProblem(problem),
	);
}

test('every setting, with remarks and blank lines', () => {
	const text = `# How we look at the reports
profile = nhsr

tolerance.relative = 12.5   # per cent
tolerance.points=3
dispersion.small = 1
dispersion.medium = 2.5
dispersion.large = 6
Rules.Shift = 8
rules.trend = 0
limits.screening = OFF
baseline = first 24
`;
	const expected = {
		profile: 'nhsr',
		'tolerance.relative': 12.5,
		'tolerance.points': 3,
		'dispersion.small': 1,
		'dispersion.medium': 2.5,
		'dispersion.large': 6,
		'rules.shift': 8,
		'rules.trend': 0,
		'limits.screening': 0,
		baseline: {kind: 'first', points: 24},
	};
	for (const end of ['\n', '\r\n', '\r']) {
		expect(readSettings(`\uFEFF${text.replaceAll('\n', end)}`, 'x')).toEqual({
			values: expected,
			problems: [],
		});
	}
});

test.each([
	['all', {kind: 'all'}],
	['first 12', {kind: 'first', points: 12}],
	['until 2023-03-31', {kind: 'until', date: '2023-03-31'}],
])('baseline = %s', (text, baseline) => {
	expect(readSettings(`baseline = ${text}`, 'x').values).toEqual({baseline});
});

test('control characters come out as marks', () => {
	expect(complain('profile =\tmdc\u001B[2J')).toEqual([
		"planwatch.conf:1 profile: 'mdc␛[2j' is not one of mdc, nhsr, wheeler, anhoej",
	]);
});

test('an empty file sets nothing', () => {
	expect(readSettings('', 'x')).toEqual({values: {}, problems: []});
});

describe('an unknown key names the nearest', () => {
	test.each([
		['tolerence.relative = 10', 'tolerance.relative'],
		['points = 3', 'tolerance.points'],
		['dispersion.big = 3', 'dispersion.small'],
		['shift = 8', 'rules.shift'],
		['limits.screen = 3', 'limits.screening'],
		['profiles = mdc', 'profile'],
		['base-line = all', 'baseline'],
	])('%s', (line, nearest) => {
		const [key, value] = line.split(' = ');
		const expected = `there is no such setting to be '${value}'; the nearest is `;
		const [complaint] = complain(`\n${line}`);
		expect(complaint).toContain(`planwatch.conf:2 ${key}: ${expected}`);
		expect(complaint).toContain(nearest.split('.')[0]);
	});
});

test.each([
	[
		'profile = shewhart',
		"profile: 'shewhart' is not one of mdc, nhsr, wheeler, anhoej",
	],
	[
		'tolerance.relative = ten',
		"tolerance.relative: 'ten' is not a number of per cent, 0 or more",
	],
	[
		'tolerance.points = -2',
		"tolerance.points: '-2' is not a number of percentage points, 0 or more",
	],
	[
		'tolerance.points =',
		"tolerance.points: '' is not a number of percentage points, 0 or more",
	],
	[
		'dispersion.large = 0.5',
		"dispersion.large: '0.5' is not a number of 1 or more",
	],
	[
		'rules.shift = 7.5',
		"rules.shift: '7.5' is not 6, 7 or 8 points, or 0 for off",
	],
	[
		'limits.screening = 0',
		"limits.screening: '0' is not a number of 1 or more (3.267 is usual), or off",
	],
	[
		'baseline = until 2023-02-29',
		"baseline: 'until 2023-02-29' is not all, first and a number",
	],
	['baseline = first 2', "baseline: 'first 2' is not all"],
	['baseline = all of it', "baseline: 'all of it' is not all"],
	['profile: mdc', "line: 'profile: mdc' is not of the form key = value"],
	['= mdc', "line: '= mdc' is not of the form key = value"],
	['__proto__ = 1', '__proto__: there is no such setting'],
])('%s is a problem', (line, message) => {
	const [complaint, ...others] = complain(`# one\n${line}`);
	expect(complaint).toContain(`planwatch.conf:2 ${message}`);
	expect(others).toEqual([]);
});

test('a key that stands twice keeps its first value and is a problem', () => {
	const {values, problems} = readSettings('profile = mdc\nprofile = nhsr', 'x');
	expect(values).toEqual({profile: 'mdc'});
	expect(problems).toMatchObject([
		{line: 2, column: 'profile', code: 'repeated-key'},
	]);
});
