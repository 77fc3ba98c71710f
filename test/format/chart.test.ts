import {expect, test} from 'vitest';
import {
	type ChartPoint,
	drawChart,
	drawLine,
} from '../../source/format/chart.js';
import {drawSparkline} from '../../source/format/sparkline.js';

const size = {width: 40, height: 5};

test('a few values stand beside their points, without a line', () => {
	expect(
		drawChart([point('2022-06-30', 41.7), point('2023-09-30', 44.9)], [], size),
	).toEqual([
		'44.9% ┤                       44.9% ●',
		'      │',
		'      │',
		'      │',
		'41.7% ┤ ● 41.7%',
		'      └────────────────────────────────',
		'       Jun 22                    Sep 23',
	]);
});

test('from four dates on a line goes through them, and derived values are rings', () => {
	const chart = drawChart(
		[
			point('2021-06-30', 1),
			point('2022-06-30', 2),
			point('2022-09-30', 3),
			{...point('2023-09-30', 4), isDerived: true},
		],
		[],
		size,
	).join('\n');
	expect(chart).toContain('╭');
	expect(chart.match(/●/g)).toHaveLength(3);
	expect(chart.match(/○/g)).toHaveLength(1);
});

test('dates are where they are: half a year takes half the room of a year', () => {
	const [row] = drawChart(
		[point('2021-01-01', 1), point('2021-07-02', 1), point('2022-01-01', 1)],
		[],
		{width: 48, height: 1},
	);
	const columns = [...row!].flatMap((character, column) =>
		character === '●' ? [column] : [],
	);
	expect(columns[1]! - columns[0]!).toBeCloseTo(columns[2]! - columns[1]!, -1);
});

test('a peer is a line across with its name', () => {
	const chart = drawChart(
		[point('2022-06-30', 70), point('2023-09-30', 80)],
		[{value: 84.3, label: '84.3%', name: 'national average'}],
		size,
	);
	expect(chart[0]).toMatch(/^84\.3% ┤╌+ national average ╌╌$/);
});

test('nothing to draw draws nothing', () => {
	expect(drawChart([], [], size)).toEqual([]);
	expect(drawChart([point('2022-06-30', Number.NaN)], [], size)).toEqual([]);
	expect(drawLine([], 3)).toEqual(['', '', '']);
	expect(drawLine([undefined, Number.NaN], 1)).toEqual(['  ']);
});

test('a gap splits the line: it is never drawn through nought', () => {
	expect(drawLine([2, 2, undefined, 2, 2], 3)).toEqual([
		'─  ─ ',
		'     ',
		'     ',
	]);
});

test('a sparkline has the shape of its values, the latest of them', () => {
	expect(drawSparkline([1, 2, 3], 8)).toBe('▁▅█');
	expect(drawSparkline([9, 1, 2, 3], 3)).toBe('▁▅█');
	expect(drawSparkline([4, 4], 8)).toBe('▅▅');
	expect(drawSparkline([4], 8)).toBe('·');
	expect(drawSparkline([], 8)).toBe('');
});

function point(date: string, value: number): ChartPoint {
	return {date, value, isDerived: false, isUnsure: false, label: `${value}%`};
}
