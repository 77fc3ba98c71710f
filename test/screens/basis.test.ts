import {expect, test} from 'vitest';
import {type ExceptionEntry} from '../../source/screens/exceptions/load.js';
import {writeBasis} from '../../source/screens/exceptions/basis.js';
import {thefts} from './imported.js';

const exception: ExceptionEntry['exception'] = {
	id: '2022-23-q1/statistical/thefts',
	kind: 'statistical',
	quarter: '2022-23-q1',
	indicator: thefts.id,
	verdict: 'exceptional',
	reason: 'exceptional, high',
	evidence: 'provisional',
	side: 'high',
	bearing: 'unfavourable',
	period: {kind: 'not-stated'},
	value: 440,
	expected: {lower: 172.6, centre: 302.5, upper: 432.4},
	explanation: '',
	record: {season: 'not-checked', treatment: 'none'},
	figures: [],
	severity: 0,
	triage: {status: 'open'},
	firstSeen: '2022-23-q1',
};

test('a statistical exception says what was expected and how much that rests on', () => {
	expect(writeBasis({exception, indicator: thefts})).toEqual([
		'Expected: 173 to 432, mean 303.',
		'Evidence: provisional, 12 to 19 values, whose limits will still move.',
	]);
});

test('a range of differences is not given as one of values, and may lie below nought', () => {
	const seasonal = {
		...exception,
		expected: {lower: -132.7, centre: -12.8, upper: 107.1},
		record: {season: 'seasonal', treatment: 'none'},
	};
	expect(writeBasis({exception: seasonal, indicator: thefts})[0]).toBe(
		'Expected difference: −133 to 107, mean −13 (seasonal, so each month was judged less the same month a year earlier).',
	);
});

test('the other kinds have no such basis', () => {
	expect(
		writeBasis({exception: {...exception, kind: 'peer'}, indicator: thefts}),
	).toEqual([]);
});
