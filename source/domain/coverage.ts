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
	indicators: readonly Indicator[],
	figures: readonly Figure[],
	quarter: QuarterId,
): TopicCoverage[] {
	return topics.map((topic) => {
		const ids = indicators
			.filter((indicator) => indicator.topics.includes(topic.id))
			.map((indicator) => indicator.id);
		const inQuarter = figures.filter(
			(figure) =>
				figure.report === quarter &&
				figure.indicator &&
				ids.includes(figure.indicator),
		);
		const reported = ids.filter((id) =>
			inQuarter.some((figure) => figure.indicator === id),
		);
		return {
			topic,
			reported,
			silent: ids.filter((id) => !reported.includes(id)),
			figures: inQuarter.length,
		};
	});
}
