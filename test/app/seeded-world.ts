import {prepareStore} from '../../source/commands/prepare-store.js';
import {createWorld, type World} from '../../source/app/world.js';
import {type AppState, initialState} from '../../source/app/state.js';
import {step} from '../../source/app/step.js';
import {type Store} from '../../source/store/open.js';

/** A store of its own with the bundled data. */
export function seedStore(): Store {
	return prepareStore(':memory:', 'data');
}

/** The state with which the program begins, at the latest quarter. */
export function beginAt(world: World, columns = 80, rows = 24): AppState {
	return initialState(world.reports.at(-1)!, {columns, rows});
}

/** The state after keys, each by its name; one character is also text. */
export function pressKeys(
	state: AppState,
	world: World,
	...keys: readonly string[]
): AppState {
	let after = state;
	for (const key of keys) {
		const text = key.length === 1 ? key : key === 'space' ? ' ' : '';
		after = step(after, {type: 'key', key, text}, world);
	}

	return after;
}

export function seedWorld(): World {
	return createWorld(seedStore());
}
