import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {analysing, writeSeries} from './analysing.js';

const {analyse} = analysing();

test('a value that is not available is a gap: out of the mean and of both ranges', async () => {
	const {points, n, centre} = await analyse(
		'fixtures/series/monthly-counts.csv',
	);
	expect(n).toBe(13);
	expect(points![10]).toMatchObject({
		value: null,
		status: 'not-available',
		rules: [],
	});
	// 412 + 388 + 430 + 401 + 419 + 395 + 442 + 408 + 1190 + 399 + 416 + 403 + 427 = 6130
	expect(centre).toBeCloseTo(6130 / 13, 9);
	expect(points![8]!.rules).toContain('outside');
});

test('so is a month that the file leaves out', async () => {
	const lines = readFileSync(
		'fixtures/series/monthly-counts.csv',
		'utf8',
	).split('\n');
	const without = writeSeries(
		lines.filter((line) => !line.startsWith('2022-11')).join('\n'),
	);
	const [all, left] = await Promise.all([
		analyse('fixtures/series/monthly-counts.csv'),
		analyse(without),
	]);
	expect(left.averageMovingRange).toBe(all.averageMovingRange);
	expect(left.points).toEqual(all.points);
});

test('every third month is not a series of gaps', async () => {
	const rows = [412, 388, 430, 401, 419, 395, 442, 408, 423, 399, 416, 403].map(
		(value, index) =>
			`${2020 + Math.floor(index / 4)}-${['03-31', '06-30', '09-30', '12-31'][index % 4]},${value}`,
	);
	const {points, upper} = await analyse(
		writeSeries(`date,value\n${rows.join('\n')}`),
	);
	expect(points).toHaveLength(12);
	expect(upper).not.toBeNull();
});
