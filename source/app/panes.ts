import {type Route, routeKey} from '../screens/route.js';

/** The tabs: where one key or Tab leads. */
export type Pane = {
	readonly key: string;
	readonly route: Route;
	/** Absent for a priority, whose name the store has. */
	readonly title?: string;
};

export const panes: readonly Pane[] = [
	...[1, 2, 3, 4, 5].map((priority): Pane => ({
		key: String(priority),
		route: {screen: 'priority', priority},
	})),
	{key: 'E', title: 'Exceptions', route: {screen: 'exceptions'}},
	{key: 'R', title: 'Reports', route: {screen: 'reports'}},
	{key: 'C', title: 'Coverage', route: {screen: 'coverage'}},
	{key: 'V', title: 'Review', route: {screen: 'review'}},
];

/** The pane that a stack of routes last went through. */
export function findPane(routes: readonly Route[]): number {
	const keys = panes.map(({route}) => routeKey(route));
	const last = routes.findLast((route) => keys.includes(routeKey(route)));
	return last ? keys.indexOf(routeKey(last)) : 0;
}
