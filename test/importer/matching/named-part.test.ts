import {expect, test} from 'vitest';
import {nameLastPart} from '../../../source/importer/matching/named-part.js';

test.each([
	['The Corby station held an open day.', 'Corby station'],
	['Doors were hung on the Queensway estate.', 'Queensway'],
	['It was won in the fifth round of the fund.', 'round 5'],
	['Round 4 paid for gates in the Grange area.', 'Grange'],
	['A station was opened, and the area is safer.', undefined],
])('%s → %s', (text, part) => {
	expect(nameLastPart(text)).toBe(part);
});
