import {type Intent} from '../screens/intent.js';
import {routeKey} from '../screens/route.js';
import {type Current, findCurrent} from './current.js';
import {applyIntent} from './intents.js';
import {stepOverlay} from './overlay.js';
import {type AppState} from './state.js';
import {type World} from './world.js';

/** Adds a text to the box that has the keys; `undefined` takes its last character off. */
export function stepText(
	state: AppState,
	text: string | undefined,
	world: World,
): AppState {
	const current = findCurrent(state, world);
	if (state.overlay) {
		return text === undefined
			? state
			: stepOverlay(state, {key: '', text}, current, (next, act) =>
					applyAct(next, act, current, world),
				);
	}

	const {entry} = current.screen;
	if (!entry) {
		return state;
	}

	const written = entry.text(current.model);
	const edited =
		text === undefined ? [...written].slice(0, -1).join('') : written + text;
	return applyAct(state, entry.edit(current.model, edited), current, world);
}

/** Gives an action to the screen's reducer, and an intent to the program. */
export function applyAct(
	state: AppState,
	act: unknown,
	current: Current,
	world: World,
): AppState {
	if (act === undefined) {
		return state;
	}

	if (isIntent(act)) {
		return applyIntent(state, act, world);
	}

	return {
		...state,
		states: {
			...state.states,
			[routeKey(current.route)]: current.screen.reduce(
				current.state,
				act,
				current.data,
			),
		},
	};
}

function isIntent(act: unknown): act is Intent {
	return typeof act === 'object' && act !== null && 'intent' in act;
}
