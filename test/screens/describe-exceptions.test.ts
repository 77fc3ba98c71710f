import {expect, test} from 'vitest';
import {describeUnassessed} from '../../source/screens/exceptions/describe-list.js';

test.each([
	[0.16, 2, 'chance alone would mark 0.2 of 2'],
	[9.94, 400, 'chance alone would mark 9.9 of 400'],
	[483.1, 10_002, 'chance alone would mark 483 of 10,002'],
	[1204.6, 20_000, 'chance alone would mark 1,205 of 20,000'],
])('%d of %d that chance marks', (expected, judged, said) => {
	expect(
		describeUnassessed({unassessed: 3, byChance: {expected, judged}}),
	).toBe(`3 not assessed: n lists them · ${said}`);
});

test('without a series that was judged chance marks none', () => {
	const byChance = {expected: 0, judged: 0};
	expect(describeUnassessed({unassessed: 0, byChance})).toBe(
		'every indicator with a value could be assessed',
	);
});
