/** Where one is. Routes lie on a stack, so that going back takes the top one off. */
export type Route =
	| {readonly screen: 'priority'; readonly priority: number}
	| {readonly screen: 'indicator'; readonly indicator: string}
	| {readonly screen: 'exceptions'}
	| {readonly screen: 'unassessed'}
	| {readonly screen: 'search'; readonly words: string}
	| {readonly screen: 'coverage'};

export type ScreenName = Route['screen'];

/** One text for one place, for what is remembered of it. */
export function routeKey(route: Route): string {
	return JSON.stringify(route);
}
