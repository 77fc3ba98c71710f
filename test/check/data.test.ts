import {existsSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {checkAgainstReports} from './against-reports.js';
import {findUncovered} from './cover-numbers.js';
import {reportsFolder} from './reports-folder.js';

const isThere = existsSync(reportsFolder);
if (!isThere) {
	console.log(
		'skipped: the reports’ texts are not beside this checkout, so the data are not held against them',
	);
}

describe.skipIf(!isThere)('the bundled data and the reports’ texts', () => {
	test.each(isThere ? checkAgainstReports(reportsFolder) : [])(
		'$report: every figure stands in its paragraph, every number is accounted for',
		({found, figures, problems}) => {
			expect(problems).toEqual([]);
			expect(found).toBe(figures);
		},
	);

	test('both reports were checked', () => {
		expect(
			checkAgainstReports(reportsFolder).map(({report}) => report),
		).toEqual(['2022-23-q1', '2023-24-q2']);
	});
});

test('numbers that nothing accounts for, and figures that are not printed, are found', () => {
	expect(
		findUncovered('About 15% of 1,200 in ten weeks', ['15%', '12', 'ten']),
	).toEqual({
		missing: ['12'],
		uncovered: ['1,200'],
	});
	expect(findUncovered('5 of 15 on 5 days', ['5', '15', '5'])).toEqual({
		missing: [],
		uncovered: [],
	});
});
