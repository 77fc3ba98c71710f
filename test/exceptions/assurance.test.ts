import {expect, test} from 'vitest';
import {assureTarget} from '../../source/exceptions/methods/assurance.js';

const expected = {lower: 10, centre: 12, upper: 14};

test.each([
	[16, 'increase', 'missed'],
	[16, 'decrease', 'met'],
	[8, 'increase', 'met'],
	[8, 'decrease', 'missed'],
	[13, 'increase', 'hit-or-miss'],
	[14, 'decrease', 'hit-or-miss'],
	[8, 'neutral', undefined],
] as const)(
	'a target of %i where %s is better is %s',
	(target, direction, assurance) => {
		expect(assureTarget(expected, {target, direction, points: 13})).toBe(
			assurance,
		);
	},
);

test('twelve points promise nothing', () => {
	expect(
		assureTarget(expected, {target: 16, direction: 'increase', points: 12}),
	).toBeUndefined();
});
