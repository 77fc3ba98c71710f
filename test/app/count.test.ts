import {expect, test} from 'vitest';
import {findCurrent} from '../../source/app/current.js';
import {type AppState} from '../../source/app/state.js';
import {type PriorityModel} from '../../source/screens/priority/select.js';
import {beginAt, pressKeys, seedWorld, typeKeys} from './seeded-world.js';

const world = seedWorld();
const start = beginAt(world);

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

function nameSelected(state: AppState): string | undefined {
	const model = findCurrent(state, world).model as PriorityModel;
	return model.selected?.standing.indicator.name;
}
