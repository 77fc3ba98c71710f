import {expect, test} from 'vitest';
import {stringifyAnswer} from '../../source/commands/stringify-answer.js';

test.each<object>([
	{},
	{schema: 'x@1', none: null, left: undefined, list: [], empty: {}},
	{
		list: [1, 'two\nlines', null, undefined, {deep: [{a: [1]}, []]}],
		last: true,
	},
	{
		'long "list"': Array.from({length: 401}, (_, index) => ({
			index,
			deep: [index],
		})),
		after: 1,
	},
	{'a "key"': {nested: [1, 2], text: '“”\u2028\\'}},
])('answer %# is what JSON.stringify makes of it', (answer) => {
	expect([...stringifyAnswer(answer)].join('')).toBe(
		JSON.stringify(answer, undefined, 2),
	);
});
