import {routeKey} from '../screens/route.js';
import {type Intent} from '../screens/intent.js';
import {type Command, listCommands} from './commands.js';
import {addDigit, type Count, isCurrent, isDigit} from './count.js';
import {type Current, findCurrent, isTooSmall} from './current.js';
import {describeRefusal} from './describe-refusal.js';
import {applyIntent} from './intents.js';
import {isTextBox, stepOverlay} from './overlay.js';
import {settleReview} from './settle-review.js';
import {type AppEvent, type AppState} from './state.js';
import {type World} from './world.js';

type Pressed = Extract<AppEvent, {type: 'key'}>;

/**
 * The state after an event. What is to be done outside is only noted in it, and where the store cannot be read one stays
 * where one is.
 */
export function step(state: AppState, event: AppEvent, world: World): AppState {
	try {
		const next = takeStep(state, event, world);
		readStore(next, world);
		return next;
	} catch (error) {
		return {...state, toast: describeRefusal(error)};
	}
}

function takeStep(state: AppState, event: AppEvent, world: World): AppState {
	switch (event.type) {
		case 'resize': {
			return {...state, columns: event.columns, rows: event.rows};
		}

		case 'act': {
			return apply(state, event.act, findCurrent(state, world), world);
		}

		case 'settle': {
			return {...state, held: undefined};
		}

		case 'refresh': {
			return refresh(state, world);
		}

		case 'delivered': {
			const {written, waiting: count, problem, refused} = event;
			const told = {
				...state,
				unsaved: count > 0 ? {count, problem} : undefined,
				toast:
					refused.length > 0
						? refused.join('; ')
						: count > 0
							? undefined
							: 'saved',
			};
			return written > 0 ? refresh(told, world) : told;
		}

		case 'reviewed': {
			return settleReview(refresh(state, world), event, world);
		}

		case 'done': {
			const done = {...state, effects: state.effects.slice(event.count)};
			return event.hasTriaged ? refresh(done, world) : done;
		}

		case 'paste': {
			// A box has one line.
			return stepText(state, event.text.replaceAll(/\s+/g, ' '), world);
		}

		case 'key': {
			return stepKey(state, event, world);
		}
	}
}

/** Shows what is in the store now, if that can be read, with the selection where it is. */
function refresh(state: AppState, world: World): AppState {
	const {route, state: own} = findCurrent(state, world);
	const next = {
		...state,
		revision: state.revision + 1,
		behind: undefined,
		states: {...state.states, [routeKey(route)]: own},
	};
	try {
		readStore(next, world);
		return next;
	} catch (error) {
		describeRefusal(error);
		return {...state, behind: (state.behind ?? 0) + 1};
	}
}

/** Reads what the state is going to show. */
function readStore({routes, quarter, revision}: AppState, world: World): void {
	world.load(routes.at(-1)!, quarter, revision);
	world.countOpen(quarter, revision);
	world.countWaiting(revision);
}

function stepKey(before: AppState, pressed: Pressed, world: World): AppState {
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
			(next, act) => apply(next, act, current, world),
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

	return apply(
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
