import {type QuarterId} from '../domain/quarter.js';
import {type ReviewChoice, type ReviewItem} from '../domain/review.js';
import {type TriageStatus} from '../domain/triage.js';
import {type Route} from './route.js';
import {type Table} from './table.js';

/** What a screen asks the program for, since it cannot do it itself. */
export type Intent =
	| {readonly intent: 'open'; readonly route: Route}
	/** In place of the route on top: the words of a search as they are typed. */
	| {readonly intent: 'replace'; readonly route: Route}
	| {readonly intent: 'back'}
	| {readonly intent: 'copy'; readonly text: string}
	| {readonly intent: 'copy-table'; readonly table: Table}
	| {
			readonly intent: 'triage';
			readonly exception: string;
			readonly status: TriageStatus;
	  }
	| {
			readonly intent: 'review';
			/** The figure as it was when the person decided. */
			readonly seen: ReviewItem;
			readonly choice: ReviewChoice;
			/** What is said once it is done. */
			readonly said: string;
	  }
	/** A panel over the screen: where a figure stands. */
	| {
			readonly intent: 'show';
			readonly title: string;
			readonly paragraphs: readonly string[];
	  }
	| {readonly intent: 'zoom'}
	| {readonly intent: 'pane'; readonly by: 1 | -1}
	| {readonly intent: 'quarter'; readonly by: 1 | -1}
	| {readonly intent: 'report'; readonly report: QuarterId}
	| {readonly intent: 'help'}
	| {readonly intent: 'palette'}
	| {readonly intent: 'redraw'}
	| {readonly intent: 'quit'};
