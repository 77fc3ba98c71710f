import {describe, expect, test} from 'vitest';
import {type PaperChart} from '../../../source/format/paper/block.js';
import {drawSvgChart} from '../../../source/format/paper/drawing/draw-svg-chart.js';
import {writeHtml} from '../../../source/format/paper/write-html.js';

const hostile = `</title><script>alert("1")</script> & 'x' <b onload=1>`;
const point = {
	date: '2022-06-30',
	value: 41.7,
	label: '41.7%',
	isDerived: false,
	isUnsure: false,
};

test('whatever stands in a text stays text, in every part of the page', () => {
	const page = writeHtml([
		{kind: 'heading', level: 1, text: hostile},
		{kind: 'paragraph', spans: [{text: hostile, look: 'strong'}]},
		{kind: 'list', items: [{spans: [{text: hostile}], notes: [hostile]}]},
		{
			kind: 'table',
			caption: hostile,
			columns: [{title: hostile}, {title: hostile}],
			rows: [[hostile, hostile]],
		},
		{
			kind: 'chart',
			chart: {
				title: hostile,
				caption: hostile,
				points: [{...point, label: hostile}],
				references: [{value: 1, label: hostile, name: hostile}],
				phases: [],
			},
		},
	]);
	const tags = listTags(page);
	expect(tags).not.toContain('script');
	expect(tags).not.toContain('b');
	expect(page.match(/onload=1/g)).toHaveLength(
		page.match(/&lt;b onload=1&gt;/g)!.length,
	);
	expect(listUnclosed(page)).toEqual([]);
});

test('the page fetches nothing: no address stands in it, and the policy allows none', () => {
	const page = writeHtml([{kind: 'heading', level: 1, text: 'Paper'}]);
	expect(page).not.toMatch(/(?:src|href)=|url\(|@import/);
	expect(page).toContain(`content="default-src 'none'; style-src`);
	expect(page).toContain('<title>Paper</title>');
});

describe('a chart', () => {
	const later = (date: string, value: number) => ({
		...point,
		date,
		value,
		label: `${value}%`,
	});

	test('dates and values are where they are: twice 182 days, and twice the rise', () => {
		const [first, middle, last] = listPoints({
			points: [
				later('2021-01-01', 10),
				later('2021-07-02', 20),
				later('2021-12-31', 40),
			],
		});
		expect(middle!.x - first!.x).toBeCloseTo(last!.x - middle!.x, 0);
		expect((first!.y - middle!.y) * 2).toBeCloseTo(middle!.y - last!.y, 0);
	});

	test('a line from four dates on, past a value that may be another', () => {
		const points = [
			later('2021-06-30', 1),
			later('2022-06-30', 2),
			later('2022-09-30', 3),
			later('2023-09-30', 4),
		];
		expect(draw({points: points.slice(1)})).not.toContain('polyline');
		const unsure = {...points[2]!, isUnsure: true, isDerived: true};
		const svg = draw({points: points.with(2, unsure)});
		const [, path = ''] = /polyline class="trend" points="([^"]*)"/.exec(svg)!;
		expect(path.split(' ')).toHaveLength(3);
		expect(svg.match(/class="derived"/g)).toHaveLength(1);
		expect(svg).toContain('>3% ⁇</text>');
	});

	test('peers and targets have their names beside them, apart from each other', () => {
		const svg = draw({
			points: [point],
			references: [
				{value: 84.3, label: '84.3%', name: 'national average'},
				{value: 84.2, label: '84.2%', name: 'MSG average'},
			],
		});
		const heights = [
			...svg.matchAll(/y="([\d.]+)"[^>]*>\w+ average 84\.\d%/g),
		].map(([, y]) => Number(y));
		expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(12);
	});

	test('mean and limits lie over their own time, and a marked point is told apart', () => {
		const points = [
			later('2022-06-30', 10),
			later('2022-09-30', 20),
			{...later('2023-09-30', 40), bearing: 'favourable' as const},
		];
		const labels = {centre: '15', lower: '5', upper: '30'};
		const limits = ['2022-06-30', '2022-09-30'].map((date) => ({
			date,
			lower: 5,
			upper: 30,
		}));
		const svg = draw({points, phases: [{centre: 15, limits, labels}]});
		const [first, second] = listPoints({
			points,
			phases: [{centre: 15, limits, labels}],
		});
		const lines = [...svg.matchAll(/class="limit" points="([^"]*)"/g)].map(
			([, path = '']) => path.split(' ').map((place) => place.split(',')),
		);
		expect(lines.map((line) => line.map(([x]) => Number(x)))).toEqual([
			[first!.x, second!.x],
			[first!.x, second!.x],
		]);
		// The lower limit is the lowest of all there is, and lies under the lowest value.
		expect(Number(lines[1]![0]![1])).toBeGreaterThan(first!.y);
		expect(svg.match(/<path class="favourable"/g)).toHaveLength(1);
		expect(listPoints({points})).toHaveLength(2);
	});

	test('of many values the first, the last and the extreme ones are written', () => {
		const values = [3, 9, 4, 5, 1, 6, 5, 4, 5, 6, 7, 5];
		const svg = draw({
			points: values.map((value, month) =>
				later(`2023-${String(month + 1).padStart(2, '0')}-28`, value),
			),
		});
		const labels = [...svg.matchAll(/>(\d)%<\/text>/g)].map(
			([, label]) => label,
		);
		expect(labels).toEqual(['3', '9', '1', '5']);
	});

	test('it is said to who cannot see it', () => {
		const svg = draw({
			points: [point, {...later('2023-09-30', 44.9), isDerived: true}],
			references: [{value: 50, label: '50%', name: 'target'}],
		});
		expect(/aria-label="([^"]*)"/.exec(svg)![1]).toBe(
			'Rate: 41.7% Jun 22, 44.9% Sep 23 (worked out), target 50%',
		);
	});
});

function draw(chart: Partial<PaperChart>): string {
	return drawSvgChart({
		title: 'Rate',
		caption: '',
		points: [],
		references: [],
		phases: [],
		...chart,
	});
}

function listPoints(
	chart: Partial<PaperChart>,
): Array<{readonly x: number; readonly y: number}> {
	return [
		...draw(chart).matchAll(/<circle [^>]*cx="([\d.]+)" cy="([\d.]+)"/g),
	].map(([, x, y]) => ({x: Number(x), y: Number(y)}));
}

const tag = /<(\/?)([a-z]\w*)(?:\s[^<>]*?)?(\/?)>/g;

function listTags(page: string): string[] {
	return [...page.matchAll(tag)].map((match) => match[2]!);
}

/** Names of elements that are opened and not closed, or closed in another order; those that have no end need none. */
function listUnclosed(page: string): string[] {
	const open: string[] = [];
	for (const [, close, name = '', own] of page.matchAll(tag)) {
		if (close) {
			if (open.pop() !== name) {
				return [name];
			}
		} else if (!own && name !== 'meta') {
			open.push(name);
		}
	}

	return open;
}
