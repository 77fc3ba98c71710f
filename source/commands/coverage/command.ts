import {coverTopics} from '../../domain/coverage.js';
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
		const topics = coverTopics(
			store.reports.topics(),
			store.indicators.all(),
			store.figures.all(),
			quarter.id,
		);
		const toNamed = (id: string) => ({
			id,
			name: names.indicators.get(id) ?? id,
		});
		return {
			schema: 'planwatch/coverage@1',
			quarter: quarter.id,
			topics: topics
				.filter(({figures}) => !request.flags.silent || figures === 0)
				.map(({topic, figures, reported, silent}) => ({
					topic: {id: topic.id, name: topic.name},
					service: topic.service,
					figures,
					reported: reported.map((id) => toNamed(id)),
					silent: silent.map((id) => toNamed(id)),
				})),
		};
	},
	text: renderCoverage,
	rows: ({topics}) => topics,
};
