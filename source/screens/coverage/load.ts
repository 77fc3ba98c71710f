import {labelQuarter} from '../../domain/quarter.js';
import {coverTopics, type TopicCoverage} from '../../domain/coverage.js';
import {type Report} from '../../domain/report.js';
import {type Store} from '../../store/open.js';
import {describeOnce, type Descriptions} from '../describe-once.js';

export type CoveredIndicator = {
	readonly id: string;
	readonly name: string;
	/** For one that is silent the nearest report that has a figure: `last in Q1 22/23`. */
	readonly remark?: string | undefined;
};

export type TopicEntry = {
	readonly id: string;
	readonly coverage: TopicCoverage;
	readonly reported: readonly CoveredIndicator[];
	readonly toReview: readonly CoveredIndicator[];
	readonly silent: readonly CoveredIndicator[];
};

export type CoverageData = Descriptions<TopicEntry, TopicEntry> & {
	readonly quarter: Report;
	readonly items: readonly TopicEntry[];
	/** How many figures of the quarter's report wait for review, of whatever topic. */
	readonly waiting: number;
};

export function loadCoverage(
	store: Store,
	_route: unknown,
	quarter: Report,
): CoverageData {
	const indicators = store.indicators.ofTopics();
	const figures = store.figures.placesOfTopics();
	const waiting = store.review.waiting(quarter.id);
	const names = new Map(indicators.map(({id, name}) => [id, name]));
	const reports = new Map<string, Set<string>>();
	for (const {indicator, report} of figures) {
		const known = reports.get(indicator) ?? new Set();
		reports.set(indicator, known.add(report));
	}

	const describe = (id: string): CoveredIndicator => ({
		id,
		name: names.get(id) ?? id,
		remark: describeNearest([...(reports.get(id) ?? [])], quarter.id),
	});
	return {
		quarter,
		waiting: waiting.figures,
		...describeOnce((entry: TopicEntry) => entry),
		items: coverTopics(store.reports.topics(), indicators, {
			figures,
			waiting,
			quarter: quarter.id,
		}).map((coverage) => ({
			id: coverage.topic.id,
			coverage,
			reported: coverage.reported.map((id) => describe(id)),
			toReview: coverage.toReview.map((id) => describe(id)),
			silent: coverage.silent.map((id) => describe(id)),
		})),
	};
}

function describeNearest(
	reports: readonly string[],
	quarter: string,
): string | undefined {
	if (reports.includes(quarter)) {
		return undefined;
	}

	const sorted = reports.toSorted();
	const before = sorted.findLast((report) => report < quarter);
	const after = sorted.find((report) => report > quarter);
	return before
		? `last in ${labelQuarter(before)}`
		: after && `first in ${labelQuarter(after)}`;
}
