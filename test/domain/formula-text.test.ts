import {expect, test} from 'vitest';
import {
	escapeFormula,
	unescapeFormula,
} from '../../source/domain/formula-text.js';

test.each([
	['=HYPERLINK("http://x")', true],
	['@SUM(A1)', true],
	['\t=1', true],
	['+1+cmd|" /C calc"!A0', true],
	['-2+3', true],
	["'=1", true],
	['-35%', false],
	['+2%', false],
	['-£1,500.50', false],
	['-58', false],
	["'usage' offences", false],
	['44.9%', false],
	['', false],
])('%j is taken for a formula: %j, and comes back as it was', (text, isOne) => {
	const cell = escapeFormula(text);
	expect(cell.startsWith("'")).toBe(isOne || text.startsWith("'"));
	expect(/^[=@\t\r]|^[+-][^\d£]/.test(cell)).toBe(false);
	expect(unescapeFormula(cell)).toBe(text);
});
