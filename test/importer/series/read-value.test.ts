import {expect, test} from 'vitest';
import {
	readStatus,
	readValue,
} from '../../../source/importer/series/read-value.js';

test.each([
	['12', 12],
	['0', 0],
	['-58', -58],
	['−58', -58],
	['+2', 2],
	['1,234', 1234],
	['1,234,567.8', 1_234_567.8],
	['.5', 0.5],
	['1e3', 1000],
])('%s is a number', (text, value) => {
	expect(readValue(text)).toEqual({value, mark: undefined});
});

test('a percent sign and a pound sign are kept as marks', () => {
	expect(readValue('95.6%')).toEqual({value: 95.6, mark: 'percent'});
	expect(readValue('-35 %')).toEqual({value: -35, mark: 'percent'});
	expect(readValue('£1,322.50')).toEqual({value: 1322.5, mark: 'gbp'});
	expect(readValue('-£5')).toEqual({value: -5, mark: 'gbp'});
});

test.each(['', '-', '–', '..', ':', '[x]', '[X]', '[z]', 'N/A', 'NA'])(
	"'%s' is not available",
	(text) => {
		expect(readValue(text)).toEqual({status: 'not-available'});
	},
);

test.each(['[c]', '[C]', '*'])("'%s' is suppressed", (text) => {
	expect(readValue(text)).toEqual({status: 'suppressed'});
});

test.each([
	'twelve',
	'12,34',
	'1,2345',
	'1.2.3',
	'0x10',
	'NaN',
	'Infinity',
	'1e999',
	'£5%',
	'5 000',
	'12r',
	'%',
	'£',
])('%s is neither', (text) => {
	expect(readValue(text)).toBeUndefined();
});

test('a status column says what is missing, and nothing of what is there', () => {
	expect(
		['Suppressed', 'not available', 'not_available', '[c]', 'x'].map((text) =>
			readStatus(text),
		),
	).toEqual([
		'suppressed',
		'not-available',
		'not-available',
		'suppressed',
		'not-available',
	]);
	expect(['', 'final', 'provisional'].map((text) => readStatus(text))).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});
