import {routeKey} from '../screens/route.js';
import {type Intent} from '../screens/intent.js';
import {listCommands} from './commands.js';
import {type Current, findCurrent, isTooSmall} from './current.js';
import {applyIntent} from './intents.js';
import {stepOverlay} from './overlay.js';
import {type AppEvent, type AppState} from './state.js';
import {type World} from './world.js';

/** The state after an event. What is to be done outside is only noted in it. */
export function step(state: AppState, event: AppEvent, world: World): AppState {
	switch (event.type) {
		case 'resize': {
			return {...state, columns: event.columns, rows: event.rows};
		}

		case 'done': {
			return {
				...state,
				effects: state.effects.slice(event.count),
				revision: state.revision + Number(event.hasTriaged),
			};
		}

		case 'paste': {
			// A box has one line.
			return stepText(state, event.text.replaceAll(/\s+/g, ' '), world);
		}

		case 'key': {
			return stepKey({...state, toast: undefined}, event, world);
		}
	}
}

function stepKey(
	state: AppState,
	{key, text}: Extract<AppEvent, {type: 'key'}>,
	world: World,
): AppState {
	if (key === 'ctrl+c' || (isTooSmall(state) && key === 'q')) {
		return applyIntent(state, {intent: 'quit'}, world);
	}

	if (isTooSmall(state)) {
		return state;
	}

	const current = findCurrent(state, world);
	if (state.overlay) {
		return stepOverlay(state, {key, text}, current, (next, act) =>
			apply(next, act, current, world),
		);
	}

	const {entry} = current.screen;
	if (entry && (text !== '' || key === 'backspace')) {
		return stepText(state, key === 'backspace' ? undefined : text, world);
	}

	const command = listCommands(current).find(({keys}) => keys.includes(key));
	return command ? apply(state, command.run(key), current, world) : state;
}

/** Adds a text to the box that has the keys; `undefined` takes its last character off. */
function stepText(
	state: AppState,
	text: string | undefined,
	world: World,
): AppState {
	const current = findCurrent(state, world);
	if (state.overlay) {
		return text === undefined
			? state
			: stepOverlay(state, {key: '', text}, current, (next, act) =>
					apply(next, act, current, world),
				);
	}

	const {entry} = current.screen;
	if (!entry) {
		return state;
	}

	const written = entry.text(current.model);
	const edited =
		text === undefined ? [...written].slice(0, -1).join('') : written + text;
	return apply(state, entry.edit(current.model, edited), current, world);
}

/** Gives an action to the screen's reducer, and an intent to the program. */
function apply(
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
