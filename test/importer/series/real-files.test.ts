import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parseColumnMap} from '../../../source/importer/series/column-map.js';
import {groupSeries} from '../../../source/importer/series/group-series.js';
import {readSeries} from '../../../source/importer/series/read-series.js';

/** Published series, which stand beside the repository and not in it. What each holds is in the read-me beside them. */
const folder = new URL('../../../../shared/series/', import.meta.url);
const isHere = existsSync(folder);
if (!isHere) {
	console.log('skipped: ../shared/series is not here');
}

function read(file: string, {map = '', isWide = false} = {}) {
	const bytes = readFileSync(new URL(file, folder));
	const read = readSeries(bytes, {
		file,
		map: map === '' ? [] : parseColumnMap(map).map,
		isWide,
	});
	const {groups, problems} = groupSeries(read.rows, file);
	return {...read, groups, problems: [...read.problems, ...problems]};
}

describe.skipIf(!isHere)('published series', () => {
	test.each([
		['london_dwelling_fires_monthly_2009_2024.csv', 188, 1],
		['mps_knife_crime_monthly_2022_2026.csv', 382, 8],
		['mps_london_monthly_by_major_2010_2026.csv', 13 * 191, 13],
		['northamptonshire_street_monthly_2021-03_2022-03.csv', 14 * 13, 14],
		[
			'northamptonshire_street_monthly_by_district_2021-03_2022-03.csv',
			1341,
			111,
		],
		['northamptonshire_outcomes_monthly_2021-03_2022-03.csv', 124, 12],
	])('%s', (file, rows, series) => {
		const result = read(file);
		expect(result.problems).toEqual([]);
		expect(result.rows).toHaveLength(rows);
		expect(result.groups).toHaveLength(series);
	});

	test('a column a month, 24 months', () => {
		const {groups, problems} = read('mps_borough_wide_202112_202311.csv', {
			isWide: true,
		});
		expect(problems).toEqual([]);
		expect(groups[0]!.breakdown).toBe(
			'Arson and Criminal Damage · Arson · Barking and Dagenham',
		);
		expect(groups[0]!.rows.map(({value}) => value)).toEqual([
			1, 4, 4, 3, 5, 5, 5, 9, 5, 4, 4, 3, 1, 3, 3, 2, 2, 5, 2, 5, 8, 5, 4, 3,
		]);
		expect(groups.every(({rows}) => rows.length === 24)).toBe(true);
	});

	test('month starts that lost their summer hour are 109 months on end', () => {
		const map = 'value=percent_in_4h,numerator=within_4h,denominator=att_all';
		const {rows, problems} = read('nhs_ed_attendances_monthly_autospc.csv', {
			map,
		});
		expect(problems).toEqual([]);
		expect(rows).toHaveLength(109);
		expect(new Set(rows.map(({period}) => period.end)).size).toBe(109);
		expect([rows[0]!.period, rows.at(-1)!.period]).toEqual([
			{start: '2015-06-01', end: '2015-06-30'},
			{start: '2024-06-01', end: '2024-06-30'},
		]);
	});

	test('a table without periods says so; its carriage returns are line ends', () => {
		const {rows, problems} = read('outcomes_by_force_2012_2016.csv');
		expect(rows).toEqual([]);
		expect(problems).toMatchObject([{line: 1, code: 'no-period-column'}]);
		expect(problems[0]!.message).toContain("'Force'");
	});
});
