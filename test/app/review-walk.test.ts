import {beforeAll, expect, test, vi} from 'vitest';
import {openStore} from '../../source/store/open.js';
import {run} from '../commands/environment.js';
import {holdLock} from '../store/hold-lock.js';
import {decideIn} from './decide.js';
import {findPrinted, importForReview, reviewed} from './reviewing.js';
import {beginWalk, keys, now} from './walking.js';

const {down, right, enter, escape} = keys;

// Each waits for many frames, one after another.
vi.setConfig({testTimeout: 30_000});

// With it Ink writes only the last frame.
beforeAll(() => {
	vi.stubEnv('CI', undefined);
});

/** From the name to what is better, which is an increase then. */
const toBetter = [down, down, down, right];

test('figures are accepted and rejected, the next one is selected, and the last decision is taken back', async () => {
	const {store} = await importForReview(['42.0%', '1.1 points', '335']);
	expect(store.figures.ofReport(reviewed)).toEqual([]);
	const {press, quit} = await beginWalk(store);
	await press('3 wait · in the order of the report', 'V', 's', 'g');
	await press(/accepted: “42.0%”/, 'a');
	await press(/▶ +−1\.1 pts/);
	await press('rejected: “1.1 points”', 'r');
	await press(/▶ +335/);
	await press('waits again: “1.1 points”', 'u');
	await press(/▶ +−1\.1 pts/);
	await press('accepted: “1.1 points”', 'a');
	const stamp = {by: 'ana', at: '2024-08-05T09:30:00.000Z'};
	const {id} = findPrinted(store, '1.1 points');
	expect(store.review.history(id)).toMatchObject([
		{decision: 'reject', ...stamp},
		{decision: 'undo', ...stamp},
		{decision: 'accept', ...stamp},
	]);
	await press(/Domestic abuse repeat victim… +42\.0% +−1\.1 pts/, '1');
	await press('1 wait for review');
	await quit();
	store.close();
});

test('an indicator is made, another figure assigned to it, and a third corrected', async () => {
	const {store} = await importForReview(['74%', '38', '12']);
	const {press, quit} = await beginWalk(store);
	await press('3 wait · in the order of the report', 'V', 's', 'g');
	await press('Correct the reading of “74%”', 'e');
	const toValue = Array.from({length: 4}, () => down);
	await press('a value is a magnitude, not -5', ...toValue, ...'-5', enter);
	await press(
		'accepted: 74%, value and period corrected',
		'\u007F',
		'\u007F',
		...'73.5%',
		down,
		down,
		...'12 months to Jun 2024',
		enter,
	);
	expect(findPrinted(store, '74%').figure).toMatchObject({
		value: 73.5,
		period: {start: '2023-07-01', end: '2024-06-30', kind: '12-months'},
	});

	await press('none has all of these words', 'i', ...'xyz');
	await press(' 2 wait ·', escape);
	await press('Make an indicator', 'm');
	await press('made: Youth sessions', ...'Youth sessions', ...toBetter, enter);
	expect(store.indicators.get('youth-sessions')).toMatchObject({
		priority: 3,
		strand: 'working-together',
		type: 'count',
		unit: 'count',
		direction: 'increase',
	});
	await press(/▶ Youth sessions/, 'i', ...'youth sess');
	await press('assigned: 12 is Youth sessions', enter);
	await press('Nothing waits');
	await press(/indicator +Youth sessions/, '/', ...'youth sessions');
	await press('Nothing waits', escape);
	await quit();
	store.close();
});

test('an exception comes and goes with what it rests on, and its triage stays', async () => {
	const {store} = await importForReview(['61.5%', '85%']);
	const {press, quit} = await beginWalk(store);
	const findExceptions = () =>
		store.exceptions
			.ofQuarter(reviewed)
			.filter(({indicator}) => indicator === 'on-call-availability');
	await press('2 wait · in the order of the report', 'V', 's', 'g');
	await press('Make an indicator for “85%”', 'G', 'm');
	await press('made: On-call', ...'On-call availability', ...toBetter, enter);
	expect(findExceptions()).toEqual([]);

	await press(/▶ On-call availability/, 'i');
	await press('assigned: 61.5%', enter);
	expect(findExceptions()).toMatchObject([{kind: 'target'}]);
	await press(/On-call availability.* open/, 'E');
	await press(/On-call availability.* dismissed/, 'd', ...'known', enter);

	await press('waits again: “61.5%”', 'V', 'u');
	expect(findExceptions()).toEqual([]);
	await press(/▶ On-call availability/, 'i');
	await press('assigned: 61.5%', enter);
	expect(findExceptions()).toMatchObject([
		{triage: {status: 'dismissed', by: 'ana', note: 'known'}},
	]);
	await quit();
	store.close();
});

test('what somebody else decided meanwhile is said, and left', async () => {
	const {store, file} = await importForReview(['42.0%', '335']);
	const {press, quit} = await beginWalk(store);
	await press('2 wait · in the order of the report', 'V', 's', 'g');
	const other = openStore(file);
	const decide = decideIn(other, 'bob');
	decide(findPrinted(other, '42.0%'), {decision: 'reject'}, now());
	await press('bob rejected it meanwhile', 'a');
	await press(/▶ +335/);
	expect(findPrinted(store, '42.0%')).toMatchObject({
		status: 'rejected',
		by: 'bob',
	});
	await quit();
	store.close();
	other.close();
});

test('a decision made while somebody else writes is kept, and written after with its time', async () => {
	const {store, file} = await importForReview(['42.0%', '335']);
	const {press, look, quit} = await beginWalk(store);
	await press('2 wait · in the order of the report', 'V', 's', 'g');
	const release = holdLock(file);
	await press(/▶ +335[^]* 1 decision waits to be saved in the store/, 'a');
	await press('waits to be saved, and can be changed then', 'k', 'r');
	release();
	look();
	await press(/1 waits ·[^]* saved/);
	expect(store.review.history(findPrinted(store, '42.0%').id)).toMatchObject([
		{decision: 'accept', by: 'ana', at: now().toISOString()},
	]);
	await press('waits again: “42.0%”', 'u');
	await quit();
	store.close();
});

test('what was decided while a dialog was open is not written over either', async () => {
	const {store, file} = await importForReview(['42.0%', '335']);
	const {press, look, quit} = await beginWalk(store);
	await press('2 wait · in the order of the report', 'V', 's', 'g');
	await press('Correct the reading of “42.0%”', 'e');
	const other = openStore(file);
	const decide = decideIn(other, 'bob');
	decide(findPrinted(other, '42.0%'), {decision: 'reject'}, now());
	look();
	await press(' 1 wait for review');
	await press('bob rejected it meanwhile', enter);
	await press('1 waits ·', escape);
	expect(store.review.history(findPrinted(store, '42.0%').id)).toHaveLength(1);
	await quit();
	store.close();
	other.close();
});

test('at the end nothing waits, and another report is one key away', async () => {
	const {file, store} = await importForReview(['42.0%']);
	await run(file, 'import', 'fixtures/reports/2023-24-q3.txt', '--review-all');
	const {press, quit} = await beginWalk(store);
	await press(/1 waits · .* in Q3 23\/24: n goes there/s, 'V');
	await press('Nothing waits: all', 'r');
	await press(/Q3 23\/24 ‹.* wait · least sure first/s, 'n');
	await quit();
	store.close();
});

test('from the text of a report a figure that waits is one key away, and Esc leads back to it', async () => {
	const {store} = await importForReview(['42.0%', '1.1 points', '335']);
	const {press, quit} = await beginWalk(store);
	await press(/▶\?42\.0%◀/, 'R', enter);
	await press(/▶\?1\.1 points◀/, right);
	await press(/3 wait ·[^]*▶ +−1\.1 pts/, enter);
	await press('accepted: “1.1 points”', 'a');
	await press(/2 wait ·/);
	await press(/▶1\.1 points◀/, escape);
	await quit();
	store.close();
});
