import {expect, test} from 'vitest';
import {judgeSeries} from '../../source/exceptions/judge-series.js';
import {samplePoints} from '../../source/exceptions/sample-points.js';
import {abbreviateExpected} from '../../source/exceptions/limits/expected.js';
import {drawSpan} from '../../source/screens/indicator/drawn.js';
import {
	findDrawable,
	markPoints,
	toChartPhases,
} from '../../source/exceptions/limits/chart-phases.js';
import {describeLimits} from '../../source/screens/indicator/limits.js';
import {
	describeStretches,
	listStretches,
} from '../../source/screens/indicator/marked.js';
import {makeMonths, makeSeries, thefts} from './imported.js';

/**
 * Eleven months that go to and fro between 10 and 20, and one of 60: sum 220, mean 220 ÷ 12 = 18.33; moving ranges ten
 * times 10 and once 50, average 150 ÷ 11 = 13.64; limits 18.33 ± 2.66 × 13.64 = 18.33 ± 36.27 = −17.94 and 54.61.
 */
const months = [10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 60];
const points = makeMonths('2021-01', months);
const judgement = judge(points);

test('the line under the chart has what the limits are and rest on, clipped to what a count can be', () => {
	expect(describeLimits(judgement, thefts)).toBe(
		'expected 0.0 to 54.6, mean 18.3 (XmR, profile mdc, 12 points)',
	);
	expect(abbreviateExpected(judgement.verdict, thefts)).toBe('0.0–54.6');
});

test('limits are drawn for the window only, clipped, and named on the axis', () => {
	const [phase, ...others] = toChartPhases(
		judgement.phases,
		thefts,
		'2021-12-01',
	);
	expect(others).toEqual([]);
	expect(phase!.limits).toHaveLength(1);
	expect(phase!.limits[0]).toMatchObject({date: '2021-12-31', lower: 0});
	expect(phase!.labels).toEqual({centre: '18.3', lower: '0.0', upper: '54.6'});
	expect(toChartPhases(judgement.phases, thefts, '2022-01-01')).toEqual([]);
});

test('a marked point has the bearing of its side', () => {
	expect([...markPoints(judgement.phases, 'decrease')]).toEqual([
		['2021-12-31', 'unfavourable'],
	]);
	expect([...markPoints(judgement.phases, 'increase').values()]).toEqual([
		'favourable',
	]);
});

test('rules are named with their dates, the unfavourable first', () => {
	const shifted = judge(
		makeMonths(
			'2021-01',
			[30, 31, 30, 31, 30, 31, 30, 31, 10, 11, 10, 11, 10, 11, 10, 11],
		),
	);
	const stretches = listStretches(shifted.phases).filter(
		({rule}) => rule === 'shift',
	);
	const write = (room: number) =>
		describeStretches(stretches, 'decrease', (text) => text.length <= room).map(
			({text}) => text,
		);
	expect(write(100)).toEqual([
		'unfavourable: Jan–Aug 2021 shift above the mean',
		'favourable: Sep 2021–Apr 2022 shift below the mean',
	]);
	expect(
		describeStretches(stretches, 'neutral', (text) => text.length <= 50),
	).toEqual([
		{
			bearing: 'neutral',
			text: 'marked: Sep 2021–Apr 2022 shift below the mean · 1 more',
		},
	]);
});

test('limits of differences are not drawn with the values, and that is said', () => {
	const season = [50, 40, 30, 20, 10, 10, 10, 10, 20, 30, 40, 50];
	const noise = [0, 3, 1, 4, 1, 5, 2, 6, 5, 3, 5, 0, 2, 1, 4];
	const seasonal = makeMonths(
		'2019-01',
		Array.from(
			{length: 48},
			(_, index) => season[index % 12]! + noise[index % 15]!,
		),
	);
	const judged = judge(seasonal);
	expect(judged.phases).not.toEqual([]);
	expect(findDrawable(judged, thefts)).toEqual([]);
	expect(describeLimits(judged, thefts)).toBe(
		'no limits drawn: seasonal, so each month was judged less the same month a year earlier',
	);
	expect(abbreviateExpected(judged.verdict, thefts)).toBe('');
});

test('totals have no limits, since those are of months', () => {
	const drawn = drawSpan(makeSeries(points), judgement, {
		indicator: thefts,
		span: 'quarters',
		room: 10,
	});
	expect(drawn.phases).toEqual([]);
	expect(drawn.notes).toContain('limits are of months, none drawn');
	expect(drawn.points.map(({value}) => value)).toEqual([40, 50, 40, 90]);
});

function judge(given: typeof points) {
	return judgeSeries(
		samplePoints({indicator: thefts.id, points: given}, thefts),
	);
}
