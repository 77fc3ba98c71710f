import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {createOffice} from '../../source/app/office.js';
import {type AppEvent} from '../../source/app/state.js';
import {openStore} from '../../source/store/open.js';
import {holdLock} from '../store/hold-lock.js';
import {temporaryFolder} from '../temporary-folder.js';
import {makeItem} from '../screens/queue.js';
import {decideIn} from './decide.js';
import {createManualClock} from './manual-clock.js';

const decision = {
	effect: 'triage',
	exception: '2023-24-q2/target/x/1',
	status: 'explained',
	note: 'a new "recording" rule',
} as const;

const review = {
	effect: 'review',
	seen: makeItem(1),
	choice: {decision: 'accept'},
	said: 'accepted',
} as const;

test('another process that writes is told of once', () => {
	const {clock, events, file, store} = open();
	clock.pass(5000);
	expect(events).toEqual([]);
	const other = openStore(file);
	other.triage.append({...decision, by: 'ben', at: '2023-11-01T09:00:00Z'});
	other.close();
	clock.pass(5000);
	expect(events).toEqual([{type: 'refresh'}]);
	store.triage.append({...decision, by: 'ana', at: '2023-11-01T09:00:00Z'});
	clock.pass(5000);
	expect(events).toHaveLength(1);
});

test('a decision that cannot be written yet is kept, with its time, and written later', () => {
	const {clock, events, file, office, store} = open();
	const release = holdLock(file);
	office.perform(decision);
	office.perform({...decision, status: 'open', note: ''});
	const problem = 'another process is writing to it';
	expect(events).toEqual([
		{type: 'delivered', written: 0, waiting: 1, problem, refused: []},
		{type: 'delivered', written: 0, waiting: 2, problem, refused: []},
	]);
	release();
	clock.pass(1000);
	expect(events.at(2)).toMatchObject({written: 2, waiting: 0});
	expect(store.triage.all().map(({status, at}) => [status, at])).toEqual([
		['explained', '2023-11-02T09:30:00.001Z'],
		['open', '2023-11-02T09:30:00.002Z'],
	]);
});

test('a decision about a figure waits too, and is said where it cannot be taken after all', () => {
	const {clock, events, file, office} = open();
	const release = holdLock(file);
	office.perform(review);
	office.perform(review);
	release();
	clock.pass(1000);
	office.perform(review);
	const missing =
		'2024-25-q1/1 was left as it is: its report does not print it any more';
	expect(events).toMatchObject([
		{type: 'reviewed', said: 'accepted', isDone: true},
		{type: 'delivered', written: 0, waiting: 1},
		{
			type: 'reviewed',
			said: '2024-25-q1/1: what was decided waits to be saved, and can be changed then',
			isDone: false,
		},
		{type: 'delivered', written: 0, waiting: 0, refused: [missing]},
		{type: 'reviewed', said: missing, isDone: false},
	]);
});

test('what waited and was written with the next decision is told of', () => {
	const {events, file, office} = open();
	const release = holdLock(file);
	office.perform(decision);
	release();
	office.perform({...decision, status: 'open', note: ''});
	expect(events.at(-1)).toMatchObject({written: 2, waiting: 0});
});

test('what cannot be written at the end is named, as commands that record it', () => {
	const {file, office} = open();
	const release = holdLock(file);
	office.perform(decision);
	expect(() => {
		office.close();
	}).toThrow(
		'1 decision waits to be saved in the store: another process is writing to it',
	);
	try {
		office.close();
	} catch (error) {
		expect(error).toMatchObject({
			exitCode: 3,
			hint: String.raw`to record it once that is over: planwatch triage 2023-24-q2/target/x/1 --explain "a new \"recording\" rule"`,
		});
	}

	release();
	office.close();
	const store = openStore(file);
	expect(store.triage.all()).toHaveLength(1);
	store.close();
}, 15_000);

function open() {
	const file = path.join(temporaryFolder(), 'planwatch.db');
	const store = openStore(file);
	const clock = createManualClock();
	const events: AppEvent[] = [];
	let second = 0;
	const now = () => new Date(Date.parse('2023-11-02T09:30:00Z') + ++second);
	const office = createOffice({
		store,
		clock,
		author: 'ana',
		now,
		decide: decideIn(store, 'ana'),
		copy: ignore,
		redraw: ignore,
	});
	const end = office.listen((event) => {
		events.push(event);
	});
	onTestFinished(() => {
		end();
		store.close();
	});
	return {file, store, clock, events, office};
}

function ignore(): void {
	// Nothing listens.
}
