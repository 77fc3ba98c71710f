import {routeKey} from '../screens/route.js';
import {applyAct, stepText} from './apply-act.js';
import {type Command, listCommands} from './commands.js';
import {addDigit, type Count, isCurrent, isDigit} from './count.js';
import {type Current, findCurrent, isTooSmall} from './current.js';
import {applyIntent} from './intents.js';
import {isTextBox, stepOverlay} from './overlay.js';
import {type AppEvent, type AppState} from './state.js';
import {type World} from './world.js';

type Pressed = Extract<AppEvent, {type: 'key'}>;

/** The state after a key: a count, a dialog, a text box or a command takes it, in that order. */
export function stepKey(
	before: AppState,
	pressed: Pressed,
	world: World,
): AppState {
	const {key, text, at} = pressed;
	const state = {...before, toast: undefined, count: undefined};
	if (key === 'ctrl+c' || (isTooSmall(state) && key === 'q')) {
		return applyIntent(state, {intent: 'quit'}, world);
	}

	if (isTooSmall(state)) {
		return state;
	}

	const count = isCurrent(before.count, at) ? before.count : undefined;
	if (count?.isSure && key === 'escape') {
		return state;
	}

	const current = findCurrent(state, world);
	const {entry} = current.screen;
	const takesText = state.overlay ? isTextBox(state.overlay) : entry;
	if (isDigit(key) && !takesText) {
		return stepDigit({...state, count}, pressed, world);
	}

	if (state.overlay) {
		return stepOverlay(
			state,
			{key, text, count: count && Number(count.digits)},
			current,
			(next, act) => applyAct(next, act, current, world),
		);
	}

	if (entry && (text !== '' || key === 'backspace')) {
		return stepText(state, key === 'backspace' ? undefined : text, world);
	}

	return (
		(count && moveCounted(state, key, count, world)) ??
		runCommand(state, key, world)
	);
}

/** A digit that opens a pane does so at once; it may turn out to be part of a count. */
function stepDigit(
	state: AppState,
	{key, at}: Pressed,
	world: World,
): AppState {
	const count = addDigit(state.count, {
		digit: key,
		at,
		routes: state.routes,
		hasPanes: state.overlay === undefined,
	});
	return count?.isSure
		? {...state, routes: count.routes, count}
		: {...runCommand(state, key, world), count};
}

/** Takes back what the digits opened and moves; `undefined` for a key that does not move. */
function moveCounted(
	state: AppState,
	key: string,
	{routes, digits}: Count,
	world: World,
): AppState | undefined {
	const there = {...state, routes};
	const current = findCurrent(there, world);
	const isMove = findCommand(current, key)?.isCounted;
	return isMove ? runCommand(there, key, world, Number(digits)) : undefined;
}

function runCommand(
	state: AppState,
	key: string,
	world: World,
	count?: number,
): AppState {
	const current = findCurrent(state, world);
	const command = findCommand(current, key);
	if (!command) {
		return state;
	}

	return applyAct(
		{
			...state,
			held: command.isCounted ? holdDetail(state, current) : undefined,
		},
		command.run(key, count),
		current,
		world,
	);
}

/** A detail that has the screen to itself is what moves. */
function holdDetail(
	{held}: AppState,
	{screen, layout, route, state}: Current,
): AppState['held'] {
	const key = routeKey(route);
	if (!screen.hasDetail || layout.zoom !== 'both') {
		return undefined;
	}

	return {routeKey: key, state: held?.routeKey === key ? held.state : state};
}

function findCommand(current: Current, key: string): Command | undefined {
	return listCommands(current).find(({keys}) => keys.includes(key));
}
