import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {judgeSeries} from '../../source/exceptions/judge-series.js';
import {type Observation} from '../../source/exceptions/methods/sample.js';
import {groupSeries} from '../../source/importer/series/group-series.js';
import {readSeries} from '../../source/importer/series/read-series.js';
import {counts} from './series.js';

const folder = path.resolve('..', 'shared', 'series');
const isThere = existsSync(folder);
if (!isThere) {
	console.log(
		'skipped: the real series are not beside this checkout, so the engine is not tried on them',
	);
}

/** Monthly counts by name, the largest first. */
function readCounts(file: string, column: string): Map<string, Observation[]> {
	const {rows} = readSeries(readFileSync(path.join(folder, file)), {
		file,
		map: [
			{role: 'indicator', header: column},
			{role: 'value', header: 'Value'},
		],
	});
	return new Map(
		groupSeries(rows, file)
			.groups.toSorted((a, b) => total(b.rows) - total(a.rows))
			.map(({indicator, rows: own}) => [
				indicator ?? '',
				own.map(({period, value}) => ({period, value})),
			]),
	);
}

function total(values: ReadonlyArray<{readonly value?: number | undefined}>) {
	let sum = 0;
	for (const {value = 0} of values) {
		sum += value;
	}

	return sum;
}

/** Totals of the twelve months up to each month. */
function roll(months: readonly Observation[]): Observation[] {
	return months.slice(11).map(({period}, index) => ({
		period: {start: months[index]!.period.start, end: period.end},
		value: total(months.slice(index, index + 12)),
	}));
}

describe.skipIf(!isThere)('real series', () => {
	test('the step of vehicle crime in November 2021 is found, and no more is claimed than thirteen months bear', () => {
		const file = 'northamptonshire_street_monthly_2021-03_2022-03.csv';
		const months = readCounts(file, 'CrimeType').get('Vehicle crime')!;
		const {verdict} = judgeSeries(counts(months));
		expect(verdict).toMatchObject({
			verdict: 'indicative',
			evidence: 'provisional',
			side: 'high',
		});
		expect(verdict.explanation).toContain(
			'is on a new level since Nov 2021: 8 values below the mean 302.6, then 5 above.',
		);
		expect(verdict.explanation).toContain('Nov 2021 (458) was outside');
	});

	test('rolling totals of London’s six largest offence groups give no verdict', () => {
		const file = 'mps_london_monthly_by_major_2010_2026.csv';
		const largest = [...readCounts(file, 'Offence')].slice(0, 6);
		expect(largest).toHaveLength(6);
		for (const [name, months] of largest) {
			const {verdict} = judgeSeries(counts(roll(months)));
			expect(verdict.verdict, name).toBe('expected');
			expect(verdict.record.treatment, name).toBe('differenced');
		}
	});
});
