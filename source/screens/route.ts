import {type QuarterId} from '../domain/quarter.js';
import {type ReviewItem} from '../domain/review.js';

/** Where one is. Routes lie on a stack, so that going back takes the top one off. */
export type Route =
	| {readonly screen: 'priority'; readonly priority: number}
	| {
			readonly screen: 'indicator';
			readonly indicator: string;
			readonly quarter?: QuarterId | undefined;
	  }
	| {readonly screen: 'exceptions'}
	| {readonly screen: 'unassessed'}
	| {
			readonly screen: 'search';
			readonly words: string;
			/** They are those of the search before. */
			readonly isRecalled?: boolean;
	  }
	| {readonly screen: 'coverage'}
	| {readonly screen: 'reports'}
	| {
			readonly screen: 'commentary';
			readonly objective: string;
			readonly quarter?: QuarterId | undefined;
			/** Id of the figure, or number of the paragraph, to begin with. */
			readonly figure?: string | undefined;
			readonly paragraph?: number | undefined;
			/** Ids of all figures that were asked for, where they are several. */
			readonly among?: readonly string[] | undefined;
			/** Beside what another report says. */
			readonly isBeside?: boolean | undefined;
			/** The report beside it: the nearest one with the objective unless said. */
			readonly against?: QuarterId | undefined;
	  }
	| {
			readonly screen: 'comparison';
			readonly quarter?: QuarterId | undefined;
			/** The report to hold it against: the one before unless said. */
			readonly against?: QuarterId | undefined;
	  }
	| {
			readonly screen: 'review';
			readonly quarter?: QuarterId | undefined;
			/** Id of the figure to begin with: the least sure one unless said. */
			readonly figure?: string | undefined;
	  }
	| (Asked & {readonly screen: 'assign'; readonly words: string})
	| (Asked & {readonly screen: 'make'})
	| (Asked & {readonly screen: 'correct'});

/** What a dialog about a figure that was read from a report is about. */
type Asked = {
	readonly figure: string;
	/** How it stood when the dialog was opened: whoever decides meanwhile is not written over. */
	readonly seen: Pick<ReviewItem, 'status' | 'at'>;
};

export type ScreenName = Route['screen'];

/** One text for one place, for what is remembered of it. */
export function routeKey(route: Route): string {
	return JSON.stringify({...route, isRecalled: undefined});
}

/** The quarter that a route is about; `undefined` where it is the one that the program is at. */
export function ownQuarter(route: Route): QuarterId | undefined {
	return 'quarter' in route ? route.quarter : undefined;
}
