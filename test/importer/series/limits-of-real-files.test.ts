import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {
	type AnalyseResult,
	type SeriesJson,
} from '../../../source/commands/analyse/result.js';
import {analysing, writeSeries} from './analysing.js';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const isHere = existsSync(shared);
if (!isHere) {
	console.log('skipped: ../shared is not here');
}

const {analyse} = analysing();

describe.skipIf(!isHere)('limits of NHSRplotthedots, under its profile', () => {
	type Expected = {oracle: string; series: string; words: string[]};
	const cases: Expected[] = [
		{
			oracle: 'plotthedots_northamptonshire_vehicle_crime_202103_202203.csv',
			series: 'northamptonshire_street_monthly_2021-03_2022-03.csv',
			words: ['--series', 'vehicle crime'],
		},
		{
			oracle: 'plotthedots_northamptonshire_burglary_202103_202203.csv',
			series: 'northamptonshire_street_monthly_2021-03_2022-03.csv',
			words: ['--series', 'burglary'],
		},
		{
			oracle: 'plotthedots_nhs_ed_pct_in_4h.csv',
			series: 'nhs_ed_attendances_monthly_autospc.csv',
			words: ['--map', 'value=percent_in_4h', '--type', 'proportion'],
		},
	];
	/** Its one cause for a point, as one of our rules. */
	const causes: Array<[RegExp, SeriesJson['points'][number]['rules'][number]]> =
		[
			[/(?:UCL|LCL)$/, 'outside'],
			[/Trend/, 'trend'],
			[/^2 in 3/, 'two-of-three'],
			[/^7 Points/, 'shift'],
		];

	function readRows(oracle: string): Array<Record<string, string>> {
		const [header = '', ...lines] = readFileSync(
			path.join(shared, 'oracles', oracle),
			'utf8',
		)
			.trim()
			.replaceAll('"', '')
			.split('\n');
		const names = header.split(',');
		return lines.map((line) =>
			Object.fromEntries(
				line.split(',').map((cell, index) => [names[index]!, cell]),
			),
		);
	}

	function agree(
		{points, centre}: AnalyseResult,
		rows: ReadonlyArray<Record<string, string>>,
	) {
		expect(points).toHaveLength(rows.length);
		for (const [
			index,
			{value, mean, lpl, upl, special_cause_type: cause},
		] of rows.entries()) {
			const point = points![index]!;
			expect(point.value).toBeCloseTo(Number(value), 8);
			expect(centre).toBeCloseTo(Number(mean), 8);
			expect(point.lower).toBeCloseTo(Number(lpl), 8);
			expect(point.upper).toBeCloseTo(Number(upl), 8);
			const rule = causes.find(([pattern]) => pattern.test(cause!))?.[1];
			expect(
				rule === undefined ? point.rules : point.rules.includes(rule),
			).toEqual(rule === undefined ? [] : true);
		}
	}

	test.each(cases)('$oracle', async ({oracle, series, words}) => {
		const result = await analyse(
			path.join(shared, 'series', series),
			'--profile',
			'nhsr',
			...words,
		);
		agree(result, readRows(oracle));
	});

	test('a file with a date and a value, as the oracle has them', async () => {
		const oracle = 'plotthedots_mps_burglary_202203_202402.csv';
		const rows = readRows(oracle);
		const file = writeSeries(
			`date,value\n${rows.map(({date, value}) => `${date},${value}`).join('\n')}`,
		);
		agree(await analyse(file, '--profile', 'nhsr'), rows);
	});
});
