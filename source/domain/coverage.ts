import {type Figure} from './figure.js';
import {type Indicator} from './indicator.js';
import {type QuarterId} from './quarter.js';
import {type Topic} from './report.js';
import {type Waiting} from './waiting.js';

/** How a topic that the office says it monitors stands in one quarter's report. */
export type TopicCoverage = {
	readonly topic: Topic;
	/** Indicators of the topic that the report has a figure for. */
	readonly reported: readonly string[];
	/** Indicators of the topic that the report has figures for which all wait for review. */
	readonly toReview: readonly string[];
	/** Indicators of the topic that another report has a figure for and this one has not. */
	readonly silent: readonly string[];
	readonly figures: number;
};

/** Holds the monitored topics against the figures of one quarter's report. */
export function coverTopics(
	topics: readonly Topic[],
	indicators: ReadonlyArray<Pick<Indicator, 'id' | 'topics'>>,
	{
		figures,
		waiting,
		quarter,
	}: {
		readonly figures: ReadonlyArray<Pick<Figure, 'report' | 'indicator'>>;
		/** Of the quarter's report. */
		readonly waiting: Waiting;
		readonly quarter: QuarterId;
	},
): TopicCoverage[] {
	const counts = new Map<string, number>();
	for (const {report, indicator} of figures) {
		if (report === quarter && indicator !== undefined) {
			counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
		}
	}

	return topics.map((topic) => {
		const ids = indicators
			.filter((indicator) => indicator.topics.includes(topic.id))
			.map(({id}) => id);
		const count = (id: string) => counts.get(id) ?? 0;
		const others = ids.filter((id) => count(id) === 0);
		return {
			topic,
			reported: ids.filter((id) => count(id) > 0),
			toReview: others.filter((id) => waiting.byIndicator.has(id)),
			silent: others.filter((id) => !waiting.byIndicator.has(id)),
			figures: ids.reduce((sum, id) => sum + count(id), 0),
		};
	});
}

/** True for a topic that the report has no figure for, not even one that waits for review. */
export function isSilent({
	figures,
	toReview,
}: Pick<TopicCoverage, 'figures' | 'toReview'>): boolean {
	return figures === 0 && toReview.length === 0;
}
