import {prepareStore} from '../../source/commands/prepare-store.js';
import {createWorld, type World} from '../../source/app/world.js';
import {type AppState, initialState} from '../../source/app/state.js';
import {step} from '../../source/app/step.js';
import {judgeSeries} from '../../source/exceptions/judge-series.js';
import {samplePoints} from '../../source/exceptions/sample-points.js';
import {type Store} from '../../source/store/open.js';
import {makeMonths, thefts} from '../screens/imported.js';

/** A store of its own with the bundled data. */
export function seedStore(): Store {
	return prepareStore(':memory:', 'data');
}

/** The state with which the program begins, at the latest quarter. */
export function beginAt(world: World, columns = 80, rows = 24): AppState {
	return initialState(world.reports.at(-1)!, {columns, rows});
}

/** Milliseconds between keys that are pressed one by one, and between those that are typed in one go. */
const slow = 1000;
const fast = 100;

/** The state after keys, each by its name, and a moment to look after each; one character is also text. */
export function pressKeys(
	state: AppState,
	world: World,
	...keys: readonly string[]
): AppState {
	let after = state;
	for (const key of keys) {
		after = step(
			pressEvery(slow, after, world, [key]),
			{type: 'settle'},
			world,
		);
	}

	return after;
}

/** The state after keys that were typed in one go. */
export function typeKeys(
	state: AppState,
	world: World,
	...keys: readonly string[]
): AppState {
	return pressEvery(fast, state, world, keys);
}

function pressEvery(
	pause: number,
	state: AppState,
	world: World,
	keys: readonly string[],
): AppState {
	let after = state;
	for (const key of keys) {
		const text = key.length === 1 ? key : key === 'space' ? ' ' : '';
		const at = (after.count?.at ?? 0) + pause;
		after = step(after, {type: 'key', key, text, at}, world);
	}

	return after;
}

/** The bundled data and two imported series: one of sixteen months, and one that is too long for a chart. */
export function seedImported(): World {
	const store = seedStore();
	const {objective} = store.indicators.ofPriority(2)[0]!;
	const quarter = store.reports.reports().at(-1)!.id;
	const short = [
		31, 28, 33, 30, 27, 32, 29, 34, 28, 31, 30, 52, 29, 33, 31, 30,
	];
	const long = Array.from({length: 100}, (_, index) => 40 + ((index * 7) % 11));
	const verdicts = [
		{indicator: {...thefts, objective}, points: makeMonths('2022-01', short)},
		{
			indicator: {...thefts, id: 'calls', name: 'Calls at night', objective},
			points: makeMonths('2015-01', long),
		},
	].map(({indicator, points}, index) => {
		store.indicators.save(indicator, 1000 + index, 'user');
		for (const point of points) {
			store.series.save({...point, indicator: indicator.id});
		}

		const sample = samplePoints({indicator: indicator.id, points}, indicator);
		const {verdict} = judgeSeries(sample);
		return {indicator: indicator.id, verdict, figures: []};
	});
	store.verdicts.replace(quarter, [
		...store.verdicts.ofQuarter(quarter),
		...verdicts,
	]);
	store.search.rebuild();
	return createWorld(store);
}

export function seedWorld(): World {
	return createWorld(seedStore());
}
