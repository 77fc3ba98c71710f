import {expect, test} from 'vitest';
import {classifyZones} from '../../source/statistics/zones.js';

test('borders belong to the inner zone', () => {
	const values = [0, 3, 3.01, 4, 4.01, 6, 6.01, -3, -3.01, -6, -6.01];
	expect([...classifyZones(values, {centre: 0, halfWidth: 6})]).toEqual([
		0, 1, 2, 2, 3, 3, 4, -1, -2, -3, -4,
	]);
});

test('a value within a billionth of the centre is tied with it', () => {
	const limits = {centre: 1000, halfWidth: 3e-6};
	const values = [1000 + 0.9e-6, 1000 - 0.9e-6, 1000 + 1.1e-6, 1000 - 4e-6];
	expect([...classifyZones(values, limits)]).toEqual([0, 0, 1, -4]);
	expect([
		...classifyZones([2e-9, -0.5e-9], {centre: 0, halfWidth: 1}),
	]).toEqual([1, 0]);
});

test('where the limits are closer than a tie, a value is tied or outside', () => {
	const limits = {centre: 0, halfWidth: 1e-12};
	expect([...classifyZones([1e-10, 1e-8], limits)]).toEqual([0, 4]);
});

test('without limits there is a side and nothing else', () => {
	for (const halfWidth of [0, -1, Number.NaN, Infinity]) {
		expect([...classifyZones([9, 1, 5], {centre: 5, halfWidth})]).toEqual([
			1, -1, 0,
		]);
	}

	expect([
		...classifyZones([9, 1], {centre: Number.NaN, halfWidth: 1}),
	]).toEqual([0, 0]);
});

test('limits may differ from point to point', () => {
	const halfWidth = Float64Array.of(1, 10, Number.NaN);
	expect([...classifyZones([4, 4, 4], {centre: 0, halfWidth})]).toEqual([
		4, 1, 1,
	]);
});
