import {expect, test} from 'vitest';
import {findMatches, prepareText} from '../../source/importer/find-matches.js';

const text = prepareText(
	'A rise of -35%, from 1,240 to twenty-four per cent of 12 in 12.',
);

/** What the language's own search finds is what a pattern that is tried at numbers alone has to find. */
test.each([
	String.raw`[-+]?\d+(?:,\d+)*`,
	String.raw`(?:[-+]\s?)?(?:\d+|twenty-four)(?:%| per cent)`,
	String.raw`\d+ in \d+`,
])('%s at numbers and anywhere', (source) => {
	const places = (flags: string) =>
		findMatches({pattern: new RegExp(source, flags)}, text).map(
			({index, 0: found}) => [index, found],
		);
	const expected = [...text.text.matchAll(new RegExp(source, 'gi'))].map(
		({index, 0: found}) => [index, found],
	);

	expect(expected).not.toEqual([]);
	expect(places('giy')).toEqual(expected);
	expect(places('gi')).toEqual(expected);
});

test('what is needed is asked for in lower case', () => {
	const pattern = /rise/gi;

	expect(findMatches({pattern, needs: ['rise']}, text)).toHaveLength(1);
	expect(findMatches({pattern, needs: ['fall']}, text)).toEqual([]);
});
