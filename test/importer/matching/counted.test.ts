import {expect, test} from 'vitest';
import {readCounted} from '../../../source/importer/matching/counted.js';
import {listTerms} from '../../../source/importer/matching/words.js';
import {type Mention} from '../../../source/importer/numbers/mention.js';

const number: Mention = {
	start: 0,
	end: 1,
	form: 'digits',
	value: 1,
	unit: 'count',
};

test.each([
	['count', ' home safety visits were made in July', 'visits'],
	['count', ' of our new recruits have left', 'recruits'],
	['percent', ' of all victims had been victims before', 'victims'],
	['percent', ' in September 2023', undefined],
	['count', ', down from 12', undefined],
	['count', ' in total', undefined],
] as const)('a %s with "%s" behind it counts %s', (unit, gapAfter, noun) => {
	expect(readCounted({mention: {...number, unit}, gapAfter})).toEqual(
		noun && {word: noun, term: listTerms(noun)[0]},
	);
});
