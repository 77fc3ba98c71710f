import {describe, expect, test} from 'vitest';
import {type Figure} from '../../source/domain/figure.js';
import {type Indicator} from '../../source/domain/indicator.js';
import {type ReviewItem} from '../../source/domain/review.js';
import {listCandidates} from '../../source/screens/review/candidates.js';
import {type QueueEntry} from '../../source/screens/review/entry.js';
import {type ReviewData} from '../../source/screens/review/load.js';
import {selectReview} from '../../source/screens/review/select.js';
import {
	initialReview,
	listRows,
	reduceReview,
	type ReviewAction,
	type ReviewState,
} from '../../source/screens/review/state.js';
import {suggestName} from '../../source/screens/review/suggest-name.js';
import {markNumber} from '../../source/screens/review/words.js';
import {thefts} from './imported.js';
import {makeItem, sentence} from './queue.js';

function toEntry(item: ReviewItem): QueueEntry {
	return {
		id: item.id,
		item,
		start: 11,
		end: 13,
		paragraph: sentence,
		history: [],
	};
}

function makeData(...items: readonly ReviewItem[]): ReviewData {
	return {
		route: {screen: 'review'},
		quarter: {id: '2024-25-q1', quarter: 'Q1 24/25', title: ''},
		plan: {priorities: [], objectives: new Map()},
		indicators: [thefts],
		entries: items.map((item) => toEntry(item)),
	};
}

function settle(data: ReviewData, id: string, status: ReviewItem['status']) {
	return makeData(
		...data.entries.map(({item}) =>
			item.id === id
				? {...item, status, by: status === 'waiting' ? undefined : 'ann'}
				: item,
		),
	);
}

const layout = {columns: 80, rows: 19, zoom: 'both'} as const;

function reduceAll(
	state: ReviewState,
	data: ReviewData,
	...actions: readonly ReviewAction[]
): ReviewState {
	let after = state;
	for (const action of actions) {
		after = reduceReview(after, action, data);
	}

	return after;
}

const numbers = (state: ReviewState, data: ReviewData) =>
	listRows(state, data).map(({id}) => Number(id.split('/')[1]));

const queue = makeData(
	makeItem(1, {confidence: 0.8}),
	makeItem(2, {confidence: 0.4}, {priority: 3}),
	makeItem(3, {confidence: 0.6}),
	makeItem(4, {confidence: 0.95, status: 'accepted'}),
);

test('the least sure of those that wait come first, or the first of the report', () => {
	expect(numbers(initialReview(queue), queue)).toEqual([2, 3, 1]);
	const sorted = reduceAll(initialReview(queue), queue, {type: 'sort'});
	expect(numbers(sorted, queue)).toEqual([1, 2, 3]);
});

test('the filter goes from those that wait to all, and its parts add up', () => {
	const next: ReviewAction = {type: 'filter', by: 'status'};
	const accepted = reduceAll(initialReview(queue), queue, next);
	expect(numbers(accepted, queue)).toEqual([4]);
	expect(numbers(reduceAll(accepted, queue, next), queue)).toEqual([]);
	const all = reduceAll(accepted, queue, next, next);
	expect(numbers(all, queue)).toEqual([2, 3, 1, 4]);
	const narrowed = reduceAll(
		all,
		queue,
		{type: 'filter', by: 'priority'},
		{type: 'filter', by: 'priority'},
		{type: 'filter', by: 'band'},
		{type: 'filter', by: 'band'},
	);
	expect(numbers(narrowed, queue)).toEqual([3]);
	expect(selectReview(narrowed, queue, layout).filter).toBe(
		'priority 2, 50% to 74% sure',
	);
	const again = reduceAll(narrowed, queue, {type: 'show-all'});
	expect(numbers(again, queue)).toEqual([2, 3, 1]);
});

describe('after a decision', () => {
	const decide = (state: ReviewState, data: ReviewData, id: string) =>
		reduceReview(state, {type: 'decided', id, decision: 'accept'}, data);

	test('the next one that waits is selected, and after the last one the first', () => {
		let data = settle(queue, '2024-25-q1/3', 'accepted');
		let state = decide(initialReview(queue), data, '2024-25-q1/3');
		expect(state.list.selected).toBe('2024-25-q1/1');
		data = settle(data, '2024-25-q1/1', 'accepted');
		state = decide(state, data, '2024-25-q1/1');
		expect(state.list.selected).toBe('2024-25-q1/2');
		data = settle(data, '2024-25-q1/2', 'accepted');
		state = decide(state, data, '2024-25-q1/2');
		expect(selectReview(state, data, layout).selected).toBeUndefined();
	});

	test('also among all of them, where it stays in the list', () => {
		const next: ReviewAction = {type: 'filter', by: 'status'};
		const all = reduceAll(initialReview(queue), queue, next, next, next);
		const data = settle(queue, '2024-25-q1/2', 'rejected');
		expect(decide(all, data, '2024-25-q1/2').list.selected).toBe(
			'2024-25-q1/3',
		);
	});

	test('the last one made is the one to take back, and is selected then', () => {
		const done = settle(
			settle(queue, '2024-25-q1/2', 'accepted'),
			'2024-25-q1/3',
			'accepted',
		);
		const state = decide(
			decide(initialReview(queue), done, '2024-25-q1/2'),
			done,
			'2024-25-q1/3',
		);
		const {undoable, selected} = selectReview(state, done, layout);
		expect([undoable?.id, selected?.id]).toEqual([
			'2024-25-q1/3',
			'2024-25-q1/1',
		]);
		const data = settle(done, '2024-25-q1/3', 'waiting');
		const undone = reduceReview(
			state,
			{type: 'decided', id: '2024-25-q1/3', decision: 'undo'},
			data,
		);
		const model = selectReview(undone, data, layout);
		expect(model.selected?.id).toBe('2024-25-q1/3');
		expect(model.undoable?.id).toBe('2024-25-q1/2');
	});
});

test('of hundreds the list shows a window around the selected one', () => {
	const data = makeData(
		...Array.from({length: 600}, (_, index) => makeItem(index)),
	);
	const state = reduceAll(initialReview(data), data, {
		type: 'move',
		by: 'last',
		height: 5,
	});
	const {selected, offset, all} = selectReview(state, data, layout);
	expect([selected?.id, offset, all.length]).toEqual([
		'2024-25-q1/599',
		595,
		600,
	]);
});

describe('what a figure could be', () => {
	const named = (id: string, own: Partial<Indicator>): Indicator => ({
		...thefts,
		...own,
		id,
	});
	const likely = (figure: Partial<Figure>) =>
		listCandidates(
			toEntry(makeItem(1, {}, figure)),
			[
				named('calls', {name: 'Calls', objective: 'other'}),
				named('share', {
					name: 'Thefts solved',
					type: 'proportion',
					unit: 'percent',
				}),
				named('patrols', {name: 'Patrols'}),
				thefts,
			],
			{most: 5},
		).map(({id}) => id);

	test('is what its sentence names, then what its objective has, and never what it cannot be', () => {
		expect(likely({})).toEqual(['thefts', 'patrols']);
		expect(likely({unit: 'percent'})).toEqual(['share']);
	});

	test('is nothing that was read already', () => {
		expect(likely({indicator: 'thefts'})).toEqual(['patrols']);
	});
});

test.each([
	[' thefts of bicycles in the quarter.', 'Thefts'],
	[' vehicle stops thanks to ANPR, resulting in', 'Vehicle stops'],
	[' and were 1,509 at 30th June', ''],
	[', while 12', ''],
])('the words behind a count name it: %s', (behind, name) => {
	expect(suggestName(behind, {unit: 'count', role: 'level'})).toBe(name);
	expect(suggestName(behind, {unit: 'percent', role: 'level'})).toBe('');
});

test('a long sentence is cut around its number', () => {
	const entry = toEntry(makeItem(1));
	expect(markNumber(entry)).toBe(
		'There were «12» thefts of bicycles in the quarter.',
	);
	expect(markNumber(entry, 30)).toBe('There were «12» thefts of …');
	const late = {...entry, start: 40, end: 47};
	expect(markNumber(late, 30)).toBe('… in the «quarter».');
});
