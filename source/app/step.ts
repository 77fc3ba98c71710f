import {routeKey} from '../screens/route.js';
import {applyAct, stepText} from './apply-act.js';
import {findCurrent} from './current.js';
import {describeRefusal} from './describe-refusal.js';
import {settleReview} from './settle-review.js';
import {type AppEvent, type AppState} from './state.js';
import {stepKey} from './step-key.js';
import {type World} from './world.js';

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
			return applyAct(state, event.act, findCurrent(state, world), world);
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
