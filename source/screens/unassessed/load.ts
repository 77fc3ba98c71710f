import {type Report} from '../../domain/report.js';
import {type Verdict} from '../../domain/verdict.js';
import {type Store} from '../../store/open.js';
import {type UnassessedIndicator} from '../../store/verdict-queries.js';
import {describeOnce, type Descriptions} from '../describe-once.js';

export type UnassessedItem = UnassessedIndicator & {
	readonly id: string;
	/** Of the indicator, with its breakdown. */
	readonly title: string;
};

export type UnassessedEntry = UnassessedItem & {
	/** Why no verdict was reached, in a sentence, and what it would take. */
	readonly verdict?: Verdict | undefined;
};

export type UnassessedData = Descriptions<UnassessedItem, UnassessedEntry> & {
	readonly quarter: Report;
	/** Indicators among them: one with several breakdowns counts once. */
	readonly count: number;
	/** In the order of the report. */
	readonly items: readonly UnassessedItem[];
};

export function loadUnassessed(
	store: Store,
	_route: unknown,
	quarter: Report,
): UnassessedData {
	return {
		quarter,
		count: store.verdicts.countUnassessed(quarter.id),
		items: store.verdicts.unassessed(quarter.id).map((found) => ({
			...found,
			id: [found.indicator, found.breakdown].join('/'),
			title: found.breakdown
				? `${found.name} (${found.breakdown})`
				: found.name,
		})),
		...describeOnce((item: UnassessedItem) => ({
			...item,
			verdict: store.verdicts
				.ofIndicator(item.indicator, quarter.id)
				.find(({breakdown}) => breakdown === item.breakdown)?.verdict,
		})),
	};
}
