import {type Figure} from './figure.js';
import {type Indicator} from './indicator.js';
import {type QuarterId} from './quarter.js';
import {type Topic} from './report.js';

/** How a topic that the office says it monitors stands in one quarter's report. */
export type TopicCoverage = {
	readonly topic: Topic;
	/** Indicators of the topic that the report has a figure for. */
	readonly reported: readonly string[];
	/** Indicators of the topic that another report has a figure for and this one has not. */
	readonly silent: readonly string[];
	readonly figures: number;
};

/** Holds the monitored topics against the figures of one quarter's report. */
export function coverTopics(
	topics: readonly Topic[],
	indicators: ReadonlyArray<Pick<Indicator, 'id' | 'topics'>>,
	figures: ReadonlyArray<Pick<Figure, 'report' | 'indicator'>>,
	quarter: QuarterId,
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
		return {
			topic,
			reported: ids.filter((id) => count(id) > 0),
			silent: ids.filter((id) => count(id) === 0),
			figures: ids.reduce((sum, id) => sum + count(id), 0),
		};
	});
}
