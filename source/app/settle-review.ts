import {type Decided} from '../screens/review/state.js';
import {routeKey} from '../screens/route.js';
import {findCurrent} from './current.js';
import {leaveRoute} from './intents.js';
import {screens} from './screens.js';
import {type AppEvent, type AppState} from './state.js';
import {type World} from './world.js';

/**
 * The state once a decision about a figure was tried. One that was not taken is said, and leaves everything as it
 * is; else the dialog that it was made in is left, and the list goes on to the next figure.
 */
export function settleReview(
	state: AppState,
	{id, decision, said, isDone}: Extract<AppEvent, {type: 'reviewed'}>,
	world: World,
): AppState {
	const told = {...state, toast: said};
	if (!isDone) {
		return told;
	}

	const back = screens[told.routes.at(-1)!.screen].isDialog
		? leaveRoute(told)
		: told;
	const route = back.routes.findLast(({screen}) => screen === 'review');
	const {
		route: shown,
		state: before,
		data,
	} = findCurrent({...back, routes: [route ?? {screen: 'review'}]}, world);
	const action: Decided = {type: 'decided', id, decision};
	return {
		...back,
		states: {
			...back.states,
			[routeKey(shown)]: screens.review.reduce(before, action, data),
		},
	};
}
