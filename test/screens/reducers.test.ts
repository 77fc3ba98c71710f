import {expect, test} from 'vitest';
import {loadExceptions} from '../../source/screens/exceptions/load.js';
import {
	initialExceptions,
	listRows as listExceptions,
	reduceExceptions,
} from '../../source/screens/exceptions/state.js';
import {loadIndicator} from '../../source/screens/indicator/load.js';
import {
	initialIndicator,
	reduceIndicator,
} from '../../source/screens/indicator/state.js';
import {loadPriority} from '../../source/screens/priority/load.js';
import {
	initialPriority,
	listRows as listIndicators,
	reducePriority,
} from '../../source/screens/priority/state.js';
import {loadReports} from '../../source/screens/reports/load.js';
import {
	initialReports,
	listRows as listObjectives,
	reduceReports,
} from '../../source/screens/reports/state.js';
import {seedStore} from '../app/seeded-world.js';

const store = seedStore();
const quarter = store.reports.reports().at(-1)!;
const priority = loadPriority(
	store,
	{screen: 'priority', priority: 2},
	quarter,
);
const exceptions = loadExceptions(store, {}, quarter);

test('a strand has those that the quarter reports before those it is silent on', () => {
	const rows = listIndicators(initialPriority(priority), priority);
	const strands = rows.filter(({id}) => id === undefined);
	expect(strands).toEqual([
		{heading: 'FIRE'},
		{heading: 'POLICE'},
		{heading: 'WORKING TOGETHER'},
	]);
	const police = rows.filter(
		(row) => row.id !== undefined && row.item.strand === 'police',
	);
	const reported = police.map(
		(row) => row.id !== undefined && row.item.isReported,
	);
	expect(reported).toEqual(reported.toSorted((a, b) => Number(b) - Number(a)));
	expect(new Set(reported).size).toBe(2);
});

test('filters and orders go round', () => {
	const filtered = reducePriority(
		initialPriority(priority),
		{type: 'filter'},
		priority,
	);
	expect(filtered.filter).toBe('reported');
	expect(listIndicators(filtered, priority).length).toBeLessThan(
		listIndicators(initialPriority(priority), priority).length,
	);
	const next = reducePriority(filtered, {type: 'filter'}, priority);
	const again = reducePriority(next, {type: 'filter'}, priority);
	expect(again.filter).toBe('all');
	const sorted = reducePriority(
		initialPriority(priority),
		{type: 'sort'},
		priority,
	);
	const [first] = listIndicators(sorted, priority);
	expect(first?.id !== undefined && first.item.mark).toMatchObject({
		style: 'unfavourable',
	});
});

test('exceptions stay in the order of the store, and kinds have theirs', () => {
	const all = listExceptions(initialExceptions(exceptions), exceptions).map(
		({id}) => id,
	);
	expect(all).toEqual(store.exceptions.ofQuarter(quarter.id).map(({id}) => id));
	const grouped = reduceExceptions(
		initialExceptions(exceptions),
		{type: 'group'},
		exceptions,
	);
	const rows = listExceptions(grouped, exceptions);
	expect(rows.filter(({id}) => id !== undefined)).toHaveLength(all.length);
});

test('parts of the filter add up, and all of it is taken off at once', () => {
	let state = reduceExceptions(
		initialExceptions(exceptions),
		{type: 'filter', by: 'kind'},
		exceptions,
	);
	expect(state.filter).toEqual({kind: 'statistical'});
	state = reduceExceptions(state, {type: 'filter', by: 'kind'}, exceptions);
	state = reduceExceptions(state, {type: 'filter', by: 'priority'}, exceptions);
	state = reduceExceptions(state, {type: 'filter', by: 'priority'}, exceptions);
	expect(state.filter).toEqual({kind: 'target', priority: 2});
	for (const row of listExceptions(state, exceptions)) {
		expect(row.id !== undefined && row.item.indicator?.priority).toBe(2);
	}

	expect(
		reduceExceptions(state, {type: 'show-all'}, exceptions).filter,
	).toEqual({});
});

test('an indicator scrolls within its lines, and to the figure that is selected', () => {
	const data = loadIndicator(
		store,
		{screen: 'indicator', indicator: 'da-repeat-victim-rate'},
		quarter,
	);
	const start = initialIndicator();
	const scroll = (by: number | 'last') =>
		reduceIndicator(start, {type: 'scroll', by, most: 20}, data);
	expect(scroll(-1).offset).toBe(0);
	expect(scroll(5).offset).toBe(5);
	expect(scroll('last').offset).toBe(20);
	const next = reduceIndicator(
		start,
		{type: 'figure', by: 1, height: 10, firstRow: 15, most: 20},
		data,
	);
	expect(next).toMatchObject({figure: 1, offset: 8});
});

test('a report has its objectives under its sections, and a filter goes round', () => {
	const data = loadReports(store, {}, quarter);
	const rows = listObjectives(initialReports(data), data);
	const headings = rows.filter(({id}) => id === undefined);
	expect(headings[0]).toEqual({heading: '1 PREVENTION · FIRE'});
	expect(rows.length - headings.length).toBe(data.passages.length);
	let state = initialReports(data);
	for (const by of ['priority', 'priority', 'strand', 'strand'] as const) {
		state = reduceReports(state, {type: 'filter', by}, data);
	}

	expect(listObjectives(state, data)[0]).toEqual({
		heading: '2 RESPONSE · POLICE',
	});
	for (const by of ['priority', 'strand'] as const) {
		for (let step = 0; step < 4; step++) {
			state = reduceReports(state, {type: 'filter', by}, data);
		}
	}

	expect(state.filter).toEqual({priority: undefined, strand: 'police'});
	state = reduceReports(state, {type: 'show-all'}, data);
	expect(listObjectives(state, data)).toEqual(rows);
});
