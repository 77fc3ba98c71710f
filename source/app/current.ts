import {type Route, routeKey} from '../screens/route.js';
import {type Layout} from '../screens/screen.js';
import {type GlobalModel} from './keymap.js';
import {type AnyScreen, screens} from './screens.js';
import {type AppState} from './state.js';
import {type World} from './world.js';

/** The screen on top with everything that is known of it now. */
export type Current = {
	readonly route: Route;
	readonly screen: AnyScreen;
	readonly data: unknown;
	readonly state: unknown;
	readonly model: unknown;
	readonly layout: Layout;
	readonly globalModel: GlobalModel;
};

/** Head, tabs, two rules and the foot. */
const frameRows = 5;

export const leastSize = {columns: 60, rows: 15};

export function findCurrent(state: AppState, world: World): Current {
	const route = state.routes.at(-1)!;
	const screen = screens[route.screen];
	const data = world.load(route, state.quarter, state.revision);
	const own = state.states[routeKey(route)] ?? screen.initial(data);
	const layout = {
		columns: state.columns,
		rows: Math.max(1, state.rows - frameRows),
		zoom: state.zoom,
	};
	const place = world.reports.findIndex(({id}) => id === state.quarter.id);
	return {
		route,
		screen,
		data,
		state: own,
		model: screen.select(own, data, layout),
		layout,
		globalModel: {
			screen: route.screen,
			canGoBack: state.routes.length > 1,
			hasEarlier: place > 0,
			hasLater: place < world.reports.length - 1,
		},
	};
}

export function isTooSmall({
	columns,
	rows,
}: Pick<AppState, 'columns' | 'rows'>): boolean {
	return columns < leastSize.columns || rows < leastSize.rows;
}
