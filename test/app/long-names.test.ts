import {describe, expect, test} from 'vitest';
import {createWorld, type World} from '../../source/app/world.js';
import {recomputeExceptions} from '../../source/commands/recompute.js';
import {type Figure} from '../../source/domain/figure.js';
import {type Indicator} from '../../source/domain/indicator.js';
import {defaultSettings} from '../../source/exceptions/settings.js';
import {matchScreen} from './match-screen.js';
import {testRoom} from './has-room.js';
import {seedStore} from './seeded-world.js';

/** 120 characters, of one word and of many. */
const names = [
	'Rate of offences of violence against the person with injury in the night-time economy of town centres, licensed premises',
	'Verkehrsinfrastrukturfinanzierungsgesellschaftsaufsichtsratsvorsitzendenstellvertreterwahlordnungsänderungsantragsverfahr',
];

const scenes: ReadonlyArray<readonly [name: string, keys: readonly string[]]> =
	[
		['long-list', ['2', 'j']],
		['long-detail', ['2', 'j', 'z']],
		['long-word', ['2', 's', 's', 'G', 'k']],
		['long-exceptions', ['E']],
		['long-exceptions-none', ['E', 'f', 'p', 'w', 'b', 't', 't', 't']],
		['long-search', ['/', ...'offences of violence']],
		['long-indicator', ['2', 'j', 'enter', 'j']],
	];

const world = seedLongNames();

describe.each([
	[80, 24],
	[120, 40],
])('names of 120 characters at %i×%i', (columns, rows) => {
	test.each(scenes)('%s', async (name, keys) => {
		const screen = await matchScreen(world, [name, keys], {columns, rows});
		for (const line of screen.split('\n')) {
			expect([...line].length).toBeLessThanOrEqual(columns);
		}
	});
});

testRoom(world, scenes);

/** The bundled data and two indicators with long names and large values. */
function seedLongNames(): World {
	const store = seedStore();
	const [place] = store.indicators.ofPriority(2);
	for (const [index, name] of names.entries()) {
		const indicator: Indicator = {
			...place!,
			id: `long-${index}`,
			name,
			topics: ['burglary'],
			type: 'count',
			unit: 'count',
			direction: 'decrease',
			about: `${name}, invented for tests.`,
		};
		store.indicators.save(indicator, 1000 + index, 'user');
		store.figures.insert(
			makeFigure(indicator, '2022-23-q1', 1_234_567),
			1000,
			'user',
		);
		store.figures.insert(
			makeFigure(indicator, '2023-24-q2', 7_654_321),
			1000,
			'user',
		);
	}

	recomputeExceptions(store, defaultSettings);
	store.search.rebuild();
	return createWorld(store);
}

function makeFigure(
	{id, strand, objective}: Indicator,
	report: string,
	value: number,
): Figure {
	const year = Number(report.slice(0, 4));
	return {
		id: `${report}/${id}`,
		report,
		priority: 2,
		strand,
		objective,
		paragraph: 1,
		printed: String(value),
		indicator: id,
		role: 'level',
		value,
		unit: 'count',
		period: {
			start: `${year - 1}-04-01`,
			end: `${year}-03-31`,
			kind: '12-months',
			basis: 'sentence',
		},
	};
}
