import {expect, test} from 'vitest';
import {UserError} from '../../source/domain/user-error.js';
import {type World} from '../../source/app/world.js';
import {findCurrent} from '../../source/app/current.js';
import {step} from '../../source/app/step.js';
import {type ExceptionsModel} from '../../source/screens/exceptions/select.js';
import {type PriorityModel} from '../../source/screens/priority/select.js';
import {beginAt, pressKeys, seedWorld, typeKeys} from './seeded-world.js';

const world = seedWorld();
const start = beginAt(world);

test('back goes one step at a time and never out', () => {
	const there = pressKeys(start, world, '3', 'enter');
	expect(there.routes.map(({screen}) => screen)).toEqual([
		'priority',
		'priority',
		'indicator',
	]);
	const back = pressKeys(there, world, 'escape', 'escape', 'escape', 'escape');
	expect(back.routes).toEqual([{screen: 'priority', priority: 1}]);
	expect(back.effects).toEqual([]);
});

test('Tab goes round the panes, both ways', () => {
	expect(pressKeys(start, world, 'shift+tab').routes.at(-1)).toEqual({
		screen: 'review',
	});
	expect(pressKeys(start, world, 'shift+tab', 'tab').routes.at(-1)).toEqual({
		screen: 'priority',
		priority: 1,
	});
});

test('a selection is there again after another screen, and after another quarter', () => {
	const selected = nameSelected(pressKeys(start, world, 'j', 'j', 'j'));
	expect(
		nameSelected(pressKeys(start, world, 'j', 'j', 'j', 'E', 'escape')),
	).toBe(selected);
	expect(nameSelected(pressKeys(start, world, 'j', 'j', 'j', '[', ']'))).toBe(
		selected,
	);
});

test('there is no quarter before the first', () => {
	const first = pressKeys(start, world, '[', '[', '[');
	expect(first.quarter.quarter).toBe('Q1 22/23');
	expect(first.toast).toBe('there is no earlier report than Q1 22/23');
	expect(pressKeys(first, world, 'j').toast).toBeUndefined();
});

test('letters in the search box are text, and are taken back one by one', () => {
	const typed = pressKeys(
		start,
		world,
		'/',
		'q',
		'u',
		'backspace',
		'space',
		'j',
	);
	expect(typed.routes.at(-1)).toEqual({screen: 'search', words: 'q j'});
	expect(pressKeys(typed, world, 'escape').routes).toHaveLength(1);
});

test('what is pasted goes to a text box, on one line, and nowhere else', () => {
	const paste = {type: 'paste', text: 'repeat\nvictim'} as const;
	expect(
		step(pressKeys(start, world, '/'), paste, world).routes.at(-1),
	).toEqual({
		screen: 'search',
		words: 'repeat victim',
	});
	expect(step(start, paste, world)).toEqual(start);
});

test('acknowledging is done at once, explaining asks for a note', () => {
	const {id} = exceptionsOf(pressKeys(start, world, 'E')).selected!;
	expect(pressKeys(start, world, 'E', 'a').effects).toEqual([
		{effect: 'triage', exception: id, status: 'acknowledged', note: ''},
	]);
	const asked = pressKeys(start, world, 'E', 'x');
	expect(asked.effects).toEqual([]);
	expect(pressKeys(asked, world, 'enter').toast).toBe('a note has to say why');
	expect(pressKeys(asked, world, 'escape').overlay).toBeUndefined();
	expect(pressKeys(asked, world, ...'seen', 'enter').effects).toEqual([
		{effect: 'triage', exception: id, status: 'explained', note: 'seen'},
	]);
});

test('an entry in the triage log makes what was read before out of date', () => {
	const asked = pressKeys(start, world, 'E', 'a');
	const done = step(asked, {type: 'done', count: 1, hasTriaged: true}, world);
	expect(done).toMatchObject({effects: [], revision: 1});
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
});

test('the palette runs what it finds', () => {
	const {quarter} = pressKeys(start, world, ':', ...'earlier', 'enter');
	expect(quarter.quarter).toBe('Q1 22/23');
	expect(pressKeys(start, world, ':', ...'quit', 'enter').effects).toEqual([
		{effect: 'quit'},
	]);
	expect(
		pressKeys(start, world, ':', ...'nosuch', 'enter').overlay,
	).toBeUndefined();
});

test('a copy says so and is asked for once', () => {
	const state = pressKeys(
		start,
		world,
		'/',
		...'repeat victim rate',
		'enter',
		'escape',
		'escape',
		'c',
	);
	expect(state.effects).toHaveLength(1);
	expect(state.toast).toMatch(/^copied: /);
});

test('q and Ctrl-C quit the same way', () => {
	expect(pressKeys(start, world, 'q').effects).toEqual([{effect: 'quit'}]);
	expect(pressKeys(start, world, '/', 'ctrl+c').effects).toEqual([
		{effect: 'quit'},
	]);
	expect(pressKeys(beginAt(world, 40, 10), world, 'q').effects).toEqual([
		{effect: 'quit'},
	]);
});

test('digits typed in one go with a move are a count, and open no pane', () => {
	const down = typeKeys(start, world, '1', '2', 'j');
	expect(down.routes).toEqual(start.routes);
	expect(nameSelected(down)).toBe(
		nameSelected(pressKeys(start, world, ...'j'.repeat(12))),
	);
	const fifth = nameSelected(pressKeys(start, world, ...'jjjj'));
	expect(nameSelected(typeKeys(start, world, '5', 'G'))).toBe(fifth);
	expect(nameSelected(typeKeys(down, world, '5', 'g'))).toBe(fifth);
	expect(nameSelected(typeKeys(down, world, '9', '9', 'up'))).toBe(
		nameSelected(start),
	);
});

test('a digit alone opens its pane at once, and what follows later works in it', () => {
	const opened = typeKeys(start, world, '2');
	expect(opened.routes.at(-1)).toEqual({screen: 'priority', priority: 2});
	expect(nameSelected(pressKeys(opened, world, 'j'))).toBe(
		nameSelected(pressKeys(start, world, '2', 'j')),
	);
	expect(typeKeys(start, world, '2', 'enter').routes).toHaveLength(3);
	expect(typeKeys(start, world, '1', '2', '3').routes.at(-1)).toEqual({
		screen: 'priority',
		priority: 3,
	});
});

test('a number that can be no pane waits for its key, and Escape drops it', () => {
	const waiting = typeKeys(start, world, '5', '0');
	expect(waiting).toMatchObject({
		routes: start.routes,
		count: {digits: '50', isSure: true},
	});
	expect(nameSelected(pressKeys(waiting, world, 'j'))).toBe(
		nameSelected(pressKeys(start, world, 'G')),
	);
	const inPane = pressKeys(start, world, '2', '7', 'escape');
	expect(inPane.routes).toHaveLength(2);
	expect(inPane.count).toBeUndefined();
	expect(pressKeys(start, world, '0')).toEqual(start);
});

test('counts go through a panel too, where digits are nothing else', () => {
	const help = pressKeys(start, world, '?');
	expect(pressKeys(help, world, '1', '2', 'j').overlay).toMatchObject({
		offset: 12,
	});
	expect(pressKeys(help, world, '5', 'G').overlay).toMatchObject({offset: 4});
});

test('digits in a text box are text', () => {
	expect(typeKeys(start, world, '/', ...'12').routes.at(-1)).toEqual({
		screen: 'search',
		words: '12',
	});
	expect(typeKeys(start, world, 'E', 'x', ...'16').overlay).toMatchObject({
		text: '16',
	});
});

test('an unknown key changes nothing', () => {
	expect(pressKeys(start, world, '%')).toEqual(start);
});

function nameSelected(
	state: Parameters<typeof findCurrent>[0],
): string | undefined {
	const model = findCurrent(state, world).model as PriorityModel;
	return model.selected?.standing.indicator.name;
}

function exceptionsOf(
	state: Parameters<typeof findCurrent>[0],
): ExceptionsModel {
	return findCurrent(state, world).model as ExceptionsModel;
}
