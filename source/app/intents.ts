import {type Report} from '../domain/report.js';
import {needsNote} from '../domain/triage.js';
import {type Intent} from '../screens/intent.js';
import {ownQuarter, type Route, routeKey} from '../screens/route.js';
import {type Zoom} from '../screens/screen.js';
import {copyTable} from './copy-table.js';
import {findPane, panes} from './panes.js';
import {screens} from './screens.js';
import {type AppState, readOnlyNotice} from './state.js';
import {type World} from './world.js';

/** Further back than this nobody goes step by step. */
const mostRoutes = 50;

const zoomAfter: Record<Zoom, Zoom> = {
	both: 'detail',
	detail: 'list',
	list: 'both',
};

/** Does what a screen asks for, or notes it down to be done outside. */
export function applyIntent(
	state: AppState,
	intent: Intent,
	world: World,
): AppState {
	switch (intent.intent) {
		case 'open': {
			return openRoute(state, intent.route);
		}

		case 'replace': {
			return replaceRoute(state, intent.route);
		}

		case 'back': {
			return state.routes.length > 1 ? leaveRoute(state) : state;
		}

		case 'pane': {
			const place =
				(findPane(state.routes) + intent.by + panes.length) % panes.length;
			return openRoute(state, panes[place]!.route);
		}

		case 'quarter': {
			return changeQuarter(state, intent.by, world);
		}

		case 'report': {
			return showReport(state, intent.report, world);
		}

		case 'review': {
			return requestReview(state, intent, world);
		}

		case 'copy': {
			return {
				...state,
				toast: `copied: ${intent.text}`,
				effects: [...state.effects, {effect: 'copy', text: intent.text}],
			};
		}

		case 'copy-table': {
			return copyTable(state, intent.table);
		}

		case 'triage': {
			if (world.isReadOnly) {
				return {...state, toast: readOnlyNotice};
			}

			return needsNote(intent.status)
				? {...state, overlay: {kind: 'note', text: '', ...intent}}
				: recordTriage(state, {...intent, note: ''});
		}

		case 'show': {
			return {...state, overlay: {kind: 'panel', offset: 0, ...intent}};
		}

		case 'zoom': {
			return zoomScreen(state);
		}

		case 'help': {
			return {...state, overlay: {kind: 'help', offset: 0}};
		}

		case 'palette': {
			return {...state, overlay: {kind: 'palette', words: '', selected: 0}};
		}

		case 'redraw':
		case 'quit': {
			return {...state, effects: [...state.effects, {effect: intent.intent}]};
		}
	}
}

function requestReview(
	state: AppState,
	{seen, choice, said}: Extract<Intent, {intent: 'review'}>,
	{isReadOnly}: World,
): AppState {
	return isReadOnly
		? {...state, toast: readOnlyNotice}
		: {
				...state,
				effects: [...state.effects, {effect: 'review', seen, choice, said}],
			};
}

export function recordTriage(
	state: AppState,
	{
		exception,
		status,
		note,
	}: Pick<Extract<Intent, {intent: 'triage'}>, 'exception' | 'status'> & {
		readonly note: string;
	},
): AppState {
	return {
		...state,
		overlay: undefined,
		toast: status === 'open' ? 'reopened' : status,
		effects: [...state.effects, {effect: 'triage', exception, status, note}],
	};
}

/** Takes the top route off; a dialog forgets what was typed in it. */
export function leaveRoute(state: AppState): AppState {
	const top = state.routes.at(-1)!;
	const {[routeKey(top)]: own, ...others} = state.states;
	return {
		...state,
		routes: state.routes.slice(0, -1),
		states: screens[top.screen].isDialog ? others : state.states,
	};
}

function openRoute(state: AppState, wanted: Route): AppState {
	const {searched} = state;
	const route: Route =
		wanted.screen === 'search' && searched !== undefined
			? {...wanted, words: searched, isRecalled: true}
			: wanted;
	return routeKey(state.routes.at(-1)!) === routeKey(route)
		? state
		: {...state, routes: [...state.routes, route].slice(-mostRoutes)};
}

function zoomScreen(state: AppState): AppState {
	const {screen} = state.routes.at(-1)!;
	const zoom = zoomAfter[state.zooms[screen] ?? 'both'];
	return {...state, zooms: {...state.zooms, [screen]: zoom}};
}

/** Words of a search are kept for the next. */
function replaceRoute(state: AppState, route: Route): AppState {
	const words = route.screen === 'search' ? route.words.trim() : '';
	return {
		...state,
		routes: [...state.routes.slice(0, -1), route],
		searched: words === '' ? state.searched : words,
	};
}

function showReport(
	state: AppState,
	report: string,
	{reports}: World,
): AppState {
	const quarter = reports.find(({id}) => id === report);
	return quarter ? setQuarter(state, quarter) : state;
}

function changeQuarter(
	state: AppState,
	by: 1 | -1,
	{reports}: World,
): AppState {
	const route = state.routes.at(-1)!;
	const current = ownQuarter(route) ?? state.quarter.id;
	const place = reports.findIndex(({id}) => id === current);
	const quarter = reports[place + by];
	if (!quarter) {
		const which = by > 0 ? 'later' : 'earlier';
		return {
			...state,
			toast: `there is no ${which} report than ${reports[place]?.quarter}`,
		};
	}

	return setQuarter(state, quarter);
}

/** Where the route has a quarter of its own, that one changes, and going back leads to the quarter that one came from. */
function setQuarter(state: AppState, quarter: Report): AppState {
	const route = state.routes.at(-1)!;
	return 'quarter' in route && route.quarter !== undefined
		? {
				...state,
				routes: [...state.routes.slice(0, -1), {...route, quarter: quarter.id}],
			}
		: {...state, quarter};
}
