import {type Indicator} from '../../domain/indicator.js';
import {type ReviewItem} from '../../domain/review.js';
import {type Store} from '../../store/open.js';
import {loadPlan, type Plan} from '../plan.js';
import {type Route} from '../route.js';
import {loadEntry, type QueueEntry} from './entry.js';

/** One figure for a dialog about it. */
export type FigureData = {
	/** Absent once its report does not print it any more. */
	readonly entry?: QueueEntry | undefined;
	/** The figure as it stood when the dialog was opened. */
	readonly seen?: ReviewItem | undefined;
	readonly plan: Plan;
	readonly indicators: readonly Indicator[];
};

export function loadFigure(
	store: Store,
	{figure, seen}: Extract<Route, {readonly seen: unknown}>,
): FigureData {
	const indicators = store.indicators.all();
	const item = store.review.get(figure);
	const paragraph =
		item && store.documents.paragraphs(item.report)[item.ordinal]!.text;
	return {
		indicators,
		plan: loadPlan(store),
		seen: item && {...item, at: undefined, ...seen},
		entry:
			item && paragraph !== undefined
				? loadEntry(store, item, paragraph, indicators)
				: undefined,
	};
}
