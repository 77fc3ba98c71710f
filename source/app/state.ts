import {
	type ReviewChoice,
	type ReviewDecision,
	type ReviewItem,
} from '../domain/review.js';
import {type TriageStatus} from '../domain/triage.js';
import {type Report} from '../domain/report.js';
import {type Route, type ScreenName} from '../screens/route.js';
import {type Zoom} from '../screens/screen.js';
import {type Count} from './count.js';

/** What stands over the screen and has the keys for itself. */
export type Overlay =
	| {readonly kind: 'help'; readonly offset: number}
	| {
			readonly kind: 'palette';
			readonly words: string;
			readonly selected: number;
	  }
	| {
			readonly kind: 'panel';
			readonly title: string;
			readonly paragraphs: readonly string[];
			readonly offset: number;
	  }
	| {
			readonly kind: 'note';
			readonly exception: string;
			readonly status: TriageStatus;
			readonly text: string;
	  };

/** What has to be done outside: done once, in order, after the state that asked for it is drawn. */
export type Effect =
	| {readonly effect: 'copy'; readonly text: string}
	| {
			readonly effect: 'triage';
			readonly exception: string;
			readonly status: TriageStatus;
			readonly note: string;
	  }
	| {
			readonly effect: 'review';
			readonly seen: ReviewItem;
			readonly choice: ReviewChoice;
			readonly said: string;
	  }
	| {readonly effect: 'redraw'}
	| {readonly effect: 'quit'};

export type AppState = {
	/** The last one is shown. Never empty. */
	readonly routes: readonly Route[];
	/** What each screen remembers, by route. */
	readonly states: Readonly<Record<string, unknown>>;
	readonly quarter: Report;
	/** Rises with each entry in a log: what was read before it is out of date. */
	readonly revision: number;
	/** Of each screen that was zoomed. */
	readonly zooms: Readonly<Partial<Record<ScreenName, Zoom>>>;
	/** The words of the last search, to begin the next with. */
	readonly searched?: string | undefined;
	/** While a key that moves is held: what its screen was before, which its detail still shows. */
	readonly held?:
		{readonly routeKey: string; readonly state: unknown} | undefined;
	readonly columns: number;
	readonly rows: number;
	readonly overlay?: Overlay | undefined;
	/** Digits that may become a count. */
	readonly count?: Count | undefined;
	/** How often in a row the store could not be read anew: what is shown is older. */
	readonly behind?: number | undefined;
	/** Decisions that could not be written yet. */
	readonly unsaved?:
		{readonly count: number; readonly problem: string} | undefined;
	/** Said at the foot until the next key. */
	readonly toast?: string | undefined;
	readonly effects: readonly Effect[];
};

export type AppEvent =
	| {
			readonly type: 'key';
			readonly key: string;
			readonly text: string;
			/** When it was pressed, in milliseconds. */
			readonly at: number;
	  }
	/** What a binding would do, chosen by other means than its key. */
	| {readonly type: 'act'; readonly act: unknown}
	/** No key has moved for a moment. */
	| {readonly type: 'settle'}
	| {readonly type: 'paste'; readonly text: string}
	| {readonly type: 'resize'; readonly columns: number; readonly rows: number}
	/** The store is no longer what was read: another process has written to it. */
	| {readonly type: 'refresh'}
	/** What became of decisions that could not be written at once. */
	| {
			readonly type: 'delivered';
			readonly written: number;
			readonly waiting: number;
			readonly problem: string;
			/** Why some cannot be taken at all. */
			readonly refused: readonly string[];
	  }
	/** What became of a decision about a figure. */
	| {
			readonly type: 'reviewed';
			readonly id: string;
			readonly decision: ReviewDecision;
			/** What the person is told: what was done, or why it was not. */
			readonly said: string;
			readonly isDone: boolean;
	  }
	/** So many effects, the first ones, were done. */
	| {
			readonly type: 'done';
			readonly count: number;
			readonly hasTriaged: boolean;
	  };

/** Said where something was to be written that cannot be. */
export const readOnlyNotice =
	'the store can only be read here: decisions cannot be saved in it';

export function initialState(
	quarter: Report,
	size: {readonly columns: number; readonly rows: number},
): AppState {
	return {
		...size,
		quarter,
		routes: [{screen: 'priority', priority: 1}],
		states: {},
		revision: 0,
		zooms: {},
		effects: [],
	};
}
