import {expect, test} from 'vitest';
import {drawChart, drawLine} from '../../source/format/chart.js';
import {type ChartPoint} from '../../source/format/chart-parts.js';
import {drawSparkline} from '../../source/format/sparkline.js';

const size = {width: 40, height: 5};

test('a few values stand beside their points, without a line', () => {
	expect(
		draw([point('2022-06-30', 41.7), point('2023-09-30', 44.9)], [], size),
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
	const chart = draw(
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
	const [row] = draw(
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
	const chart = draw(
		[point('2022-06-30', 70), point('2023-09-30', 80)],
		[{value: 84.3, label: '84.3%', name: 'national average'}],
		size,
	);
	expect(chart[0]).toMatch(/^84\.3% ┤╌+ national average ╌╌$/);
});

const crossing = [
	point('2021-06-30', 10),
	point('2022-06-30', 15),
	point('2022-12-31', 20),
	point('2023-09-30', 20),
];

test('a trend that crosses the end of a line does not run over its name', () => {
	const chart = draw(crossing, [{value: 20, label: '20%', name: 'national'}], {
		width: 40,
		height: 3,
	});
	expect(chart[0]).toBe('20% ┤╌╌╌╌╌╌╌ national ╭───●─────────●╌╌');
});

test('a line without room for its name goes without', () => {
	const chart = draw(
		crossing,
		[{value: 20, label: '20%', name: 'county female population'}],
		{width: 40, height: 3},
	);
	expect(chart[0]).toBe('20% ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╭───●─────────●╌╌');
});

test('two lines in one row have both of their names, and the one that the axis does not name its value', () => {
	const chart = draw(
		[point('2022-06-30', 10), point('2023-09-30', 80)],
		[
			{value: 40, label: '40%', name: 'national'},
			{value: 41, label: '41%', name: 'MSG'},
		],
		{width: 40, height: 3},
	);
	expect(chart.join('\n')).toMatch(/^41% ┤╌+ MSG ╌* ?national 40% ╌╌$/m);
});

test('mean and limits lie under the values, phase after phase, and marked points are told apart', () => {
	const limits = (dates: readonly string[], lower: number, upper: number) =>
		dates.map((date) => ({date, lower, upper}));
	const rows = drawChart(
		[
			point('2021-01-01', 2),
			{...point('2021-12-31', 4), bearing: 'unfavourable'},
		],
		[],
		{width: 28, height: 5},
		[
			{
				centre: 2,
				limits: limits(['2021-01-01', '2021-05-01'], 1, 3),
				labels: {centre: '2%', lower: '1%', upper: '3%'},
			},
			{
				centre: 4,
				limits: limits(['2021-08-01', '2021-12-31'], 3, 5),
				labels: {centre: '4%', lower: '3%', upper: '5%'},
			},
		],
	);
	expect(rows.map((row) => row.map(({text}) => text).join(''))).toEqual([
		'5% ┤            ─────────',
		'4% ┤            ┄┄┄┄┄┄┄┄◆',
		'3% ┤ ───────    ─────────',
		'2% ┤ ●┄┄┄┄┄┄',
		'1% ┤ ───────',
		'   └───────────────────────',
		'    Jan 21           Dec 21',
	]);
	expect(rows[1]!.at(-1)).toEqual({text: '◆', part: 'unfavourable'});
	expect(rows[0]!.at(-1)).toEqual({text: '─────────', part: 'limit'});
});

test('nothing to draw draws nothing', () => {
	expect(draw([], [], size)).toEqual([]);
	expect(draw([point('2022-06-30', Number.NaN)], [], size)).toEqual([]);
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

function draw(...given: Parameters<typeof drawChart>): string[] {
	return drawChart(...given).map((row) => row.map(({text}) => text).join(''));
}

function point(date: string, value: number): ChartPoint {
	return {date, value, isDerived: false, isUnsure: false, label: `${value}%`};
}
