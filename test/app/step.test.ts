import {expect, test} from 'vitest';
import {type AppState} from '../../source/app/state.js';
import {type SearchModel} from '../../source/screens/search/screen.js';
import {findCurrent} from '../../source/app/current.js';
import {step} from '../../source/app/step.js';
import {type ExceptionsModel} from '../../source/screens/exceptions/select.js';
import {type PriorityModel} from '../../source/screens/priority/select.js';
import {beginAt, pressKeys, seedWorld} from './seeded-world.js';

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

test('the words of the last search are there again, and typing begins anew', () => {
	const found = pressKeys(start, world, '/', ...'burglary', 'down', 'down');
	const again = pressKeys(found, world, 'escape', '/');
	expect(again.routes.at(-1)).toMatchObject({
		words: 'burglary',
		isRecalled: true,
	});
	const searched = (state: AppState) =>
		(findCurrent(state, world).model as SearchModel).selected?.title;
	expect(searched(again)).toBe(searched(found));
	expect(pressKeys(again, world, 'k').routes.at(-1)).toEqual({
		screen: 'search',
		words: 'k',
	});
	expect(pressKeys(again, world, 'backspace').routes.at(-1)).toEqual({
		screen: 'search',
		words: '',
	});
	expect(pressKeys(again, world, 'enter', 'escape').routes).toHaveLength(2);
});

test('each screen has its own zoom', () => {
	const zoomed = pressKeys(start, world, 'z', 'E');
	const zoomOf = (state: AppState) => findCurrent(state, world).layout.zoom;
	expect(zoomOf(zoomed)).toBe('both');
	expect(zoomOf(pressKeys(zoomed, world, 'escape'))).toBe('detail');
	expect(zoomOf(pressKeys(zoomed, world, '2', 'enter'))).toBe('both');
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

test('the keys that move go through the palette, where letters are words', () => {
	const open = pressKeys(start, world, ':');
	expect(pressKeys(open, world, 'end', 'up').overlay).toMatchObject({
		selected: expect.any(Number) as number,
		words: '',
	});
	expect(
		pressKeys(open, world, 'down', 'pagedown', 'home').overlay,
	).toMatchObject({selected: 0});
	expect(pressKeys(open, world, 'pagedown').overlay).toMatchObject({
		selected: 16,
	});
	expect(pressKeys(open, world, 'j', 'space').overlay).toMatchObject({
		words: 'j ',
	});
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

test('an unknown key changes nothing', () => {
	expect(pressKeys(start, world, '%')).toEqual(start);
});

function nameSelected(
	state: Parameters<typeof findCurrent>[0],
): string | undefined {
	const model = findCurrent(state, world).model as PriorityModel;
	return model.selected?.standing.indicator.name;
}

function exceptionsOf(state: AppState, seen = world): ExceptionsModel {
	return findCurrent(state, seen).model as ExceptionsModel;
}
