import {expect, test} from 'vitest';
import {fitTyped} from '../../source/ui/typed-text.js';

test('the end of what is typed is always seen', () => {
	expect(fitTyped('knife crime', 11)).toBe('knife crime');
	expect(fitTyped('knife crime', 6)).toBe('…crime');
});

test('characters that take two columns are counted as two', () => {
	expect(fitTyped('日本語', 6)).toBe('日本語');
	expect(fitTyped('日本語', 5)).toBe('…本語');
	expect(fitTyped('日本語のメモ', 6)).toBe('…メモ');
});
