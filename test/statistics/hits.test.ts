import {expect, test} from 'vitest';
import {
	findHitBit,
	listHits,
	markHit,
	ruleNames,
} from '../../source/statistics/hits.js';

const hits = ruleNames.flatMap((rule) => [
	{rule, side: 'high'} as const,
	{rule, side: 'low'} as const,
]);

test('every hit has a bit of its own that fits in a mark', () => {
	const bits = hits.map(({rule, side}) => findHitBit(rule, side));
	expect(new Set(bits).size).toBe(hits.length);
	expect(Math.max(...bits)).toBeLessThan(2 ** 16);
});

test('a point keeps every hit, each once', () => {
	const marks = new Uint16Array(2);
	for (const {rule, side} of [...hits, ...hits]) {
		markHit(marks, 1, findHitBit(rule, side));
	}

	expect(listHits(marks[1]!)).toEqual(hits);
	expect(listHits(marks[0]!)).toEqual([]);
});
