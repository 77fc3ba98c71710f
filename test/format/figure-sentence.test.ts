import {expect, test} from 'vitest';
import {type Figure} from '../../source/domain/figure.js';
import {
	sayChange,
	writeFigureSentence,
} from '../../source/format/figure-sentence.js';

const rate: Figure = {
	id: '2023-24-q2/007',
	report: '2023-24-q2',
	priority: 1,
	strand: 'police',
	objective: 'repeat-victimisation',
	paragraph: 2,
	printed: '44.9%',
	indicator: 'da-repeat-victim-rate',
	role: 'level',
	value: 44.9,
	unit: 'percent',
	period: {
		kind: '12-months',
		start: '2022-10-01',
		end: '2023-09-30',
		basis: 'sentence',
	},
};

const change = {
	value: 3.7,
	unit: 'percent',
	direction: 'down',
	reading: 'either',
	printed: '3.7%',
	reference: 'previous 12 months',
} as const;

const about = {
	name: 'Domestic abuse repeat victim rate',
	objective: 'Reduce Repeat Victimization',
};

test('a value with its change and source can be said aloud', () => {
	expect(writeFigureSentence({...about, figure: rate, change})).toBe(
		'Domestic abuse repeat victim rate was 44.9% (12 months to Sep 2023), −3.7 pts or relative, the report does not say, on previous 12 months. Source: Q2 23/24 report, priority 1, Police, "Reduce Repeat Victimization", paragraph 2.',
	);
});

test.each([
	[
		'change',
		{...change, role: 'change'},
		': −3.7 pts or relative, the report does not say, on previous 12 months (12 months',
	],
	[
		'peer',
		{role: 'peer', reference: 'national average'},
		': the national average was 44.9%',
	],
	['target', {role: 'target'}, ': the target was 44.9%'],
	['baseline', {role: 'baseline'}, ' had been 44.9%'],
	['breakdown', {breakdown: 'high risk'}, ' (high risk) was 44.9%'],
	[
		'rank',
		{role: 'rank', unit: 'rank', value: 11, printed: '11th'},
		' ranked 11th',
	],
	['period', {period: {kind: 'not-stated'}}, ' was 44.9%. Source'],
] as const)('%s', (_name, part, expected) => {
	expect(writeFigureSentence({...about, figure: {...rate, ...part}})).toContain(
		`${about.name}${expected}`,
	);
});

test('a change without comparison ends without comma', () => {
	expect(sayChange({...change, reference: undefined})).toBe(
		'−3.7 pts or relative, the report does not say',
	);
});

test('a value that a person corrected is not said to be printed', () => {
	const note = 'corrected by ann, printed 44.9%';
	expect(
		writeFigureSentence({...about, figure: {...rate, value: 45.93, note}}),
	).toMatch(
		/was 45\.93% .*paragraph 2 \(corrected by ann, printed 44\.9%\)\.$/,
	);
});
