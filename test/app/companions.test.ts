import {expect, test} from 'vitest';
import {findCurrent} from '../../source/app/current.js';
import {applyIntent} from '../../source/app/intents.js';
import {type AppState} from '../../source/app/state.js';
import {step} from '../../source/app/step.js';
import {createWorld, type World} from '../../source/app/world.js';
import {UserError} from '../../source/domain/user-error.js';
import {type ExceptionsModel} from '../../source/screens/exceptions/select.js';
import {makeItem} from '../screens/queue.js';
import {beginAt, pressKeys, seedStore, seedWorld} from './seeded-world.js';

const world = seedWorld();
const start = beginAt(world);

test('the next exception is selected when the one before no longer fits the filter', () => {
	const store = seedStore();
	const own = createWorld(store);
	const open = pressKeys(beginAt(own), own, 'E', 't', 'j');
	const before = exceptionsOf(open, own);
	const [, second, third] = before.all;
	expect(before.selected?.id).toBe(second!.id);
	store.triage.append({
		exception: second!.id!,
		status: 'acknowledged',
		by: 'ben',
		at: '2023-11-02T09:30:00Z',
		note: '',
	});
	const after = exceptionsOf(step(open, {type: 'refresh'}, own), own);
	expect(after.all).toHaveLength(before.all.length - 1);
	expect(after.selected?.id).toBe(third!.id);
});

test('a store that cannot be read leaves one where one is, and what is shown stands', () => {
	const locked: World = {
		...world,
		load(route, quarter, revision) {
			if (revision > 0 || route.screen === 'coverage') {
				throw new UserError('the store is locked', {code: 'locked'});
			}

			return world.load(route, quarter, revision);
		},
	};
	const refused = step(
		start,
		{type: 'key', key: 'C', text: 'C', at: 0},
		locked,
	);
	expect(refused.routes).toEqual(start.routes);
	expect(refused.toast).toBe('the store is locked');
	const once = step(start, {type: 'refresh'}, locked);
	const twice = step(once, {type: 'refresh'}, locked);
	expect(twice).toMatchObject({revision: 0, behind: 2});
	expect(step(twice, {type: 'refresh'}, world)).toMatchObject({
		revision: 1,
		behind: undefined,
	});
});

test('a store that can only be read says so where a decision is asked for', () => {
	const readOnly: World = {...world, isReadOnly: true};
	const refused = pressKeys(start, readOnly, 'E', 'x');
	expect(refused.overlay).toBeUndefined();
	expect(refused.effects).toEqual([]);
	expect(refused.toast).toMatch(/can only be read/);
	const review = {
		intent: 'review',
		seen: makeItem(1),
		choice: {decision: 'accept'},
		said: 'accepted',
	} as const;
	const {effects, toast} = applyIntent(start, review, readOnly);
	expect(effects).toEqual([]);
	expect(toast).toMatch(/can only be read/);
});

test('an exception is copied with its sources, and with what was decided and by whom', () => {
	const store = seedStore();
	const own = createWorld(store);
	const list = pressKeys(beginAt(own), own, 'E');
	const {exception} = exceptionsOf(list, own).selected!;
	expect(pressKeys(list, own, 'c').effects.at(-1)).toMatchObject({
		text: expect.stringMatching(/Source: .+\.$/) as string,
	});
	store.triage.append({
		exception: exception.id,
		status: 'explained',
		by: 'ben',
		at: '2023-11-02T09:30:00Z',
		note: 'recording changed in June.',
	});
	const seen = step(list, {type: 'refresh'}, own);
	const [effect] = pressKeys(seen, own, 'c').effects;
	expect(effect).toMatchObject({effect: 'copy'});
	expect(effect?.effect === 'copy' && effect.text).toMatch(
		/Source: .+\. Explained by ben, 2023-11-02: recording changed in June\.$/,
	);
	expect(effect?.effect === 'copy' && effect.text).toContain(
		exception.explanation,
	);
});

function exceptionsOf(state: AppState, seen: World): ExceptionsModel {
	return findCurrent(state, seen).model as ExceptionsModel;
}
