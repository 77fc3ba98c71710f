import {type Indicator} from '../../domain/indicator.js';
import {type QuarterId} from '../../domain/quarter.js';
import {type Report} from '../../domain/report.js';
import {type Store} from '../../store/open.js';
import {loadPlan, type Plan} from '../plan.js';
import {type Route} from '../route.js';
import {loadEntry, type QueueEntry} from './entry.js';

export type ReviewRoute = Extract<Route, {screen: 'review'}>;

export type ReviewData = {
	readonly route: ReviewRoute;
	readonly quarter: Report;
	readonly plan: Plan;
	readonly indicators: readonly Indicator[];
	/** Every figure that was read from the quarter's report, whatever was decided, in its order. */
	readonly entries: readonly QueueEntry[];
	/** Another report with figures that wait: the one before this, else the newest. */
	readonly next?:
		{readonly report: QuarterId; readonly waiting: number} | undefined;
};

export function loadReview(
	store: Store,
	route: ReviewRoute,
	quarter: Report,
): ReviewData {
	const indicators = store.indicators.all();
	const paragraphs = store.documents.paragraphs(quarter.id);
	const others = store.review
		.countWaiting()
		.filter(({report}) => report !== quarter.id);
	return {
		route,
		quarter,
		plan: loadPlan(store),
		indicators,
		entries: store.review
			.ofReport(quarter.id)
			.map((item) =>
				loadEntry(store, item, paragraphs[item.ordinal]!.text, indicators),
			),
		next: others.find(({report}) => report < quarter.id) ?? others[0],
	};
}
