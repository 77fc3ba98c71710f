import {coverTopics, isSilent} from '../../domain/coverage.js';
import {type Command} from '../command.js';
import {type CoverageResult} from './result.js';
import {renderCoverage} from './text.js';

/** What the office says it monitors, held against what the quarter's report has a figure for. */
export const command: Command<CoverageResult> = {
	name: 'coverage',
	summary: 'monitored topics with and without a figure',
	usage: '',
	flags: {silent: {type: 'boolean', help: 'only topics without a figure'}},
	examples: [
		'planwatch coverage',
		'planwatch coverage --quarter "Q1 22/23" --silent',
	],
	schema: 'coverage@1',
	run(request, {store, quarter, names}) {
		const waiting = store.review.waiting(quarter.id);
		const topics = coverTopics(store.reports.topics(), store.indicators.all(), {
			figures: store.figures.all(),
			waiting,
			quarter: quarter.id,
		});
		const toNamed = (id: string) => ({
			id,
			name: names.indicators.get(id) ?? id,
		});
		return {
			schema: 'planwatch/coverage@1',
			quarter: quarter.id,
			waiting: waiting.figures,
			topics: topics
				.filter((covered) => !request.flags.silent || isSilent(covered))
				.map(({topic, figures, reported, toReview, silent}) => ({
					topic: {id: topic.id, name: topic.name},
					service: topic.service,
					figures,
					reported: reported.map((id) => toNamed(id)),
					silent: silent.map((id) => toNamed(id)),
					toReview: toReview.map((id) => toNamed(id)),
				})),
		};
	},
	text: renderCoverage,
	rows: ({topics}) => topics,
};
