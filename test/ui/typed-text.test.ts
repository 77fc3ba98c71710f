import {expect, test} from 'vitest';
import {fitTyped} from '../../source/ui/typed-text.js';

test('the end of what is typed is always seen', () => {
	expect(fitTyped('knife crime', 11)).toBe('knife crime');
	expect(fitTyped('knife crime', 6)).toBe('…crime');
});
