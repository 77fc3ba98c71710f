import {expect, test} from 'vitest';
import {
	areOpposite,
	nameGroup,
} from '../../../source/importer/matching/groups.js';

test.each([
	['Rural calls took 17 minutes', 'rural'],
	['under-18s in rural areas', 'rural'],
	['under-18s', undefined],
	['calls took 17 minutes', undefined],
])('the group that "%s" names is %s', (text, group) => {
	expect(nameGroup(text)).toBe(group);
});

test.each([
	['rural', 'urban', true],
	['high risk', 'standard risk', true],
	['rural', 'rural', false],
	['rural', 'high risk', false],
	['rural', undefined, false],
])('%s and %s are opposite: %s', (a, b, answer) => {
	expect(areOpposite(a, b)).toBe(answer);
});
