import {expect, test} from 'vitest';
import {stringifyAnswer} from '../../source/commands/stringify-answer.js';

test.each([
	{},
	{schema: 'x@1', none: null, left: undefined, list: [], empty: {}},
	{
		list: [1, 'two\nlines', null, undefined, {deep: [{a: [1]}, []]}],
		last: true,
	},
	{'a "key"': {nested: [1, 2], text: '“”\u2028\\'}},
])('%j is what JSON.stringify makes of it', (answer) => {
	expect([...stringifyAnswer(answer)].join('')).toBe(
		JSON.stringify(answer, undefined, 2),
	);
});
