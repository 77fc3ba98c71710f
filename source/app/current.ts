import {type Report} from '../domain/report.js';
import {ownQuarter, type Route, routeKey} from '../screens/route.js';
import {type Layout} from '../screens/screen.js';
import {type GlobalModel} from './keymap.js';
import {type AnyScreen, screens} from './screens.js';
import {type AppState} from './state.js';
import {type World} from './world.js';

/** The screen on top with everything that is known of it now. */
export type Current = {
	readonly route: Route;
	/** The one that the screen shows: the route's own, else the one that the program is at. */
	readonly quarter: Report;
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
	const own = ownQuarter(route);
	const quarter = world.reports.find(({id}) => id === own) ?? state.quarter;
	const data = world.load(route, quarter, state.revision);
	const kept = state.states[routeKey(route)] ?? screen.initial(data);
	const layout = {
		columns: state.columns,
		rows: Math.max(1, state.rows - frameRows),
		zoom: state.zooms[route.screen] ?? 'both',
	};
	const place = world.reports.findIndex(({id}) => id === quarter.id);
	return {
		route,
		quarter,
		screen,
		data,
		state: kept,
		model: screen.select(kept, data, layout),
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
